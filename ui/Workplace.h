// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Desktop.h"
#include "platform/Machine.h"
#include "procedure/Session.h"

#include <QList>

#include <memory>

namespace epost {

/// Something that a person does at the simulated machines with his own hands, for the list of a rehearsal.
struct HandWork {
    QString key;
    QString text; ///< translated, as a command: names the node and the effect
};

/// Where the person sits: at the machine on which the program runs, or in a rehearsal at one of the simulated
/// nodes. The app layer implements it. Thread-safe.
class Workplace {
public:
    virtual ~Workplace() = default;

    /// A machine object for one thread: that of \a seat in a rehearsal, else this very computer, whatever its
    /// name. In a rehearsal, whoever sits down finds the machines switched on.
    [[nodiscard]] virtual Result<std::unique_ptr<Machine>> machineAt(const NodeName &seat) = 0;

    /// The screen in front of which the person sits; null where the program cannot look at it. The same one
    /// every time. On the thread that shows.
    [[nodiscard]] virtual std::shared_ptr<Desktop> desktop() { return {}; }

    // The rest is for rehearsals; elsewhere there is nothing to do.

    /// Somebody goes over to the step: what the night holds ready for it happens now.
    [[nodiscard]] virtual Result<> enterStep(StepNumber) { return {}; }
    /// What the people have brought to that node, by its path there; empty: the same as to the first one.
    [[nodiscard]] virtual QString packageFor(const NodeName &, SessionPackage::Use) const { return {}; }
    /// What makes sense at the machines now. May take moments.
    [[nodiscard]] virtual QList<HandWork> handWork(const Session &) const { return {}; }
    /// \param key of one of handWork()
    [[nodiscard]] virtual Result<> doByHand(const QString &) { return {}; }
    /// Whether the work that begins now waits for a person's own hands: then time passes as a person's does.
    virtual void expectHands(bool) {}
};

} // namespace epost
