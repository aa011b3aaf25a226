// SPDX-License-Identifier: MIT
#include "wizard/ReportJob.h"

#include "procedure/SessionFile.h"
#include "report/Report.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

Result<QString> ReportJob::run(const QString &session, const QString &out)
{
    const QString path = QDir::current().absoluteFilePath(out);
    if (QFileInfo(path).suffix().compare(QStringLiteral("pdf"), Qt::CaseInsensitive) == 0) {
        return fail(Error(ErrorClass::Unsupported, tr("This version does not write the report as PDF."),
                          tr("Name a file that ends in .html, and print it to PDF from the browser; .txt, "
                             ".csv and .json are possible too."))
                        .in(QDir::toNativeSeparators(path)));
    }
    const auto read = SessionFile::read(QDir::current().absoluteFilePath(session));
    if (!read)
        return fail(read.error());
    const auto catalog = Catalog::load(QFileInfo(read->siteFile).isFile() ? read->siteFile : QString());
    if (!catalog)
        return fail(catalog.error());
    const ReportModel model = ReportModel::fromSession(*read, *catalog, SystemClock().now());
    if (const auto written = Report::write(model, path); !written)
        return fail(written.error());
    return path;
}

} // namespace epost
