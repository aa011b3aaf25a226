<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
<context>
    <name>epost::ApplyCommand</name>
    <message>
        <source>Apply a package to a folder: all of it or nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the differential update program (.exe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: nothing was changed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply %1 to %2?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ApplyPackageStep</name>
    <message>
        <source>The web administration tool is not used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run %1, choose exactly this folder with [Browse]: %2, then press [Unzip] and let it overwrite. Done?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder proposed by the program has no drive and may be wrong. Every file is compared afterwards.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ArgumentCheck</name>
    <message>
        <source>The command &quot;%1&quot; has no option &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; needs &lt;%2&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; does not know what to do with &quot;%2&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;%1&quot; needs the option --%2 &lt;%3&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The option --%1 takes one of %2, not &quot;%3&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::AuditPackageStep</name>
    <message>
        <source>The web administration tool is not used here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Catalog</name>
    <message>
        <source>The catalogue is missing in this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please correct the site file at that place.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::CatalogReader</name>
    <message>
        <source>this is not a TCP port</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is neither x86 nor x64</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” does not exist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has schema %1; this program knows schemas up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use the version of this program that wrote the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file has no valid schema number.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ChangePlanner</name>
    <message>
        <source>The plan was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stands where the package has a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file stands where the package has a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product never writes through a link, which may lead anywhere.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A folder stands where the package has a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link stands where the package has a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The product replaces plain files only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds %1 programs, the installed product is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A program for another processor does not start, or does not load its libraries.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the package of the installed edition (32-bit or 64-bit).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is older than the one applied last.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its date is %1; %2 was applied here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that this is really the package to apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds data files; those that exist stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package holds data files, and existing ones will be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Data files hold settings and accounts, which an update usually leaves alone (FAQ07-15).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is too little space on the drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are needed, %2 are free.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free space on the drive, for example by removing old backups (prune).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be written to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this program as administrator and check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is write-protected; its successor will be so too.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::CheckCommand</name>
    <message>
        <source>See whether this node and the cluster are ready; changes nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ready for the procedure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not ready for the procedure. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Checklist</name>
    <message>
        <source>The checklist has no such item.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the session to see its items.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is open: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out the rest of the procedure, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back (%1) is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish going back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run cannot be called finished yet. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Cluster</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Joining</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Offline</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Partly online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pending</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ClusterActions</name>
    <message>
        <source>role “%1”: %2, owner node %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting was stopped on request. Seen last: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>It did not happen within %n second(s). Seen last: %1</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager. Then try this step again, go back, or stop here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pausing %1 in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ending the pause of %1 in the cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster service of %1 is stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster service of %1 is starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no such role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting until the role is online on %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ClusterSimulation</name>
    <message>
        <source>The cluster service is still stopping and cannot be started yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until it has stopped, then start it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that is down cannot be paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A node that is down cannot be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start its cluster service first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no such role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This node cannot take the role: it is down, paused or no possible owner.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the node in the Failover Cluster Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is being moved already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the move has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no such node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The node does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ClusterStyle</name>
    <message>
        <source>The mail work folder is a network share.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a failover cluster it belongs on a drive letter of the shared disk (FAQ05-40, FAQ17-87).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the setting in Mail Control on the active node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine uses the vendor&apos;s own cluster method (E-Post方式クラスタ).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There the services of the standby machine keep running and an address is watched; this procedure is for a Microsoft failover cluster only (FAQ13-23, FAQ13-24).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please follow the vendor&apos;s procedure for that method.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine belongs to no failover cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure moves the mail role from node to node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please start this program on a node of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The watcher of the vendor&apos;s own cluster method is running.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong on a failover cluster and may start or stop services by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please ask the vendor before going on.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ClusterView</name>
    <message>
        <source>The cluster has no role of that name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the roles in the Failover Cluster Manager.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::CommandContext</name>
    <message>
        <source>It was not started, as you decided. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the same command again when you are ready.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped before it began. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This needs an answer, and there is no terminal to ask on. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on a terminal, or with --yes to accept it in advance.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::CommonOptionTexts</name>
    <message>
        <source>print one JSON object, messages on standard error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>say only what went wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>accept notices and warnings without being asked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>insist where a person may</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take over the lock of a run that is dead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site file (else the one that EPOST_UPDATE_SITE names)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show this help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>show the version of this program</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::CompareComponentsStep</name>
    <message>
        <source>No component differs from before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either the same update had been applied before, or this one missed the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the date of the update program and the installed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) differ from before the update.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No release note was given, so the expected versions are not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paste the vendor&apos;s release note into the session to compare with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not what the release note says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>found: %1, expected: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with the [バージョン情報] tab of Mail Control and with the vendor&apos;s page; the page itself can contain a slip.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every component is what the release note says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both nodes hold the same bits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) compared by SHA-256</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The two nodes do not hold the same files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differed before the update already, or one of them was changed since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why before the run is called finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ComponentList</name>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name and file are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” comes twice</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ComponentTable</name>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differs from the other node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not yet read</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ComponentsCommand</name>
    <message>
        <source>equal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what to compare with: another folder, a list written with --json, or the text of a release note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the component list of a folder, or compare it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the installed folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No component is named in this text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Give the part of the vendor&apos;s release note that names components and their versions.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changed at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no component in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (same version, other content)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All components are as compared with.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing contradicts, and nothing could be judged: look at the versions yourself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n component(s) are not as compared with.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::Console</name>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Caution</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>[y/N]</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Crc32</name>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::EntryIndex</name>
    <message>
        <source>“%1” and “%2” look alike but are two different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a file and a folder at the same time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” and “%2” are one and the same file on Windows.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::EntryPath</name>
    <message>
        <source>The name leads out of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is empty or contains an empty part or “.”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name is longer than 255 characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name belongs to this product&apos;s own folder “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is a short (8.3) name and may mean another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains a colon, which would name a hidden stream of another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is reserved for a device by Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name contains invisible or forbidden characters.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of the name ends with a dot or a space, which Windows drops.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::EntryUnpacker</name>
    <message>
        <source>The checksum (CRC-32) does not fit the content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The content is longer or shorter than the table of contents says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The packed data is damaged.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Error</name>
    <message>
        <source>This is a mistake of this program. Please report it with the log.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check what was entered and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the name and the path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please run this program as administrator and check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please close the program that uses the file, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please free space on the drive, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please remove the write protection, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the drive and the system&apos;s event log, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the differential update program that the vendor distributes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please fetch the file again from the vendor and compare its SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was changed. Please resolve the cause and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please wait until the other run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check that the machine is running and reachable over the network.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look at the state of the machine, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was stopped on request. It can be started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not possible on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the machine again, then continue the interrupted work or restore the files.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::FileIdentity</name>
    <message>
        <source>The file cannot be examined.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Files</name>
    <message>
        <source>The folder cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened for reading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than such a file can be (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Folder</name>
    <message>
        <source>No folder was given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder must be given with its full path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::FolderAdvice</name>
    <message>
        <source>A 64-bit product does not run on 32-bit Windows. Please check the product and the machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 64-bit product is installed in %1 unless another folder was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 32-bit product on 64-bit Windows is installed in %1 unless another folder was chosen: the folder with “(x86)”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 32-bit product on 32-bit Windows is installed in %1 unless another folder was chosen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s program shows “%1” as its folder: without a drive and never with “(x86)”. Files unpacked there do not reach an install on another drive or a 32-bit product on 64-bit Windows. Choose the folder with [Browse].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the vendor&apos;s program press [Browse], choose “%1”, check that exactly this folder is shown, then press [Unzip] and allow the files to be overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 32-bit product is installed in this folder, not the 64-bit product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The 64-bit product is installed in this folder, not the 32-bit product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both products may be on this machine, or the product was chosen wrongly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the product and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail server is installed in another folder than usual.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check that both nodes use the folder that is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::FolderLock</name>
    <message>
        <source>Please wait until the other run has ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that run is certainly dead, repeat with the option that breaks its lock (--break-lock).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another run is at work in this folder: %1, process %2 on %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unknown program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an unknown machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder cannot be locked for this run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::FolderReadiness</name>
    <message>
        <source>The service is not stopped: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its program lies in the folder whose files are to be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that this is the waiting node, stop the service there, then try again. Never stop a clustered service by hand on the active node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program uses this file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that is in use cannot be replaced safely.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the program, or wait until a virus scan has ended, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This user may not write into the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the rights of the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this program as administrator.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Handover</name>
    <message>
        <source>%1 does not belong to this session.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file there cannot be replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update program could not be copied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session lies in that folder already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a folder that the other node can open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::HashCache</name>
    <message>
        <source>A folder or a link stands where a plain file is expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::HelpText</name>
    <message>
        <source>Differential updates of E-Post mail servers on a Microsoft failover cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Options of every command:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More about a command: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::InspectCommand</name>
    <message>
        <source>Show what is inside a package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the differential update program (.exe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web administration tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not told by its name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CRC-32</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Machine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Version</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ZIP at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>This package is in order: %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>This package would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::InstallFolder</name>
    <message>
        <source>The mail server is in %1. Please choose that folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the folder that holds the mail server&apos;s programs, usually …\EPOST\MS.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the V series of E-Post, which is another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This procedure does not apply to it. Please follow the vendor&apos;s instructions for the V series.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No E-Post mail server is installed in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>32-bit and 64-bit programs are mixed in the install folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether this is the 32-bit or the 64-bit product cannot be told from its files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A package for the other architecture may have been applied here before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service programs are not readable as Windows programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare the folder with the other node before anything is replaced.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Programs of the mail server are missing in the install folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No product has only these services. Security software may have removed a file (FAQ03-37).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please compare the folder with the other node and restore what is missing.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Journal</name>
    <message>
        <source>Records are missing in the middle of the journal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the folder with the copies below “backup” beside the journal and restore the files by hand.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::JsonReader</name>
    <message>
        <source>This is not readable JSON (line %1: %2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This JSON file does not hold one object.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this key is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects is missing</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::LevelCheck</name>
    <message>
        <source>The folder seems to be one level too high or too low.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check the folder. The package seems to be meant for %1, not for %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More files of the package exist there than in the chosen folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All files of the package lie in a folder of the same name, so that it would be doubled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The Web管理ツール lies one level above the mail server&apos;s programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By its name the package is for another product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named for %1; %2 is installed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please check that the vendor offers it for the installed product.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Logging</name>
    <message>
        <source>The log file cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::MoveRoleStep</name>
    <message>
        <source>%1 cannot take the role: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager, start the node or end its pause, and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::NightTime</name>
    <message>
        <source>MM-dd</source>
        <extracomment>A date within the year, as QDate::toString() takes it. Japanese: M月d日</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dd</source>
        <extracomment>The following day in brackets, as QDate::toString() takes it. Japanese: d日</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 (%3, %4)</source>
        <extracomment>%1 the day on which the work began, %2 hours counted on past midnight, %3 the following day, %4 the time</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mon</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Thu</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fri</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sat</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sun</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>A date as QDate::toString() takes it. Japanese: yyyy年M月d日</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>%1 date, %2 day of the week. Japanese: %1(%2)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min %3 s</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::NoCluster</name>
    <message>
        <source>There is no Windows failover cluster on this system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this on a node of the cluster, or rehearse it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::NodeChecks</name>
    <message>
        <source>No E-Post service was found below %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Either this is not the installed folder, or the services are registered with another path.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder. It must be the one from which the services run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:00 to %2:00</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program runs with administrator rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program does not run with administrator rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without them neither services nor files below Program Files can be changed. With UAC switched off, “Run as administrator” silently does not raise the rights.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in as an administrator and start the program with “Run as administrator”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This machine waits for a restart to finish replacing files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart in the middle of the work would change files behind its back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restart the waiting node first, if that is possible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You are connected through the virtual IP address of the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The connection drops when the role moves, and the next one may end on the other node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Connect to the node&apos;s own address instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service %1 is not stopped: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting node all E-Post services must be stopped. Either this node is active, or somebody started the service by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make sure that this is the waiting node, then stop the service in [管理ツール]-[サービス] and check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n E-Post service(s) are stopped.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The service %1 does not run: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It belongs to the role, which cannot be called online without it. A fixed listening address or NIC teaming can keep a service from starting.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not belong to the role; perhaps it is not used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into the event log and into “E-POST Mail Control”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n E-Post service(s) run.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Whether the tools are closed on %1 cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look there yourself, in every session, and close them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session %1 of user %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>disconnected session %1 of user %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is open on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s procedure forbids it on the waiting node: the tool works on settings that the node does not have now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave every window of it with [閉じる], then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Neither of the two tools is open on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>role “%1”: %2, owner node %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner node of the role is %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure expects the role on the other node at this point.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager. If the role has moved by itself, find out why first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is not online: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail does not flow completely while a resource of the role is not online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the resources of the role in the Failover Cluster Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is online on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clock of %1 could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>difference: %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the two nodes differ by %1 seconds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in the report are those of the node on which each step was done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The clocks of the two nodes agree.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness is online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness “%1” is not online: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no witness.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With one of two nodes stopped, the remaining node needs the witness: without it the cluster stops, and mail with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the witness online first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role does not return to %1 by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary node is not the first of the preferred owners.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic failback is off, which is the default of Windows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In step 11 the product moves the role explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role returns by itself only between certain hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failback window: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outside of them the product moves the role explicitly in step 11.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role returns to %1 as soon as its cluster service runs again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The mail work folder is not on a drive letter: “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On a Windows failover cluster it lies on a drive of the shared disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder in “E-POST Mail Control”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared drive %1 cannot be read on the active node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is stored there: without it nothing is received or delivered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the disk resource in the Failover Cluster Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The drive %1 can be read on the waiting node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared drive belongs to the active node. Perhaps another disk has that letter here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared drive %1 is there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared drive %1 is with the active node, as it should be.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role has no IP address that could be tried.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please try the mail ports from another computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The port %1 does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The service may still be starting, or the port is not used here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a moment and check again; then look into “E-POST Mail Control”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n port(s) answer. Whether mail flows is not checked by that.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The delivery queue cannot be seen from here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please look into the folder “incoming” on the active node: stopping during a delivery can make the delivery service fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>oldest: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) are waiting in the delivery queue.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>A queue in use is rarely empty. Stopping during a delivery can make the delivery service fail.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait a few minutes if the number is falling, then check again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not ticked yet: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist is ticked up to here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::NodeName</name>
    <message>
        <source>“%1” is not the name of a computer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::NodeUpdate</name>
    <message>
        <source>mail server</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>web administration</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the %1 is not known for this node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the installed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No update program was chosen for the %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is not the update program that was approved for this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use the same file on both nodes: copy it from the other node and compare the SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>approved: %1, found: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the approved update program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the %1: %2 replaced, %3 added, %4 equal already, %5 kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder of the %1 can be updated: no service runs from it, no file is held open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing in the installed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not the file of the update program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update was not applied here, or security software removed or changed the file since.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exclude the folder from scanning, then apply the update again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>All %n file(s) of the update program are in place.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 replaced, %3 added, %4 equal already, %5 kept.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Package</name>
    <message>
        <source>Checking the package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not the one that was checked: it has been replaced or changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose the package again, so that it is checked anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is a ZIP archive without the program that unpacks it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor distributes differentials as self-extracting programs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please make sure that the file comes from the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes follow the ZIP archive that belong neither to it nor to a signature.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PackageInspection</name>
    <message>
        <source>Reading the files of the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PackageProblem</name>
    <message>
        <source>Do not use this file. Please fetch it again from the vendor and compare its SHA-256; if it is refused again, ask the vendor.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PackageReader</name>
    <message>
        <source>The package was refused and is not read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP archive cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not found where the ZIP archive was checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file inside the package cannot be opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is read before it was opened.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is larger than such a file can be (%1 bytes).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checking the files in the package</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PackageSignature</name>
    <message>
        <source>The program carries a valid signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The signature of the program does not fit its content.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed after it was signed, or was damaged on the way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fetch it again from the vendor and compare the SHA-256.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The program carries no signature that could be checked.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That it is the approved file is proven by its SHA-256 alone.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PeLayout</name>
    <message>
        <source>This is not a Windows program (PE image).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The headers of the Windows program contradict the file&apos;s length.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Placement</name>
    <message>
        <source>The update was stopped on request.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacing the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restoring the files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A link or a file stands where a folder of the update is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else since the update began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who changed it; then take the update back, or insist (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files of the folder were changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was made by somebody else meanwhile.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files cannot be restored as they were before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The data file was changed since the update and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file was changed by somebody else meanwhile and stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is no longer what the update put there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who changed it; to restore the old file nevertheless, insist (--force).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy of the old file is missing or damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore this file from your own backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new folder holds files of others and stays.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PlanCommand</name>
    <message>
        <source>Show what an apply would do, without doing it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the differential update program (.exe)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what becomes of .dat and .idx files that exist: they are kept unless you say replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package would be refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package can be applied. Nothing was changed yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This package is applied already: nothing would change.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PlanView</name>
    <message>
        <source>add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To keep</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space needed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PosixFiles</name>
    <message>
        <source>The file could not be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be brought to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be created.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be cut to its valid part.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be given a second name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be put in its place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time stamp of the file could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of the file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The owner of the file could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of the file could not be set.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rights of the folder could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be examined.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file cannot be opened for writing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files could not be brought to the disk.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PosixMachine</name>
    <message>
        <source>This can be seen on a Windows machine only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run this on a node of the cluster, or rehearse it here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Preparation</name>
    <message>
        <source>E-Post is installed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed E-Post server was found on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looked for “EPOST\MS” below both program folders of every drive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the program on a node of the cluster, or name the installed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No role of the cluster has the services of the installed E-Post server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A role is recognised by its Generic Service resources.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the role in the Failover Cluster Manager.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role of the cluster is not known.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the active node. The procedure begins on the waiting node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to the waiting node and begin there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is %1, not %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No installed E-Post server was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than one installed E-Post server was found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the installed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update program is refused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the mail update program says web administration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name of the web update program says mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The two programs may have been mixed up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check which file is which.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which E-Post product is installed could not be told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name the product. Known are: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web administration update must not go into the folder of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its folder is one level above: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the folder one level up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the mail server there are files that may belong to the web administration tool.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session leaves the web administration tool out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If it is used here, begin again with its update program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ProcFiles</name>
    <message>
        <source>The programs of this system cannot be listed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Procedure</name>
    <message>
        <source>vendor&apos;s procedure, secondary side, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>vendor&apos;s procedure, primary side, %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ProcedureOptions</name>
    <message>
        <source>a person does it; the product watches and verifies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>step 6: move the role first, then stop the cluster service</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who does it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who checks it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>why to go on over warnings, for the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answer to a question of the step, given in advance; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--answer takes &lt;question&gt;=&lt;value&gt;, not “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A step that moves mail is not carried out with --yes: the site file does not allow it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run it on a terminal and confirm it there, or allow it in the site file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Program</name>
    <message>
        <source>The option --lang takes ja or en, not &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A command is missing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command &quot;%1&quot;. The commands are: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::PruneCommand</name>
    <message>
        <source>Remove old backups from a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>everything that this program left there; nothing can be taken back then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backups in %1 could not be removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no backup left in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n backup(s) left in the folder.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::RandomReader</name>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file ends too early.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Rehearsal</name>
    <message>
        <source>The folder holds a rehearsal of another scenario: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an empty folder, or continue that scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal of the differential update: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RehearsalCluster</name>
    <message>
        <source>There is no Windows failover cluster on this machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster does not answer: its service runs on no node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the cluster service of a node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster has no such node.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RehearsalFileSystem</name>
    <message>
        <source>There is no space left on the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program holds the file open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RehearsalMachine</name>
    <message>
        <source>The power of the machine has failed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch it on and continue the interrupted work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The machine does not answer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The shared drive is not on this machine now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the queue on the machine that runs the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The delivery queue does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RehearsalWorld</name>
    <message>
        <source>This is a file, not a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the rehearsal is not empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a new folder: a rehearsal never mixes with other files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder for the rehearsal cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rehearsal in this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rehearsal has no such machine.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another program is using this rehearsal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RehearseCommand</name>
    <message>
        <source>Rehearse the whole procedure on a simulated cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>folder for the simulated disks, the session and the report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what goes wrong in the night; &quot;smooth&quot; without this option</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>list the scenarios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lay out the cluster and begin the session, and leave the steps to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The command &quot;rehearse&quot; needs the option --out &lt;folder&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rehearsal “%1”: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure was refused before it began. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is ready: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure is finished on both nodes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure was refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure failed, and the files are as before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure was interrupted. Start the same command again to continue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The procedure stopped at a step and needs a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Report</name>
    <message>
        <source>A report cannot be written as “.%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please choose a file name that ends in .html, .txt, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ReportCommand</name>
    <message>
        <source>where the report goes; the suffix names the form: .html, .txt, .csv or .json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write the report of a session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report is in %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ReportOutcome</name>
    <message>
        <source>Stopped at step %1 (%2). A person must decide how to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cause: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted during step %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted before step %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps %1 to %2 have not been completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 has not been completed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The files of %1 are partly replaced. Before mail may run there, the replacement must be continued or taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No node carries the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All nodes carry the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only %1 carries the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the secondary node carries the update (as planned; no redundancy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only the secondary node carries the update (as planned).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back (%1) was begun and has not ended.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: way back (%1) has ended. The update is not in place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not begun: no step has been carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps 1 to 13 and the end checks have ended. The work is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps 1 to 13 have ended. End checks remain before the work is finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ReportTexts</name>
    <message>
        <source>Carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not applicable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not carried out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>en</source>
        <extracomment>The language of this translation, as in HTML: en, ja</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before step 6</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After step 7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before step 11</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After step 12</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered (the key itself is not recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Licence keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year&apos;s key</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No answer is recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist, monitoring and contacts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Status</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Escalation list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None was carried out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back (%1): %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1) %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Actual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for leaving it out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviations, incidents and remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>None.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) were accepted with a reason; they stand in the record of the step.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Left on the machines</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state before the update, for going back; until it is removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>%1 begin, %2 end of a time; both may carry a date</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not recorded)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(not ended)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A node: %1 its name, %2 primary or secondary</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warning</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cannot go on (needs action)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The update is not in place: it has to be planned anew.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back has to be carried out to its end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps not carried out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check not yet ticked: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n earlier check(s) of the checklist are not ticked.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>It is not recorded whether next year&apos;s licence key was entered on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year&apos;s licence key is to be entered on %1 later.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the record mail has not come back yet: check the owner node and the mail flow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By the record there is no redundancy: one node carries everything.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is still paused in the cluster and has to be resumed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1: %n component(s) are not as they should be.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The owner node is the one it should be, and every E-Post service runs there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail goes out, comes in and is fetched; the delivery queue gets shorter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event logs of both nodes hold no new errors since the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring and the scheduled jobs that were suspended run again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web administration tool opens through the virtual IP address.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The virus patterns have been updated since the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Backups are kept until the update is accepted, then removed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work completion report (rehearsal)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work completion report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <extracomment>%1 page, %2 number of pages</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To %1</source>
        <extracomment>%1 the customer. Japanese: %1 御中</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Document number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date of submission</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Change number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n of them accepted</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result of each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours are counted from %1: 25:30 is 1:30 of the following day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record of each step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vendor&apos;s number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mode</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found by carrying it out and verifying it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Warnings accepted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recorded states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finding</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web administration tool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Target and people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clustered role</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin of the work record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Site file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(one-person run)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The record lies at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work moved between the nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Host name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>IP address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Folders</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Differential update programs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPONENT LIST</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No versions were read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Release note that the expected versions come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Component</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Modified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way back (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Latest time to decide on going back</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) for going back</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>No times are recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decisions at that time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail outages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned slot of the step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail outages: none recorded.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without redundancy (one node carried everything)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The steps over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail outage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without redundancy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail outage %1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check on the next working day</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RestoreFilesStep</name>
    <message>
        <source>%1 is the active node: its files are in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files are restored on a waiting node only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the role to the other node first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed files are those from before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The installed files are not exactly those from before the update.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Files were changed beside this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the folder with your independent backup.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ResumeCommand</name>
    <message>
        <source>Finish an update that was interrupted</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Role</name>
    <message>
        <source>“%1” is neither “secondary” nor “primary”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>primary node</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::RollbackCommand</name>
    <message>
        <source>Take the newest update back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Runner</name>
    <message>
        <source>This is %1, but the step belongs on %2 (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Working on the wrong node is the classic accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign in to %1 and continue there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The work on this session goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two copies of one session must not continue side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue there, or take the work over here with the newest copy of the session file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back (%1) has been begun: no step forward until it is finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish going back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run was taken back. Everything is as before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a new session for another try.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 comes first: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The order of the procedure is what keeps mail safe. Carry out that step first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is done already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decision time has passed: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back still ends in time only if it begins now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide with the approver: go on, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped at a warning: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the cause, or go on over the warning and give the reason for the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A question was not answered: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do the step again and answer it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not confirmed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker and checker both confirm before a machine is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm before a machine is changed.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Scenario</name>
    <message>
        <source>There is no such scenario.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose one of these: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::SelfExtractor</name>
    <message>
        <source>The ZIP cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ServiceControl</name>
    <message>
        <source>Stopped</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Starting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopping</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Running</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Session</name>
    <message>
        <source>Not yet done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stopped (needs action)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared, files not yet replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Updated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not this time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no way back “%1”: they are a, b, c and d.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approver</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Incident</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deviation from the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::SessionCommand</name>
    <message>
        <source>--%1 takes a time such as 2026-11-22T23:30, not “%2”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>begin a session on this waiting node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: the mail update program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: the web administration update program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: the web administration tool is not used</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: the installed folder, where more than one is found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: the product, where it cannot be told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who approves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: planned start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: planned end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: the vendor&apos;s release note as a text file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --new: change number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue on another node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --hand-over: folder that the other node can open; a copy goes there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>continue here, where the node that had the work is lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tick an item of the checklist; may be repeated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --tick: the item does not apply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --tick: remark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>write down something that happened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with --note: what it is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the choice at the decision time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take the way back that applies, as far as it is done on this node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>call the run finished, after the end checks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin a session, show it, and what surrounds its steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--new needs the mail update program: --mail &lt;file&gt;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--new needs either --web &lt;file&gt; or --no-web.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The copy for %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the work over from %1? The session there must not be continued any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A decision needs the name of the approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name him with --approver.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to take back: nothing has been changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back goes on at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back stopped. Resolve the cause and call it again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The way back is finished. The files of both nodes are as before the update.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::SessionFile</name>
    <message>
        <source>The folder of the session cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is in use by %1 (process %2 on %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If that run no longer exists, open the session with the option that breaks its lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close that run, or continue there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is a file of that name already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name, or open the existing session.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::SessionReader</name>
    <message>
        <source>the number is out of range</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a time is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the word “%1” is unknown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be one primary and one secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node does not belong to the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the thirteen steps are not complete</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file is not a session of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session was written by a newer version of this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Please use that version, or a newer one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The session is damaged. %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Sha256</name>
    <message>
        <source>“%1” is not a SHA-256 value (64 hexadecimal digits).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file could not be read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::SiteReader</name>
    <message>
        <source>%1 lies outside %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is none of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there must be %1 numbers, one for each step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::Staging</name>
    <message>
        <source>The package has no such file as the journal says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Preparing the new files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or a link stands where the package has a folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::StateFolder</name>
    <message>
        <source>The product&apos;s own folder is a file or a link here, which it never makes itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out who put it there, and remove it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No record of the journal can be read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the folder with the copies below “backup” beside the journal and restore the files by hand.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file or a link stands where a folder is expected.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::StatusCommand</name>
    <message>
        <source>Show the unfinished or last update of a folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No update was applied to %1 by this program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last update of %1 is complete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The last update of %1 was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of %1 is prepared; no file was touched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of %1 was interrupted. Finish it with &quot;epost-update resume&quot;, or take it back with &quot;epost-update rollback&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The state of %1 cannot be told.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::StepCommand</name>
    <message>
        <source>the session file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>only look, change nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Carry out one step of the procedure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of the step, 1 to 13</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::StepNumber</name>
    <message>
        <source>There is no step %1: the procedure has the steps 1 to 13.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::StepTexts</name>
    <message>
        <source>Confirm that E-Post is stopped on the secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Confirm that E-Post is stopped on the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and prepare the mail update program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the mail update to the installed folder</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web administration update program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply the web administration update one folder up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned switch to the secondary node (first mail outage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared drive, services and licence key on the secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shared drive, services and licence key on the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPONENT LIST of the secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>COMPONENT LIST of the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Apply both updates on the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to the primary node (second mail outage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the waiting node every E-Post service must be stopped, and neither “E-POST Mail Control” nor “E-POST Account Manager” may be open. Services are found by their program file below the installed folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The differential update program is compared with the approved SHA-256 and checked as a whole. Then both updates are unpacked beside the installed files and verified. No installed file changes yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The prepared files replace those of the installed folder one by one. The old files are kept for going back. Settings (.dat) and accounts (.idx) stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the web administration tool is used, its own update program is checked in the same way.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The web administration files are replaced. Their folder is one level above that of the mail server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster service of the primary node is stopped, so that the secondary node takes over. Mail does not flow until the role is online there. From now on there is no redundancy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now that this node is active: the owner node, the shared drive, the services and the ports are checked. Then open “E-POST Mail Control” and look at the shared drive setting and the service states there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The versions of the installed files are compared with those before the update, with the vendor&apos;s release note and with the other node. In “E-POST Mail Control” they stand on the [バージョン情報] tab.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same two update programs, recognised by their SHA-256, are applied on the primary node, which is waiting now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster service of the primary node is started. When the role returns, mail stops for the second time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check host name and side on the banner: working on the wrong node is the classic accident.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>If one of the tools was opened by mistake, leave every window with [閉じる].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look into disconnected remote desktop sessions too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A restart of this node lets it join the cluster again; it stays paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edition (Standard or Enterprise II), 32 or 64 bit and the date must fit this server.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vendor&apos;s program proposes “/Program Files/EPOST/MS” without a drive and never “(x86)”: for a 32-bit product on 64-bit Windows, or an installation on another drive, that is the wrong folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Security software may hold or quarantine new files: exclude the folder for the time of the work.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the web administration tool is not used, this step and the next do not apply.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder is “…\EPOST”, not “…\EPOST\MS”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the cluster service only. Stopping an E-Post service by hand on the active node is a failure to the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Monitoring suppressed, users informed, second person ready, witness online?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “E-POST Mail Control” on the primary node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A remote desktop connection through the virtual IP address drops at this moment.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not press [削除] on the サービス制御 tab of Mail Control: it clears the licence key, and it becomes clickable right after [停止].</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An open port does not prove that mail flows: send and fetch test mails.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A licence key is registered at the vendor over the internet, and the number of registrations is limited: do not try again blindly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A correct update can lower a number and leaves most lines unchanged: what counts is the expected list and that both nodes are the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The secondary node is the only one that carries mail now: leave it alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The primary node stays paused until its files are verified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close “E-POST Mail Control” on the secondary node: it becomes the waiting node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With automatic failback the role moves at once; without it, it is moved explicitly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check and prepare on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the mail server files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the web update on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the web administration files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop the cluster service of the primary node %1 (first mail outage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the active node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare the versions of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the files of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the cluster service of the primary node %1 (second mail outage)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::StepView</name>
    <message>
        <source>Step %1 – %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>OK: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resolve the cause and do step %1 again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the machine again; the same step then continues where it was.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue going back: session &lt;file&gt; --go-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go back: session &lt;file&gt; --go-back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop here with a report: report &lt;session&gt; --out &lt;file&gt;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 does not apply: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 is done.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was refused. Nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 failed. The files of this node are as before it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 was interrupted. The files of this node must be finished or restored.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step %1 stopped. A person decides how to go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Customer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Product</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cluster</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, role “%2”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Work goes on at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run is finished: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run was taken back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: step %1 on %2, %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Steps 1 to 13 are done. %n end check(s) remain.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::SwitchBackStep</name>
    <message>
        <source>The role is on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step only finishes what is left, and checks.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::SwitchOverStep</name>
    <message>
        <source>%1 is not ready in the cluster: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Control can move only to a node that is up and not paused.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look at the Failover Cluster Manager. Perhaps somebody else paused the node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both nodes take part in the cluster.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Windows does not tell whether the quorum is kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The witness must be online.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without %1 the cluster would lose its quorum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster, and mail with it, would stop altogether.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring the witness and all nodes online first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The cluster keeps its quorum without %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The role is on %1 already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The step only finishes what is left: the cluster service of the primary node, and the check.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::TerminalOperator</name>
    <message>
        <source>Accepted in advance with --yes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Go on over this warning?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason for the report:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: confirm?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::TextFile</name>
    <message>
        <source>This is no text file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save it as UTF-8 text and try again.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::UnattendedRun</name>
    <message>
        <source>Unattended run: accepted without a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattended run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unattended run: the procedure stopped.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::UpdateFolder</name>
    <message>
        <source>The folder does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The journal holds %n line(s) that do not belong there; they are ignored.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>epost::UpdateRun</name>
    <message>
        <source>The plan was made for another package or another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package cannot be applied to this folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An earlier update of this folder is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish it (resume) or take it back (rollback) first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder was changed after the plan was made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the plan again, and look at it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The package is no longer the one with which the update began.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put the right package there again, or take the update back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An update of this folder is not finished.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::UpdateView</name>
    <message>
        <source>the installed folder, such as C:\Program Files\EPOST\MS</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to do: the files in %1 stay as they are.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied: every file in %1 is as the package has it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Failed and taken back: the files in %1 are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken back: the files in %1 are as they were before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Prepared: the new files lie ready, no file in %1 was touched yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Interrupted: finish it with &quot;epost-update resume&quot;, or take it back with &quot;epost-update rollback&quot;, each with --to &quot;%1&quot;.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refused: nothing was changed in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replaced</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Same already</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Transaction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Package</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Size</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::VerifyActiveStep</name>
    <message>
        <source>As expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not as expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does “E-POST Mail Control” on %1 show the mail work folder on the shared drive?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open “E-POST Mail Control” on the node that is active now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Does “E-POST Mail Control” on %1 show the services as started?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not press [停止] or [削除] there: [削除] clears the licence key.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next year&apos;s licence key on %1?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is entered in “E-POST Mail Control”, on each node separately. Registration needs the internet and is counted. The key itself is never asked for or stored here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A person found: not as expected. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Find out why and do the step again, or go back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::WayBack</name>
    <message>
        <source>Restore the files of %1 as before the update</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the cluster service of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the role to %1 (mail outage)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the active node %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(a) Before the switch: restore the secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(b) After the switch: back to the primary node, which is still old</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(c) Primary node being updated: restore it first, then go back to it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(d) After the return: restore both nodes, the waiting one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the files of the secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the files of the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Start the cluster service of the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the role to the secondary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the role to the primary node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the secondary node is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check that the primary node is active</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mail is not touched: it keeps running on the primary node.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the old programs read a queue and settings that the new ones have written is not known: ask the vendor before going back. Mail stops once, and the role stays on the secondary node afterwards: move it home when it suits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the old programs read a queue and settings that the new ones have written is not known: ask the vendor before going back. Mail stops once for each move of the role.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Going back (%1) has been begun already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Finish that one first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No way back has been begun.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::WorldBuilder</name>
    <message>
        <source>The folder of the rehearsal cannot be made.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file of the rehearsal cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making the rehearsal’s machines and packages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::WorldState</name>
    <message>
        <source>an unknown word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the node has no name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are no nodes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no such node</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This rehearsal was made by a newer version of the product.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use that version, or begin a new rehearsal in another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ZipAudit</name>
    <message>
        <source>The ZIP archive is split into parts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The number of files in the ZIP archive contradicts its size.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP archive holds %1 files, more than a differential ever has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP archive is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive&apos;s table of contents breaks off after %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The ZIP archive&apos;s table of contents is longer than its %n file(s).</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>The name of “%1” contains bytes that stand for no text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name “%1” is not allowed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file “%1” bears two different names.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is encrypted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is packed by a method (%2) that is not supported.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” lies in another part of a split archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The additional fields of “%1” are damaged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is a link or another special file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder “%1” holds data like a file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes of “%1” are impossible.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes before the first file belong to nothing in the ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is not where the table of contents says.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” overlaps another part of the ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sizes and the checksum behind “%1” are missing or contradict the table of contents.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s) behind “%1” belong to nothing in the ZIP archive.</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is described in two different ways inside the ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>epost::ZipLocator</name>
    <message>
        <source>The check was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file can be read as more than one ZIP archive; it is not certain which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP archive&apos;s table of contents is not where its end record says. The file is damaged or incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP64 end record is missing or contradicts the end record.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP archive lies inside the area of the digital signature, which the signature does not protect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bytes follow the ZIP archive that belong neither to it nor to a signature.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The ZIP archive has no end: the file is incomplete.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains no ZIP archive.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file contains another ZIP archive; it is not certain which one is meant.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
