// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/PackageSearch.h"

#include <QGroupBox>

#include <memory>

class QGridLayout;
class QLabel;
class QPushButton;

namespace epost {

class FindingsView;
class SessionController;

/// Where the packages of the session are on this machine, and whether they are the very files that were
/// applied to the first node; a person can show the right file. For the arrival at the other node and for
/// whenever a package is not found.
class PackagePlaces : public QGroupBox {
    Q_OBJECT

public:
    /// \param run outlives the widget
    explicit PackagePlaces(SessionController &run, QWidget *parent = nullptr);

    /// Looks for the packages, in the background. Ignored while other work goes on.
    void look();
    /// Whether every package was found and is the approved one.
    [[nodiscard]] bool complete() const;
    /// Whether nothing is known yet.
    [[nodiscard]] bool pending() const { return !m_looked; }
    /// What is missing, in words; empty where complete().
    [[nodiscard]] QString missing() const;
    /// As if the person had chosen that file.
    void choose(SessionPackage::Use use, const QString &path);

Q_SIGNALS:
    void changed();

private:
    /// What the working thread has seen.
    struct Look {
        QList<FoundPackage> found;
    };

    struct Row {
        QLabel *sign;
        QLabel *text;
        QPushButton *browse;
    };
    void addRow(SessionPackage::Use use, QGridLayout *grid);
    void browse(SessionPackage::Use use);
    void take();
    void render();

    SessionController &m_run;
    std::shared_ptr<Look> m_waiting; ///< filled by the working thread; taken when the work has ended
    QList<FoundPackage> m_found;
    bool m_looked = false;
    QMap<int, Row> m_rows;
    FindingsView *m_problem;
    QPushButton *m_again;
};

} // namespace epost
