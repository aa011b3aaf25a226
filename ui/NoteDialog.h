// SPDX-License-Identifier: MIT
#pragma once

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace epost {

class FindingsView;
class SessionController;

/// “Write down...”: an incident, a deviation or a remark, with a name, and evidence for the present step.
/// Never a licence key, and it says so. Stays open until what was written is in the session.
class NoteDialog : public QDialog {
    Q_OBJECT

public:
    /// \param run outlives the dialog
    explicit NoteDialog(SessionController &run, QWidget *parent = nullptr);

private:
    void build();
    void browse();
    void showMissing();
    void write();
    void takeEnding();

    SessionController &m_run;
    bool m_writing = false;
    QComboBox *m_kind;
    QPlainTextEdit *m_text;
    QLineEdit *m_person;
    QLineEdit *m_file;
    QLabel *m_missing;
    FindingsView *m_problem;
    QPushButton *m_write;
};

} // namespace epost
