// SPDX-License-Identifier: MIT
#include "ParsedHtml.h"
#include "Property.h"
#include "SampleSession.h"
#include "base/JsonReader.h"
#include "report/Report.h"

#include <QJsonDocument>

#include <array>

using namespace epost;
using epost::test::require;

namespace {

ReportModel modelOf(const Session &session)
{
    static const Catalog catalog = Catalog::load().value();
    return ReportModel::fromSession(session, catalog, nightAt(33, 0));
}

QByteArray render(const ReportModel &model, const char *form)
{
    const auto content = Report::render(model, QString::fromLatin1(form));
    require(content.has_value(), "every session has a report");
    return *content;
}

/// What the report itself writes: all that there is in those of the sample sessions.
ParsedHtml ownMarkup()
{
    ParsedHtml all;
    for (const Session &session : {plannedSession(), doneSession(), markedSession().session}) {
        const ParsedHtml one = parseHtml(render(modelOf(session), "html"));
        all.elements |= one.elements;
        all.attributes |= one.attributes;
    }
    return all;
}

void checkMarkup(const QByteArray &html)
{
    static const ParsedHtml own = ownMarkup();
    const ParsedHtml parsed = parseHtml(html);
    require(parsed.error.isEmpty(), "the report is well-formed");
    require(own.elements.contains(parsed.elements) && own.attributes.contains(parsed.attributes),
            "no text of a session becomes markup");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const auto session = parseJsonObject(test::inputOf(data, size)).and_then(&Session::fromJson);
    if (!session)
        return 0;
    const QJsonObject written = session->toJson();
    const auto again = parseJsonObject(QJsonDocument(written).toJson()).and_then(&Session::fromJson);
    require(again.has_value(), "a session that was written is read");
    require(again->toJson() == written, "a session stays as it is");
    const ReportModel model = modelOf(*session);
    checkMarkup(render(model, "html"));
    // One of the others at a time, so that more inputs are seen.
    constexpr std::array kForms{"txt", "csv", "json"};
    (void)render(model, kForms[size % kForms.size()]);
    return 0;
}
