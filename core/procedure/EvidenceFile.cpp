// SPDX-License-Identifier: MIT
#include "procedure/EvidenceFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace epost {

namespace {

constexpr qsizetype kLongestRemark = 40;

QString forFileName(const QString &text)
{
    QString name;
    for (const QChar letter : text.simplified()) {
        if (letter.isPrint() && !QStringLiteral("<>:\"/\\|?*").contains(letter))
            name.append(letter == QLatin1Char(' ') ? QLatin1Char('_') : letter);
    }
    return name.left(kLongestRemark);
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

Result<QString> EvidenceFile::add(SessionFile &file, StepNumber step, const QString &source,
                                  const QString &remark, const QDateTime &now)
{
    const QFileInfo from(source);
    if (!from.isFile())
        return fail(Error(ErrorClass::NotFound, tr("There is no such file.")).in(source));
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
        relative
            = QStringLiteral("evidence/") + nameFor(step, file.session().seat, now, words, from.suffix());
    }
    QFile original(source);
    if (!original.copy(folder.filePath(relative))) {
        return fail(Error(ErrorClass::ReadWrite, tr("The file could not be copied into the session."))
                        .in(folder.filePath(relative))
                        .withNative(original.errorString()));
    }
    file.session().step(step).record.evidence.append({relative, remark, now});
    if (auto saved = file.save(); !saved)
        return fail(saved.error());
    return relative;
}

} // namespace epost
