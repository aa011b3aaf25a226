// SPDX-License-Identifier: MIT
#pragma once

#include "base/Clock.h"
#include "catalog/TestMailSettings.h"

#include <QString>

namespace epost {

/// A test mail as it is to be sent and fetched.
struct TestMailOrder {
    QString server; ///< the role's address, as numbers: names are not looked up
    TestMailSettings account;
    Milliseconds limit{}; ///< for all of it
};

/// What became of a test mail, and what the server said. Never holds the password, even where the server
/// repeats it.
struct TestMailResult {
    enum class End {
        Fetched,
        Refuses, ///< nobody takes the connection
        Silent, ///< the server did not answer in time
        NoTls, ///< the encrypted connection did not come about, or the certificate is not trusted
        SignInRefused, ///< password or user are wrong, or the server wants another way
        MailRefused, ///< sender, recipient or content
        NotArrived, ///< sent, and not in the mailbox when the time was over
        Failed, ///< anything else
        Cancelled,
    };
    enum class Part { Send, Fetch };

    End end = End::Failed;
    Part part = Part::Send; ///< where it ended
    bool sent = false; ///< the server has taken it
    bool signedInToSend = false; ///< false where the server wants no password for sending
    bool leftBehind = false; ///< fetched, and still in the mailbox
    Milliseconds sending{}; ///< until the server had taken it
    Milliseconds arriving{}; ///< from then on until it was fetched
    QString sendWords; ///< the server's last words while sending; cut, without what cannot be shown
    QString fetchWords; ///< while fetching
    QString problem; ///< what this program's side says about it
};

} // namespace epost
