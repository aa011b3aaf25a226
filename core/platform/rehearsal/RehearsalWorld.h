// SPDX-License-Identifier: MIT
#pragma once

#include "base/Progress.h"
#include "platform/rehearsal/ClusterSimulation.h"
#include "platform/rehearsal/Scenario.h"
#include "platform/rehearsal/WorldState.h"

#include <atomic>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>

namespace epost {

/// A two-node cluster on disk, made of real files, for training, tests and the first run on any desktop:
///
///     <root>/nodes/MAIL01/C/Program Files/EPOST/MS/…    drives of the 正系; MAIL02 is the 副系
///     <root>/shared/M/mail/{incoming,reg}               the shared disk
///     <root>/packages/                                  self-extracting packages
///     <root>/world.json                                 everything else: see WorldState
///
/// The state is read and written for every call under a lock, so several processes (and objects) may work on
/// one world; each sees what the others did. Time is virtual and shared by them. Thread-safe.
///
/// A power cut ends with the object: whoever opens the world anew switches the dark nodes on again.
class RehearsalWorld : public std::enable_shared_from_this<RehearsalWorld> {
    Q_DECLARE_TR_FUNCTIONS(epost::RehearsalWorld)

public:
    /// Lays out a new world in \a root, which must not exist or be empty.
    /// \return Refused where there is something in it
    [[nodiscard]] static Result<std::shared_ptr<RehearsalWorld>> create(const QString &root,
                                                                        const Scenario &scenario,
                                                                        const Progress &progress = {});
    /// \return NotFound where there is no world, Damaged where world.json is not one
    [[nodiscard]] static Result<std::shared_ptr<RehearsalWorld>> open(const QString &root);

    /// The machine of one node. It keeps the world alive. \return NotFound for a foreign name
    [[nodiscard]] Result<std::unique_ptr<Machine>> machineFor(const NodeName &node);

    [[nodiscard]] const QString &root() const { return m_root; }
    [[nodiscard]] const Scenario &scenario() const { return m_scenario; }
    [[nodiscard]] QString packagePath(const QString &fileName) const;
    [[nodiscard]] NodeName primary() const { return rehearsalPrimary(); }
    [[nodiscard]] NodeName secondary() const { return rehearsalSecondary(); }

    /// The state now; the last known one where the file cannot be read.
    [[nodiscard]] WorldState state() const;
    /// Changes the state under the world's lock; what \a change leaves behind is written unless it fails.
    [[nodiscard]] Result<> change(const std::function<Result<>(WorldState &)> &change);

    /// The runner tells that it starts a step: what the scenario holds ready for it happens now, once.
    [[nodiscard]] Result<> enterStep(int number);

    // What a person does in such a night beside the product.
    [[nodiscard]] Result<> closeTools(const NodeName &node);
    [[nodiscard]] Result<> stopStrayServices(const NodeName &node);
    [[nodiscard]] Result<> setWitness(bool online);
    [[nodiscard]] Result<> restart(const NodeName &node);
    /// Takes away what stands in the way on that node: a full disk, a held file, a failing resource, ….
    [[nodiscard]] Result<> mend(const NodeName &node);

    /// Whether somebody at a screen is to do what is waited for: then a wait in which nothing is under way
    /// lasts as long as it says, instead of passing at once.
    void expectHands(bool expected);
    [[nodiscard]] bool expectsHands() const;
    /// Until something in the world is changed through this object, or \a limit has passed. \return how long
    [[nodiscard]] Milliseconds waitForHands(Milliseconds limit) const;

    /// Whether that node went dark while this object lived.
    [[nodiscard]] bool isDark(const NodeName &node) const;
    /// Pulls the plug of a node until the world is opened anew.
    [[nodiscard]] Result<> cutPower(const NodeName &node);

private:
    RehearsalWorld(QString root, Scenario scenario);
    /// Parses \a content unless it is what was parsed last. Under m_mutex.
    [[nodiscard]] Result<WorldState> stateIn(const Result<QByteArray> &content) const;
    [[nodiscard]] Result<> switchOn();

    QString m_root;
    Scenario m_scenario;
    mutable std::mutex m_mutex; ///< guards what follows
    mutable WorldState m_lastKnown;
    mutable QByteArray m_parsed; ///< what m_lastKnown was parsed from; empty: it came from elsewhere
    QList<NodeName> m_dark;
    quint64 m_changes = 0;
    mutable std::condition_variable m_changed;
    std::atomic_bool m_expectsHands = false; ///< also asked for within a change
};

} // namespace epost
