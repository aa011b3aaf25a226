// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

namespace epost {

/// The rules a name in a package must keep (design.md, "Package rules").
enum class NameRule {
    StaysInFolder, ///< no "..", no absolute, drive or UNC path
    Plain, ///< no empty and no "." component
    Length, ///< no component over 255 UTF-16 units, no path over 1,024
    StateFolder, ///< the product's own folder is nobody else's
    NoAlias, ///< no 8.3 alias of another file (EPSTDS~1.EXE)
    NoStream, ///< no ':', which names a stream or a drive
    NoDevice, ///< no reserved device name, with any extension
    Characters, ///< no control or invisible characters, none of <>"|?*
    NoTrailingDotOrSpace, ///< Windows drops them, so it would be another file
};

/// Stable English key for finding codes: "leaves-folder", "not-plain", "too-long", "state-folder", "alias",
/// "stream", "device", "characters", "trailing-dot-or-space".
[[nodiscard]] QString nameRuleKey(NameRule rule);

/// The relative path of a file or folder inside a package: safe below any folder of Windows and Linux.
class EntryPath {
    Q_DECLARE_TR_FUNCTIONS(epost::EntryPath)

public:
    /// \param decoded the name after its bytes were decoded; '\' counts as a separator, one at the end (a
    /// folder) is dropped
    /// \return Refused with the broken rule in words
    [[nodiscard]] static Result<EntryPath> parse(const QString &decoded);
    /// \return the first rule that the name breaks
    [[nodiscard]] static tl::expected<EntryPath, NameRule> check(const QString &decoded);
    /// The rule in words, as parse() says it.
    [[nodiscard]] static QString explain(NameRule rule);

    /// '/' between components, none at the ends, spelled as in the package.
    [[nodiscard]] const QString &text() const { return m_text; }
    [[nodiscard]] QString fileName() const;
    /// All but the last component; empty at the top.
    [[nodiscard]] QString parentText() const;
    [[nodiscard]] QStringList components() const;
    /// The key under which Windows takes two names for one file: NTFS compares upper-case UTF-16 units.
    [[nodiscard]] QString folded() const { return fold(m_text); }
    [[nodiscard]] static QString fold(const QString &name);

    /// Two paths are equal when they are spelled alike; for "one file on Windows" compare folded().
    bool operator==(const EntryPath &) const = default;

private:
    explicit EntryPath(QString text)
        : m_text(std::move(text))
    {
    }
    QString m_text;
};

} // namespace epost
