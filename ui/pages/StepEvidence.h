// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/Step.h"
#include "ui/OpenSession.h"
#include "ui/RunView.h"

#include <QObject>
#include <functional>

namespace epost {

class EvidencePanel;
class SessionController;

/// What one step of a session is proved with: shows it in the panel, and turns what a person does there into
/// changes of the session.
class StepEvidence : public QObject {
    Q_OBJECT

public:
    using Change = std::function<Result<>(OpenSession &session, Machine &machine)>;

    /// \param panel is made a part of a page by the caller
    StepEvidence(StepNumber number, EvidencePanel *panel);

    /// Hides the panel at a step without evidence.
    void show(const SessionController &run, bool due);
    /// Says beside the pictures why \a refused was not written, where that was about them.
    void tell(const Findings &refused);
    /// Everything wanted has been written, or refused.
    void settle() { m_waits = false; }

Q_SIGNALS:
    /// To be written as soon as nothing else goes on.
    void changeWanted(const epost::StepEvidence::Change &change);

private:
    void add(const QImage &picture, const QString &remark);
    void setRemark(const QString &file, const QString &remark);
    void remove(const QString &file);
    void want(const Change &change);

    StepNumber m_number;
    EvidencePanel *m_panel;
    bool m_waits = false; ///< something about evidence is to be written
};

} // namespace epost
