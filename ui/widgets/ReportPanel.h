// SPDX-License-Identifier: MIT
#pragma once

#include "report/ReportModel.h"

#include <QFuture>
#include <QGroupBox>

#include <optional>

class QLabel;
class QPushButton;

namespace epost {

class FindingsView;

/// The 作業完了報告書: opened in the browser, or saved in one of its forms. Written in the background; a
/// trouble is told below.
class ReportPanel : public QGroupBox {
    Q_OBJECT

public:
    explicit ReportPanel(QWidget *parent = nullptr);
    ~ReportPanel() override;

    /// What the next report is made from. \param folder where the session lies
    void show(const ReportModel &model, const QString &folder);
    /// As if the person had chosen that file. \param open in the browser afterwards
    void write(const QString &path, bool open);
    [[nodiscard]] bool busy() const { return m_busy; }

Q_SIGNALS:
    /// \param path empty where it could not be written
    void written(const QString &path);

private:
    void saveAs();
    void take(const QString &path, const std::optional<Error> &error, bool open);

    std::optional<ReportModel> m_model;
    QString m_folder;
    bool m_busy = false;
    QFuture<void> m_work;
    QPushButton *m_open;
    QPushButton *m_save;
    QLabel *m_place;
    FindingsView *m_problem;
};

} // namespace epost
