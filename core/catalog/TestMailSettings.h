// SPDX-License-Identifier: MIT
#pragma once

#include "base/EnumKeys.h"

#include <QString>

namespace epost {

/// How a connection to a mail server is protected. What was asked for is demanded: a server that offers less
/// never sees the password.
enum class MailSecurity {
    None, ///< as plain text
    StartTls, ///< begins as plain text and turns to TLS before anything is said
    Tls, ///< from the first byte on
};

inline constexpr std::array kMailSecurityKeys{
    EnumKey<MailSecurity>{MailSecurity::None, QLatin1String("none")},
    EnumKey<MailSecurity>{MailSecurity::StartTls, QLatin1String("starttls")},
    EnumKey<MailSecurity>{MailSecurity::Tls, QLatin1String("tls")},
};

enum class MailProtocol { Pop3, Imap };

inline constexpr std::array kMailProtocolKeys{
    EnumKey<MailProtocol>{MailProtocol::Pop3, QLatin1String("pop3")},
    EnumKey<MailProtocol>{MailProtocol::Imap, QLatin1String("imap")},
};

/// The account with which the product tries whether mail flows. Its password stands nowhere: it is asked for
/// each time.
struct TestMailSettings {
    struct Port {
        int number = 0;
        MailSecurity security = MailSecurity::None;
        bool operator==(const Port &) const = default;
    };

    QString address; ///< from which, and to which, the mail is sent
    QString user; ///< name of the account
    QString serverName; ///< for which the certificate must be; empty: its name is not compared
    Port send;
    MailProtocol protocol = MailProtocol::Pop3;
    Port fetch;

    bool operator==(const TestMailSettings &) const = default;
};

} // namespace epost
