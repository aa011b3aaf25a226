// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Role.h"
#include "ui/pages/WizardPage.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;

namespace epost {

class FindingsView;

/// The work goes on at another node: in which of the two ways the session gets there, and, once it was handed
/// over, what to do there. In a rehearsal the person goes over by the main button.
class SeatChangePanel : public QWidget {
    Q_OBJECT

public:
    explicit SeatChangePanel(const WizardContext &context, QWidget *parent = nullptr);

    /// \param to the node at which the work goes on
    void show(Role to);
    /// Whether the work was handed over and goes on elsewhere: nothing more to do at this seat.
    [[nodiscard]] bool handedOver() const;
    [[nodiscard]] PageAction action() const;
    void act();

Q_SIGNALS:
    void changed();

private:
    [[nodiscard]] QWidget *buildWays();
    void browse();
    void takeEnding();
    void render();
    [[nodiscard]] QString hostName() const;

    WizardContext m_context;
    Role m_to = Role::Primary;
    QString m_from; ///< where the session lies before it is handed over
    QString m_handedAs; ///< the file to open over there; empty before
    bool m_handing = false; ///< the change under way is ours
    QWidget *m_ways;
    QRadioButton *m_here;
    QRadioButton *m_copy;
    QLineEdit *m_folder;
    QPushButton *m_browse;
    QLineEdit *m_person;
    QLabel *m_done;
    FindingsView *m_problem;
};

} // namespace epost
