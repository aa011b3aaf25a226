// SPDX-License-Identifier: MIT
#include "platform/network/TcpProbe.h"

#include "base/NightTime.h"
#include "base/TextList.h"

#include <QDeadlineTimer>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslCipher>
#include <QSslSocket>

namespace epost {

namespace {

struct TcpProbe {
    Q_DECLARE_TR_FUNCTIONS(epost::TcpProbe)
};

constexpr int kProbeMs = 3000;
constexpr int kHandshakeMs = 4000;
/// Servers that look up the client's name first greet late.
constexpr int kGreetingMs = 3000;
/// RFC 5321 allows 512 bytes for a reply line; what is longer is no greeting.
constexpr qint64 kGreetingBytes = 512;

QString greeting(QAbstractSocket &socket)
{
    QByteArray line;
    const QDeadlineTimer limit(kGreetingMs);
    while (line.size() < kGreetingBytes && !line.contains('\n')) {
        const auto left = static_cast<int>(limit.remainingTime());
        if (socket.bytesAvailable() == 0 && (left == 0 || !socket.waitForReadyRead(left)))
            break;
        line += socket.read(kGreetingBytes - line.size());
    }
    line = line.left(line.indexOf('\n') < 0 ? line.size() : line.indexOf('\n'));
    // What a server says ends up in reports and on the screen.
    QString text = QString::fromUtf8(line).trimmed();
    for (QChar &c : text) {
        if (!c.isPrint())
            c = u'?';
    }
    return text;
}

QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default: // TLS 1.0 and 1.1, which Qt calls deprecated
        return TcpProbe::tr("TLS older than 1.2");
    }
}

QString describe(const QSslSocket &socket)
{
    const QSslCertificate certificate = socket.peerCertificate();
    QStringList parts{protocolName(socket.sessionProtocol())};
    if (!certificate.isNull()) {
        const QString name = certificate.subjectInfo(QSslCertificate::CommonName).value(0);
        if (!name.isEmpty())
            parts.append(name);
        parts.append(TcpProbe::tr("certificate valid until %1")
                         .arg(NightTime::dateText(certificate.expiryDate().toLocalTime().date())));
    }
    return listText(parts);
}

/// \return whether the handshake came about
bool shakeHands(QSslSocket &socket, PortProbe &probe)
{
    if (!QSslSocket::supportsSsl()) {
        probe.tlsProblem = TcpProbe::tr("This program cannot check encrypted connections here.");
        return false;
    }
    // The address is no name that a certificate could be issued for: only the certificate itself is judged.
    QStringList problems;
    QObject::connect(&socket, &QSslSocket::sslErrors, &socket, [&](const QList<QSslError> &errors) {
        for (const QSslError &error : errors) {
            if (error.error() != QSslError::HostNameMismatch)
                problems.append(error.errorString());
        }
        socket.ignoreSslErrors();
    });
    socket.startClientEncryption();
    const bool done = socket.waitForEncrypted(kHandshakeMs);
    if (done)
        probe.tls = describe(socket);
    else
        problems.append(socket.errorString());
    problems.removeDuplicates();
    probe.tlsProblem = problems.join(QStringLiteral("; "));
    return done;
}

} // namespace

PortProbe probeTcpPort(const QString &address, int port, PortKind kind)
{
    PortProbe probe;
    const QHostAddress host(address);
    if (host.isNull() || port < 1 || port > 65535)
        return probe;
    QSslSocket socket;
    socket.setProxy(QNetworkProxy::NoProxy);
    socket.connectToHost(host, static_cast<quint16>(port));
    if (!socket.waitForConnected(kProbeMs)) {
        if (socket.error() == QAbstractSocket::ConnectionRefusedError)
            probe.answer = PortAnswer::Refuses;
        return probe;
    }
    probe.answer = PortAnswer::Answers;
    if (kind == PortKind::Plain || shakeHands(socket, probe))
        probe.banner = greeting(socket);
    socket.abort();
    return probe;
}

} // namespace epost
