// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"

#include <QGroupBox>

class QLabel;
class QRadioButton;

namespace epost {

class FactList;

/// How a step is done: by the product, by hand while the product watches, and for the switch with the role
/// moved first. Says what is to be done by hand, with the folders to copy.
class ModeChoice : public QGroupBox {
    Q_OBJECT

public:
    explicit ModeChoice(const StepSpec &spec, QWidget *parent = nullptr);

    /// Hidden where the step has only one way. \param automatic the site's default, until somebody chooses
    void show(const Session &session, bool automatic);
    [[nodiscard]] StepOptions options() const;

Q_SIGNALS:
    void changed();

private:
    QRadioButton *addChoice(const QString &text, const QString &objectName);
    void showInstructions(const Session &session);

    const StepSpec &m_spec;
    bool m_begun = false; ///< the default has been set
    QRadioButton *m_automatic;
    QRadioButton *m_byHand;
    QRadioButton *m_moveFirst;
    QLabel *m_instructions;
    FactList *m_folders;
};

} // namespace epost
