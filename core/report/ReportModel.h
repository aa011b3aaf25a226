// SPDX-License-Identifier: MIT
#pragma once

#include "report/ComponentTable.h"
#include "report/ReportOutcome.h"
#include "report/ReportPictures.h"

#include "catalog/Catalog.h"
#include "procedure/Session.h"

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// The 作業完了報告書 as plain values: what was done, when, by whom, and what is left. Built once from a
// session; every form of the report (HTML, text, CSV, JSON, PDF, Excel) shows this and nothing else.
// Texts of the program are in the language of the installed translator, texts of the session as they were
// written during the run.

namespace epost {

/// 実施／対象外／未実施: what a customer's form asks for. A step that was begun and did not succeed is not
/// carried out.
enum class ReportState { CarriedOut, NotApplicable, NotCarriedOut };

[[nodiscard]] ReportState reportStateOf(StepState state);
/// Stable English key: "carried-out", "not-applicable", "not-carried-out".
[[nodiscard]] QString reportStateKey(ReportState state);
[[nodiscard]] QString reportStateText(ReportState state);

/// Either end may be invalid: not planned, not begun, not ended.
struct TimeSpan {
    QDateTime from;
    QDateTime until;

    [[nodiscard]] bool isEmpty() const { return !from.isValid() && !until.isValid(); }
    /// Nothing unless both ends are known.
    [[nodiscard]] std::optional<qint64> milliseconds() const;
};

struct ReportStep {
    StepSpec spec;
    QString title;
    QString description;
    ReportState state = ReportState::NotCarriedOut;
    NodeName node; ///< where it was, or is to be, carried out
    TimeSpan planned;
    StepRecord record;
};

struct ReportWayBack {
    WayBackRecord record;
    QString title;
    QStringList stepTitles; ///< one for each of record.steps
};

/// One stop of mail. The two moves of control are told apart by their step.
struct ReportOutage {
    Outage outage;
    QString title; ///< of the step or the way back in which it happened
    TimeSpan planned; ///< the time chart's slot of that step
};

struct ReportCheck {
    ChecklistItemSpec item; ///< only id, phase and title where the catalogue does not know the item any more
    QString title; ///< in the language of the report
    QString detail;
    QString message; ///< for others, to be copied; empty: none
    std::optional<ChecklistMark> mark; ///< nothing: open
};

/// The state before the update, on a machine's disk, until it is pruned.
struct ReportBackup {
    NodeName node;
    QString folder; ///< the .epost-update below the target, as an administrator of that node writes it
    QString transaction;
};

struct ReportModel {
    /// \param catalog with the site file of the session
    /// \param now the date of submission
    [[nodiscard]] static ReportModel fromSession(const Session &session, const Catalog &catalog,
                                                 const QDateTime &now);

    QString language; ///< of the report: "ja" or "en"
    QString documentNumber; ///< the run id
    QString addressee; ///< 宛先; the customer where the site file names nobody
    QString customer;
    QString subject;
    QString changeNumber;
    QString siteFile;
    PaperSettings papers;
    QString logoFile; ///< where the logo of the site file lies; empty: none
    ReportPictures pictures; ///< empty until readPictures()
    bool rehearsal = false;
    QDateTime issuedAt;
    QDateTime createdAt;
    QDate firstDay; ///< to which NightTime counts the hours after midnight

    QString product;
    Architecture architecture = Architecture::X64;
    bool enterprise = false; ///< licence keys concern this product
    bool web = true;
    QString clusterName;
    QString mailRole; ///< the clustered role
    Team team;
    NodeName seat;

    ReportOutcome outcome;
    TimePlan plan;
    bool automatic = true; ///< how steps that change something are done unless a page says otherwise
    bool onePersonAllowed = false;
    TimeSpan plannedWork;
    TimeSpan actualWork; ///< begin of the first step – end of the run
    QDateTime decisionTime;
    int wayBackMinutes = 0;
    QList<Decision> decisions;
    QList<ReportOutage> outages;
    QList<RedundancyGap> gaps;

    QList<SessionPackage> packages;
    QList<SessionNode> nodes; ///< 副系 first
    QList<ReportStep> steps; ///< thirteen
    QList<ExpectedComponent> expected; ///< what the release note says
    QString releaseNote;
    QList<ComponentTable> components; ///< one a node
    QList<ReportCheck> checks; ///< in the order of the night; those that apply to this product
    QList<Contact> contacts; ///< the escalation list
    QList<LicenceRecord> licences; ///< that and when, never what
    QList<ReportWayBack> waysBack;
    QList<HandoverRecord> handovers;
    QList<Note> notes;
    QList<ReportBackup> backups;
    QStringList openPoints; ///< sentences
    QStringList nextMorning; ///< what to look at on the next working day; sentences

    /// Reads the pictures of the evidence and the logo, for the forms that show them. Touches files.
    /// \param sessionFolder where the session file lies
    void readPictures(const QString &sessionFolder);

    [[nodiscard]] QList<Note> notesOf(Note::Kind kind) const;
    /// The paths of all evidence, of steps and ways back, relative to the session's folder.
    [[nodiscard]] QStringList evidenceFiles() const;
    /// Warnings over which a person went on, in all steps and ways back.
    [[nodiscard]] qsizetype overrideCount() const;
    [[nodiscard]] qint64 outageMilliseconds() const;
};

} // namespace epost
