// SPDX-License-Identifier: MIT
#include "report/Report.h"

#include "base/Files.h"
#include "report/CsvReport.h"
#include "report/HtmlReport.h"
#include "report/JsonReport.h"
#include "report/ReportDocument.h"
#include "report/TextReport.h"
#include "report/XlsxReport.h"

#include <QFileInfo>

namespace epost {

Result<QByteArray> Report::render(const ReportModel &model, const QString &suffix, Paper paper)
{
    const QString form = suffix.toLower();
    if (form == QLatin1String("json"))
        return JsonReport::render(model, paper);
    const ReportDocument document = ReportDocument::of(model, paper);
    if (form == QLatin1String("html") || form == QLatin1String("htm"))
        return HtmlReport::render(document);
    if (form == QLatin1String("txt"))
        return TextReport::render(document);
    if (form == QLatin1String("csv"))
        return CsvReport::render(document);
    if (form == QLatin1String("xlsx"))
        return XlsxReport::render(document);
    return fail(ErrorClass::InvalidInput, tr("A report cannot be written as “.%1”.").arg(suffix.left(20)),
                tr("Please choose a file name that ends in .html, .xlsx, .txt, .csv or .json."));
}

Result<> Report::write(const ReportModel &model, const QString &path, Paper paper)
{
    const auto content = render(model, QFileInfo(path).suffix(), paper);
    if (!content)
        return fail(content.error().in(path));
    return writeFile(path, *content);
}

} // namespace epost
