// SPDX-License-Identifier: MIT
#include "platform/NodeName.h"

#include <algorithm>

namespace epost {

Result<NodeName> NodeName::parse(const QString &text)
{
    constexpr qsizetype kLongest = 63;
    const bool fits
        = !text.isEmpty() && text.size() <= kLongest && std::all_of(text.begin(), text.end(), [](QChar c) {
              return (c.unicode() < 0x80 && c.isLetterOrNumber()) || c == u'-' || c == u'_';
          });
    if (!fits)
        return fail(ErrorClass::InvalidInput, tr("“%1” is not the name of a computer.").arg(text.left(80)));
    NodeName name;
    name.m_text = text;
    return name;
}

} // namespace epost
