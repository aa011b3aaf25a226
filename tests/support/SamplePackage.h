// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

namespace epost::test {

/// A package file for a test, and what is to become of it.
struct SamplePackage {
    QString name; ///< a sentence for the data row
    QByteArray bytes;
    QString code; ///< of the expected problem; empty: accepted without a blocker
};

} // namespace epost::test
