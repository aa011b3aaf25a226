// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "base/Finding.h"
#include "base/Result.h"
#include "base/Sha256.h"
#include "catalog/Catalog.h"
#include "components/ComponentList.h"
#include "platform/NodeName.h"
#include "procedure/Procedure.h"
#include "procedure/Role.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

// The session (作業): everything that is known about one run of the procedure, as plain values. It is what
// the wizard, the command line and the report show, what survives a crash, and what goes to the other node.
// SessionFile reads and writes it; Runner changes it. A licence key never enters it.

namespace epost {

/// One signature or tick: who, as what, when.
struct PersonMark {
    enum class Part { Worker, Checker, Approver }; ///< 作業者, 確認者, 承認者
    Part part = Part::Worker;
    QString person;
    QDateTime time;
};

/// 作業者と確認者, named when the run begins.
struct Team {
    QString worker;
    QString checker; ///< empty in a one-person run, where the site file allows one
    QString approver;
};

/// How far the files of a node are.
enum class UpdateState { Old, Staged, Updated, Differing };

/// One of the cluster's nodes that take part. A list in the session, never "node1" and "node2".
struct SessionNode {
    NodeName name;
    Role role = Role::Secondary;
    QStringList addresses;
    QString system;
    QString mailFolder; ///< as an administrator of that node writes it; empty until it is known
    QString webFolder; ///< one level up; empty where Web管理 is not used
    UpdateState update = UpdateState::Old;
    bool pausedByUs = false; ///< paused in the cluster while its files are swapped
    QString mailTransaction; ///< ids below the folders' .epost-update, for the way back
    QString webTransaction;
    QList<Component> before; ///< COMPONENT LIST before the update
    QList<Component> after;
};

struct SessionPackage {
    enum class Use { Mail, Web };
    Use use = Use::Mail;
    QString fileName;
    QString
        path; ///< where it was chosen, as written on that node; the other node looks beside the session first
    qint64 size = 0;
    Sha256 sha256; ///< pinned: another file is refused on every node
    QDate date; ///< invalid where the name carries none
};

enum class StepState { Pending, Running, Done, Skipped, Failed };
enum class StepMode { Automatic, ByHand };

/// A warning over which a person went on.
struct Override {
    QString code; ///< Finding::code
    QString title; ///< what was warned of
    QString reason;
    QString person;
    QDateTime time;
};

/// What a person answered to a question of a step.
struct Answer {
    QString question; ///< stable key
    QString text; ///< the question as it was asked
    QString value; ///< "yes", "no", or the key of a choice
    QString reason;
    QString person;
    QDateTime time;
};

struct Evidence {
    QString file; ///< relative to the session's folder
    QString remark;
    QDateTime time;
};

/// A step of the procedure or of a way back, as it was carried out.
struct StepRecord {
    StepState state = StepState::Pending;
    StepMode mode = StepMode::Automatic;
    NodeName node; ///< where it was carried out
    QDateTime startedAt;
    QDateTime finishedAt;
    Findings checkFindings; ///< before
    Findings resultFindings; ///< of carrying it out and verifying it
    QList<Override> overrides;
    QList<Answer> answers;
    QList<PersonMark> marks;
    QList<Evidence> evidence;
    QString skipReason;
    QString remark;
    QJsonObject facts; ///< states before and after, owner, service list, hashes: machine-readable evidence
};

struct SessionStep {
    StepNumber number = StepNumber::of<1>();
    StepRecord record;
};

/// A time in which mail did not flow, or could not have, measured on one node's monotonic clock.
struct Outage {
    StepNumber step = StepNumber::of<6>();
    QString wayBack; ///< key of the way back in which it happened; empty: in the step
    QDateTime from;
    QDateTime until; ///< invalid while it lasts
    qint64 milliseconds = 0;
};

/// 冗長性なし: from – until, one node carries everything.
struct RedundancyGap {
    QDateTime from;
    QDateTime until; ///< invalid while it lasts
};

/// The time chart of the night.
struct TimePlan {
    QDateTime start;
    QDateTime end;
    int wayBackMinutes = 0; ///< 切り戻し所要時間
    QList<int> stepMinutes; ///< thirteen of them, expected length of each step

    /// 切り戻し判断時刻: the latest moment at which going back still ends in time.
    [[nodiscard]] QDateTime decisionTime() const;
    /// When the step is expected to begin; invalid without a start.
    [[nodiscard]] QDateTime plannedStartOf(StepNumber number) const;
};

/// The forced choice at the decision time.
struct Decision {
    bool goOn = false;
    QString approver;
    QString reason;
    QDateTime time;
};

struct ChecklistMark {
    QString item; ///< ChecklistItemSpec::id
    bool notApplicable = false;
    QString remark;
    QString person;
    QDateTime time;
};

/// Something that a person wrote down: an incident, a deviation or a plain remark.
struct Note {
    enum class Kind { Incident, Deviation, Remark };
    Kind kind = Kind::Remark;
    QString text;
    QString person;
    QDateTime time;
};

/// The work moved to another node.
struct HandoverRecord {
    NodeName from;
    NodeName to;
    QString person;
    QDateTime time;
};

enum class LicenceAnswer { Open, Entered, NotThisTime, Later };

/// Only that and when next year's key was entered; the key itself is nowhere.
struct LicenceRecord {
    NodeName node;
    LicenceAnswer answer = LicenceAnswer::Open;
    QString reason;
    QString person;
    QDateTime time;
};

/// 切り戻し (a)–(d) of operations.md.
enum class WayBackId { A, B, C, D };

struct WayBackRecord {
    WayBackId id = WayBackId::A;
    QString reason;
    QString approver;
    QDateTime startedAt;
    QDateTime finishedAt; ///< invalid while it is not finished
    QList<StepRecord> steps; ///< in the order of kWaysBack
};

/// What the release note of the update says about one component.
struct SessionExpectation {
    QString name;
    QString version; ///< empty: no number given
    QString change; ///< "updated", "added", "unchanged"
};

struct Session {
    static constexpr int kSchema = 1;

    QString runId;
    QDateTime createdAt;
    QString language; ///< in which its findings are written
    QString siteFile;
    QString customer;
    QString subject; ///< 件名
    QString changeNumber; ///< 変更番号
    QString rehearsalRoot; ///< relative to the session's folder; empty outside a rehearsal
    QString productId;
    Architecture architecture = Architecture::X64;
    bool web = true; ///< Web管理 is used here
    QString clusterName;
    QString mailRole; ///< the clustered role (MSFC's 役割) that is E-Post
    Team team;
    TimePlan plan;
    QList<SessionPackage> packages;
    QList<SessionNode> nodes;
    NodeName seat; ///< the node on which the work goes on; elsewhere the session is refused
    QList<SessionStep> steps;
    QList<SessionExpectation> expected;
    QString releaseNote; ///< as pasted
    QList<Outage> outages;
    QList<RedundancyGap> gaps;
    QList<ChecklistMark> checklist;
    QList<Decision> decisions;
    QList<Note> notes;
    QList<HandoverRecord> handovers;
    QList<LicenceRecord> licences;
    QList<WayBackRecord> waysBack;
    QDateTime finishedAt; ///< 終了: after the end checks

    [[nodiscard]] SessionNode *node(const NodeName &name);
    [[nodiscard]] const SessionNode *node(const NodeName &name) const;
    /// The node with that role; a session has exactly one of each.
    [[nodiscard]] SessionNode &nodeOf(Role role);
    [[nodiscard]] const SessionNode &nodeOf(Role role) const;
    [[nodiscard]] SessionStep &step(StepNumber number);
    [[nodiscard]] const SessionStep &step(StepNumber number) const;
    [[nodiscard]] const SessionPackage *package(SessionPackage::Use use) const;
    /// Mail first, then web where it is used: the order of applying. Taking back goes the other way round.
    [[nodiscard]] QList<SessionPackage::Use> uses() const;
    [[nodiscard]] const ChecklistMark *mark(const QString &item) const;
    [[nodiscard]] const LicenceRecord *licence(const NodeName &node) const;
    /// The first step that is neither done nor skipped; nothing after the thirteenth.
    [[nodiscard]] std::optional<StepNumber> nextStep() const;
    /// The way back that was begun and is not finished.
    [[nodiscard]] const WayBackRecord *openWayBack() const;
    /// Whether nothing on any machine has been changed by this run so far: what stops it now is a refusal.
    [[nodiscard]] bool untouched() const;
    /// Whether a finished way back has ended this run.
    [[nodiscard]] bool takenBack() const;

    [[nodiscard]] QJsonObject toJson() const;
    /// \return Damaged where the content is not a session, Unsupported where a newer program wrote it
    [[nodiscard]] static Result<Session> fromJson(const QJsonObject &object);
};

/// Stable English keys of the session file, the command line and the report.
[[nodiscard]] QString stepStateKey(StepState state);
[[nodiscard]] QString stepStateText(StepState state);
[[nodiscard]] QString updateStateKey(UpdateState state);
[[nodiscard]] QString updateStateText(UpdateState state);
[[nodiscard]] QString licenceAnswerKey(LicenceAnswer answer);
[[nodiscard]] QString licenceAnswerText(LicenceAnswer answer);
/// The choice that was made, in words.
[[nodiscard]] QString answerText(const Answer &answer);
[[nodiscard]] QString wayBackKey(WayBackId id); ///< "a" … "d"
[[nodiscard]] Result<WayBackId> wayBackFromKey(const QString &key);
[[nodiscard]] QString partText(PersonMark::Part part);
[[nodiscard]] QString noteKindText(Note::Kind kind);

} // namespace epost
