// SPDX-License-Identifier: MIT
#include "platform/windows/ClusterServiceWatch.h"

#include "platform/windows/ClusterServiceName.h"
#include "platform/windows/ServiceManager.h"

#include <chrono>
#include <condition_variable>
#include <thread>

namespace epost {

namespace {

/// Longer than any answer of a machine that is there; a waiting person does not notice it.
constexpr std::chrono::milliseconds kPatience{500};

} // namespace

struct ClusterServiceWatch::Inquiry {
    std::mutex mutex;
    std::condition_variable answered;
    bool underWay = false;
    ServiceState last = ServiceState::Unknown;
};

ServiceState ClusterServiceWatch::state(const NodeName &node)
{
    std::shared_ptr<Inquiry> inquiry;
    {
        const std::lock_guard lock(m_mutex);
        auto &known = m_inquiries[node.text().toCaseFolded()];
        if (!known)
            known = std::make_shared<Inquiry>();
        inquiry = known;
    }
    std::unique_lock lock(inquiry->mutex);
    if (!inquiry->underWay) {
        inquiry->underWay = true;
        // Holds the inquiry, not this object: it may answer when nobody asks any more.
        std::thread([inquiry, machine = node == m_here ? NodeName() : node] {
            const auto manager = ServiceManager::open(machine);
            const auto state
                = manager ? manager->state(kClusterService) : Result<ServiceState>(fail(manager.error()));
            const std::lock_guard done(inquiry->mutex);
            inquiry->last = state.value_or(ServiceState::Unknown);
            inquiry->underWay = false;
            inquiry->answered.notify_all();
        }).detach();
    }
    inquiry->answered.wait_for(lock, kPatience, [&] { return !inquiry->underWay; });
    return inquiry->last;
}

} // namespace epost
