// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "ui/MainWindow.h"

#include <QList>
#include <QObject>

namespace epost {

/// Walks a window through rehearsals and saves a picture of it at every stop.
class ScreenshotTour : public QObject {
    Q_OBJECT

public:
    struct Stop {
        QString name; ///< of the picture, without its suffix
        RunMaker maker; ///< the run to make ready first; none: the present one goes on
        std::optional<StepNumber> until; ///< the last step to carry out; none: only look
    };

    /// \param folder exists. References outlive the object
    ScreenshotTour(MainWindow &window, QString folder, QList<Stop> stops);

    void start();

Q_SIGNALS:
    /// \param error nothing when all pictures are saved
    void finished(const std::optional<epost::Error> &error);

private:
    void walk();
    void arrive();
    [[nodiscard]] Result<> save(const QString &name);

    MainWindow &m_window;
    QString m_folder;
    QList<Stop> m_stops;
    bool m_carriedOut = false; ///< the steps of the present stop
};

} // namespace epost
