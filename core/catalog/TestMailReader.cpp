// SPDX-License-Identifier: MIT
#include "catalog/TestMailReader.h"

#include "base/TextList.h"
#include "catalog/ReadParts.h"

#include <QRegularExpression>

#include <algorithm>

namespace epost {

namespace {

struct TestMailReader {
    Q_DECLARE_TR_FUNCTIONS(epost::TestMailReader)
};

/// Lengths of RFC 5321 and of names in the DNS.
constexpr qsizetype kLongestAddress = 254;
constexpr qsizetype kLongestUser = 254;
constexpr qsizetype kLongestName = 253;

bool isHostName(const QString &text)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?)*\\z"),
        QRegularExpression::CaseInsensitiveOption);
    return text.size() <= kLongestName && form.match(text).hasMatch();
}

/// One plain mailbox: no quoted parts, no names, no lists.
bool isMailbox(const QString &text)
{
    static const QRegularExpression local(
        QStringLiteral("\\A[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[a-zA-Z0-9!#$%&'*+/=?^_`{|}~-]+)*\\z"));
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    return at > 0 && text.size() <= kLongestAddress && local.match(text.first(at)).hasMatch()
        && isHostName(text.sliced(at + 1));
}

bool isUserName(const QString &text)
{
    return !text.isEmpty() && text.size() <= kLongestUser && text == text.trimmed()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c.isPrint(); });
}

template <typename Enum, std::size_t Count>
Enum readKey(JsonReader &reader, const QString &key, const std::array<EnumKey<Enum>, Count> &table)
{
    const QString text = reader.string(key);
    if (const auto value = valueOf(table, text))
        return *value;
    QStringList known;
    for (const auto &entry : table)
        known.append(entry.key);
    reader.addMistake(key, TestMailReader::tr("“%1” is none of %2").arg(text, listText(known)));
    return table.front().value;
}

TestMailSettings::Port readMailPort(JsonReader &reader)
{
    const qint64 number = reader.integer(QStringLiteral("port"));
    if (number < 1 || number > 65535)
        reader.addMistake(QStringLiteral("port"), TestMailReader::tr("this is not a TCP port"));
    return {static_cast<int>(std::clamp<qint64>(number, 1, 65535)),
            readKey(reader, QStringLiteral("security"), kMailSecurityKeys)};
}

} // namespace

TestMailSettings readTestMail(JsonReader &reader)
{
    reader.allowOnly({QStringLiteral("address"), QStringLiteral("user"), QStringLiteral("serverName"),
                      QStringLiteral("send"), QStringLiteral("fetch")});
    TestMailSettings settings;
    settings.address = reader.string(QStringLiteral("address"));
    if (!isMailbox(settings.address))
        reader.addMistake(QStringLiteral("address"), TestMailReader::tr("this is not a mail address"));
    settings.user = reader.string(QStringLiteral("user"));
    if (!isUserName(settings.user))
        reader.addMistake(QStringLiteral("user"), TestMailReader::tr("this is not the name of an account"));
    settings.serverName = reader.string(QStringLiteral("serverName"), {});
    if (!settings.serverName.isEmpty() && !isHostName(settings.serverName))
        reader.addMistake(QStringLiteral("serverName"),
                          TestMailReader::tr("this is not the name of a server"));
    settings.send = readPart(reader, QStringLiteral("send"), [](JsonReader &part) {
        part.allowOnly({QStringLiteral("port"), QStringLiteral("security")});
        return readMailPort(part);
    });
    settings.fetch = readPart(reader, QStringLiteral("fetch"), [&](JsonReader &part) {
        part.allowOnly({QStringLiteral("protocol"), QStringLiteral("port"), QStringLiteral("security")});
        settings.protocol = readKey(part, QStringLiteral("protocol"), kMailProtocolKeys);
        return readMailPort(part);
    });
    return settings;
}

} // namespace epost
