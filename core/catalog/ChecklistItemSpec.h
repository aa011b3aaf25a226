// SPDX-License-Identifier: MIT
#pragma once

#include "catalog/LocalizedText.h"

#include <QString>
#include <QStringList>

namespace epost {

/// When an item of the checklist is due, in the order of the night.
enum class ChecklistPhase {
    Before, ///< before the first step
    BeforeSwitchOver, ///< before step 6, mail's first stop
    AfterSwitchOver, ///< after step 7
    BeforeSwitchBack, ///< before step 11, mail's second stop
    AfterSwitchBack, ///< after step 12
    End, ///< the run cannot be called finished while one of these is open
};

/// Stable English key: "before", "before-6", "after-7", "before-11", "after-12", "end".
[[nodiscard]] QString checklistPhaseKey(ChecklistPhase phase);

/// Something that a person does around the steps, and ticks. Data: the site file changes, adds and removes.
struct ChecklistItemSpec {
    QString id; ///< stable; sessions refer to it
    ChecklistPhase phase = ChecklistPhase::Before;
    LocalizedText title; ///< one line
    LocalizedText detail; ///< how and why; may be empty
    LocalizedText copyText; ///< a message for others, to be copied; empty where there is none
    LocalizedText copyTextTakenBack; ///< in its place after a way back; empty: the same
    QStringList products; ///< ids of the products for which it applies; empty: all
    bool webOnly = false; ///< only where the Web管理 tool is used

    [[nodiscard]] bool appliesTo(const QString &productId, bool web) const
    {
        return (products.isEmpty() || products.contains(productId)) && (web || !webOnly);
    }
    /// The message for others that is true now: customers must not read that all is updated after a way back.
    [[nodiscard]] const LocalizedText &message(bool takenBack) const
    {
        return takenBack && !copyTextTakenBack.isEmpty() ? copyTextTakenBack : copyText;
    }
    bool operator==(const ChecklistItemSpec &) const = default;
};

} // namespace epost
