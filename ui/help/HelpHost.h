// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

class QWidget;

namespace epost {

/// A window that can show the help.
class HelpHost {
public:
    virtual ~HelpHost() = default;

    /// \param key of a topic, or the code of a finding; empty: what is shown now
    virtual void showHelp(const QString &key) = 0;
};

/// Asks the nearest window around \a from that can show the help; where there is none, nothing happens.
void askForHelp(const QWidget *from, const QString &key);

/// F1 in \a window, a dialog of its own, shows that topic.
void helpWithF1(QWidget *window, const QString &key);

} // namespace epost
