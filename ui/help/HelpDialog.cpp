// SPDX-License-Identifier: MIT
#include "ui/help/HelpDialog.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollBar>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace epost {

namespace {

/// Colours are those of the palette; only the air and the sizes are said here.
const QString kStyle = QStringLiteral("h1 { font-size: x-large; margin-bottom: 10px; }"
                                      "h2 { font-size: large; margin-top: 18px; margin-bottom: 4px; }"
                                      "p, li, td { line-height: 145%; }"
                                      "p { margin-top: 4px; margin-bottom: 6px; }"
                                      "ul, ol { margin-top: 2px; margin-bottom: 6px; }"
                                      "td, th { padding: 3px 10px 3px 0px; vertical-align: top; }"
                                      "th { text-align: left; }");

} // namespace

HelpDialog::HelpDialog(const QString &language, QWidget *parent)
    : QDialog(parent)
    , m_topics(language)
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help"));
    build();
    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_search, &QLineEdit::returnPressed, m_list, qOverload<>(&QWidget::setFocus));
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (row >= 0)
            go({m_list->item(row)->data(Qt::UserRole).toInt(), {}});
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpDialog::follow);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(+1); });
    search();
    resize(QSize(980, 660).boundedTo(screen()->availableSize() * 0.9));
}

void HelpDialog::build()
{
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("helpSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Words to look for"));
    auto *label = new QLabel(tr("&Search"), this);
    label->setBuddy(m_search);
    m_list = new QListWidget(this);
    m_list->setObjectName(QStringLiteral("helpTopics"));
    m_list->setAccessibleName(tr("Topics"));
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setSpacing(2); // Japanese typefaces bring no air of their own
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_none = new QLabel(tr("No topic has all these words."), this);
    m_none->setObjectName(QStringLiteral("helpNone"));
    m_none->setWordWrap(true);
    m_text = new QTextBrowser(this);
    m_text->setObjectName(QStringLiteral("helpText"));
    m_text->setAccessibleName(tr("Help text"));
    m_text->setOpenLinks(false);
    m_text->document()->setDefaultStyleSheet(kStyle);
    m_text->document()->setDocumentMargin(14);
    m_back = new QPushButton(tr("&Back"), this);
    m_back->setObjectName(QStringLiteral("helpBack"));
    m_forward = new QPushButton(tr("&Forward"), this);
    m_forward->setObjectName(QStringLiteral("helpForward"));
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("helpClose"));
    for (QPushButton *button : {m_back, m_forward, close})
        button->setAutoDefault(false); // Enter is for the search
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *find = new QHBoxLayout;
    find->addWidget(label);
    find->addWidget(m_search, 1);
    auto *side = new QVBoxLayout;
    side->addLayout(find);
    side->addWidget(m_none);
    side->addWidget(m_list, 1);
    auto *middle = new QHBoxLayout;
    middle->addLayout(side, 1);
    middle->addWidget(m_text, 2);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_back);
    foot->addWidget(m_forward);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(middle, 1);
    layout->addLayout(foot);
}

QString HelpDialog::topic() const
{
    return m_at < 0 ? QString() : m_topics.all().value(m_history[m_at].topic).key;
}

void HelpDialog::open(const QString &key)
{
    // What is asked for must be in the list.
    m_search->clear();
    // Where an anchor is depends on the width.
    QDialog::show();
    raise();
    activateWindow();
    go(m_topics.find(key).value_or(HelpPlace()));
    m_text->setFocus();
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    // The colours of the links are those of the time when the text was set.
    if (event->type() == QEvent::PaletteChange && m_at >= 0)
        show(m_history[m_at]);
}

void HelpDialog::go(const HelpPlace &place)
{
    if (m_at < 0 || m_history[m_at] != place) {
        m_history.resize(m_at + 1);
        m_history.append(place);
        ++m_at;
    }
    show(place);
}

void HelpDialog::scrollTo(const QString &anchor)
{
    constexpr int kAir = 8;
    m_text->scrollToAnchor(anchor);
    QScrollBar *bar = m_text->verticalScrollBar();
    bar->setValue(bar->value() - kAir);
}

void HelpDialog::step(int by)
{
    m_at += by;
    show(m_history[m_at]);
}

void HelpDialog::show(const HelpPlace &place)
{
    const HelpTopic topic = m_topics.all().value(place.topic);
    m_text->setHtml(topic.html);
    if (!place.anchor.isEmpty())
        scrollTo(place.anchor);
    setWindowTitle(tr("Help: %1").arg(topic.title));
    const QSignalBlocker quiet(m_list);
    m_list->setCurrentRow(-1);
    for (int row = 0; row < m_list->count(); ++row) {
        if (m_list->item(row)->data(Qt::UserRole).toInt() == place.topic)
            m_list->setCurrentRow(row);
    }
    showButtons();
}

// "topic" or "topic#code"; also a code alone.
void HelpDialog::follow(const QUrl &link)
{
    const QString key = link.fragment().isEmpty() ? link.path() : link.fragment();
    if (const auto place = m_topics.find(key))
        go(*place);
}

void HelpDialog::search()
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (qsizetype i = 0; i < m_topics.all().size(); ++i) {
        const HelpTopic &topic = m_topics.all()[i];
        if (!m_topics.matches(topic, m_search->text()))
            continue;
        auto *item = new QListWidgetItem(topic.title, m_list);
        item->setData(Qt::UserRole, static_cast<int>(i));
        item->setToolTip(topic.title);
        if (m_at >= 0 && m_history[m_at].topic == i)
            m_list->setCurrentItem(item);
    }
    m_none->setVisible(m_list->count() == 0);
}

void HelpDialog::showButtons()
{
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < m_history.size());
}

} // namespace epost
