<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja_JP" sourcelanguage="en">
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
    <name>epost::HashCache</name>
    <message>
        <source>A folder or a link stands where a plain file is expected.</source>
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
    <name>epost::Logging</name>
    <message>
        <source>The log file cannot be written.</source>
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
    <name>epost::NodeName</name>
    <message>
        <source>“%1” is not the name of a computer.</source>
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
</TS>
