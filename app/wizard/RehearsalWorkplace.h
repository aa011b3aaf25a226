// SPDX-License-Identifier: MIT
#pragma once

#include "platform/rehearsal/RehearsalDesktop.h"
#include "platform/rehearsal/RehearsalWorld.h"
#include "ui/Workplace.h"

#include <QCoreApplication>

#include <mutex>

namespace epost {

/// The chairs at the nodes of a simulated cluster, and what a person does there beside the product.
class RehearsalWorkplace final : public Workplace {
    Q_DECLARE_TR_FUNCTIONS(epost::RehearsalWorkplace)

public:
    explicit RehearsalWorkplace(std::shared_ptr<RehearsalWorld> world)
        : m_world(std::move(world))
    {
    }

    [[nodiscard]] Result<std::unique_ptr<Machine>> machineAt(const NodeName &seat) override;
    [[nodiscard]] std::shared_ptr<Desktop> desktop() override { return m_desktop; }
    [[nodiscard]] Result<> enterStep(StepNumber number) override;
    [[nodiscard]] QString packageFor(const NodeName &node, SessionPackage::Use use) const override;
    [[nodiscard]] QList<HandWork> handWork(const Session &session) const override;
    [[nodiscard]] Result<> doByHand(const QString &key) override;
    void expectHands(bool expected) override;

private:
    [[nodiscard]] std::shared_ptr<RehearsalWorld> world() const;

    std::shared_ptr<Desktop> m_desktop = std::make_shared<RehearsalDesktop>();
    mutable std::mutex m_mutex; ///< guards the pointer
    std::shared_ptr<RehearsalWorld> m_world;
};

} // namespace epost
