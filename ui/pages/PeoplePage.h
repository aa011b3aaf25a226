// SPDX-License-Identifier: MIT
#pragma once

#include "ui/pages/PlanPage.h"

#include <functional>

class QDateTimeEdit;
class QLabel;
class QLineEdit;
class QSpinBox;

namespace epost {

class ReleaseNoteEdit;

/// The plan: who works, who checks, when, and what the vendor's release note promises.
class PeoplePage : public PlanPage {
    Q_OBJECT

public:
    PeoplePage(const WizardContext &context, QWidget *parent);
    [[nodiscard]] QString title() const override;

protected:
    void showPlan() override;
    [[nodiscard]] QList<Fact> factsOf(const Session &session) const override;

private:
    /// A line of the plan: its field, and where its text goes.
    struct Line {
        QLineEdit *field;
        std::function<QString &(SessionChoices &)> text;
    };

    [[nodiscard]] QWidget *buildPeople();
    [[nodiscard]] QWidget *buildMatter();
    [[nodiscard]] QWidget *buildTimes();
    [[nodiscard]] QWidget *buildNote();
    [[nodiscard]] QWidget *buildSite();
    QLineEdit *addLine(QWidget *box, const QString &label, const QString &objectName,
                       std::function<QString &(SessionChoices &)> text);
    [[nodiscard]] QDateTimeEdit *makeTime(QWidget *box, const QString &objectName);
    void showTimes();
    void showNote();
    void showSite();
    void takeTimes();
    void takeNote();
    void browseSite();
    [[nodiscard]] static QString timeText(const QDateTime &time, const QDateTime &start);

    QList<Line> m_lines;
    QLabel *m_teamHint = nullptr;
    QDateTimeEdit *m_start = nullptr;
    QDateTimeEdit *m_end = nullptr;
    QSpinBox *m_wayBack = nullptr;
    QLabel *m_times = nullptr;
    ReleaseNoteEdit *m_note = nullptr;
    QLineEdit *m_site = nullptr;
    QLabel *m_siteState = nullptr;
};

} // namespace epost
