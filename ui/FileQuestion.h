// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace epost {

/// Asks for a file or a folder without a nested event loop.
class FileQuestion {
public:
    using Take = std::function<void(const QString &path)>;

    /// \param from where the dialog begins: a folder or a file; may be empty
    /// \param filter as QFileDialog writes it; may be empty
    /// \param take called with what was chosen, never where the person cancels; not after \a parent is gone
    static void file(QWidget *parent, const QString &title, const QString &from, const QString &filter,
                     const Take &take);
    static void folder(QWidget *parent, const QString &title, const QString &from, const Take &take);
    static void newFile(QWidget *parent, const QString &title, const QString &from, const QString &filter,
                        const Take &take);

    /// For tests: the next question is answered so, and no dialog is shown.
    static void answerNext(const QString &path);
};

} // namespace epost
