// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QFuture>
#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace epost {

class Catalog;

/// The versions to be expected: the vendor's release note as pasted, lines of a name and a version as typed,
/// or either from a file; and what of it was understood.
class ReleaseNoteEdit : public QWidget {
    Q_OBJECT

public:
    /// \param lines as many as are seen at once
    explicit ReleaseNoteEdit(int lines, QWidget *parent = nullptr);
    ~ReleaseNoteEdit() override;

    [[nodiscard]] QString text() const;
    /// Without edited().
    void setText(const QString &text);
    /// Says what is understood of the text. \param whenEmpty said while there is none
    void judge(const Catalog &catalog, const QString &whenEmpty);
    /// A text, or a list as `components --json` writes it. Read in the background; replaces what is there.
    void open(const QString &path);

    /// The text of such a file: a list becomes a line for each component that has a version.
    [[nodiscard]] static Result<QString> read(const QString &path);

Q_SIGNALS:
    /// By the person, or by a file that was opened.
    void edited();

private:
    void take(const Result<QString> &text);

    QPlainTextEdit *m_text;
    QPushButton *m_open;
    QLabel *m_state;
    QFuture<void> m_work;
};

} // namespace epost
