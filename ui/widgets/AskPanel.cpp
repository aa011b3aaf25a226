// SPDX-License-Identifier: MIT
#include "ui/widgets/AskPanel.h"

#include "procedure/Asking.h"
#include "ui/widgets/ConfirmCard.h"
#include "ui/widgets/FindingsView.h"
#include "ui/widgets/TextLabel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace epost {

namespace {

/// What tells one request from the next; the same one is shown again and again while it waits.
struct Identity {
    QString operator()(const Finding &warning) const { return warning.code + warning.title; }
    QString operator()(const Question &question) const { return question.key + question.text; }
    QString operator()(const CommitRequest &request) const { return request.host + request.action; }
    QString operator()(const PasswordRequest &request) const { return request.account + request.text; }
};

bool sameAsked(const std::optional<Asked> &a, const std::optional<Asked> &b)
{
    if (!a || !b)
        return !a && !b;
    return a->index() == b->index() && std::visit(Identity(), *a) == std::visit(Identity(), *b);
}

} // namespace

AskPanel::AskPanel(QWidget *parent)
    : QGroupBox(tr("The work waits for an answer"), parent)
    , m_text(newTextLabel(this, QStringLiteral("askText")))
    , m_hint(newTextLabel(this, QStringLiteral("askHint")))
    , m_choicePlace(new QVBoxLayout)
    , m_warning(new FindingsView(this))
    , m_card(new ConfirmCard(this))
    , m_reasonLabel(new QLabel(tr("&Reason"), this))
    , m_reason(new QLineEdit(this))
    , m_passwordLabel(new QLabel(tr("Pass&word"), this))
    , m_password(new QLineEdit(this))
    , m_missing(newTextLabel(this, QStringLiteral("askMissing")))
    , m_reply(new QPushButton(this))
    , m_without(new QPushButton(tr("Not this ti&me"), this))
    , m_stop(new QPushButton(tr("Sto&p here"), this))
{
    setObjectName(QStringLiteral("askPanel"));
    QFont font = m_text->font();
    font.setBold(true);
    font.setPointSizeF(font.pointSizeF() * 1.1);
    m_text->setFont(font);
    m_warning->setHeading(tr("What turned up"));
    m_reason->setObjectName(QStringLiteral("askReason"));
    m_reason->setMaxLength(500);
    m_reasonLabel->setBuddy(m_reason);
    m_password->setObjectName(QStringLiteral("askPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setMaxLength(256);
    m_passwordLabel->setBuddy(m_password);
    m_reply->setObjectName(QStringLiteral("askReply"));
    m_without->setObjectName(QStringLiteral("askWithout"));
    m_without->setToolTip(tr("The step goes on, and the report says that no test mail was sent."));
    m_stop->setObjectName(QStringLiteral("askStop"));
    m_stop->setToolTip(tr("Stops the step. It can be continued later."));

    auto *reason = new QHBoxLayout;
    reason->addWidget(m_reasonLabel);
    reason->addWidget(m_reason, 1);
    auto *password = new QHBoxLayout;
    password->addWidget(m_passwordLabel);
    password->addWidget(m_password, 1);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_missing, 1);
    buttons->addWidget(m_reply);
    buttons->addWidget(m_without);
    buttons->addWidget(m_stop);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    layout->addWidget(m_warning);
    layout->addWidget(m_card);
    layout->addLayout(m_choicePlace);
    layout->addLayout(reason);
    layout->addLayout(password);
    layout->addLayout(buttons);
    connect(m_reason, &QLineEdit::textChanged, this, &AskPanel::showMissing);
    connect(m_card, &ConfirmCard::changed, this, &AskPanel::showMissing);
    connect(m_password, &QLineEdit::textChanged, this, &AskPanel::showMissing);
    connect(m_password, &QLineEdit::returnPressed, this, &AskPanel::reply);
    connect(m_reply, &QPushButton::clicked, this, &AskPanel::reply);
    connect(m_without, &QPushButton::clicked, this, [this] {
        m_password->clear();
        Q_EMIT replied({});
    });
    connect(m_stop, &QPushButton::clicked, this, &AskPanel::declined);
    hide();
}

void AskPanel::show(const std::optional<Asked> &asked, const Team &team)
{
    m_team = team;
    setVisible(asked.has_value());
    if (sameAsked(asked, m_asked))
        return;
    m_asked.reset(); // while the fields are emptied, nothing is asked
    delete m_choiceBox;
    m_choiceBox = nullptr;
    m_choices = nullptr;
    m_reason->clear();
    m_password->clear();
    m_hint->hide();
    m_warning->hide();
    m_card->hide();
    m_card->clear();
    m_asked = asked;
    if (!m_asked)
        return;
    std::visit([this](const auto &one) { ask(one); }, *m_asked);
    showMissing();
    if (m_password->isVisibleTo(this))
        m_password->setFocus();
}

void AskPanel::ask(const Finding &warning)
{
    m_text->setText(tr("Go on over this caution?"));
    m_warning->show({warning}, {});
    m_warning->setVisible(true);
    m_reply->setText(tr("Go &on"));
}

void AskPanel::ask(const Question &question)
{
    m_text->setText(question.text);
    m_hint->setText(question.hint);
    m_hint->setVisible(!question.hint.isEmpty());
    addChoices(question);
    m_reply->setText(tr("&Answer"));
}

void AskPanel::ask(const CommitRequest &request)
{
    m_text->setText(tr("Confirm what will be done."));
    m_card->show(request, m_team);
    m_card->setVisible(true);
    m_reply->setText(tr("Con&firm"));
}

void AskPanel::ask(const PasswordRequest &request)
{
    m_text->setText(request.text);
    m_hint->setText(request.hint);
    m_hint->setVisible(true);
    m_reply->setText(tr("&Send the test mail"));
}

void AskPanel::addChoices(const Question &question)
{
    m_choiceBox = new QWidget(this);
    m_choices = new QButtonGroup(m_choiceBox);
    auto *layout = new QVBoxLayout(m_choiceBox);
    layout->setContentsMargins({});
    for (qsizetype index = 0; index < question.choices.size(); ++index) {
        const Question::Choice &choice = question.choices[index];
        // Digits as access keys: the texts are data, and letters are taken by the page.
        auto *button
            = new QRadioButton(QStringLiteral("&%1  %2").arg(index + 1).arg(
                                   QString(choice.text).replace(QLatin1Char('&'), QStringLiteral("&&"))),
                               m_choiceBox);
        button->setObjectName(QStringLiteral("choice:") + choice.value);
        m_choices->addButton(button, static_cast<int>(index));
        layout->addWidget(button);
    }
    connect(m_choices, &QButtonGroup::idToggled, this, &AskPanel::showMissing);
    m_choicePlace->addWidget(m_choiceBox);
    m_choiceBox->setVisible(true);
    setTabOrder(m_choiceBox, m_reason);
}

Answer AskPanel::answer(const Question &question) const
{
    const int index = m_choices ? m_choices->checkedId() : -1;
    const QString value = index >= 0 ? question.choices[index].value : QString();
    return {question.key, question.text, value, m_reason->text().trimmed(), m_team.worker, {}};
}

QString AskPanel::missing() const
{
    if (!m_asked)
        return {};
    if (const auto *question = std::get_if<Question>(&*m_asked))
        return missingIn(answer(*question), *question);
    if (std::holds_alternative<CommitRequest>(*m_asked))
        return m_card->missing();
    if (std::holds_alternative<PasswordRequest>(*m_asked))
        return m_password->text().isEmpty() ? tr("The password is missing.") : QString();
    return m_reason->text().trimmed().isEmpty() ? tr("Going on needs a reason for the report.") : QString();
}

bool AskPanel::reasonNeeded() const
{
    if (const auto *question = std::get_if<Question>(&*m_asked)) {
        const int index = m_choices->checkedId();
        return index >= 0 && question->choices[index].needsReason;
    }
    return std::holds_alternative<Finding>(*m_asked);
}

void AskPanel::showMissing()
{
    if (!m_asked)
        return;
    const bool wantsPassword = std::holds_alternative<PasswordRequest>(*m_asked);
    const bool mayHaveReason = !wantsPassword && !std::holds_alternative<CommitRequest>(*m_asked);
    m_reasonLabel->setVisible(mayHaveReason);
    m_reason->setVisible(mayHaveReason);
    m_passwordLabel->setVisible(wantsPassword);
    m_password->setVisible(wantsPassword);
    m_without->setVisible(wantsPassword);
    m_stop->setVisible(!wantsPassword); // going on without is no stop
    m_reasonLabel->setText(reasonNeeded() ? tr("&Reason (required)") : tr("&Reason (may stay empty)"));
    const QString lacking = missing();
    m_missing->setText(lacking);
    m_reply->setEnabled(lacking.isEmpty());
}

void AskPanel::reply()
{
    if (!m_asked || !missing().isEmpty())
        return;
    if (std::holds_alternative<PasswordRequest>(*m_asked)) {
        givePassword();
        return;
    }
    GivenAnswers given;
    if (const auto *warning = std::get_if<Finding>(&*m_asked))
        given.overrides = {{warning->code, warning->title, m_reason->text().trimmed(), m_team.worker, {}}};
    else if (const auto *question = std::get_if<Question>(&*m_asked))
        given.answers = {answer(*question)};
    else
        given.marks = m_card->marks();
    Q_EMIT replied(given);
}

void AskPanel::givePassword()
{
    const auto password = std::make_shared<Secret>(m_password->text());
    m_password->clear();
    Q_EMIT passwordTyped(password);
}

} // namespace epost
