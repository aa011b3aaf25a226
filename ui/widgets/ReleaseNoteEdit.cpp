// SPDX-License-Identifier: MIT
#include "ui/widgets/ReleaseNoteEdit.h"

#include "base/JsonReader.h"
#include "components/ComponentList.h"
#include "components/ReleaseNote.h"
#include "components/TextFile.h"
#include "ui/FileQuestion.h"
#include "ui/widgets/TextLabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

ReleaseNoteEdit::ReleaseNoteEdit(int lines, QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit(this))
    , m_open(new QPushButton(tr("Open &a file..."), this))
    , m_state(newTextLabel(this, QStringLiteral("releaseNoteState")))
{
    m_text->setObjectName(QStringLiteral("releaseNote"));
    m_text->setTabChangesFocus(true);
    m_text->setPlaceholderText(tr("Paste the page that announces the update, as it is. Or type a line for "
                                  "each component: EPSTRS v4.AG"));
    m_text->setFixedHeight(fontMetrics().lineSpacing() * (lines + 1));
    m_open->setObjectName(QStringLiteral("openReleaseNote"));
    m_open->setToolTip(tr("A text file, or a list that the command “components --json” has written."));
    auto *label = new QLabel(tr("&Release note"), this);
    label->setBuddy(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReleaseNoteEdit::edited);
    connect(m_open, &QPushButton::clicked, this, [this] {
        FileQuestion::file(this, tr("Expected versions"), {},
                           tr("Texts and lists (*.txt *.json);;All files (*)"),
                           [this](const QString &path) { open(path); });
    });

    auto *head = new QHBoxLayout;
    head->addWidget(label, 1);
    head->addWidget(m_open);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addLayout(head);
    layout->addWidget(m_text);
    layout->addWidget(m_state);
}

ReleaseNoteEdit::~ReleaseNoteEdit()
{
    m_work.waitForFinished();
}

QString ReleaseNoteEdit::text() const
{
    return m_text->toPlainText();
}

void ReleaseNoteEdit::setText(const QString &text)
{
    if (text == this->text())
        return;
    const QSignalBlocker quiet(m_text);
    m_text->setPlainText(text);
}

void ReleaseNoteEdit::judge(const Catalog &catalog, const QString &whenEmpty)
{
    if (text().trimmed().isEmpty()) {
        m_state->setText(whenEmpty);
        return;
    }
    const ReleaseNote note = ReleaseNote::parse(text(), catalog);
    m_state->setText(note.isEmpty() ? tr("No component was recognised in this text. Is it the right page?")
                                    : tr("Recognised: %n component(s), with the versions to be expected.",
                                         nullptr, static_cast<int>(note.expected().size())));
}

Result<QString> ReleaseNoteEdit::read(const QString &path)
{
    auto text = readTextFile(path);
    if (!text || !text->trimmed().startsWith(QLatin1Char('{')))
        return text;
    const auto object = parseJsonObject(text->toUtf8());
    if (!object)
        return fail(object.error().in(path));
    const auto list = ComponentList::fromJson(*object);
    if (!list)
        return fail(list.error().in(path));
    QStringList lines;
    for (const Component &component : list->components()) {
        if (!component.version.isEmpty())
            lines.append(QStringLiteral("%1 v%2").arg(component.name, component.version.text()));
    }
    return lines.join(QLatin1Char('\n'));
}

void ReleaseNoteEdit::open(const QString &path)
{
    // It may lie on a share that does not answer.
    m_open->setEnabled(false);
    m_work = QtConcurrent::run([this, path] {
        QMetaObject::invokeMethod(
            this, [this, text = read(path)] { take(text); }, Qt::QueuedConnection);
    });
}

void ReleaseNoteEdit::take(const Result<QString> &text)
{
    m_open->setEnabled(true);
    if (text)
        m_text->setPlainText(*text);
    else
        m_state->setText(text.error().text());
}

} // namespace epost
