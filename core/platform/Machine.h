// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Folder.h"
#include "base/Result.h"
#include "base/Secret.h"
#include "platform/Cluster.h"
#include "platform/NodeName.h"
#include "platform/Processes.h"
#include "platform/ServiceControl.h"
#include "platform/TestMailExchange.h"

#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace epost {

class FileSystem;

enum class SignatureState {
    Valid, ///< WinVerifyTrust says so; does not prove that an appended ZIP is covered
    Unsigned,
    Broken, ///< there is one, and it does not fit
    NotChecked, ///< this system cannot check it
};

/// Stable English key: "valid", "unsigned", "broken", "not-checked".
[[nodiscard]] QString signatureKey(SignatureState state);

/// What HKLM\SOFTWARE\EMWAC\IMS tells, from the view (64-bit or WOW6432Node) that belongs to the product.
struct MailSettings {
    bool found = false;
    bool wow64 = false; ///< found under WOW6432Node: a 32-bit product on 64-bit Windows
    QString workFolder; ///< メール作業フォルダ, e.g. M:\mail; a UNC path means E-Post方式クラスタ
};

/// The delivery queue <work folder>\incoming. Counts only, never content.
struct QueueState {
    int messages = 0;
    QDateTime oldest; ///< invalid where the queue is empty
};

enum class PortAnswer { Answers, Refuses, Silent };

/// What is spoken on a port from its first byte on.
enum class PortKind { Plain, Tls };

/// One try of a port. Says nothing about mail flowing.
struct PortProbe {
    PortAnswer answer = PortAnswer::Silent;
    QString banner; ///< the first line that the server said, cut; empty where it said none in time
    QString tls; ///< protocol, subject and end of the certificate; empty without a handshake
    QString tlsProblem; ///< why the handshake failed, or what a client would say about the certificate
};

/// An error of the event log: an entry of level "error" or "critical".
struct LoggedError {
    QDateTime time;
    QString log; ///< "System", "Application", …
    QString source;
    int id = 0;
    QString message; ///< in the system's language; may be empty
};

struct OpenFile {
    QString path;
    QString holder; ///< program and process id as text; empty where unknown
};

/// Keeps the machine from going to sleep as long as it lives.
class PowerGuard {
public:
    virtual ~PowerGuard() = default;
};

/// The operating system's facts about one machine that cannot be known for another.
struct HostInfo {
    NodeName name;
    QStringList addresses; ///< those that a person can read out: neither loopback nor link-local ones
    QString system; ///< e.g. "Windows Server 2022 (10.0.20348)"
    bool is64Bit = true;
    bool elevated = true; ///< the token really has administrator rights
    bool exposed = false; ///< elevated, and ordinary users may change the folder of the program
    bool pendingReboot = false; ///< file renames wait for a restart
    QString remoteAddress; ///< the address a remote-desktop user connected to; empty at the console
};

/// Everything the product needs from the machine on which it runs. One object a process; ports live as long
/// as it. Thread-safe like its ports.
class Machine {
public:
    virtual ~Machine() = default;

    [[nodiscard]] virtual HostInfo host() const = 0;
    [[nodiscard]] virtual Clock &clock() = 0;
    [[nodiscard]] virtual FileSystem &fileSystem() = 0;
    [[nodiscard]] virtual ServiceControl &services() = 0;
    [[nodiscard]] virtual Processes &processes() = 0;
    [[nodiscard]] virtual Cluster &cluster() = 0;

    /// The roots of the fixed drives as they can be opened here, "C:/" and so on.
    [[nodiscard]] virtual QStringList fixedDrives() const = 0;
    /// \param workFolderValue the registry value that names the mail work folder (SiteSettings)
    [[nodiscard]] virtual Result<MailSettings> mailSettings(const QString &workFolderValue) const = 0;
    /// Whether that drive ("M:") is there and can be read on this machine.
    [[nodiscard]] virtual bool driveReady(const QString &drive) const = 0;
    /// The queue of a mail work folder ("M:\mail"), through this machine or, where it is another node's now,
    /// through that node's administrative share. Unreachable or AccessDenied where that cannot be: then a
    /// person looks.
    [[nodiscard]] virtual Result<QueueState> deliveryQueue(const QString &workFolder,
                                                           const NodeName &activeNode) const = 0;
    /// Connects to a port of a role's address and listens to its greeting; a few seconds at most.
    /// \param address as numbers: names are not looked up
    [[nodiscard]] virtual PortProbe probePort(const QString &address, int port, PortKind kind) const = 0;
    /// Sends one small mail from the account to itself, waits until it can be fetched, and takes it, and no
    /// other, out of the mailbox again. The password goes to the server and nowhere else.
    [[nodiscard]] virtual TestMailResult exchangeTestMail(const TestMailOrder &order, const Secret &password,
                                                          const CancelToken &cancel)
        = 0;
    /// Errors in this machine's event logs since that time, the newest first, at most 100.
    /// Unsupported or AccessDenied where they cannot be read: then a person looks.
    [[nodiscard]] virtual Result<QList<LoggedError>> errorsSince(const QDateTime &time) const = 0;
    /// Files below \a folder that a program holds open.
    [[nodiscard]] virtual Result<QList<OpenFile>> filesInUse(const Folder &folder) const = 0;
    [[nodiscard]] virtual SignatureState signatureOf(const QString &file) const = 0;
    /// Local time of another node now. Unreachable where it does not answer.
    [[nodiscard]] virtual Result<QDateTime> clockOf(const NodeName &node) const = 0;
    /// The IP addresses of another node, by its name; empty where the network does not know it. Asks the name
    /// service, whose own limit is some seconds.
    [[nodiscard]] virtual QStringList addressesOf(const NodeName &node) const = 0;
    /// The tools of another node. Unreachable or AccessDenied where they cannot be seen: then a person looks.
    [[nodiscard]] virtual Result<QList<ProcessInfo>> processesOf(const NodeName &node) const = 0;
    [[nodiscard]] virtual std::unique_ptr<PowerGuard> keepAwake() = 0;
    /// How an administrator of that machine writes the path: the rehearsal's folders become C:\… again.
    [[nodiscard]] virtual QString displayPath(const QString &path) const = 0;
    /// The inverse of displayPath(): a path as typed on that machine, to one that can be opened here.
    [[nodiscard]] virtual QString nativePath(const QString &shown) const = 0;
};

} // namespace epost
