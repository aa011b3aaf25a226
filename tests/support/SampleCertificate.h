// SPDX-License-Identifier: MIT
#pragma once

namespace epost {

/// A certificate that nobody trusts, for mail.example.test, with its key. Made for these tests only:
/// openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 36500 -subj
/// /CN=mail.example.test
inline constexpr char kSampleCertificate[] = R"(-----BEGIN CERTIFICATE-----
MIIBkDCCATWgAwIBAgIUZSqvuztT3c+0EdkSHVCcK8IARuIwCgYIKoZIzj0EAwIw
HDEaMBgGA1UEAwwRbWFpbC5leGFtcGxlLnRlc3QwIBcNMjYxMTIyMjIyNzMwWhgP
MjEyNjEwMjkyMjI3MzBaMBwxGjAYBgNVBAMMEW1haWwuZXhhbXBsZS50ZXN0MFkw
EwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEXil0caDoVUh8DDPs18Qas2NytlWQCF+T
pOrNY7rnFBA53sZKvqztp5Hip7qUAkqxMAQqdYJjOmNIdqD270De9qNTMFEwHQYD
VR0OBBYEFIU5cTuLIylzrg3oJ1m/DmmIEM1rMB8GA1UdIwQYMBaAFIU5cTuLIylz
rg3oJ1m/DmmIEM1rMA8GA1UdEwEB/wQFMAMBAf8wCgYIKoZIzj0EAwIDSQAwRgIh
AMm8m1+D0wNQV7eBrgjoEcy/7y3JGKB5mh6zZCliuVKaAiEA+BOgncH307l70tJn
26L88CZAhivKaRAeqqisKxVBptM=
-----END CERTIFICATE-----
)";
inline constexpr char kSampleKey[] = R"(-----BEGIN PRIVATE KEY-----
MIGHAgEAMBMGByqGSM49AgEGCCqGSM49AwEHBG0wawIBAQQgOUinntj86QseUm9H
N7+2fp715ZVxjGg0X5vv1rgjgEehRANCAAReKXRxoOhVSHwMM+zXxBqzY3K2VZAI
X5Ok6s1juucUEDnexkq+rO2nkeKnupQCSrEwBCp1gmM6Y0h2oPbvQN72
-----END PRIVATE KEY-----
)";

} // namespace epost
