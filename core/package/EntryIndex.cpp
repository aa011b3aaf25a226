// SPDX-License-Identifier: MIT
#include "package/EntryIndex.h"

#include "package/PackageProblem.h"

#include <algorithm>

namespace epost {

namespace {

// Every name is kept as it is spelled and as it is seen, 4 bytes a unit. 100,000 entries may have names of 80
// units; far longer ones are more than the product's 96 MiB hold.
constexpr qsizetype kMaxUnits = 8'000'000;

bool isAscii(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

// Names that differ in the composition of their characters only (が as one or as two) look alike to a person.
QString seenAs(const QString &name)
{
    return isAscii(name) ? name.toUpper() : EntryPath::fold(name.normalized(QString::NormalizationForm_C));
}

} // namespace

void EntryIndex::reserve(qsizetype entries)
{
    m_names.reserve(entries);
}

std::optional<Finding> EntryIndex::add(const EntryPath &path, bool folder)
{
    if (QString parent = path.parentText(); parent != m_parent) {
        for (qsizetype slash = path.text().indexOf(u'/'); slash >= 0;
             slash = path.text().indexOf(u'/', slash + 1)) {
            if (auto problem = addName(path, path.text().left(slash), true, false))
                return problem;
        }
        m_parent = std::move(parent);
    }
    return addName(path, path.text(), folder, true);
}

bool EntryIndex::full() const
{
    return m_units > kMaxUnits;
}

std::optional<Finding> EntryIndex::addName(const EntryPath &path, const QString &name, bool folder,
                                           bool named)
{
    const auto before = m_names.size();
    Name &known = m_names[seenAs(name)];
    if (m_names.size() > before) {
        m_units += name.size();
        known = {name, folder, named};
        return {};
    }
    if (EntryPath::fold(known.text) != EntryPath::fold(name)) {
        return packageProblem(
            QLatin1String("lookalike"),
            tr("“%1” and “%2” look alike but are two different names.").arg(known.text, name), path.text());
    }
    if (known.folder != folder) {
        return packageProblem(QLatin1String("file-and-folder"),
                              tr("“%1” is a file and a folder at the same time.").arg(name), path.text());
    }
    if (known.named && named) {
        return packageProblem(QLatin1String("duplicate"),
                              tr("“%1” and “%2” are one and the same file on Windows.").arg(known.text, name),
                              path.text());
    }
    known.named = known.named || named;
    return {};
}

} // namespace epost
