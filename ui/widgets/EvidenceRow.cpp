// SPDX-License-Identifier: MIT
#include "ui/widgets/EvidenceRow.h"

#include "ui/widgets/TextLabel.h"

#include <QDesktopServices>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QHBoxLayout>
#include <QImageReader>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent/QtConcurrentRun>

namespace epost {

namespace {

constexpr QSize kThumbnail{120, 76};

QImage smallPicture(const QString &path, qreal scale)
{
    QImageReader reader(path);
    const QSize size = reader.size();
    if (size.isValid())
        reader.setScaledSize(size.scaled(kThumbnail * scale, Qt::KeepAspectRatio).expandedTo({1, 1}));
    QImage image = reader.read();
    image.setDevicePixelRatio(scale);
    return image;
}

} // namespace

EvidenceRow::EvidenceRow(const Evidence &evidence, const QString &path, QWidget *parent)
    : QWidget(parent)
    , m_file(evidence.file)
    , m_path(path)
    , m_thumbnail(new QLabel(this))
    , m_name(newTextLabel(this, QStringLiteral("evidenceName"), QFileInfo(evidence.file).fileName()))
    , m_remark(new QLineEdit(evidence.remark, this))
    , m_open(new QPushButton(tr("Open it"), this))
    , m_remove(new QPushButton(tr("Remove it..."), this))
{
    m_known = evidence.remark;
    m_thumbnail->setFixedSize(kThumbnail);
    m_thumbnail->setAlignment(Qt::AlignCenter);
    m_thumbnail->setFrameShape(QFrame::StyledPanel);
    m_thumbnail->setAccessibleName(tr("Picture: %1").arg(m_name->text()));
    m_remark->setObjectName(QStringLiteral("evidenceRemark"));
    m_remark->setAccessibleName(tr("Remark on %1").arg(m_name->text()));
    m_remark->setPlaceholderText(tr("Remark"));
    m_remark->setMaxLength(200);
    m_open->setObjectName(QStringLiteral("evidenceOpen"));
    m_open->setAccessibleName(tr("Open %1").arg(m_name->text()));
    m_open->setEnabled(!path.isEmpty());
    m_remove->setObjectName(QStringLiteral("evidenceRemove"));
    m_remove->setAccessibleName(tr("Remove %1").arg(m_name->text()));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_remark, 1);
    buttons->addWidget(m_open);
    buttons->addWidget(m_remove);
    auto *texts = new QVBoxLayout;
    texts->addWidget(m_name);
    texts->addLayout(buttons);
    texts->addStretch(1);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_thumbnail, 0, Qt::AlignTop);
    layout->addLayout(texts, 1);
    connect(m_remark, &QLineEdit::editingFinished, this, [this] {
        if (const QString text = m_remark->text().trimmed(); text != m_known) {
            m_known = text;
            Q_EMIT remarkChanged(m_file, text);
        }
    });
    connect(m_open, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_path)); });
    connect(m_remove, &QPushButton::clicked, this, &EvidenceRow::askToRemove);
    load();
}

void EvidenceRow::show(const Evidence &evidence, bool mayChange)
{
    if (!m_remark->hasFocus() && evidence.remark != m_remark->text()) {
        m_remark->setText(evidence.remark);
        m_known = evidence.remark;
    }
    m_remark->setReadOnly(!mayChange);
    m_remove->setVisible(mayChange);
}

void EvidenceRow::load()
{
    if (m_path.isEmpty()) {
        m_thumbnail->setText(tr("no file"));
        return;
    }
    auto *watcher = new QFutureWatcher<QImage>(this);
    connect(watcher, &QFutureWatcher<QImage>::finished, this, [this, watcher] {
        const QImage image = watcher->result();
        if (image.isNull())
            m_thumbnail->setText(tr("no picture"));
        else
            m_thumbnail->setPixmap(QPixmap::fromImage(image));
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(smallPicture, m_path, devicePixelRatioF()));
}

void EvidenceRow::askToRemove()
{
    auto *box = new QMessageBox(QMessageBox::Question, window()->windowTitle(),
                                tr("Remove this picture from the step and delete its file?"),
                                QMessageBox::NoButton, this);
    box->setObjectName(QStringLiteral("evidenceRemoveQuestion"));
    box->setInformativeText(m_name->text());
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *remove = box->addButton(tr("&Remove it"), QMessageBox::AcceptRole);
    QPushButton *keep = box->addButton(tr("&Keep it"), QMessageBox::RejectRole);
    box->setDefaultButton(keep);
    box->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this] { Q_EMIT removed(m_file); });
    box->open();
}

} // namespace epost
