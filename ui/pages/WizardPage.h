// SPDX-License-Identifier: MIT
#pragma once

#include "ui/PageId.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QScrollArea;
class QSpacerItem;
class QVBoxLayout;

namespace epost {

class PlanController;
class SessionController;
class WizardEnvironment;

/// What all pages work with. References outlive every page.
struct WizardContext {
    WizardEnvironment &environment;
    PlanController &plan;
    SessionController &run;
};

/// What the main button says.
struct PageAction {
    QString text; ///< empty: the page has none
    QString missing; ///< what is still missing, said beside the button; empty: it can be pressed
    bool commits = false; ///< something is changed that Back does not undo
};

/// One page: one sub-task, one main instruction. Shows what the core says and holds no decision; a heading,
/// below it a column that scrolls. Filled by its own class with addPart().
class WizardPage : public QWidget {
    Q_OBJECT

public:
    WizardPage(const WizardContext &context, QWidget *parent);

    /// The heading, and the name of the page for the list and for assistive technology.
    [[nodiscard]] virtual QString title() const = 0;
    [[nodiscard]] virtual PageAction action() const { return {}; }
    /// The main button was pressed.
    virtual void act() {}
    /// The page comes into view. Calls refresh().
    virtual void enter();
    /// Session, plan or what goes on has changed, or the page came into view: show it. Keeps what the person
    /// has typed or ticked.
    virtual void refresh();
    /// Puts the keyboard onto the heading, so that a screen reader reads it.
    void focusHeading();
    /// Leaves room beside the heading for what the window has there. \param width in pixels
    void leaveCorner(int width);

Q_SIGNALS:
    /// Somebody asks for the papers.
    void papersWanted();
    /// action() has changed.
    void actionChanged();
    /// The person wants to go to another page.
    void pageWanted(const epost::PageId &page);
    /// What the page was there for is done: go to where the work is.
    void finished();

protected:
    [[nodiscard]] const WizardContext &context() const { return m_context; }
    /// A part of the column, below the parts before it.
    void addPart(QWidget *part, int stretch = 0);
    /// A paragraph of the column, selectable.
    QLabel *addText(const QString &objectName);
    /// The same for markup of our own (newMarkupLabel()).
    QLabel *addMarkup(const QString &objectName);

private:
    WizardContext m_context;
    QLabel *m_heading;
    QHBoxLayout *m_head;
    QSpacerItem *m_corner;
    QVBoxLayout *m_column;
};

} // namespace epost
