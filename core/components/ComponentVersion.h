// SPDX-License-Identifier: MIT
#pragma once

#include <QHashFunctions>
#include <QString>
#include <QStringView>

namespace epost {

/// A version of COMPONENT LIST. Compared as text, never as a number: the vendor's versions hold letters
/// (4.AG), and a correct update can lower them. "ｖ４.AG", "v4.ag" and "4.AG" are one version, "4.68" and
/// "4.678" are two.
class ComponentVersion {
public:
    /// No version: some components carry none.
    ComponentVersion() = default;
    /// Takes any text: full-width characters become plain ones, spaces and a leading "v" or "Ver." go away.
    [[nodiscard]] static ComponentVersion fromText(const QString &text);
    /// Whether the text, so normalised, begins with a digit and holds only letters, digits and . _ - between
    /// them; "4, 6, 8, 0" as old resource compilers write it counts as "4.6.8.0".
    [[nodiscard]] static bool looksLikeVersion(const QString &text);

    [[nodiscard]] bool isEmpty() const { return m_text.isEmpty(); }
    /// Normalised, without the "v", in the case in which it was given.
    [[nodiscard]] const QString &text() const { return m_text; }

    /// Whether this one comes before \a other, as far as that can be told: up to the first piece that differs
    /// both are built alike, and that piece is as long and smaller here (3.0.11 before 3.1.1, 4.AF
    /// before 4.AG). False where it cannot be told: nobody knows whether 4.9 or 4.10 came first. Only ever a
    /// hint, for a correct update can lower a version.
    [[nodiscard]] bool isBefore(const ComponentVersion &other) const;

    friend bool operator==(const ComponentVersion &a, const ComponentVersion &b)
    {
        return a.m_text.compare(b.m_text, Qt::CaseInsensitive) == 0;
    }

private:
    QString m_text;
};

/// A version as people read it, or "-" where there is none.
[[nodiscard]] inline QString versionOrDash(const QString &version)
{
    return version.isEmpty() ? QStringLiteral("-") : version;
}

} // namespace epost
