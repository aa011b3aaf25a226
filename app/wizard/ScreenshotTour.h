// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "ui/WizardWindow.h"

#include <QObject>
#include <QTimer>

#include <functional>

class QDialog;

namespace epost {

/// Walks a window through every page of a rehearsal in its real states, to the end, and then through a night
/// that fails and is taken back, and saves a picture of each. The work is really carried out, with the
/// answers of a procedure without incident.
class ScreenshotTour : public QObject {
    Q_OBJECT

public:
    /// \param folder exists
    /// \param size of the window in the pictures. References outlive the object
    ScreenshotTour(WizardWindow &window, QString folder, QString scenario, QSize size);

    void start();

Q_SIGNALS:
    /// A picture was saved.
    void saved(const QString &path);
    /// \param error nothing when all pictures are saved
    void finished(const std::optional<epost::Error> &error);

private:
    /// One thing after the other: begin it, wait until nothing goes on, then take the picture.
    struct Task {
        std::function<void()> begin;
        QString picture; ///< words of its file name; empty: none
        QString atWork = {}; ///< of one more, while it goes on
    };

    void planTasks();
    void planRehearsal(const QString &scenario);
    void planPages();
    /// A dialog, closed after its picture. \param open leaves it open
    void showDialog(const std::function<void()> &open, const QString &picture);
    /// The one in front.
    void closeDialog();
    /// A button, wherever it is, and a picture of what it brings.
    void press(const QString &button, const QString &picture);
    /// One of the choices on the page.
    void choose(const QString &choice, const QString &picture);
    /// That the window opens by one of its buttons.
    void showDialogOf(const QString &button);
    void planDialogs();
    void planStep(StepNumber number);
    void planDecision();
    void planWarning();
    void planSeat();
    void planCompletion();
    void planWayBack();
    void planNextStepBack();
    void showPage(const PageId &page, const QString &picture);
    void tickDue(const QList<ChecklistPhase> &phases);
    /// Replies to what a step asks; the first question of the night has its picture before.
    void reply();
    [[nodiscard]] GivenAnswers answersTo(const Asked &asked) const;
    [[nodiscard]] bool busy() const;
    void advance();
    void end(const std::optional<Error> &error);
    /// What stands before the window; null where nothing does.
    [[nodiscard]] QDialog *shownDialog() const;
    [[nodiscard]] Result<> save(const QString &name);
    /// Before what is planned already.
    void doNext(QList<Task> tasks);

    WizardWindow &m_window;
    QString m_folder;
    QString m_scenario;
    QSize m_size;
    QList<Task> m_tasks;
    std::optional<Task> m_current;
    QTimer m_pulse;
    int m_quiet = 0; ///< pulses without anything going on
    int m_busy = 0; ///< pulses in which it went on
    int m_pictures = 0;
    bool m_questionShown = false;
};

} // namespace epost
