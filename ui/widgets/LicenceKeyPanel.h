// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/KeyTyping.h"

#include <QElapsedTimer>
#include <QGroupBox>
#include <QTimer>

#include <functional>
#include <memory>
#include <optional>

class QCheckBox;
class QLabel;
class QPushButton;

namespace epost {

class LicenceKeyField;
class LicenceKeyGroups;

/// Next year's licence key (Enterprise II): when and why, what to have ready, what not to press, and a field
/// from which the product types the key into Mail Control, once the person has brought that to the front. The
/// key is wiped when it has been typed, when the person gives up, goes to another page, leaves the screen or
/// does nothing for a while. What was done is answered to the step's own question, not here.
class LicenceKeyPanel final : public QGroupBox {
    Q_OBJECT

public:
    /// What the panel is about.
    struct Place {
        QString host; ///< the node whose key it is
        bool here = false; ///< that node is active, and the person sits at it: the key can be entered now
        QString answered; ///< what the session says of it; empty: nothing yet
        CatalogTool tool; ///< Mail Control
        std::shared_ptr<Desktop> desktop; ///< null: the product cannot type here
    };
    using Clock = std::function<qint64()>; ///< milliseconds that only grow

    explicit LicenceKeyPanel(QWidget *parent = nullptr);
    /// Other time than that of this computer.
    void useClock(Clock clock);

    void show(const Place &place);
    /// What the panel does several times a second while it holds a key.
    void look();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    static constexpr qint64 kIdleLimit = 600'000; ///< milliseconds that a key lies in the field

    void build();
    void connectParts();
    void begin();
    void discard();
    void accept();
    void keepKey();
    void tell(const QString &text);
    void tellTyping();
    void render();
    [[nodiscard]] bool typing() const { return m_typing && !m_typing->isOver(); }

    Place m_place;
    Clock m_clock;
    QElapsedTimer m_time;
    QTimer m_timer;
    qint64 m_touched = 0; ///< when the key was last changed
    std::unique_ptr<KeyTyping> m_typing;
    std::size_t m_length = 0; ///< of what is being typed
    std::optional<DesktopWindow> m_stranger; ///< the one that is asked about

    QLabel *m_guide;
    QLabel *m_answered;
    QWidget *m_entry;
    QLabel *m_label;
    LicenceKeyField *m_field;
    QCheckBox *m_reveal;
    LicenceKeyGroups *m_groups;
    QLabel *m_notice;
    QPushButton *m_begin;
    QPushButton *m_discard;
    QPushButton *m_accept;
    QLabel *m_told;
};

} // namespace epost
