// SPDX-License-Identifier: MIT
#pragma once

#include "base/CancelToken.h"
#include "base/Clock.h"
#include "base/Secret.h"
#include "catalog/TestMailSettings.h"
#include "platform/network/SocketCutter.h"

#include <QByteArray>
#include <QString>

#include <curl/curl.h>

#include <array>
#include <memory>

namespace epost {

/// Where a mail server is, and how it is spoken to.
struct MailPeer {
    QByteArray protocol; ///< "smtp", "pop3" or "imap"
    QString address; ///< as numbers
    QString serverName; ///< for which the certificate must be; empty: for any
    TestMailSettings::Port port;
    QString user;
    QByteArray authorities; ///< in PEM, trusted instead of the system's own; empty: the system's
};

/// One conversation with a mail server over one connection, command by command. Whatever the server does, it
/// ends in time, is over at once when cancelled, and takes a bounded amount of memory. Blocks; one thread.
class MailConversation {
public:
    /// \param password outlives the object
    /// \param until by the clock, when everything ends
    MailConversation(MailPeer peer, const Secret &password, const Clock &clock, Milliseconds until,
                     const CancelToken &cancel);
    ~MailConversation();
    MailConversation(const MailConversation &) = delete;
    MailConversation &operator=(const MailConversation &) = delete;

    /// One mail, by SMTP, and the farewell.
    [[nodiscard]] CURLcode send(const QString &mailbox, const QByteArray &mail);
    /// One command, and the lines that follow its answer.
    /// \param path of the URL, such as "/INBOX"
    /// \param command empty: the usual one for the path
    [[nodiscard]] CURLcode ask(const QByteArray &path, const QByteArray &command);
    /// One command whose answer is one line.
    [[nodiscard]] CURLcode tell(const QByteArray &path, const QByteArray &command);

    /// The farewell, where nothing depends on it: it is not waited for long, and words() stays.
    void leave(const QByteArray &command);

    /// What came with the last answer.
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// Whether the last command went over the connection of the one before. A new one may number its messages
    /// differently.
    [[nodiscard]] bool sameConnection() const;
    /// Whether the server has taken the password of an SMTP client.
    [[nodiscard]] bool signedIn() const { return m_signedIn; }
    /// The server's last line, or that with which it refused a command; made fit for a report: cut,
    /// printable, and left out where it repeats the password.
    [[nodiscard]] QString words() const { return shown(m_line); }
    /// What libcurl says about the last failure, as fit for a report.
    [[nodiscard]] QString problem() const { return shown(m_error.data()); }

private:
    static std::size_t takeBody(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t takeLine(char *data, std::size_t size, std::size_t count, void *self);
    static std::size_t giveMail(char *buffer, std::size_t size, std::size_t count, void *self);
    static int goOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t);
    void protect();
    [[nodiscard]] CURLcode perform(const QByteArray &path);
    [[nodiscard]] QString shown(const QByteArray &text) const;

    MailPeer m_peer;
    const Secret &m_password;
    const Clock &m_clock;
    Milliseconds m_until;
    CancelToken m_cancel;
    QByteArray m_body;
    QByteArray m_line; ///< the last one of the server
    QByteArray m_refusal; ///< the first one that refused something, of the present command
    bool m_signedIn = false;
    QByteArray m_mail; ///< being sent
    qsizetype m_given = 0; ///< of it
    std::array<char, CURL_ERROR_SIZE> m_error{};
    SocketCutter m_cutter; ///< outlives the handles, which close their sockets through it
    std::unique_ptr<curl_slist, void (*)(curl_slist *)> m_places; ///< what the names in URLs mean
    std::unique_ptr<CURL, void (*)(CURL *)> m_handle;
    std::unique_ptr<CURLM, CURLMcode (*)(CURLM *)> m_multi; ///< keeps the connection between commands
};

} // namespace epost
