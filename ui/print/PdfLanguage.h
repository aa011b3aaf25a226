// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace epost {

/// Adds to a PDF of QPdfWriter, which has no call for it, in which language it is written, and that a window
/// shows its title: for screen readers and search. Appended as an update, as the format provides.
/// \return \a pdf as it is where it is not built as expected
[[nodiscard]] QByteArray withLanguage(const QByteArray &pdf, const QString &language);

} // namespace epost
