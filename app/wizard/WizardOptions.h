// SPDX-License-Identifier: MIT
#pragma once

#include "common/Language.h"
#include "report/ReportDocument.h"
#include "wizard/Appearance.h"

#include <QCoreApplication>
#include <QSize>
#include <QString>
#include <QStringList>

#include <optional>

namespace epost {

/// What the command line of the wizard asks for.
struct WizardOptions {
    Q_DECLARE_TR_FUNCTIONS(epost::WizardOptions)

public:
    enum class Job {
        Window, ///< the window over this computer, a rehearsal or a session
        Report, ///< a report, without a window
        Screenshots, ///< pictures of a rehearsal's window
        Help,
        Version,
    };
    Job job = Job::Window;
    bool rehearse = false; ///< a rehearsal was asked for, else the window shows this computer
    QString scenario; ///< empty: none was named
    QString session; ///< of --session
    QString reportOf; ///< of --report: a session file
    Paper paper = Paper::CompletionReport; ///< which paper of that session
    QString out; ///< the file of the report, else the folder of the rehearsal; empty: none was named
    QString screenshots; ///< the folder for the pictures
    QSize pictureSize{1240, 780}; ///< of the window in them, whatever the screen is like
    Colours colours = Colours::Desktop; ///< of the window
    QString mistake; ///< why the command line cannot be used; empty where it can

    /// Needs the application object, and the texts of the language.
    [[nodiscard]] static WizardOptions parse(const QStringList &arguments);
    [[nodiscard]] static QString help();

    /// The language that --lang asks for, else the system's. For the time before there are texts; a key that
    /// is no language is a mistake that parse() tells of.
    [[nodiscard]] static Language languageIn(const QStringList &arguments);
    /// Takes --session and its value out of \a arguments: Qt takes them for its own (a desktop's session).
    /// \return what was taken, to be parsed with the rest
    [[nodiscard]] static QStringList withholdSession(QStringList &arguments);
    /// Whether they ask for a paper of a session, which is drawn without a window.
    [[nodiscard]] static bool printsOnly(const QStringList &arguments);
    /// Whether these arguments need a display, as far as can be told before they are parsed.
    [[nodiscard]] static bool needWindow(const QStringList &arguments);
};

} // namespace epost
