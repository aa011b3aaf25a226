// SPDX-License-Identifier: MIT
#include "ui/widgets/LicenceKeyPanel.h"

#include "ui/widgets/LicenceKeyField.h"
#include "ui/widgets/LicenceKeyGroups.h"
#include "ui/widgets/TextLabel.h"

#include <QApplication>
#include <QCheckBox>
#include <QGridLayout>
#include <QHideEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace epost {

namespace {

constexpr int kLookEvery = 200; // milliseconds

QString guideFor(const QString &host)
{
    const QStringList lines{
        LicenceKeyPanel::tr(
            "<b>When:</b> on the secondary node at step 7, on the primary node at step 12 or at any "
            "time while it is active. Each node keeps a key of its own, so it is entered on "
            "both. The update clears no key."),
        LicenceKeyPanel::tr(
            "<b>Have ready:</b> the document with next year's key, and a connection from %1 to the "
            "internet. The key is registered at the vendor, and the registrations are "
            "counted: past the limit an application is needed. If it fails, do not just try "
            "again; find out why first.")
            .arg(host.toHtmlEscaped()),
        LicenceKeyPanel::tr("<b>Where:</b> in “E-POST Mail Control” on %1, in its field for the licence key.")
            .arg(host.toHtmlEscaped()),
        LicenceKeyPanel::tr(
            "<b>Caution:</b> Never press [削除] on the サービス制御 tab: it clears the key, and it can be "
            "pressed as soon as [停止] was."),
        LicenceKeyPanel::tr(
            "<b>How:</b> The key can be typed there by hand, or here: this program then types it into "
            "Mail Control, without the clipboard, which remote desktop shares with the PC "
            "at the desk. Here it lies in memory only. It goes into no file, log or report "
            "and is wiped when this page is left."),
    };
    return QStringLiteral("<div style='line-height: 135%'>%1</div>").arg(lines.join(QStringLiteral("<br/>")));
}

} // namespace

LicenceKeyPanel::LicenceKeyPanel(QWidget *parent)
    : QGroupBox(tr("Next year's licence key (Enterprise II)"), parent)
    , m_clock([this] { return m_time.elapsed(); })
    , m_guide(newMarkupLabel(this, QStringLiteral("licenceGuide")))
    , m_answered(newTextLabel(this, QStringLiteral("licenceAnswered")))
    , m_entry(new QWidget(this))
    , m_label(new QLabel(tr("T&he licence key:"), m_entry))
    , m_field(new LicenceKeyField(m_entry))
    , m_reveal(new QCheckBox(tr("Show it in groups, for an exact comparison with the document"), m_entry))
    , m_groups(new LicenceKeyGroups(m_field->key(), m_entry))
    , m_notice(newTextLabel(m_entry, QStringLiteral("licenceNotice")))
    , m_begin(new QPushButton(tr("Typ&e it into Mail Control"), m_entry))
    , m_discard(new QPushButton(m_entry))
    , m_accept(new QPushButton(tr("Type it into this window"), m_entry))
    , m_told(newTextLabel(this, QStringLiteral("licenceTold")))
{
    setObjectName(QStringLiteral("licencePanel"));
    m_time.start();
    build();
    connectParts();
    render();
}

void LicenceKeyPanel::build()
{
    m_field->setObjectName(QStringLiteral("licenceKey"));
    m_label->setBuddy(m_field);
    m_reveal->setObjectName(QStringLiteral("licenceReveal"));
    m_groups->setObjectName(QStringLiteral("licenceGroups"));
    m_begin->setObjectName(QStringLiteral("licenceBegin"));
    m_discard->setObjectName(QStringLiteral("licenceDiscard"));
    m_accept->setObjectName(QStringLiteral("licenceAccept"));
    auto *entry = new QGridLayout(m_entry);
    entry->setContentsMargins({});
    entry->setColumnStretch(1, 1);
    entry->addWidget(m_label, 0, 0);
    entry->addWidget(m_field, 0, 1, 1, 3);
    entry->addWidget(m_reveal, 1, 1, 1, 3);
    entry->addWidget(m_groups, 2, 1, 1, 3);
    entry->addWidget(m_notice, 3, 1, 1, 3);
    entry->addWidget(m_begin, 4, 2);
    entry->addWidget(m_discard, 4, 3);
    entry->addWidget(m_accept, 5, 2, 1, 2);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_guide);
    layout->addWidget(m_answered);
    layout->addWidget(m_entry);
    layout->addWidget(m_told);
    m_notice->hide();
    m_told->hide();
    m_timer.setInterval(kLookEvery);
}

void LicenceKeyPanel::connectParts()
{
    connect(&m_timer, &QTimer::timeout, this, &LicenceKeyPanel::look);
    connect(m_field, &LicenceKeyField::keyChanged, this, &LicenceKeyPanel::keepKey);
    connect(m_field, &LicenceKeyField::pasted, this, [this] {
        tell(tr("Pasted. The clipboard still holds the key, and remote desktop shares it with the PC at the "
                "desk: copy something else now."));
    });
    connect(m_field, &LicenceKeyField::tooLong, this,
            [this] { tell(tr("That is too long for a licence key. Nothing of it was taken.")); });
    connect(m_reveal, &QCheckBox::toggled, this, &LicenceKeyPanel::render);
    connect(m_begin, &QPushButton::clicked, this, &LicenceKeyPanel::begin);
    connect(m_discard, &QPushButton::clicked, this, &LicenceKeyPanel::discard);
    connect(m_accept, &QPushButton::clicked, this, &LicenceKeyPanel::accept);
}

void LicenceKeyPanel::useClock(Clock clock)
{
    m_clock = std::move(clock);
}

void LicenceKeyPanel::show(const Place &place)
{
    if (m_place.here && (!place.here || place.host != m_place.host))
        discard();
    m_place = place;
    m_guide->setText(guideFor(place.host));
    m_answered->setText(tr("Recorded: %1").arg(place.answered));
    m_answered->setVisible(!place.answered.isEmpty());
    m_entry->setVisible(place.here && place.desktop);
    setVisible(true);
    render();
}

void LicenceKeyPanel::keepKey()
{
    m_touched = m_clock();
    if (!m_field->key().isEmpty()) {
        m_timer.start();
        m_told->hide();
    }
    m_groups->refresh();
    render();
}

void LicenceKeyPanel::begin()
{
    if (m_field->key().isEmpty() || !m_place.desktop)
        return;
    m_length = m_field->key().size();
    m_typing = std::make_unique<KeyTyping>(*m_place.desktop, m_field->take(), m_place.tool);
    m_reveal->setChecked(false);
    m_stranger.reset();
    m_timer.start();
    look();
}

void LicenceKeyPanel::look()
{
    const qint64 now = m_clock();
    if (typing()) {
        m_typing->tick(now);
        tellTyping();
    } else if (m_field->key().isEmpty()) {
        m_timer.stop();
    } else if ((m_place.desktop && m_place.desktop->isLeft()) || now - m_touched > kIdleLimit) {
        discard();
        tell(tr("Nobody was here, so the key was wiped."));
    }
}

void LicenceKeyPanel::accept()
{
    if (m_typing && m_stranger)
        m_typing->accept(*m_stranger);
    tell(tr("Now click into the field of “%1” again.").arg(m_stranger ? m_stranger->title : QString()));
    m_stranger.reset();
    render();
}

void LicenceKeyPanel::tellTyping()
{
    const QString title = m_typing->place().title;
    switch (m_typing->state()) {
    case KeyTyping::State::Waiting:
        m_stranger = m_typing->stranger();
        tell(m_stranger
                 ? tr("Waiting for Mail Control in front. “%1” was there, which is not known as its window. "
                      "Is that its dialog for the licence key?")
                       .arg(m_stranger->title)
                 : tr("Bring Mail Control to the front and click into its field for the licence key."));
        break;
    case KeyTyping::State::Settling:
        tell(tr("“%1” is in front. Click into the field for the licence key and let go of mouse and "
                "keyboard: the typing begins in %n second(s).",
                nullptr, m_typing->secondsLeft(m_clock()))
                 .arg(title));
        break;
    case KeyTyping::State::Typing:
        tell(tr("The key is being typed into “%1”. Leave mouse and keyboard alone.").arg(title));
        break;
    case KeyTyping::State::Typed:
        tell(tr("%n character(s) were typed into “%1”, and the key was wiped here. Compare them there with "
                "the document, then press the button in Mail Control once. Afterwards answer the question "
                "of this step.",
                nullptr, static_cast<int>(m_length))
                 .arg(title));
        break;
    case KeyTyping::State::Stopped:
        tell(m_typing->problem());
        break;
    }
    if (m_typing->isOver()) {
        m_timer.stop();
        m_stranger.reset();
        QApplication::alert(window());
    }
    render();
}

void LicenceKeyPanel::discard()
{
    m_typing.reset();
    m_stranger.reset();
    m_field->wipe();
    m_reveal->setChecked(false);
    m_timer.stop();
    m_told->hide();
    render();
}

void LicenceKeyPanel::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
}

void LicenceKeyPanel::render()
{
    const bool filled = !m_field->key().isEmpty();
    const bool active = typing();
    m_field->setEnabled(!active);
    m_reveal->setEnabled(filled);
    m_groups->setVisible(filled && m_reveal->isChecked());
    m_notice->setText(tr("It holds signs other than letters, digits and half-width signs. Compare it with "
                         "the document."));
    m_notice->setVisible(filled && m_field->key().hasUnusual());
    m_begin->setEnabled(filled && !active);
    m_discard->setText(active ? tr("Stop and discard the key") : tr("Discard the key"));
    m_discard->setEnabled(filled || active);
    m_accept->setVisible(active && m_stranger.has_value());
}

void LicenceKeyPanel::hideEvent(QHideEvent *event)
{
    // A minimised window (spontaneous) makes room for Mail Control; another page is the end of the key here.
    if (!event->spontaneous())
        discard();
    QGroupBox::hideEvent(event);
}

} // namespace epost
