// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>
#include <QFuture>

class QPlainTextEdit;

namespace epost {

/// The end of the log file, selectable; read in the background.
class LogDialog : public QDialog {
    Q_OBJECT

public:
    /// \param path of the log file; empty where none is written
    explicit LogDialog(const QString &path, QWidget *parent = nullptr);
    ~LogDialog() override;

private:
    void load(const QString &path);

    QPlainTextEdit *m_text;
    QFuture<void> m_work;
};

} // namespace epost
