// SPDX-License-Identifier: MIT
#include "ui/widgets/EvidencePanel.h"

#include "base/TextList.h"
#include "procedure/EvidenceFile.h"
#include "ui/EvidencePicture.h"
#include "ui/FileQuestion.h"
#include "ui/widgets/EvidenceRow.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QComboBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

#include <algorithm>

namespace epost {

EvidencePanel::EvidencePanel(QWidget *parent)
    : QGroupBox(tr("Evidence (screenshots)"), parent)
    , m_hint(
          newTextLabel(this, QStringLiteral("evidenceHint"),
                       tr("Pictures are kept beside the session and go into the report. No licence key and "
                          "no password may be visible in them.")))
    , m_rowPlace(new QVBoxLayout)
    , m_entry(new QWidget(this))
    , m_remark(new QLineEdit(m_entry))
    , m_paste(new QPushButton(tr("Paste from the clipboard (Ctrl+V)"), m_entry))
    , m_choose(new QPushButton(tr("From a file..."), m_entry))
    , m_window(new QComboBox(m_entry))
    , m_capture(new QPushButton(tr("Capture this window"), m_entry))
    , m_told(newTextLabel(this, QStringLiteral("evidenceTold")))
{
    setObjectName(QStringLiteral("evidencePanel"));
    build();
    connectParts();
    hide();
}

void EvidencePanel::build()
{
    m_remark->setObjectName(QStringLiteral("evidenceNewRemark"));
    m_remark->setAccessibleName(tr("Remark on the next picture"));
    m_remark->setPlaceholderText(tr("Remark on the next picture: before, after, ..."));
    m_remark->setMaxLength(200);
    m_paste->setObjectName(QStringLiteral("evidencePaste"));
    m_choose->setObjectName(QStringLiteral("evidenceChoose"));
    m_window->setObjectName(QStringLiteral("evidenceWindow"));
    m_window->setAccessibleName(tr("Window to capture"));
    m_window->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_window->setMinimumContentsLength(20);
    m_capture->setObjectName(QStringLiteral("evidenceCapture"));
    m_told->hide();
    auto *entry = new QGridLayout(m_entry);
    entry->setContentsMargins({});
    entry->setColumnStretch(0, 1);
    entry->addWidget(m_remark, 0, 0);
    entry->addWidget(m_paste, 0, 1);
    entry->addWidget(m_choose, 0, 2);
    entry->addWidget(m_window, 1, 0);
    entry->addWidget(m_capture, 1, 1, 1, 2);
    m_rowPlace->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(10);
    layout->addWidget(m_hint);
    layout->addWidget(m_entry);
    layout->addWidget(m_told);
    layout->addLayout(m_rowPlace);
}

void EvidencePanel::connectParts()
{
    connect(m_paste, &QPushButton::clicked, this, &EvidencePanel::paste);
    connect(m_choose, &QPushButton::clicked, this, &EvidencePanel::choose);
    connect(m_capture, &QPushButton::clicked, this, &EvidencePanel::capture);
    // Fields that have the keyboard keep this key for themselves.
    auto *key = new QShortcut(QKeySequence(QKeySequence::Paste), this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, &EvidencePanel::paste);
}

void EvidencePanel::show(const Content &content)
{
    m_content = content;
    setVisible(true);
    m_entry->setVisible(content.mayChange);
    showRows();
    showWindows();
}

void EvidencePanel::showRows()
{
    const bool same = std::equal(
        m_rows.begin(), m_rows.end(), m_content.evidence.begin(), m_content.evidence.end(),
        [](const EvidenceRow *row, const Evidence &evidence) { return row->file() == evidence.file; });
    if (!same) {
        for (EvidenceRow *row : std::exchange(m_rows, {})) {
            row->hide();
            row->deleteLater(); // it may be the one that is telling
        }
        for (const Evidence &evidence : m_content.evidence) {
            auto *row
                = new EvidenceRow(evidence, EvidenceFile::pathOf(m_content.folder, evidence.file), this);
            connect(row, &EvidenceRow::remarkChanged, this, &EvidencePanel::remarkChanged);
            connect(row, &EvidenceRow::removed, this, &EvidencePanel::removed);
            m_rowPlace->addWidget(row);
            m_rows.append(row);
        }
        m_told->hide();
    }
    for (qsizetype index = 0; index < m_rows.size(); ++index)
        m_rows[index]->show(m_content.evidence[index], m_content.mayChange);
}

void EvidencePanel::showWindows()
{
    const auto rankOf = [this](const DesktopWindow &window) {
        const auto &titles = m_content.titles;
        return std::find_if(
                   titles.begin(), titles.end(),
                   [&](const QString &part) { return window.title.contains(part, Qt::CaseInsensitive); })
            - titles.begin();
    };
    QList<DesktopWindow> windows;
    for (const DesktopWindow &window :
         m_content.desktop ? m_content.desktop->windows() : QList<DesktopWindow>()) {
        if (rankOf(window) < m_content.titles.size())
            windows.append(window);
    }
    std::stable_sort(windows.begin(), windows.end(),
                     [&](const DesktopWindow &a, const DesktopWindow &b) { return rankOf(a) < rankOf(b); });
    const auto equal
        = [](const DesktopWindow &a, const DesktopWindow &b) { return a.id == b.id && a.title == b.title; };
    if (m_window->count() == 0
        || !std::equal(windows.begin(), windows.end(), m_windows.begin(), m_windows.end(), equal)) {
        m_windows = windows;
        m_window->clear();
        for (const DesktopWindow &window : std::as_const(m_windows))
            m_window->addItem(window.title);
        if (m_windows.isEmpty())
            m_window->addItem(tr("Neither Mail Control nor the Failover Cluster Manager is open"));
    }
    m_window->setVisible(m_content.desktop != nullptr);
    m_capture->setVisible(m_content.desktop != nullptr);
    m_window->setEnabled(!m_windows.isEmpty());
    m_capture->setEnabled(!m_windows.isEmpty());
}

void EvidencePanel::paste()
{
    if (!m_content.mayChange || !isVisible())
        return;
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !copied->hasImage()) {
        tell(tr("There is no picture in the clipboard. [Alt]+[Print Screen] copies the window in front."));
        return;
    }
    take(QGuiApplication::clipboard()->image());
}

void EvidencePanel::capture()
{
    const int index = m_window->currentIndex();
    if (!m_content.desktop || index < 0 || index >= m_windows.size())
        return;
    const auto picture = m_content.desktop->picture(m_windows[index]);
    if (!picture) {
        tell(sentencesText({picture.error().text(), picture.error().remedy()}));
        showWindows();
        return;
    }
    take(imageOf(*picture));
}

void EvidencePanel::choose()
{
    FileQuestion::file(this, tr("Picture to take into the session"), {},
                       tr("Pictures") + QStringLiteral(" (*.png *.jpg *.jpeg *.bmp)"),
                       [this](const QString &path) {
                           // In another thread: a share may be slow. Meanwhile the panel may have gone to
                           // another session.
                           tell(tr("The picture is being read."));
                           QtConcurrent::run(readPicture, path)
                               .then(this, [this, folder = m_content.folder](const Result<QImage> &picture) {
                                   if (folder == m_content.folder)
                                       takeFile(picture);
                               });
                       });
}

void EvidencePanel::takeFile(const Result<QImage> &picture)
{
    if (picture)
        take(*picture);
    else
        tell(sentencesText({picture.error().text(), picture.error().remedy()}));
}

void EvidencePanel::take(const QImage &picture)
{
    const QString remark = m_remark->text().trimmed();
    m_remark->clear();
    if (m_content.busy)
        tell(tr("The picture is taken into the session as soon as the step rests."));
    else
        m_told->hide();
    Q_EMIT added(picture, remark);
}

void EvidencePanel::tell(const QString &text)
{
    m_told->setText(text);
    m_told->show();
}

} // namespace epost
