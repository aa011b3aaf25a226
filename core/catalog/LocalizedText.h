// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace epost {

/// A text that comes from the catalogue or the site file and not from tr(): it carries both languages.
struct LocalizedText {
    QString ja;
    QString en;

    /// \param language "en" or anything else, which is Japanese; a text given in one language only stands for
    /// both
    [[nodiscard]] const QString &in(const QString &language) const
    {
        const bool english = language == QLatin1String("en") ? !en.isEmpty() : ja.isEmpty();
        return english ? en : ja;
    }
    [[nodiscard]] bool isEmpty() const { return ja.isEmpty() && en.isEmpty(); }
    bool operator==(const LocalizedText &) const = default;
};

} // namespace epost
