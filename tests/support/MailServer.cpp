// SPDX-License-Identifier: MIT
#include "support/MailServer.h"

#include "support/SampleCertificate.h"

#include <QMutex>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QThread>

#include <algorithm>
#include <array>
#include <functional>

namespace epost::test {

namespace {

using Tls = MailServerBehaviour::Tls;
using Trouble = MailServerBehaviour::Trouble;

constexpr int kInUseVisits = 2;

struct Mail {
    int uid = 0;
    QByteArray text;
    bool deleted = false;
};

/// What the server knows; its thread and the test look at it.
struct Store {
    MailServerBehaviour behaviour;
    QMutex mutex; ///< guards what follows
    QList<Mail> mails;
    QList<QByteArray> sent;
    QByteArray heard;
    int nextUid = 1;
    int visitors = 0; ///< clients that have come
    int visits = 0; ///< to the mailbox

    [[nodiscard]] bool has(Trouble trouble) const { return behaviour.trouble == trouble; }
    void add(const QByteArray &text) { mails.append({nextUid++, text}); }
    /// What is said to a wrong password, or to any, where the server is careless.
    [[nodiscard]] QByteArray withPassword(const QByteArray &words, const QByteArray &said) const
    {
        return has(Trouble::RepeatsPassword) ? words + " <" + said + '>' : words;
    }
};

/// A client and what it says, line by line.
class Guest : public QObject {
public:
    Guest(Store &store, qintptr descriptor)
        : m_store(store)
    {
        m_socket.setSocketDescriptor(descriptor);
        connect(&m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
        connect(&m_socket, &QSslSocket::readyRead, this, [this] {
            while (m_socket.canReadLine())
                takeLine();
        });
    }

    void begin()
    {
        switch (m_store.behaviour.trouble) {
        case Trouble::Silent:
            return;
        case Trouble::EndlessLine:
            return sayForEver(QByteArray(4096, 'x'));
        case Trouble::Nonsense:
            return say("\x01\x02 what?\r\n\r\n\x7f");
        default:
            break;
        }
        if (m_store.behaviour.tls != Tls::FromStart)
            return greet();
        connect(&m_socket, &QSslSocket::encrypted, this, [this] { greet(); });
        encrypt();
    }

protected:
    virtual void greet() = 0;
    virtual void hear(const QByteArray &line) = 0;

    void say(const QByteArray &text) { m_socket.write(text + "\r\n"); }
    void sayForEver(const QByteArray &text)
    {
        connect(&m_socket, &QSslSocket::bytesWritten, this, [this, text] { m_socket.write(text); });
        m_socket.write(text);
    }
    void encrypt()
    {
        m_socket.setLocalCertificate(QSslCertificate(QByteArray(kSampleCertificate)));
        m_socket.setPrivateKey(QSslKey(QByteArray(kSampleKey), QSsl::Ec));
        m_socket.startServerEncryption();
    }
    void hangUp() { m_socket.disconnectFromHost(); }
    [[nodiscard]] bool offersTls() const
    {
        return m_store.behaviour.tls == Tls::Offered && !m_socket.isEncrypted();
    }
    /// Said goodbye: answered and hung up, or neither.
    void partWith(const QByteArray &words)
    {
        if (m_store.has(Trouble::SilentAtFarewell))
            return;
        say(words);
        hangUp();
    }

    Store &m_store;

private:
    void takeLine()
    {
        QByteArray line = m_socket.readLine();
        while (line.endsWith('\n') || line.endsWith('\r'))
            line.chop(1);
        const QMutexLocker lock(&m_store.mutex);
        m_store.heard += line + '\n';
        hear(line);
    }

    QSslSocket m_socket;
};

class SmtpGuest final : public Guest {
public:
    using Guest::Guest;

protected:
    void greet() override { say("220 mail.example.test ESMTP ready"); }

    void hear(const QByteArray &line) override
    {
        if (m_inMail)
            return takeMail(line);
        if (m_awaitsPassword)
            return signIn(line);
        const QByteArray verb = line.left(line.indexOf(' ') < 0 ? line.size() : line.indexOf(' ')).toUpper();
        if (verb == "EHLO") {
            say("250-mail.example.test");
            if (offersTls())
                say("250-STARTTLS");
            if (m_store.behaviour.asksPassword)
                say("250-AUTH PLAIN");
            say("250 8BITMIME");
        } else if (verb == "STARTTLS") {
            say("220 go ahead");
            encrypt();
        } else if (verb == "AUTH") {
            m_awaitsPassword = true;
            if (line.count(' ') > 1)
                signIn(line.mid(line.lastIndexOf(' ') + 1));
            else
                say("334 ");
        } else if (verb == "RCPT" && m_store.has(Trouble::RefusesRecipient)) {
            say("550 5.1.1 no such user here");
        } else if (verb == "DATA") {
            say("354 go on");
            m_inMail = true;
        } else if (verb == "QUIT") {
            partWith("221 bye");
        } else {
            say("250 fine");
        }
    }

private:
    void signIn(const QByteArray &coded)
    {
        m_awaitsPassword = false;
        const QList<QByteArray> parts = QByteArray::fromBase64(coded).split('\0');
        const bool right = parts.size() == 3 && parts[1] == m_store.behaviour.user
            && parts[2] == m_store.behaviour.password;
        say(m_store.withPassword(right ? "235 welcome" : "535 5.7.8 wrong", right ? parts[2] : coded));
    }

    void takeMail(const QByteArray &line)
    {
        if (line != ".") {
            m_mail += (line.startsWith('.') ? line.mid(1) : line) + "\r\n";
            return;
        }
        m_inMail = false;
        m_store.sent.append(m_mail);
        if (!m_store.has(Trouble::LosesMail))
            m_store.add("Received: from somewhere\r\n" + m_mail);
        if (!m_store.has(Trouble::SilentAfterMail))
            say("250 2.0.0 taken as 4711");
    }

    bool m_awaitsPassword = false;
    bool m_inMail = false;
    QByteArray m_mail;
};

class Pop3Guest final : public Guest {
public:
    using Guest::Guest;

protected:
    void greet() override { say("+OK POP3 ready"); }

    void hear(const QByteArray &line) override
    {
        const QList<QByteArray> words = line.split(' ');
        const QByteArray verb = words[0].toUpper();
        if (verb == "CAPA")
            say(QByteArray("+OK\r\nUSER") + (offersTls() ? "\r\nSTLS" : "") + "\r\n.");
        else if (verb == "STLS") {
            say("+OK go ahead");
            encrypt();
        } else if (verb == "USER") {
            m_user = words.value(1);
            say("+OK");
        } else if (verb == "PASS") {
            signIn(line.mid(5));
        } else if (verb == "LIST") {
            list();
        } else if (verb == "TOP" || verb == "RETR") {
            show(words.value(1).toInt(), verb == "TOP");
        } else if (verb == "DELE") {
            markAsDeleted(words.value(1).toInt());
        } else if (verb == "QUIT") {
            if (m_signedIn)
                m_store.mails.removeIf([](const Mail &mail) { return mail.deleted; });
            partWith("+OK bye");
        } else {
            say("-ERR unknown");
        }
    }

private:
    void signIn(const QByteArray &password)
    {
        if (m_store.has(Trouble::InUseAtFirst) && m_store.visits++ < kInUseVisits)
            return say("-ERR [IN-USE] somebody else is there");
        m_signedIn = m_user == m_store.behaviour.user && password == m_store.behaviour.password;
        for (Mail &mail : m_store.mails)
            mail.deleted = false; // what another visit left without a farewell
        say(m_store.withPassword(m_signedIn ? "+OK welcome" : "-ERR wrong", password));
    }

    void list()
    {
        say("+OK");
        if (m_store.has(Trouble::EndlessList))
            return sayForEver("1 1000\r\n");
        for (qsizetype index = 0; index < m_store.mails.size(); ++index) {
            say(QByteArray::number(index + 1) + ' ' + QByteArray::number(m_store.mails[index].text.size()));
        }
        say(".");
    }

    void show(int number, bool top)
    {
        if (number < 1 || number > m_store.mails.size() || (top && !m_store.behaviour.knowsTop))
            return say("-ERR no");
        QByteArray text = m_store.mails[number - 1].text;
        if (top)
            text = text.left(text.indexOf("\r\n\r\n") + 2);
        if (text.startsWith('.'))
            text.prepend('.');
        say("+OK\r\n" + text.replace("\r\n.", "\r\n..") + "\r\n.");
    }

    void markAsDeleted(int number)
    {
        if (m_store.has(Trouble::HangsUpBeforeDeleting))
            return hangUp();
        if (number < 1 || number > m_store.mails.size())
            return say("-ERR no");
        m_store.mails[number - 1].deleted = true;
        say("+OK");
    }

    QByteArray m_user;
    bool m_signedIn = false;
};

class ImapGuest final : public Guest {
public:
    using Guest::Guest;

protected:
    void greet() override { say("* OK IMAP4 ready"); }

    void hear(const QByteArray &line) override
    {
        const qsizetype blank = line.indexOf(' ');
        const QByteArray tag = line.left(blank);
        const QByteArray command = line.mid(blank + 1);
        const QByteArray upper = command.toUpper();
        if (upper == "CAPABILITY") {
            say(QByteArray("* CAPABILITY IMAP4rev1") + (offersTls() ? " STARTTLS" : ""));
        } else if (upper == "STARTTLS") {
            say(tag + " OK go ahead");
            return encrypt();
        } else if (upper.startsWith("LOGIN ")) {
            const QByteArray plain = QByteArray(command.mid(6)).replace('"', "");
            const bool right = plain == m_store.behaviour.user + ' ' + m_store.behaviour.password;
            return say(
                tag + ' '
                + m_store.withPassword(right ? "OK welcome" : "NO wrong", plain.mid(plain.indexOf(' ') + 1)));
        } else if (upper.startsWith("SELECT")) {
            say("* " + QByteArray::number(m_store.mails.size()) + " EXISTS\r\n* OK [UIDVALIDITY 7]");
        } else if (upper.startsWith("UID SEARCH")) {
            search(command);
        } else if (upper.startsWith("UID FETCH")) {
            show(command.split(' ').value(2).toInt());
        } else if (upper.startsWith("UID STORE")) {
            if (Mail *mail = find(command.split(' ').value(2).toInt()))
                mail->deleted = true;
        } else if (upper == "EXPUNGE") {
            m_store.mails.removeIf([](const Mail &mail) { return mail.deleted; });
        } else if (upper == "LOGOUT") {
            if (!m_store.has(Trouble::SilentAtFarewell))
                say("* BYE");
            return partWith(tag + " OK");
        }
        say(tag + " OK");
    }

private:
    Mail *find(int uid)
    {
        const auto found = std::ranges::find(m_store.mails, uid, &Mail::uid);
        return found == m_store.mails.end() ? nullptr : &*found;
    }

    void search(const QByteArray &command)
    {
        if (m_store.has(Trouble::EndlessList))
            return sayForEver("* SEARCH" + QByteArray(" 4294967295").repeated(300) + "\r\n");
        const QByteArray wanted = command.mid(command.indexOf('"') + 1).chopped(1);
        QByteArray found;
        for (const Mail &mail : m_store.mails) {
            if (command.contains("DELETED") ? mail.deleted : mail.text.contains(wanted))
                found += ' ' + QByteArray::number(mail.uid);
        }
        say("* SEARCH" + found);
    }

    void show(int uid)
    {
        if (const Mail *mail = find(uid)) {
            say("* 1 FETCH (UID " + QByteArray::number(uid) + " BODY[] {"
                + QByteArray::number(mail->text.size()) + "}\r\n" + mail->text + ')');
        }
    }
};

class Listener final : public QTcpServer {
public:
    explicit Listener(std::function<void(qintptr)> come)
        : m_come(std::move(come))
    {
        listen(QHostAddress::LocalHost);
    }

protected:
    void incomingConnection(qintptr descriptor) override { m_come(descriptor); }

private:
    std::function<void(qintptr)> m_come;
};

} // namespace

struct MailServer::Host {
    Store store;
    QThread thread;
    std::array<int, 3> ports{};
    QObject desk; ///< through which the thread is told what to do
    std::unique_ptr<QObject> guests; ///< and the listeners; they live in the thread

    template <typename GuestType>
    int listen()
    {
        auto *listener = new Listener([this](qintptr descriptor) {
            {
                const QMutexLocker lock(&store.mutex);
                ++store.visitors;
            }
            auto *guest = new GuestType(store, descriptor);
            guest->setParent(guests.get());
            guest->begin();
        });
        listener->setParent(guests.get());
        return listener->serverPort();
    }
};

MailServer::MailServer(const MailServerBehaviour &behaviour)
    : m_host(std::make_unique<Host>())
{
    Host &host = *m_host;
    host.store.behaviour = behaviour;
    for (const QByteArray &text : behaviour.mails)
        host.store.add(text);
    host.desk.moveToThread(&host.thread);
    host.thread.start();
    QMetaObject::invokeMethod(
        &host.desk,
        [&host] {
            host.guests = std::make_unique<QObject>();
            host.ports = {host.listen<SmtpGuest>(), host.listen<Pop3Guest>(), host.listen<ImapGuest>()};
        },
        Qt::BlockingQueuedConnection);
}

MailServer::~MailServer()
{
    QMetaObject::invokeMethod(
        &m_host->desk, [this] { m_host->guests.reset(); }, Qt::BlockingQueuedConnection);
    m_host->thread.quit();
    m_host->thread.wait();
}

int MailServer::smtpPort() const
{
    return m_host->ports[0];
}

int MailServer::pop3Port() const
{
    return m_host->ports[1];
}

int MailServer::imapPort() const
{
    return m_host->ports[2];
}

QList<QByteArray> MailServer::mails() const
{
    const QMutexLocker lock(&m_host->store.mutex);
    QList<QByteArray> texts;
    for (const Mail &mail : m_host->store.mails)
        texts.append(mail.text);
    return texts;
}

QList<QByteArray> MailServer::sent() const
{
    const QMutexLocker lock(&m_host->store.mutex);
    return m_host->store.sent;
}

int MailServer::visitors() const
{
    const QMutexLocker lock(&m_host->store.mutex);
    return m_host->store.visitors;
}

QByteArray MailServer::heard() const
{
    const QMutexLocker lock(&m_host->store.mutex);
    return m_host->store.heard;
}

} // namespace epost::test
