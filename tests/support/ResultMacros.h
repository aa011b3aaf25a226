// SPDX-License-Identifier: MIT
#pragma once

#include <QTest>

/// As QVERIFY for an epost::Result, and prints the error where there is one.
#define QVERIFY_RESULT(expression)                                                                           \
    do {                                                                                                     \
        const auto &resultToVerify = (expression);                                                           \
        if (!QTest::qVerify(resultToVerify.has_value(), #expression,                                         \
                            resultToVerify.has_value() ? "" : qPrintable(resultToVerify.error().text()),     \
                            __FILE__, __LINE__))                                                             \
            return;                                                                                          \
    } while (false)
