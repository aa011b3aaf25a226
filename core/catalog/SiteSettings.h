// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "catalog/ChecklistItemSpec.h"
#include "catalog/LocalizedText.h"
#include "catalog/TestMailSettings.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace epost {

/// One line of the escalation list.
struct Contact {
    QString name;
    LocalizedText part; ///< what for: first call, decision, vendor …
    QString phone;
    QString mail;
    QString remark;
    bool operator==(const Contact &) const = default;
};

/// Who usually does it; entered anew where empty.
struct TeamDefaults {
    QString worker; ///< 作業者
    QString checker; ///< 確認者
    QString approver; ///< 承認者
    bool operator==(const TeamDefaults &) const = default;
};

/// What the papers, 手順書 and 作業完了報告書, say besides the run itself. All of it may be empty.
struct PaperSettings {
    QString company; ///< 作業会社: who does the work
    QString department;
    QString version; ///< of the run-book, as approved
    QString author; ///< of the run-book
    QString purpose; ///< why the update is applied
    QString impact; ///< what the users notice; empty: the program's own words
    QStringList prerequisites; ///< what must be so before the work, beside the checklist
    QString backupsUntil; ///< until when the backups are kept, in the customer's words
    QString logo; ///< a PNG or JPEG file, relative to the folder of the site file
    bool operator==(const PaperSettings &) const = default;
};

/// When waiting ends. Reaching one is no verdict: the product says what it sees and what can be done.
struct WaitLimits {
    Milliseconds serviceStop{}; ///< an E-Post service, stopping
    Milliseconds clusterService{}; ///< the cluster service of a node, stopping or starting
    Milliseconds roleMove{}; ///< the role, until it is online on the other node
    Milliseconds fileInUse{}; ///< a file that a scanner holds
    Milliseconds portAnswer{}; ///< one port, after the role is online
    Milliseconds queue{}; ///< the delivery queue, until it is short enough
    Milliseconds testMail{}; ///< a test mail, until it is fetched
    bool operator==(const WaitLimits &) const = default;
};

/// What is different at each customer's. The catalogue holds the defaults, the site file overlays them.
struct SiteSettings {
    static constexpr int kSteps = 13;

    QString customer;
    QString addressee; ///< to whom the 作業完了報告書 is addressed
    TeamDefaults team;
    bool onePersonAllowed = false;
    bool automatic = true; ///< steps that change something: by the product, or by hand and watched
    bool pauseNodes = true; ///< a node is paused in the cluster while its files are swapped
    bool protectedFolderOnly = false; ///< refuses to run elevated from a folder that users can write
    bool unattendedClusterSteps = false; ///< --yes may stop and start cluster services
    QList<ChecklistItemSpec> checklist;
    QList<Contact> contacts;
    PaperSettings papers;
    WaitLimits waits;
    Milliseconds stabilityWindow{}; ///< how long a role must stay online to count as moved
    Milliseconds fileWatch{}; ///< how long placed files must stay as they are before the node may go on
    int queueLimit = 0; ///< messages in the delivery queue above which a person is told
    QList<int> stepMinutes; ///< kSteps of them: expected length of each step
    int wayBackMinutes = 0; ///< 切り戻し所要時間
    int backupsKept = 0; ///< per folder; the newest is always kept
    QString workFolderValue; ///< registry value of HKLM\SOFTWARE\EMWAC\IMS that names the mail work folder:
                             ///< that of the EMWAC Internet Mail Services, not published for E-Post
    QString mailRole; ///< name of the role in the cluster; empty: it is recognised by its services
    QList<int> ports; ///< TCP ports to try on the role's address; empty: those of the product
    std::optional<TestMailSettings> testMail; ///< nothing: no test mail is sent

    bool operator==(const SiteSettings &) const = default;
};

} // namespace epost
