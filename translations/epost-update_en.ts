<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>epost::CompareComponentsStep</name>
    <message numerus="yes">
        <source>%n component(s) differ from before the update.</source>
        <translation>
            <numerusform>%n component differs from before the update.</numerusform>
            <numerusform>%n components differ from before the update.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared by SHA-256</source>
        <translation>
            <numerusform>%n file compared by SHA-256</numerusform>
            <numerusform>%n files compared by SHA-256</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::CompletionPage</name>
    <message numerus="yes">
        <source>Still open before the work can be called finished: %n item(s).</source>
        <translation>
            <numerusform>Still open before the work can be called finished: %n item.</numerusform>
            <numerusform>Still open before the work can be called finished: %n items.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Still open: %n item(s)</source>
        <translation>
            <numerusform>Still open: %n item</numerusform>
            <numerusform>Still open: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ComponentTableView</name>
    <message numerus="yes">
        <source>%n line(s) to look into.</source>
        <translation>
            <numerusform>%n line to look into.</numerusform>
            <numerusform>%n lines to look into.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ComponentsCommand</name>
    <message numerus="yes">
        <source>%n component(s).</source>
        <translation>
            <numerusform>%n component.</numerusform>
            <numerusform>%n components.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are not as compared with.</source>
        <translation>
            <numerusform>%n component is not as compared with.</numerusform>
            <numerusform>%n components are not as compared with.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::InspectCommand</name>
    <message numerus="yes">
        <source>This package is in order: %n file(s).</source>
        <translation>
            <numerusform>This package is in order: %n file.</numerusform>
            <numerusform>This package is in order: %n files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::LicenceKeyPanel</name>
    <message numerus="yes">
        <source>“%1” is in front. Click into the field for the licence key and let go of mouse and keyboard: the typing begins in %n second(s).</source>
        <translation>
            <numerusform>“%1” is in front. Click into the field for the licence key and let go of mouse and keyboard: the typing begins in %n second.</numerusform>
            <numerusform>“%1” is in front. Click into the field for the licence key and let go of mouse and keyboard: the typing begins in %n seconds.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) were typed into “%1”, and the key was wiped here. Compare them there with the document, then press the button in Mail Control once. Afterwards answer the question of this step.</source>
        <translation>
            <numerusform>%n character was typed into “%1”, and the key was wiped here. Compare it there with the document, then press the button in Mail Control once. Afterwards answer the question of this step.</numerusform>
            <numerusform>%n characters were typed into “%1”, and the key was wiped here. Compare them there with the document, then press the button in Mail Control once. Afterwards answer the question of this step.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::NodeChecks</name>
    <message numerus="yes">
        <source>All %n E-Post service(s) are stopped.</source>
        <translation>
            <numerusform>The E-Post service is stopped.</numerusform>
            <numerusform>All %n E-Post services are stopped.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n E-Post service(s) run.</source>
        <translation>
            <numerusform>The E-Post service runs.</numerusform>
            <numerusform>All %n E-Post services run.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) answer. Whether mail flows is not checked by that.</source>
        <translation>
            <numerusform>%n port answers. Whether mail flows is not checked by that.</numerusform>
            <numerusform>%n ports answer. Whether mail flows is not checked by that.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting in the delivery queue.</source>
        <translation>
            <numerusform>%n message is waiting in the delivery queue.</numerusform>
            <numerusform>%n messages are waiting in the delivery queue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The event log of %1 has %n error(s) since %2.</source>
        <translation>
            <numerusform>The event log of %1 has %n error since %2.</numerusform>
            <numerusform>The event log of %1 has %n errors since %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event log of %1: is “%2” (%n time(s)) expected?</source>
        <translation>
            <numerusform>Event log of %1: is “%2” (once) expected?</numerusform>
            <numerusform>Event log of %1: is “%2” (%n times) expected?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Event log of %1: are the other %n error(s) expected?</source>
        <translation>
            <numerusform>Event log of %1: is the other error expected?</numerusform>
            <numerusform>Event log of %1: are the other %n errors expected?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::NodeUpdate</name>
    <message numerus="yes">
        <source>All %n file(s) of the update program are in place.</source>
        <translation>
            <numerusform>The file of the update program is in place.</numerusform>
            <numerusform>All %n files of the update program are in place.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::PackageCard</name>
    <message numerus="yes">
        <source>%n file(s), %1</source>
        <translation>
            <numerusform>%n file, %1</numerusform>
            <numerusform>%n files, %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::PeoplePage</name>
    <message numerus="yes">
        <source>The thirteen steps are expected to take %n minute(s).</source>
        <translation>
            <numerusform>The thirteen steps are expected to take %n minute.</numerusform>
            <numerusform>The thirteen steps are expected to take %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) with the versions to be expected</source>
        <translation>
            <numerusform>%n component with the version to be expected</numerusform>
            <numerusform>%n components with the versions to be expected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::PlanChecks</name>
    <message numerus="yes">
        <source>They are expected to take %n minute(s).</source>
        <translation>
            <numerusform>They are expected to take %n minute.</numerusform>
            <numerusform>They are expected to take %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Going back is expected to take %n minute(s).</source>
        <translation>
            <numerusform>Going back is expected to take %n minute.</numerusform>
            <numerusform>Going back is expected to take %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::PruneCommand</name>
    <message numerus="yes">
        <source>%n backup(s) left in the folder.</source>
        <translation>
            <numerusform>%n backup left in the folder.</numerusform>
            <numerusform>%n backups left in the folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ReleaseNoteEdit</name>
    <message numerus="yes">
        <source>Recognised: %n component(s), with the versions to be expected.</source>
        <translation>
            <numerusform>Recognised: %n component, with the version to be expected.</numerusform>
            <numerusform>Recognised: %n components, with the versions to be expected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ReportTexts</name>
    <message numerus="yes">
        <source>%n caution(s) were accepted with a reason; they stand in the record of the step.</source>
        <translation>
            <numerusform>%n caution was accepted with a reason; it stands in the record of the step.</numerusform>
            <numerusform>%n cautions were accepted with a reason; they stand in the record of the step.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) of the checklist are not ticked.</source>
        <translation>
            <numerusform>%n earlier check of the checklist is not ticked.</numerusform>
            <numerusform>%n earlier checks of the checklist are not ticked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s) are not as they should be.</source>
        <translation>
            <numerusform>%1: %n component is not as it should be.</numerusform>
            <numerusform>%1: %n components are not as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n caution(s)</source>
        <translation>
            <numerusform>%n caution</numerusform>
            <numerusform>%n cautions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accepted</source>
        <translation>
            <numerusform>%n of them accepted</numerusform>
            <numerusform>%n of them accepted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for going back</source>
        <translation>
            <numerusform>%n minute for going back</numerusform>
            <numerusform>%n minutes for going back</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The session file, and the folder evidence beside it (%n file(s))</source>
        <translation>
            <numerusform>The session file, and the folder evidence beside it (%n file)</numerusform>
            <numerusform>The session file, and the folder evidence beside it (%n files)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ReviewPage</name>
    <message numerus="yes">
        <source>The session cannot be begun yet: %n point(s) must be resolved.</source>
        <translation>
            <numerusform>The session cannot be begun yet: %n point must be resolved.</numerusform>
            <numerusform>The session cannot be begun yet: %n points must be resolved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::SettingsChanges</name>
    <message numerus="yes">
        <source>%1 would change %n setting(s).</source>
        <translation>
            <numerusform>%1 would change %n setting.</numerusform>
            <numerusform>%1 would change %n settings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::SettingsDialog</name>
    <message numerus="yes">
        <source>It cannot be saved yet: please correct %n value(s) in the sections that are marked.</source>
        <translation>
            <numerusform>It cannot be saved yet: please correct %n value in the section that is marked.</numerusform>
            <numerusform>It cannot be saved yet: please correct %n values in the sections that are marked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::StepPage</name>
    <message numerus="yes">
        <source>Not ticked yet on the checklist: %n item(s)</source>
        <translation>
            <numerusform>Not ticked yet on the checklist: %n item</numerusform>
            <numerusform>Not ticked yet on the checklist: %n items</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::StepView</name>
    <message numerus="yes">
        <source>Steps 1 to 13 are done. %n end check(s) remain.</source>
        <translation>
            <numerusform>Steps 1 to 13 are done. %n end check remains.</numerusform>
            <numerusform>Steps 1 to 13 are done. %n end checks remain.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::TestMailCheck</name>
    <message numerus="yes">
        <source>A test mail was sent and fetched within %n second(s).</source>
        <translation>
            <numerusform>A test mail was sent and fetched within %n second.</numerusform>
            <numerusform>A test mail was sent and fetched within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::UpdateFolder</name>
    <message numerus="yes">
        <source>The journal holds %n line(s) that do not belong there; they are ignored.</source>
        <translation>
            <numerusform>The journal holds %n line that does not belong there; it is ignored.</numerusform>
            <numerusform>The journal holds %n lines that do not belong there; they are ignored.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::WayBackPage</name>
    <message numerus="yes">
        <source>Expected length: %n minute(s).</source>
        <translation>
            <numerusform>Expected length: %n minute.</numerusform>
            <numerusform>Expected length: %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::ZipAudit</name>
    <message numerus="yes">
        <source>The ZIP archive's table of contents breaks off after %n file(s).</source>
        <translation>
            <numerusform>The ZIP archive's table of contents breaks off after %n file.</numerusform>
            <numerusform>The ZIP archive's table of contents breaks off after %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive's table of contents is longer than its %n file(s).</source>
        <translation>
            <numerusform>The ZIP archive's table of contents is longer than its %n file.</numerusform>
            <numerusform>The ZIP archive's table of contents is longer than its %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) behind “%1” belong to nothing in the ZIP archive.</source>
        <translation>
            <numerusform>%n byte behind “%1” belongs to nothing in the ZIP archive.</numerusform>
            <numerusform>%n bytes behind “%1” belong to nothing in the ZIP archive.</numerusform>
        </translation>
    </message>
</context>
</TS>