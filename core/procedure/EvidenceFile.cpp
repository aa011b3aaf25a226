// SPDX-License-Identifier: MIT
#include "procedure/EvidenceFile.h"

#include "base/Files.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace epost {

namespace {

constexpr qsizetype kLongestRemark = 40;
const QString kFolder = QStringLiteral("evidence/");

struct EvidenceFileTexts {
    Q_DECLARE_TR_FUNCTIONS(epost::EvidenceFile)
};

QString forFileName(const QString &text)
{
    QString name;
    for (const QChar letter : text.simplified()) {
        if (letter.isPrint() && !QStringLiteral("<>:\"/\\|?*").contains(letter))
            name.append(letter == QLatin1Char(' ') ? QLatin1Char('_') : letter);
    }
    return name.left(kLongestRemark);
}

Result<> checkOpen(const SessionFile &file)
{
    if (!file.session().finishedAt.isValid())
        return {};
    return fail(ErrorClass::Refused,
                EvidenceFileTexts::tr("The run is finished, and its evidence stays as it is."));
}

Error notThere(const QString &relative)
{
    return Error(ErrorClass::NotFound, EvidenceFileTexts::tr("The step has no such evidence.")).in(relative);
}

Evidence *entryOf(StepRecord &record, const QString &relative)
{
    const auto found = std::find_if(record.evidence.begin(), record.evidence.end(),
                                    [&](const Evidence &one) { return one.file == relative; });
    return found == record.evidence.end() ? nullptr : &*found;
}

/// Every file that the session names, as it names it.
QStringList filesOf(const Session &session)
{
    QStringList files;
    const auto take = [&](const StepRecord &record) {
        for (const Evidence &one : record.evidence)
            files.append(one.file);
    };
    for (const SessionStep &step : session.steps)
        take(step.record);
    for (const WayBackRecord &way : session.waysBack)
        std::for_each(way.steps.begin(), way.steps.end(), take);
    return files;
}

} // namespace

QString EvidenceFile::nameFor(StepNumber step, const NodeName &node, const QDateTime &time,
                              const QString &remark, const QString &suffix)
{
    QStringList parts{QStringLiteral("%1").arg(step.value(), 2, 10, QLatin1Char('0')), node.text(),
                      time.toString(QStringLiteral("yyyyMMdd_HHmm"))};
    if (const QString words = forFileName(remark); !words.isEmpty())
        parts.append(words);
    const QString name = parts.join(QLatin1Char('_'));
    return suffix.isEmpty() ? name : name + QLatin1Char('.') + suffix;
}

QString EvidenceFile::pathOf(const QString &sessionFolder, const QString &relative)
{
    if (!relative.startsWith(kFolder))
        return {};
    const QString name = relative.mid(kFolder.size());
    const bool plain = !name.isEmpty() && name != QLatin1String(".") && name != QLatin1String("..")
        && std::none_of(name.begin(), name.end(), [](QChar letter) {
               return QStringLiteral("/\\:").contains(letter) || letter.isNull();
           });
    const QFileInfo folder(QDir(sessionFolder).filePath(QStringLiteral("evidence")));
    if (!plain || folder.isSymLink() || folder.isJunction())
        return {};
    return QDir(sessionFolder).filePath(relative);
}

Result<QString> EvidenceFile::enter(SessionFile &file, StepNumber step, const QString &suffix,
                                    const QString &remark, const QDateTime &now, const Write &write)
{
    const QDir folder(file.folder());
    if (!folder.mkpath(QStringLiteral("evidence"))) {
        return fail(Error(ErrorClass::ReadWrite, tr("The folder for the evidence could not be made."))
                        .in(folder.filePath(QStringLiteral("evidence"))));
    }
    QString relative;
    // Two pictures within a minute are both kept.
    for (int number = 1; relative.isEmpty() || QFileInfo::exists(folder.filePath(relative)); ++number) {
        const QString words
            = number == 1 ? remark : QStringLiteral("%1 %2").arg(forFileName(remark)).arg(number);
        relative = kFolder + nameFor(step, file.session().seat, now, words, suffix);
    }
    if (auto written = write(folder.filePath(relative)); !written)
        return fail(written.error());
    auto &evidence = file.session().step(step).record.evidence;
    evidence.append({relative, remark, now});
    if (auto saved = file.save(); !saved) {
        // What the session does not name is no evidence.
        evidence.removeLast();
        QFile::remove(folder.filePath(relative));
        return fail(saved.error());
    }
    return relative;
}

Result<QString> EvidenceFile::add(SessionFile &file, StepNumber step, const QString &source,
                                  const QString &remark, const QDateTime &now)
{
    const QFileInfo from(source);
    if (!from.isFile())
        return fail(Error(ErrorClass::NotFound, tr("There is no such file.")).in(source));
    return enter(file, step, from.suffix(), remark, now, [&](const QString &path) -> Result<> {
        QFile original(source);
        if (original.copy(path))
            return {};
        return fail(Error(ErrorClass::ReadWrite, tr("The file could not be copied into the session."))
                        .in(path)
                        .withNative(original.errorString()));
    });
}

Result<QString> EvidenceFile::addPicture(SessionFile &file, StepNumber step, const QByteArray &png,
                                         const QString &remark, const QDateTime &now)
{
    if (auto open = checkOpen(file); !open)
        return fail(open.error());
    if (png.size() > kLargestPicture) {
        return fail(ErrorClass::Refused, tr("The picture is too large."),
                    tr("Capture a single window instead of the whole screen."));
    }
    return enter(file, step, QStringLiteral("png"), remark, now,
                 [&](const QString &path) { return writeFile(path, png); });
}

Result<> EvidenceFile::setRemark(SessionFile &file, StepNumber step, const QString &relative,
                                 const QString &remark)
{
    if (auto open = checkOpen(file); !open)
        return open;
    Evidence *entry = entryOf(file.session().step(step).record, relative);
    if (!entry)
        return fail(notThere(relative));
    const QString before = std::exchange(entry->remark, remark);
    auto saved = file.save();
    if (!saved)
        entry->remark = before;
    return saved;
}

Result<> EvidenceFile::remove(SessionFile &file, StepNumber step, const QString &relative)
{
    if (auto open = checkOpen(file); !open)
        return open;
    StepRecord &record = file.session().step(step).record;
    const Evidence *entry = entryOf(record, relative);
    if (!entry)
        return fail(notThere(relative));
    const QList<Evidence> before = record.evidence;
    record.evidence.removeAt(entry - record.evidence.constData());
    if (auto saved = file.save(); !saved) {
        record.evidence = before;
        return saved;
    }
    const QString path = pathOf(file.folder(), relative);
    if (path.isEmpty() || filesOf(file.session()).contains(relative) || !QFileInfo::exists(path))
        return {};
    QFile picture(path);
    if (picture.remove())
        return {};
    return fail(Error(ErrorClass::ReadWrite,
                      tr("The picture is out of the session, but its file could not be deleted."),
                      tr("Close the program that shows it and delete the file."))
                    .in(path)
                    .withNative(picture.errorString()));
}

Result<> EvidenceFile::copyAll(const Session &session, const QString &fromFolder, const QString &toFolder)
{
    for (const QString &relative : filesOf(session)) {
        const QString from = pathOf(fromFolder, relative);
        if (from.isEmpty() || !QFileInfo(from).isFile())
            continue;
        const QString to = pathOf(toFolder, relative);
        QFile source(from);
        const bool copied = !to.isEmpty() && QDir(toFolder).mkpath(QStringLiteral("evidence"))
            && (!QFile::exists(to) || QFile::remove(to)) && source.copy(to);
        if (!copied) {
            return fail(Error(ErrorClass::ReadWrite, tr("The evidence could not be copied along."))
                            .in(from)
                            .withNative(source.errorString()));
        }
    }
    return {};
}

} // namespace epost
