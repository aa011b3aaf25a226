// SPDX-License-Identifier: MIT
#include "catalog/SiteReader.h"

#include "base/TextList.h"
#include "catalog/ReadParts.h"
#include "catalog/TestMailReader.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <limits>

namespace epost {

namespace {

struct SiteReader {
    Q_DECLARE_TR_FUNCTIONS(epost::SiteReader)
};

constexpr std::array kPhases{
    ChecklistPhase::Before,           ChecklistPhase::BeforeSwitchOver, ChecklistPhase::AfterSwitchOver,
    ChecklistPhase::BeforeSwitchBack, ChecklistPhase::AfterSwitchBack,  ChecklistPhase::End,
};

int checkedRange(JsonReader &reader, const QString &key, qint64 number, int least, int most)
{
    if (number < least || number > most) {
        reader.addMistake(key, SiteReader::tr("%1 lies outside %2 to %3").arg(number).arg(least).arg(most));
        return least;
    }
    return static_cast<int>(number);
}

int numberBetween(JsonReader &reader, const QString &key, int least, int most)
{
    return checkedRange(reader, key, reader.integer(key), least, most);
}

QList<int> numbersBetween(JsonReader &reader, const QJsonObject &object, const QString &key, int least,
                          int most)
{
    QList<int> numbers;
    if (!object[key].isArray())
        reader.addMistake(key, SiteReader::tr("a list is missing"));
    for (const QJsonValue &value : object[key].toArray()) {
        const qint64 number = value.toInteger(std::numeric_limits<qint64>::min());
        numbers.append(checkedRange(reader, key, number, least, most));
    }
    return numbers;
}

Milliseconds seconds(JsonReader &reader, const QString &key, int least)
{
    constexpr int kDay = 24 * 60 * 60;
    return std::chrono::seconds(numberBetween(reader, key, least, kDay));
}

ChecklistPhase readPhase(JsonReader &reader, const QString &key)
{
    const QString text = reader.string(key);
    QStringList known;
    for (const ChecklistPhase phase : kPhases) {
        if (checklistPhaseKey(phase) == text)
            return phase;
        known.append(checklistPhaseKey(phase));
    }
    reader.addMistake(key, SiteReader::tr("“%1” is none of %2").arg(text, listText(known)));
    return ChecklistPhase::Before;
}

ChecklistItemSpec readItem(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("id"), QStringLiteral("phase"), QStringLiteral("title"),
                      QStringLiteral("detail"), QStringLiteral("copyText"),
                      QStringLiteral("copyTextTakenBack"), QStringLiteral("products"),
                      QStringLiteral("webOnly")});
    ChecklistItemSpec item;
    item.id = reader.string(QStringLiteral("id"));
    item.phase = readPhase(reader, QStringLiteral("phase"));
    item.title = readText(reader, QStringLiteral("title"));
    if (item.title.isEmpty())
        reader.addMistake(QStringLiteral("title"), SiteReader::tr("a text is missing"));
    item.detail = readText(reader, QStringLiteral("detail"));
    item.copyText = readText(reader, QStringLiteral("copyText"));
    item.copyTextTakenBack = readText(reader, QStringLiteral("copyTextTakenBack"));
    item.products = reader.strings(QStringLiteral("products"));
    item.webOnly = reader.boolean(QStringLiteral("webOnly"), false);
    return item;
}

Contact readContact(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("name"), QStringLiteral("part"), QStringLiteral("phone"),
                      QStringLiteral("mail"), QStringLiteral("remark")});
    Contact contact;
    contact.name = reader.string(QStringLiteral("name"));
    contact.part = readText(reader, QStringLiteral("part"));
    contact.phone = reader.string(QStringLiteral("phone"), {});
    contact.mail = reader.string(QStringLiteral("mail"), {});
    contact.remark = reader.string(QStringLiteral("remark"), {});
    return contact;
}

TeamDefaults readTeam(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("worker"), QStringLiteral("checker"), QStringLiteral("approver")});
    return {
        .worker = reader.string(QStringLiteral("worker"), {}),
        .checker = reader.string(QStringLiteral("checker"), {}),
        .approver = reader.string(QStringLiteral("approver"), {}),
    };
}

/// Whether \a path is a file at or below the folder of the site file, on every system.
bool staysBelow(const QString &path)
{
    const QStringList parts
        = QString(path).replace(QLatin1Char('\\'), QLatin1Char('/')).split(QLatin1Char('/'));
    return std::none_of(parts.begin(), parts.end(), [](const QString &part) {
        return part.isEmpty() || part == QLatin1String("..") || part.contains(QLatin1Char(':'));
    });
}

PaperSettings readPapers(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("company"), QStringLiteral("department"), QStringLiteral("version"),
                      QStringLiteral("author"), QStringLiteral("purpose"), QStringLiteral("impact"),
                      QStringLiteral("prerequisites"), QStringLiteral("backupsUntil"),
                      QStringLiteral("logo")});
    PaperSettings papers{
        .company = reader.string(QStringLiteral("company"), {}),
        .department = reader.string(QStringLiteral("department"), {}),
        .version = reader.string(QStringLiteral("version"), {}),
        .author = reader.string(QStringLiteral("author"), {}),
        .purpose = reader.string(QStringLiteral("purpose"), {}),
        .impact = reader.string(QStringLiteral("impact"), {}),
        .prerequisites = reader.strings(QStringLiteral("prerequisites")),
        .backupsUntil = reader.string(QStringLiteral("backupsUntil"), {}),
        .logo = reader.string(QStringLiteral("logo"), {}),
    };
    if (!papers.logo.isEmpty() && !staysBelow(papers.logo)) {
        reader.addMistake(QStringLiteral("logo"),
                          SiteReader::tr("“%1” does not lie beside the site file").arg(papers.logo));
    }
    return papers;
}

WaitLimits readWaits(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("serviceStop"), QStringLiteral("clusterService"),
                      QStringLiteral("roleMove"), QStringLiteral("fileInUse"), QStringLiteral("portAnswer"),
                      QStringLiteral("queue"), QStringLiteral("testMail")});
    return {
        .serviceStop = seconds(reader, QStringLiteral("serviceStop"), 1),
        .clusterService = seconds(reader, QStringLiteral("clusterService"), 1),
        .roleMove = seconds(reader, QStringLiteral("roleMove"), 1),
        .fileInUse = seconds(reader, QStringLiteral("fileInUse"), 1),
        .portAnswer = seconds(reader, QStringLiteral("portAnswer"), 1),
        .queue = seconds(reader, QStringLiteral("queue"), 1),
        .testMail = seconds(reader, QStringLiteral("testMail"), 1),
    };
}

bool readMode(JsonReader &reader, const QString &key)
{
    const QString mode = reader.string(key);
    if (mode != QLatin1String("automatic") && mode != QLatin1String("by-hand"))
        reader.addMistake(
            key, SiteReader::tr("“%1” is none of %2").arg(mode, QStringLiteral("automatic, by-hand")));
    return mode == QLatin1String("automatic");
}

} // namespace

SiteSettings readSite(const QJsonObject &object, JsonReader &reader)
{
    constexpr int kMinutesOfADay = 24 * 60;
    constexpr int kMany = 1'000'000;
    reader.allowOnly({QStringLiteral("customer"),
                      QStringLiteral("addressee"),
                      QStringLiteral("team"),
                      QStringLiteral("onePersonAllowed"),
                      QStringLiteral("mode"),
                      QStringLiteral("pauseNodes"),
                      QStringLiteral("unattendedClusterSteps"),
                      QStringLiteral("protectedFolderOnly"),
                      QStringLiteral("checklist"),
                      QStringLiteral("contacts"),
                      QStringLiteral("papers"),
                      QStringLiteral("waitSeconds"),
                      QStringLiteral("stabilitySeconds"),
                      QStringLiteral("fileWatchSeconds"),
                      QStringLiteral("queueLimit"),
                      QStringLiteral("stepMinutes"),
                      QStringLiteral("wayBackMinutes"),
                      QStringLiteral("backupsKept"),
                      QStringLiteral("workFolderValue"),
                      QStringLiteral("mailRole"),
                      QStringLiteral("ports"),
                      QStringLiteral("testMail")});
    SiteSettings site;
    site.customer = reader.string(QStringLiteral("customer"), {});
    site.addressee = reader.string(QStringLiteral("addressee"), {});
    site.team = readPart(reader, QStringLiteral("team"), readTeam);
    site.onePersonAllowed = reader.boolean(QStringLiteral("onePersonAllowed"), false);
    site.automatic = readMode(reader, QStringLiteral("mode"));
    site.pauseNodes = reader.boolean(QStringLiteral("pauseNodes"), true);
    site.unattendedClusterSteps = reader.boolean(QStringLiteral("unattendedClusterSteps"), false);
    site.protectedFolderOnly = reader.boolean(QStringLiteral("protectedFolderOnly"), false);
    site.checklist = readEach(reader, QStringLiteral("checklist"), readItem);
    site.contacts = readEach(reader, QStringLiteral("contacts"), readContact);
    site.papers = readPart(reader, QStringLiteral("papers"), readPapers);
    site.waits = readPart(reader, QStringLiteral("waitSeconds"), readWaits);
    site.stabilityWindow = seconds(reader, QStringLiteral("stabilitySeconds"), 0);
    site.fileWatch = seconds(reader, QStringLiteral("fileWatchSeconds"), 0);
    site.queueLimit = numberBetween(reader, QStringLiteral("queueLimit"), 0, kMany);
    site.stepMinutes = numbersBetween(reader, object, QStringLiteral("stepMinutes"), 0, kMinutesOfADay);
    if (site.stepMinutes.size() != SiteSettings::kSteps) {
        reader.addMistake(
            QStringLiteral("stepMinutes"),
            SiteReader::tr("there must be %1 numbers, one for each step").arg(SiteSettings::kSteps));
    }
    site.wayBackMinutes = numberBetween(reader, QStringLiteral("wayBackMinutes"), 0, kMinutesOfADay);
    site.backupsKept = numberBetween(reader, QStringLiteral("backupsKept"), 1, 100);
    site.workFolderValue = reader.string(QStringLiteral("workFolderValue"));
    site.mailRole = reader.string(QStringLiteral("mailRole"), {});
    site.ports = numbersBetween(reader, object, QStringLiteral("ports"), 1, 65535);
    if (reader.has(QStringLiteral("testMail")))
        site.testMail = readPart(reader, QStringLiteral("testMail"), readTestMail);
    return site;
}

} // namespace epost
