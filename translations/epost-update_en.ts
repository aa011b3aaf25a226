<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>epost::ClusterActions</name>
    <message numerus="yes">
        <source>It did not happen within %n second(s). Seen last: %1</source>
        <translation>
            <numerusform>It did not happen within %n second. Seen last: %1</numerusform>
            <numerusform>It did not happen within %n seconds. Seen last: %1</numerusform>
        </translation>
    </message>
</context>
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
    <name>epost::ReportTexts</name>
    <message numerus="yes">
        <source>%n warning(s) were accepted with a reason; they stand in the record of the step.</source>
        <translation>
            <numerusform>%n warning was accepted with a reason; it stands in the record of the step.</numerusform>
            <numerusform>%n warnings were accepted with a reason; they stand in the record of the step.</numerusform>
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
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
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
    <name>epost::ZipAudit</name>
    <message numerus="yes">
        <source>The ZIP archive&apos;s table of contents breaks off after %n file(s).</source>
        <translation>
            <numerusform>The ZIP archive&apos;s table of contents breaks off after %n file.</numerusform>
            <numerusform>The ZIP archive&apos;s table of contents breaks off after %n files.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive&apos;s table of contents is longer than its %n file(s).</source>
        <translation>
            <numerusform>The ZIP archive&apos;s table of contents is longer than its %n file.</numerusform>
            <numerusform>The ZIP archive&apos;s table of contents is longer than its %n files.</numerusform>
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
