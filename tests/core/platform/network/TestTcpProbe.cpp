// SPDX-License-Identifier: MIT
#include "platform/network/TcpProbe.h"
#include "support/SampleCertificate.h"

#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>
#include <QSslSocket>
#include <QTcpServer>
#include <QTest>
#include <QThread>

#include <functional>
#include <memory>

using namespace epost;

namespace {

constexpr int kServerMs = 10000;
const QString kHere = QStringLiteral("127.0.0.1");

/// A real server for one visitor, in a thread of its own: the probe blocks.
class Server {
public:
    using Serve = std::function<void(QSslSocket &)>;

    explicit Server(Serve serve)
    {
        m_thread.reset(QThread::create([this, serve = std::move(serve)] {
            Listener listener;
            listener.listen(QHostAddress(kHere));
            m_port.store(listener.serverPort());
            if (!listener.waitForNewConnection(kServerMs))
                return;
            QSslSocket socket;
            socket.setSocketDescriptor(listener.descriptor);
            serve(socket);
            if (socket.state() != QAbstractSocket::UnconnectedState)
                socket.waitForDisconnected(kServerMs); // the probe hangs up
        }));
        m_thread->start();
        while (m_port.load() == 0 && !m_thread->isFinished())
            QThread::yieldCurrentThread();
    }
    ~Server() { m_thread->wait(); }
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;
    [[nodiscard]] int port() const { return m_port.load(); }

private:
    class Listener : public QTcpServer {
    public:
        qintptr descriptor = -1;

    protected:
        void incomingConnection(qintptr handle) override
        {
            descriptor = handle;
            addPendingConnection(new QTcpSocket(this)); // ends waitForNewConnection()
        }
    };

    std::atomic_int m_port{0};
    std::unique_ptr<QThread> m_thread;
};

void say(QSslSocket &socket, const QByteArray &text)
{
    socket.write(text);
    socket.waitForBytesWritten(kServerMs);
}

/// A key that Schannel can take comes from its own store only: there the server's side cannot be played.
bool canServeTls()
{
    return QSslSocket::activeBackend() == QLatin1String("openssl");
}

void serveTls(QSslSocket &socket)
{
    socket.setLocalCertificate(QSslCertificate(QByteArray(kSampleCertificate)));
    socket.setPrivateKey(QSslKey(QByteArray(kSampleKey), QSsl::Ec));
    socket.startServerEncryption();
    if (socket.waitForEncrypted(kServerMs))
        say(socket, "* OK IMAP4 ready\r\n");
}

} // namespace

class TestTcpProbe : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aGreeting_isTheBanner()
    {
        const Server server([](QSslSocket &socket) { say(socket, "220 mail ESMTP\r\nmore\r\n"); });
        const PortProbe probe = probeTcpPort(kHere, server.port(), PortKind::Plain);
        QCOMPARE(probe.answer, PortAnswer::Answers);
        QCOMPARE(probe.banner, QStringLiteral("220 mail ESMTP"));
        QVERIFY(probe.tls.isEmpty());
        QVERIFY(probe.tlsProblem.isEmpty());
    }

    void aGreetingInPieces_isPutTogether_andMadeHarmless()
    {
        const Server server([](QSslSocket &socket) {
            say(socket, "+OK \x01");
            say(socket, "<b>pop\x1b[2J\r\n");
        });
        QCOMPARE(probeTcpPort(kHere, server.port(), PortKind::Plain).banner,
                 QStringLiteral("+OK ?<b>pop?[2J"));
    }

    void anEndlessGreeting_isCut()
    {
        const Server server([](QSslSocket &socket) { say(socket, QByteArray(100000, 'x')); });
        QCOMPARE(probeTcpPort(kHere, server.port(), PortKind::Plain).banner, QString(512, u'x'));
    }

    void aServerThatHangsUp_answersWithoutABanner()
    {
        const Server server([](QSslSocket &socket) { socket.abort(); });
        const PortProbe probe = probeTcpPort(kHere, server.port(), PortKind::Plain);
        QCOMPARE(probe.answer, PortAnswer::Answers);
        QVERIFY(probe.banner.isEmpty());
    }

    void aClosedPort_refuses_andNonsenseIsSilent()
    {
        int port = 0;
        {
            QTcpServer server;
            QVERIFY(server.listen(QHostAddress(kHere)));
            port = server.serverPort();
        }
        QCOMPARE(probeTcpPort(kHere, port, PortKind::Plain).answer, PortAnswer::Refuses);
        QCOMPARE(probeTcpPort(QStringLiteral("mail.example.test"), port, PortKind::Plain).answer,
                 PortAnswer::Silent);
        QCOMPARE(probeTcpPort(kHere, 70000, PortKind::Plain).answer, PortAnswer::Silent);
    }

    void aHandshake_isTold_withWhatAClientWouldSayOfTheCertificate()
    {
        if (!canServeTls())
            QSKIP("Schannel serves only with certificates of its own store");
        const Server server(serveTls);
        const PortProbe probe = probeTcpPort(kHere, server.port(), PortKind::Tls);
        QCOMPARE(probe.answer, PortAnswer::Answers);
        QVERIFY2(probe.tls.startsWith(QStringLiteral("TLSv1.")), qPrintable(probe.tls));
        QVERIFY(probe.tls.contains(QStringLiteral("mail.example.test")));
        // As dates are written everywhere, with the day of the week.
        static const QRegularExpression kUntil(
            QStringLiteral("valid until [A-Z][a-z]{2}, [A-Z][a-z]{2} \\d{1,2}, \\d{4}"));
        QVERIFY2(probe.tls.contains(kUntil), qPrintable(probe.tls));
        QVERIFY(!probe.tlsProblem.isEmpty());
        QCOMPARE(probe.banner, QStringLiteral("* OK IMAP4 ready"));
    }

    void aPlainServerOnATlsPort_answersWithoutAHandshake()
    {
        const Server server([](QSslSocket &socket) { say(socket, "220 mail ESMTP\r\n"); });
        const PortProbe probe = probeTcpPort(kHere, server.port(), PortKind::Tls);
        QCOMPARE(probe.answer, PortAnswer::Answers);
        QVERIFY(probe.tls.isEmpty());
        QVERIFY(!probe.tlsProblem.isEmpty());
        QVERIFY(probe.banner.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestTcpProbe)
#include "TestTcpProbe.moc"
