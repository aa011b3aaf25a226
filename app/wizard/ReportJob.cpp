// SPDX-License-Identifier: MIT
#include "wizard/ReportJob.h"

#include "common/ReportTarget.h"
#include "procedure/SessionFile.h"
#include "ui/print/PaperFile.h"

#include <QDir>
#include <QFileInfo>

namespace epost {

Result<ReportJob::Written> ReportJob::run(const QString &session, const QString &out, Paper paper)
{
    const QString path = QDir::current().absoluteFilePath(out);
    const QString sessionPath = QDir::current().absoluteFilePath(session);
    const auto read = SessionFile::read(sessionPath);
    if (!read)
        return fail(read.error());
    if (const auto spared = ReportTarget::spares(sessionPath, path); !spared)
        return fail(spared.error());
    const auto catalog = Catalog::load(QFileInfo(read->siteFile).isFile() ? read->siteFile : QString());
    if (!catalog)
        return fail(catalog.error());
    ReportModel model = ReportModel::fromSession(*read, *catalog, SystemClock().now());
    model.readPictures(QFileInfo(sessionPath).path());
    if (const auto written = PaperFile::write(model, path, paper); !written)
        return fail(written.error());
    return Written{path, model.pictures.problems};
}

} // namespace epost
