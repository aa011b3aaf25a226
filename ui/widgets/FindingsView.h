// SPDX-License-Identifier: MIT
#pragma once

#include "base/Finding.h"
#include "procedure/Session.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace epost {

class FittingBrowser;

/// What was found, the worst first: severity as a sign and a word, what is the case, why, what to do, and
/// what was seen. Everything can be selected, and copied at once. Where a person may go on over warnings,
/// each has a line for the reason.
class FindingsView : public QWidget {
    Q_OBJECT

public:
    enum class Overriding { No, Yes };

    explicit FindingsView(QWidget *parent = nullptr);

    /// Other words above the findings, without access keys: for a second view on one page.
    void setHeading(const QString &heading);
    /// What was typed as a reason stays as long as its warning is shown.
    /// \param whenEmpty said where there is nothing
    void show(const Findings &findings, const QString &whenEmpty, Overriding overriding = Overriding::No);
    /// As it goes to the clipboard, into a mail to the vendor's support.
    [[nodiscard]] QString plainText() const;
    /// The code of the finding in which the text cursor is, else of the worst; empty where none needs to be
    /// explained.
    [[nodiscard]] QString codeInFront() const;

    /// The warnings that have a reason, without times.
    [[nodiscard]] QList<Override> overrides(const QString &person) const;
    /// Which warning has no reason yet; empty where none is missing.
    [[nodiscard]] QString missing() const;

Q_SIGNALS:
    /// A reason was typed.
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Reason {
        Finding warning;
        QLineEdit *line = nullptr;
    };
    void render();
    void addGlyphs();
    void showReasons(Overriding overriding);
    void addReason(const Finding &warning, const QString &typed);

    Findings m_findings;
    QString m_whenEmpty;
    QList<int> m_firstBlocks; ///< of each finding in the text
    QList<Reason> m_reasons;
    QLabel *m_label;
    FittingBrowser *m_browser;
    QPushButton *m_copy;
    QGroupBox *m_reasonBox;
    QGridLayout *m_reasonGrid;
};

} // namespace epost
