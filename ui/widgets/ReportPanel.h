// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportDocument.h"

#include <QFuture>
#include <QGroupBox>

#include <functional>
#include <memory>
#include <optional>

class QLabel;
class QPrinter;
class QPushButton;

namespace epost {

class FindingsView;

/// One of the papers, 作業完了報告書 or 手順書: opened as PDF, previewed, printed, or saved in one of its
/// forms. Written in the background; a trouble is told below.
class ReportPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit ReportPanel(Paper paper, QWidget *parent = nullptr);
    ~ReportPanel() override;

    /// What the next report is made from. \param folder where the session lies
    void show(const ReportModel &model, const QString &folder);
    /// As if the person had chosen that file. \param open with the program for such files afterwards
    void write(const QString &path, bool open);
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    /// \param path empty where it could not be written
    void written(const QString &path);

private:
    [[nodiscard]] QPushButton *addButton(const char *objectName, const QString &text,
                                         const QString &description);
    [[nodiscard]] QString fileName() const;
    void saveAs();
    void begin(const QString &words);
    /// Makes the document in the background, then calls \a then with it here.
    void withDocument(std::function<void(std::shared_ptr<const ReportDocument>)> then);
    void preview(std::shared_ptr<const ReportDocument> document);
    void print(std::shared_ptr<const ReportDocument> document, QWidget *parent);
    void printOn(std::shared_ptr<QPrinter> printer, std::shared_ptr<const ReportDocument> document);
    void end(const Findings &problems);
    void take(const QString &path, const std::optional<Error> &error, const Findings &problems, bool open);

    Paper m_paper;
    std::optional<ReportModel> m_model;
    QString m_folder;
    bool m_busy = false;
    QFuture<void> m_work;
    QList<QPushButton *> m_buttons;
    QLabel *m_place;
    FindingsView *m_problem;
};

} // namespace epost
