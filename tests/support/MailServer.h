// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <memory>

namespace epost::test {

/// How a mail server of the tests behaves.
struct MailServerBehaviour {
    enum class Tls { None, Offered, FromStart };
    enum class Trouble {
        None,
        Silent, ///< takes connections and never says a word
        SilentAfterMail, ///< takes a mail, and does not say so
        SilentAtFarewell, ///< neither answers to QUIT nor hangs up
        EndlessLine, ///< a line of the greeting that never ends
        EndlessList, ///< of the mails in the mailbox
        Nonsense, ///< what no protocol knows
        RefusesRecipient,
        LosesMail,
        RepeatsPassword, ///< in what it answers to a wrong or a right one
        InUseAtFirst, ///< the mailbox, at the first two visits
        HangsUpBeforeDeleting, ///< takes every DELE for the end of the connection
    };

    QByteArray user = "test";
    QByteArray password = "right";
    Tls tls = Tls::None;
    Trouble trouble = Trouble::None;
    bool asksPassword = true; ///< for sending
    bool knowsTop = true;
    QList<QByteArray> mails; ///< in the mailbox from the beginning
};

/// SMTP, POP3 and IMAP over one mailbox, at 127.0.0.1, in a thread of its own.
class MailServer {
public:
    explicit MailServer(const MailServerBehaviour &behaviour);
    ~MailServer();
    MailServer(const MailServer &) = delete;
    MailServer &operator=(const MailServer &) = delete;

    [[nodiscard]] int smtpPort() const;
    [[nodiscard]] int pop3Port() const;
    [[nodiscard]] int imapPort() const;
    /// What is in the mailbox now.
    [[nodiscard]] QList<QByteArray> mails() const;
    /// All mails that were ever sent through it.
    [[nodiscard]] QList<QByteArray> sent() const;
    /// How many clients have come.
    [[nodiscard]] int visitors() const;
    /// Everything that clients have said, as it came over the wire (inside TLS, after it).
    [[nodiscard]] QByteArray heard() const;

private:
    struct Host;
    std::unique_ptr<Host> m_host;
};

} // namespace epost::test
