// SPDX-License-Identifier: MIT
#include "platform/network/MailConversation.h"

#include <QRegularExpression>

#include <algorithm>
#include <cstring>
#include <utility>

namespace epost {

namespace {

constexpr long kConnectMs = 10'000;
/// For one answer of the server; also for that to the farewell.
constexpr long kAnswerSeconds = 10;
constexpr Milliseconds kFarewell{1000};
constexpr int kBetweenLooksMs = 50;
/// More than a mailbox of a hundred thousand mails takes to be listed.
constexpr qsizetype kLongestBody = 4 << 20;
/// Of a line; RFC 5321 allows 512 bytes.
constexpr qsizetype kLongestLine = 4096;
constexpr qsizetype kShownCharacters = 200;

/// Set up by the first call, for as long as the process lives. Thread-safe.
bool libraryIsReady()
{
    static const bool ready = curl_global_init(CURL_GLOBAL_DEFAULT) == CURLE_OK;
    return ready;
}

/// As the host of a URL: an IPv6 address stands in brackets.
QByteArray hostOf(const QString &address)
{
    return address.contains(QLatin1Char(':')) ? '[' + address.toLatin1() + ']' : address.toLatin1();
}

} // namespace

MailConversation::MailConversation(MailPeer peer, const Secret &password, const Clock &clock,
                                   Milliseconds until, const CancelToken &cancel)
    : m_peer(std::move(peer))
    , m_password(password)
    , m_clock(clock)
    , m_until(until)
    , m_cancel(cancel)
    , m_cutter(cancel)
    , m_places(nullptr, curl_slist_free_all)
    , m_handle(libraryIsReady() ? curl_easy_init() : nullptr, curl_easy_cleanup)
    , m_multi(libraryIsReady() ? curl_multi_init() : nullptr, curl_multi_cleanup)
{
    CURL *handle = m_handle.get();
    if (!handle)
        return;
    m_cutter.watch(handle);
    curl_easy_setopt(handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(handle, CURLOPT_PROXY, "");
    curl_easy_setopt(handle, CURLOPT_CONNECTTIMEOUT_MS, kConnectMs);
    curl_easy_setopt(handle, CURLOPT_SERVER_RESPONSE_TIMEOUT, kAnswerSeconds);
    curl_easy_setopt(handle, CURLOPT_ERRORBUFFER, m_error.data());
    curl_easy_setopt(handle, CURLOPT_WRITEFUNCTION, takeBody);
    curl_easy_setopt(handle, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(handle, CURLOPT_HEADERFUNCTION, takeLine);
    curl_easy_setopt(handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(handle, CURLOPT_XFERINFOFUNCTION, goOn);
    curl_easy_setopt(handle, CURLOPT_XFERINFODATA, this);
    curl_easy_setopt(handle, CURLOPT_NOPROGRESS, 0L);
    curl_easy_setopt(handle, CURLOPT_USERNAME, m_peer.user.toUtf8().constData());
    curl_easy_setopt(handle, CURLOPT_PASSWORD, m_password.utf8());
    protect();
}

MailConversation::~MailConversation()
{
    if (!m_handle || !m_multi)
        return;
    // libcurl takes leave of a server for as long as that server likes. What had to be said has been said.
    m_cutter.cut();
    curl_multi_remove_handle(m_multi.get(), m_handle.get());
}

void MailConversation::protect()
{
    CURL *handle = m_handle.get();
    const long wanted
        = m_peer.port.security == MailSecurity::StartTls ? long{CURLUSESSL_ALL} : long{CURLUSESSL_NONE};
    curl_easy_setopt(handle, CURLOPT_USE_SSL, wanted);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(handle, CURLOPT_SSL_VERIFYHOST, m_peer.serverName.isEmpty() ? 0L : 2L);
    // Servers without a way into the internet cannot ask for lists of revoked certificates.
    curl_easy_setopt(handle, CURLOPT_SSL_OPTIONS, long{CURLSSLOPT_NO_REVOKE});
    if (!m_peer.authorities.isEmpty()) {
        curl_blob blob{m_peer.authorities.data(), static_cast<std::size_t>(m_peer.authorities.size()),
                       CURL_BLOB_COPY};
        curl_easy_setopt(handle, CURLOPT_CAINFO_BLOB, &blob);
    }
    if (!m_peer.serverName.isEmpty()) {
        // The name is for the certificate: the connection goes to the address, and nobody is asked for it.
        const QByteArray place = m_peer.serverName.toLatin1() + ':' + QByteArray::number(m_peer.port.number)
            + ':' + hostOf(m_peer.address);
        m_places.reset(curl_slist_append(nullptr, place.constData()));
        curl_easy_setopt(handle, CURLOPT_RESOLVE, m_places.get());
    }
}

CURLcode MailConversation::send(const QString &mailbox, const QByteArray &mail)
{
    if (!m_handle)
        return CURLE_FAILED_INIT;
    const QByteArray envelope = '<' + mailbox.toLatin1() + '>';
    const std::unique_ptr<curl_slist, void (*)(curl_slist *)> recipients(
        curl_slist_append(nullptr, envelope.constData()), curl_slist_free_all);
    m_mail = mail;
    m_given = 0;
    CURL *handle = m_handle.get();
    curl_easy_setopt(handle, CURLOPT_MAIL_FROM, envelope.constData());
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, recipients.get());
    curl_easy_setopt(handle, CURLOPT_READFUNCTION, giveMail);
    curl_easy_setopt(handle, CURLOPT_READDATA, this);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 1L);
    const CURLcode code = perform({});
    curl_easy_setopt(handle, CURLOPT_MAIL_RCPT, nullptr);
    curl_easy_setopt(handle, CURLOPT_UPLOAD, 0L);
    if (code == CURLE_OK)
        leave("QUIT");
    return code;
}

CURLcode MailConversation::ask(const QByteArray &path, const QByteArray &command)
{
    if (!m_handle)
        return CURLE_FAILED_INIT;
    curl_easy_setopt(m_handle.get(), CURLOPT_NOBODY, 0L);
    curl_easy_setopt(m_handle.get(), CURLOPT_CUSTOMREQUEST,
                     command.isEmpty() ? nullptr : command.constData());
    return perform(path);
}

CURLcode MailConversation::tell(const QByteArray &path, const QByteArray &command)
{
    if (!m_handle)
        return CURLE_FAILED_INIT;
    curl_easy_setopt(m_handle.get(), CURLOPT_NOBODY, 1L);
    curl_easy_setopt(m_handle.get(), CURLOPT_CUSTOMREQUEST, command.constData());
    return perform(path);
}

void MailConversation::leave(const QByteArray &command)
{
    const QByteArray line = m_line;
    const Milliseconds until = std::exchange(m_until, std::min(m_until, m_clock.monotonic() + kFarewell));
    (void)tell({}, command);
    m_until = until;
    m_line = line;
}

CURLcode MailConversation::perform(const QByteArray &path)
{
    const Milliseconds left = m_until - m_clock.monotonic();
    if (!m_multi)
        return CURLE_FAILED_INIT;
    if (m_cancel.isCancelled())
        return CURLE_ABORTED_BY_CALLBACK;
    if (left.count() <= 0)
        return CURLE_OPERATION_TIMEDOUT;
    CURL *handle = m_handle.get();
    CURLM *multi = m_multi.get();
    const QByteArray scheme = m_peer.protocol + (m_peer.port.security == MailSecurity::Tls ? "s" : "");
    const QByteArray host
        = m_peer.serverName.isEmpty() ? hostOf(m_peer.address) : m_peer.serverName.toLatin1();
    const QByteArray url = scheme + "://" + host + ':' + QByteArray::number(m_peer.port.number)
        + (path.isEmpty() ? "/" : path);
    curl_easy_setopt(handle, CURLOPT_URL, url.constData());
    curl_easy_setopt(handle, CURLOPT_TIMEOUT_MS, static_cast<long>(left.count()));
    m_body.clear();
    m_refusal.clear();
    m_error.fill(0);

    curl_multi_remove_handle(multi, handle);
    if (curl_multi_add_handle(multi, handle) != CURLM_OK)
        return CURLE_FAILED_INIT;
    for (int running = 1; running > 0;) {
        if (curl_multi_perform(multi, &running) != CURLM_OK)
            return CURLE_FAILED_INIT;
        if (m_cancel.isCancelled())
            return CURLE_ABORTED_BY_CALLBACK;
        if (running > 0)
            curl_multi_poll(multi, nullptr, 0, kBetweenLooksMs, nullptr);
    }
    int others = 0;
    const CURLMsg *message = curl_multi_info_read(multi, &others);
    const CURLcode code = message && message->msg == CURLMSG_DONE ? message->data.result : CURLE_FAILED_INIT;
    // After a refusal, libcurl takes leave: the answer to that says nothing.
    if (code != CURLE_OK && !m_refusal.isEmpty())
        m_line = m_refusal;
    return code;
}

bool MailConversation::sameConnection() const
{
    long fresh = 1;
    return curl_easy_getinfo(m_handle.get(), CURLINFO_NUM_CONNECTS, &fresh) == CURLE_OK && fresh == 0;
}

std::size_t MailConversation::takeBody(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *conversation = static_cast<MailConversation *>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    if (conversation->m_body.size() + bytes > kLongestBody)
        return 0; // ends it
    conversation->m_body.append(data, bytes);
    return size * count;
}

std::size_t MailConversation::takeLine(char *data, std::size_t size, std::size_t count, void *self)
{
    auto *conversation = static_cast<MailConversation *>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    conversation->m_line = QByteArray(data, std::min(bytes, kLongestLine));
    conversation->m_signedIn = conversation->m_signedIn || conversation->m_line.startsWith("235");
    static const QRegularExpression refusal(QStringLiteral("\\A([45][0-9][0-9]|-ERR|[^ *]+ (NO|BAD))"));
    if (conversation->m_refusal.isEmpty()
        && refusal.match(QString::fromLatin1(conversation->m_line)).hasMatch())
        conversation->m_refusal = conversation->m_line;
    return size * count;
}

std::size_t MailConversation::giveMail(char *buffer, std::size_t size, std::size_t count, void *self)
{
    auto *conversation = static_cast<MailConversation *>(self);
    const qsizetype bytes
        = std::min(static_cast<qsizetype>(size * count), conversation->m_mail.size() - conversation->m_given);
    std::memcpy(buffer, conversation->m_mail.constData() + conversation->m_given,
                static_cast<std::size_t>(bytes));
    conversation->m_given += bytes;
    return static_cast<std::size_t>(bytes);
}

int MailConversation::goOn(void *self, curl_off_t, curl_off_t, curl_off_t, curl_off_t)
{
    return static_cast<MailConversation *>(self)->m_cancel.isCancelled() ? 1 : 0;
}

QString MailConversation::shown(const QByteArray &text) const
{
    const QByteArray secret
        = QByteArray::fromRawData(m_password.utf8(), static_cast<qsizetype>(m_password.size()));
    // As it is, or inside what a client says to sign in.
    static const QRegularExpression coded(QStringLiteral("[A-Za-z0-9+/]{4,}={0,2}"));
    bool repeats = text.contains(secret);
    for (auto it = coded.globalMatch(QString::fromLatin1(text)); it.hasNext() && !repeats;)
        repeats = QByteArray::fromBase64(it.next().captured().toLatin1()).contains(secret);
    if (repeats && !secret.isEmpty())
        return QStringLiteral("…");
    QString words = QString::fromUtf8(text).trimmed().left(kShownCharacters);
    for (QChar &c : words) {
        if (!c.isPrint())
            c = u'?';
    }
    return words;
}

} // namespace epost
