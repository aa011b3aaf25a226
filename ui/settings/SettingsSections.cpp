// SPDX-License-Identifier: MIT
#include "ui/settings/SettingsSections.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace epost {

namespace {

struct SettingsSections {
    Q_DECLARE_TR_FUNCTIONS(epost::SettingsSections)
};

using Kind = SettingField::Kind;

constexpr int kDay = 24 * 60 * 60;
constexpr int kMinutesOfADay = 24 * 60;

SettingField field(Kind kind, const char *place, const QString &label, const QString &hint = {})
{
    SettingField made;
    made.kind = kind;
    made.place = QLatin1String(place);
    made.label = label;
    made.hint = hint;
    return made;
}

SettingField number(const char *place, const QString &label, int least, int most, const QString &unit,
                    const QString &hint = {})
{
    SettingField made = field(Kind::Number, place, label, hint);
    made.least = least;
    made.most = most;
    made.unit = unit;
    return made;
}

SettingField choice(const char *place, const QString &label,
                    const QList<std::pair<QString, QString>> &choices, const QString &hint = {})
{
    SettingField made = field(Kind::Choice, place, label, hint);
    made.choices = choices;
    return made;
}

SettingField objects(const char *place, const QString &label, const QString &hint, const char *nameKey,
                     const char *titlePlace, const QList<SettingField> &fields, const QJsonObject &fresh)
{
    SettingField made = field(Kind::Objects, place, label, hint);
    made.nameKey = QLatin1String(nameKey);
    made.titlePlace = QLatin1String(titlePlace);
    made.fields = fields;
    made.fresh = fresh;
    return made;
}

SettingsSection customer()
{
    const QString part = SettingsSections::tr("What the person is called for");
    return {QStringLiteral("customer"),
            SettingsSections::tr("Customer and persons"),
            SettingsSections::tr("These texts go into the plan, the run-book and the completion report."),
            {field(Kind::Text, "site.customer", SettingsSections::tr("Customer")),
             field(Kind::Text, "site.addressee", SettingsSections::tr("Addressee of the completion report")),
             field(Kind::Text, "site.team.worker", SettingsSections::tr("Usual worker")),
             field(Kind::Text, "site.team.checker", SettingsSections::tr("Usual checker")),
             field(Kind::Text, "site.team.approver", SettingsSections::tr("Usual approver")),
             objects("site.contacts", SettingsSections::tr("Contacts"),
                     SettingsSections::tr("Whom to call during the night, in the order of calling."), "name",
                     "name",
                     {field(Kind::Text, "name", SettingsSections::tr("Name")),
                      field(Kind::Localized, "part", part),
                      field(Kind::Text, "phone", SettingsSections::tr("Telephone")),
                      field(Kind::Text, "mail", SettingsSections::tr("Mail address")),
                      field(Kind::Text, "remark", SettingsSections::tr("Remark"))},
                     {})}};
}

SettingsSection papers()
{
    return {QStringLiteral("papers"),
            SettingsSections::tr("Run-book and report"),
            SettingsSections::tr("What the papers say besides the run itself. All of it may stay empty."),
            {field(Kind::Text, "site.papers.company", SettingsSections::tr("Company that does the work")),
             field(Kind::Text, "site.papers.department", SettingsSections::tr("Department")),
             field(Kind::Text, "site.papers.author", SettingsSections::tr("Author of the run-book")),
             field(Kind::Text, "site.papers.version", SettingsSections::tr("Version of the run-book")),
             field(Kind::LongText, "site.papers.purpose", SettingsSections::tr("Purpose of the work")),
             field(Kind::LongText, "site.papers.impact", SettingsSections::tr("What the users notice")),
             field(Kind::Lines, "site.papers.prerequisites", SettingsSections::tr("Prerequisites"),
                   SettingsSections::tr("One a line.")),
             field(Kind::Text, "site.papers.backupsUntil",
                   SettingsSections::tr("Until when the old files are kept")),
             field(Kind::Picture, "site.papers.logo", SettingsSections::tr("Logo"),
                   SettingsSections::tr("A PNG or JPEG file in the folder of the site file, or below it."))}};
}

SettingsSection work()
{
    return {
        QStringLiteral("work"),
        SettingsSections::tr("Way of working"),
        {},
        {choice(
             "site.mode", SettingsSections::tr("Steps that change something"),
             {{QStringLiteral("automatic"), SettingsSections::tr("Automatic: the program does it")},
              {QStringLiteral("by-hand"), SettingsSections::tr("By hand: the program watches and verifies")}},
             SettingsSections::tr("The choice can be changed on the page of each step.")),
         field(Kind::Check, "site.onePersonAllowed", SettingsSections::tr("One person may do the work"),
               SettingsSections::tr("Without this, worker and checker tick before every change.")),
         field(Kind::Check, "site.pauseNodes",
               SettingsSections::tr("Pause a node in the cluster while its files are replaced"),
               SettingsSections::tr("Without this, the role could move onto half-replaced files.")),
         field(Kind::Check, "site.unattendedClusterSteps",
               SettingsSections::tr("Allow cluster steps without a question on the command line (--yes)")),
         field(Kind::Check, "site.protectedFolderOnly",
               SettingsSections::tr("Refuse to run from a folder that ordinary users can change"))}};
}

SettingsSection times()
{
    const QString seconds = SettingsSections::tr("seconds");
    const QString minutes = SettingsSections::tr("minutes");
    SettingField steps
        = field(Kind::Steps, "site.stepMinutes", SettingsSections::tr("Expected length of each step"));
    steps.most = kMinutesOfADay;
    steps.unit = minutes;
    const auto wait
        = [&](const char *place, const QString &label) { return number(place, label, 1, kDay, seconds); };
    return {
        QStringLiteral("times"),
        SettingsSections::tr("Times and limits"),
        SettingsSections::tr("Reaching a waiting limit is no verdict: the program then says what it sees and "
                             "what can be done."),
        {wait("site.waitSeconds.serviceStop", SettingsSections::tr("Wait for an E-Post service to stop")),
         wait("site.waitSeconds.clusterService",
              SettingsSections::tr("Wait for the cluster service to stop or start")),
         wait("site.waitSeconds.roleMove", SettingsSections::tr("Wait for the role to come online")),
         wait("site.waitSeconds.fileInUse", SettingsSections::tr("Wait for a file that is in use")),
         wait("site.waitSeconds.portAnswer", SettingsSections::tr("Wait for a port to answer")),
         wait("site.waitSeconds.queue", SettingsSections::tr("Wait for the delivery queue to empty")),
         wait("site.waitSeconds.testMail", SettingsSections::tr("Wait for a test mail to arrive")),
         number("site.stabilitySeconds", SettingsSections::tr("Time the role must stay online"), 0, kDay,
                seconds),
         number("site.fileWatchSeconds", SettingsSections::tr("Time new files must stay untouched"), 0, kDay,
                seconds,
                SettingsSections::tr("Security software sometimes quarantines new files after a moment.")),
         number("site.queueLimit",
                SettingsSections::tr("Messages in the delivery queue to be told of while they get fewer"), 0,
                1'000'000, {}),
         steps,
         number("site.wayBackMinutes", SettingsSections::tr("Time for going back"), 0, kMinutesOfADay,
                minutes),
         number("site.backupsKept", SettingsSections::tr("Copies of old files to keep"), 1, 100, {},
                SettingsSections::tr("For each folder. The newest one always stays."))}};
}

SettingsSection checklist()
{
    return {
        QStringLiteral("checklist"),
        SettingsSections::tr("Checklist"),
        SettingsSections::tr("What persons do around the steps, in this order."),
        {objects(
            "site.checklist", SettingsSections::tr("Checklist items"), {}, "id", "title",
            {field(Kind::Text, "id", SettingsSections::tr("Name in the file"),
                   SettingsSections::tr("Sessions refer to it. It must not change during a run.")),
             choice(
                 "phase", SettingsSections::tr("When"),
                 {{QStringLiteral("before"), SettingsSections::tr("Before step 1")},
                  {QStringLiteral("before-6"), SettingsSections::tr("Before step 6 (first mail outage)")},
                  {QStringLiteral("after-7"), SettingsSections::tr("After step 7")},
                  {QStringLiteral("before-11"), SettingsSections::tr("Before step 11 (second mail outage)")},
                  {QStringLiteral("after-12"), SettingsSections::tr("After step 12")},
                  {QStringLiteral("end"), SettingsSections::tr("End checks")}}),
             field(Kind::Localized, "title", SettingsSections::tr("Text")),
             field(Kind::LongLocalized, "detail", SettingsSections::tr("How and why")),
             field(Kind::LongLocalized, "copyText", SettingsSections::tr("Message for others, to be copied")),
             field(Kind::LongLocalized, "copyTextTakenBack",
                   SettingsSections::tr("Message instead, where the update was taken back")),
             field(Kind::Lines, "products", SettingsSections::tr("Only for these products"),
                   SettingsSections::tr("Names of products in the file, one a line. Empty: for all.")),
             field(Kind::Check, "webOnly",
                   SettingsSections::tr("Only where the web administration tool is used"))},
            {{QStringLiteral("phase"), QStringLiteral("before")},
             {QStringLiteral("title"),
              QJsonObject{{QStringLiteral("ja"), SettingsSections::tr("New item")}}}})}};
}

SettingsSection network()
{
    const auto port
        = [](const char *place, const QString &label) { return number(place, label, 1, 65535, {}); };
    const QList<std::pair<QString, QString>> security{
        {QStringLiteral("none"), SettingsSections::tr("Not encrypted")},
        {QStringLiteral("starttls"), QStringLiteral("STARTTLS")},
        {QStringLiteral("tls"), QStringLiteral("TLS")}};
    SettingField mail
        = field(Kind::Optional, "site.testMail", SettingsSections::tr("Send a test mail at steps 7 and 12"),
                SettingsSections::tr("The password is asked for each time and kept nowhere."));
    mail.fields = {field(Kind::Text, "address", SettingsSections::tr("Mail address"),
                         SettingsSections::tr("The mail is sent from it, and to it.")),
                   field(Kind::Text, "user", SettingsSections::tr("User name")),
                   field(Kind::Text, "serverName", SettingsSections::tr("Name in the certificate"),
                         SettingsSections::tr("Empty: the name is not compared.")),
                   port("send.port", SettingsSections::tr("Port for sending (SMTP)")),
                   choice("send.security", SettingsSections::tr("Protection for sending"), security),
                   choice("fetch.protocol", SettingsSections::tr("Protocol for fetching"),
                          {{QStringLiteral("pop3"), QStringLiteral("POP3")},
                           {QStringLiteral("imap"), QStringLiteral("IMAP")}}),
                   port("fetch.port", SettingsSections::tr("Port for fetching")),
                   choice("fetch.security", SettingsSections::tr("Protection for fetching"), security)};
    mail.fresh = {{QStringLiteral("address"), QString()},
                  {QStringLiteral("user"), QString()},
                  {QStringLiteral("send"),
                   QJsonObject{{QStringLiteral("port"), 587},
                               {QStringLiteral("security"), QStringLiteral("starttls")}}},
                  {QStringLiteral("fetch"),
                   QJsonObject{{QStringLiteral("protocol"), QStringLiteral("imap")},
                               {QStringLiteral("port"), 993},
                               {QStringLiteral("security"), QStringLiteral("tls")}}}};
    return {
        QStringLiteral("network"),
        SettingsSections::tr("Ports and test mail"),
        {},
        {field(Kind::Numbers, "site.ports", SettingsSections::tr("Ports to try"),
               SettingsSections::tr("TCP ports from 1 to 65535 on the virtual IP address. Empty: those of "
                                    "the product.")),
         field(Kind::Text, "webManagerPath", SettingsSections::tr("Path of the web administration tool"),
               SettingsSections::tr("Behind the virtual IP address.")),
         mail}};
}

SettingsSection cluster()
{
    return {QStringLiteral("cluster"),
            SettingsSections::tr("Cluster and folders"),
            SettingsSections::tr("The vendor does not publish these names. Check them at your site."),
            {field(Kind::Text, "site.mailRole", SettingsSections::tr("Name of the mail role in the cluster"),
                   SettingsSections::tr("Empty: the role whose resources start the E-Post services.")),
             field(Kind::Text, "site.workFolderValue",
                   SettingsSections::tr("Registry value of the mail work folder"),
                   SettingsSections::tr("Below HKLM\\SOFTWARE\\EMWAC\\IMS. Its name is not published.")),
             field(Kind::Lines, "paths.programFolders", SettingsSections::tr("Program folders to look in"),
                   SettingsSections::tr("Below every drive, one a line.")),
             field(Kind::Text, "paths.mailFolder", SettingsSections::tr("Folder of the mail server in them")),
             field(Kind::Text, "paths.extractorDefault",
                   SettingsSections::tr("Folder that the vendor's program shows")),
             field(Kind::Lines, "dataFiles", SettingsSections::tr("Data files, which stay as they are"),
                   SettingsSections::tr("File names, * and ? stand for any characters.")),
             field(Kind::Lines, "executableFiles",
                   SettingsSections::tr("Executable files, which going back restores"),
                   SettingsSections::tr("File names, * and ? stand for any characters.")),
             field(Kind::Lines, "foreign.vSeriesFiles",
                   SettingsSections::tr("Files by which the V series is recognised")),
             field(Kind::Lines, "foreign.watcherServices",
                   SettingsSections::tr("Services of the vendor's own cluster method"),
                   SettingsSections::tr("Names of services in the file."))}};
}

SettingsSection products()
{
    const SettingField ports
        = objects("ports", SettingsSections::tr("Ports of the product"), {}, "name", "name",
                  {field(Kind::Text, "name", SettingsSections::tr("Name of the port")),
                   number("port", SettingsSections::tr("Port"), 1, 65535, {}),
                   field(Kind::Check, "optional", SettingsSections::tr("Not in use everywhere")),
                   field(Kind::Check, "tls", SettingsSections::tr("Encrypted from the first byte on"))},
                  {{QStringLiteral("port"), 25}});
    const QString names = SettingsSections::tr("One a line.");
    return {
        QStringLiteral("products"),
        SettingsSections::tr("Products"),
        {},
        {objects(
             "products", SettingsSections::tr("Products"), {}, "id", "names",
             {field(Kind::Text, "id", SettingsSections::tr("Name in the file")),
              field(Kind::Lines, "names", SettingsSections::tr("Names on screens and papers"), names),
              field(Kind::Lines, "architectures", SettingsSections::tr("Architectures (x64, x86)"), names),
              field(Kind::Lines, "services", SettingsSections::tr("E-Post services of the product"),
                    SettingsSections::tr("Names of services in the file.")),
              field(Kind::Lines, "components", SettingsSections::tr("Components of the product"), names),
              field(Kind::Check, "enterprise",
                    SettingsSections::tr("Needs a licence key every year (Enterprise II)")),
              ports},
             {{QStringLiteral("names"), QJsonArray{SettingsSections::tr("New product")}},
              {QStringLiteral("architectures"), QJsonArray{QStringLiteral("x64")}},
              {QStringLiteral("services"), QJsonArray()},
              {QStringLiteral("components"), QJsonArray()},
              {QStringLiteral("ports"), QJsonArray()}}),
         field(Kind::Lines, "packageNames.mail",
               SettingsSections::tr("Names of update programs of the mail server begin with"), names),
         field(Kind::Lines, "packageNames.web",
               SettingsSections::tr("Names of update programs of the web administration tool begin with"),
               names),
         objects("editions", SettingsSections::tr("Names of update programs"),
                 SettingsSections::tr("The part of a file name between “@” and “-diff-”. Only one name is "
                                      "published; a wrong name is told and never refused."),
                 "edition", "edition",
                 {field(Kind::Text, "edition", SettingsSections::tr("Part of the file name")),
                  field(Kind::Text, "product", SettingsSections::tr("Product"),
                        SettingsSections::tr("Name of the product in the file."))},
                 {{QStringLiteral("product"), QStringLiteral("ms-standard")}})}};
}

SettingsSection services()
{
    const QString patterns = SettingsSections::tr(
        "File names, one a line, without regard to case; * and ? stand for any characters.");
    return {QStringLiteral("services"),
            SettingsSections::tr("E-Post services and tools"),
            SettingsSections::tr(
                "Services are found by the executables below the installed folder, whatever they "
                "are called in Windows. Labels are only shown."),
            {objects("services", SettingsSections::tr("E-Post services"), {}, "id", "label",
                     {field(Kind::Text, "id", SettingsSections::tr("Name in the file")),
                      field(Kind::Text, "label", SettingsSections::tr("Label")),
                      field(Kind::Localized, "purpose", SettingsSections::tr("Purpose")),
                      field(Kind::Lines, "executables", SettingsSections::tr("Executables"), patterns)},
                     {{QStringLiteral("label"), SettingsSections::tr("New service")},
                      {QStringLiteral("executables"), QJsonArray()}}),
             objects("tools", SettingsSections::tr("Tools that must not be open on a waiting node"), {}, "id",
                     "name",
                     {field(Kind::Text, "id", SettingsSections::tr("Name in the file")),
                      field(Kind::Text, "name", SettingsSections::tr("Name on the screen")),
                      field(Kind::Lines, "executables", SettingsSections::tr("Executables"), patterns),
                      field(Kind::Lines, "windowTitles", SettingsSections::tr("Window titles"),
                            SettingsSections::tr("A window whose title contains one of these lines.")),
                      field(Kind::Check, "inferred",
                            SettingsSections::tr("Not confirmed at this site: names are inferred"))},
                     {{QStringLiteral("name"), SettingsSections::tr("New tool")},
                      {QStringLiteral("executables"), QJsonArray()},
                      {QStringLiteral("windowTitles"), QJsonArray()}}),
             field(Kind::Lines, "pictureWindows",
                   SettingsSections::tr("Other windows to take pictures of as evidence"),
                   SettingsSections::tr("A window whose title contains one of these lines.")),
             objects("components", SettingsSections::tr("Lines of COMPONENT LIST"), {}, "name", "name",
                     {field(Kind::Text, "name", SettingsSections::tr("Name")),
                      field(Kind::Lines, "aliases", SettingsSections::tr("Other spellings in release notes")),
                      field(Kind::Lines, "files", SettingsSections::tr("Files"), patterns)},
                     {{QStringLiteral("files"), QJsonArray()}})}};
}

} // namespace

QList<SettingsSection> settingsSections()
{
    return {customer(), papers(), work(), times(), checklist(), network(), cluster(), services(), products()};
}

} // namespace epost
