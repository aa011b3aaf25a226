// SPDX-License-Identifier: MIT
#include "ui/print/PaperFile.h"

#include "base/Files.h"
#include "ui/print/PaperPrinter.h"

#include <QFileInfo>

namespace epost {

Result<> PaperFile::write(const ReportModel &model, const QString &path, Paper paper)
{
    if (QFileInfo(path).suffix().compare(QLatin1String("pdf"), Qt::CaseInsensitive) != 0)
        return Report::write(model, path, paper);
    const auto content = PaperPrinter::pdf(ReportDocument::of(model, paper));
    if (!content)
        return fail(content.error().in(path));
    return writeFile(path, *content);
}

} // namespace epost
