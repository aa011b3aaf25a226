// SPDX-License-Identifier: MIT
#pragma once

#include <QWidget>

namespace epost {

/// The widget of that name inside \a parent, which a test cannot go on without.
template <typename Widget>
[[nodiscard]] Widget *part(const QWidget &parent, const QString &name)
{
    auto *found = parent.findChild<Widget *>(name);
    if (!found)
        qFatal("no widget \"%s\"", qPrintable(name));
    return found;
}

} // namespace epost
