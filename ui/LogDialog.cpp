// SPDX-License-Identifier: MIT
#include "ui/LogDialog.h"

#include "ui/help/HelpHost.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

namespace {

/// More than anybody reads, and quick to show.
constexpr qint64 kTail = 256 * 1024;

} // namespace

LogDialog::LogDialog(const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_text(new QPlainTextEdit(this))
{
    setObjectName(QStringLiteral("logDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Log"));
    helpWithF1(this, QStringLiteral("window"));
    m_text->setObjectName(QStringLiteral("logText"));
    m_text->setAccessibleName(tr("Log"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    auto *place
        = newTextLabel(this, QStringLiteral("logPlace"),
                       path.isEmpty() ? tr("No log file is being written.") : QDir::toNativeSeparators(path));
    // Next to the frame below it, letters such as g and p would seem cut.
    place->setMargin(2);
    place->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto *copy = new QPushButton(tr("C&opy"), this);
    copy->setObjectName(QStringLiteral("logCopy"));
    auto *folder = new QPushButton(tr("Open &folder"), this);
    folder->setObjectName(QStringLiteral("logFolder"));
    folder->setEnabled(!path.isEmpty());
    auto *close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("logClose"));
    auto *foot = new QHBoxLayout;
    foot->addWidget(copy);
    foot->addWidget(folder);
    foot->addStretch(1);
    foot->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(place);
    layout->addWidget(m_text, 1);
    layout->addLayout(foot);
    connect(copy, &QPushButton::clicked, this, [this] {
        const QString selected
            = m_text->textCursor().selectedText().replace(QChar::ParagraphSeparator, u'\n');
        QGuiApplication::clipboard()->setText(selected.isEmpty() ? m_text->toPlainText() : selected);
    });
    connect(folder, &QPushButton::clicked, this,
            [path] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).path())); });
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    resize(900, 520);
    if (!path.isEmpty())
        load(path);
}

LogDialog::~LogDialog()
{
    m_work.waitForFinished();
}

void LogDialog::load(const QString &path)
{
    m_work = QtConcurrent::run([this, path] {
        QFile file(path);
        QString text = tr("The log file cannot be read.");
        if (file.open(QIODevice::ReadOnly)) {
            const qint64 skipped = std::max<qint64>(0, file.size() - kTail);
            file.seek(skipped);
            // The first line is torn where something was skipped.
            if (skipped > 0)
                file.readLine();
            text = QString::fromUtf8(file.readAll());
        }
        QMetaObject::invokeMethod(
            this,
            [this, text] {
                m_text->setPlainText(text);
                m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->maximum());
            },
            Qt::QueuedConnection);
    });
}

} // namespace epost
