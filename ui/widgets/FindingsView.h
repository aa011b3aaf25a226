// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"

#include <QTextBrowser>
#include <QWidget>

class QLabel;
class QPushButton;

namespace epost {

/// What was found, the worst first: severity as a sign and a word, what is the case, why, what to do, and
/// what was seen. Everything can be selected, and copied at once.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    explicit FindingsView(QWidget *parent = nullptr);

    /// \param whenEmpty said where there is nothing
    void show(const Findings &findings, const QString &whenEmpty);
    /// As it goes to the clipboard, into a mail to the vendor's support.
    [[nodiscard]] QString plainText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();
    void addGlyphs();

    Findings m_findings;
    QString m_whenEmpty;
    QLabel *m_label;
    QTextBrowser *m_browser;
    QPushButton *m_copy;
};

} // namespace epost
