// SPDX-License-Identifier: MIT
#pragma once

#include "platform/Desktop.h"
#include "procedure/Session.h"

#include <QGroupBox>
#include <QImage>

#include <memory>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace epost {

class EvidenceRow;

/// The pictures of a step: pasted, captured from a window that matters here, or chosen as a file. What is to
/// become of them is told by signals; show() brings back what the session has then.
class EvidencePanel final : public QGroupBox {
    Q_OBJECT

public:
    struct Content {
        QString folder; ///< of the session
        QList<Evidence> evidence;
        bool mayChange = false; ///< the run is not finished
        bool busy = false; ///< what is added now waits until the step rests
        std::shared_ptr<Desktop> desktop; ///< null: no window can be captured
        QStringList titles; ///< parts of the titles of windows that matter
    };

    explicit EvidencePanel(QWidget *parent = nullptr);

    void show(const Content &content);
    /// Why something could not be done.
    void tell(const QString &text);
    /// From the clipboard.
    void paste();

Q_SIGNALS:
    void added(const QImage &picture, const QString &remark);
    void remarkChanged(const QString &file, const QString &remark);
    void removed(const QString &file);

private:
    void build();
    void connectParts();
    void showRows();
    void showWindows();
    void capture();
    void choose();
    void take(const QImage &picture);
    void takeFile(const Result<QImage> &picture);

    Content m_content;
    QList<DesktopWindow> m_windows; ///< as in the choice
    QList<EvidenceRow *> m_rows;
    QLabel *m_hint;
    QVBoxLayout *m_rowPlace;
    QWidget *m_entry;
    QLineEdit *m_remark;
    QPushButton *m_paste;
    QPushButton *m_choose;
    QComboBox *m_window;
    QPushButton *m_capture;
    QLabel *m_told;
};

} // namespace epost
