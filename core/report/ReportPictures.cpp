// SPDX-License-Identifier: MIT
#include "report/ReportPictures.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

namespace {

/// \return where the file really lies, links followed; empty unless that is below the evidence folder
QString placeOf(const QString &sessionFolder, const QString &file)
{
    const QString folder
        = QFileInfo(QDir(sessionFolder).filePath(QStringLiteral("evidence"))).canonicalFilePath();
    if (folder.isEmpty() || QDir::isAbsolutePath(file))
        return {};
    const QFileInfo place(QDir(sessionFolder).filePath(QDir::fromNativeSeparators(file)));
    const QString path = place.isFile() ? place.canonicalFilePath() : QString();
    return path.startsWith(folder + QLatin1Char('/')) ? path : QString();
}

} // namespace

ReportPictures ReportPictures::read(const QString &sessionFolder, const QStringList &files,
                                    const QString &logo)
{
    ReportPictures pictures;
    qint64 bytes = 0;
    for (const QString &file : files) {
        const QString path = placeOf(sessionFolder, file);
        if (path.isEmpty() || pictures.evidence.contains(file))
            continue;
        auto picture = Picture::read(path);
        if (!picture)
            continue;
        bytes += picture->content.size();
        if (bytes > kMostBytes) {
            Finding problem;
            problem.severity = Severity::Notice;
            problem.code = QStringLiteral("report.pictures-too-many");
            problem.title = tr("The report does not show all pictures.");
            problem.cause = tr("Together they are larger than %1 MiB. They are named in the tables.")
                                .arg(QString::number(kMostBytes / (1024 * 1024)));
            pictures.problems.append(problem);
            break;
        }
        pictures.evidence.insert(file, std::move(*picture));
    }
    if (!logo.isEmpty()) {
        if (auto picture = Picture::read(logo)) {
            pictures.logo = std::move(*picture);
        } else {
            Finding problem = Finding::fromError(picture.error(), QStringLiteral("report.logo"));
            problem.severity = Severity::Notice;
            pictures.problems.append(problem);
        }
    }
    return pictures;
}

} // namespace epost
