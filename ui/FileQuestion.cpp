// SPDX-License-Identifier: MIT
#include "ui/FileQuestion.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <optional>

namespace epost {

namespace {

std::optional<QString> &nextAnswer()
{
    static std::optional<QString> answer;
    return answer;
}

void ask(QWidget *parent, const QString &title, const QString &from, const QString &filter,
         QFileDialog::FileMode mode, QFileDialog::AcceptMode accept, const FileQuestion::Take &take)
{
    if (auto &answer = nextAnswer(); answer) {
        const QString path = *std::exchange(answer, std::nullopt);
        take(path);
        return;
    }
    auto *dialog = new QFileDialog(parent, title, {}, filter);
    dialog->setObjectName(QStringLiteral("fileQuestion"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(mode);
    dialog->setAcceptMode(accept);
    dialog->setOption(QFileDialog::ShowDirsOnly, mode == QFileDialog::Directory);
    if (!from.isEmpty()) {
        const bool named = accept == QFileDialog::AcceptSave || QFileInfo(from).isFile();
        dialog->setDirectory(named ? QFileInfo(from).path() : from);
        if (named)
            dialog->selectFile(from);
    }
    QObject::connect(dialog, &QFileDialog::fileSelected, parent,
                     [take](const QString &path) { take(QDir::toNativeSeparators(path)); });
    dialog->open();
}

} // namespace

void FileQuestion::file(QWidget *parent, const QString &title, const QString &from, const QString &filter,
                        const Take &take)
{
    ask(parent, title, from, filter, QFileDialog::ExistingFile, QFileDialog::AcceptOpen, take);
}

void FileQuestion::folder(QWidget *parent, const QString &title, const QString &from, const Take &take)
{
    ask(parent, title, from, {}, QFileDialog::Directory, QFileDialog::AcceptOpen, take);
}

void FileQuestion::newFile(QWidget *parent, const QString &title, const QString &from, const QString &filter,
                           const Take &take)
{
    ask(parent, title, from, filter, QFileDialog::AnyFile, QFileDialog::AcceptSave, take);
}

void FileQuestion::answerNext(const QString &path)
{
    nextAnswer() = path;
}

} // namespace epost
