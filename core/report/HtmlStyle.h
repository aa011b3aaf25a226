// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

struct ReportDocument;

/// The style sheet of the HTML report, with the running footer of its pages. Holds neither '"' nor '<', '>'
/// or '&', so that it reads the same to an HTML and to an XML reader.
[[nodiscard]] QString htmlStyle(const ReportDocument &document);

} // namespace epost
