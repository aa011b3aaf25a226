// SPDX-License-Identifier: MIT
#pragma once

#include <QCoreApplication>
#include <QString>

namespace epost {

/// What a person can tell apart. Between the codes of an operating system and the text on the screen.
enum class ErrorClass {
    Internal, ///< our own mistake
    InvalidInput, ///< what was given cannot be used as it is
    NotFound, ///< a file, folder, service or node that does not exist
    AccessDenied, ///< rights are missing
    InUse, ///< another program holds the file
    DiskFull, ///< no space left
    WriteProtected, ///< read-only medium, folder or file
    ReadWrite, ///< the device failed while reading or writing
    NotAPackage, ///< no self-extracting ZIP
    Damaged, ///< the content contradicts itself: checksum, length, structure
    Refused, ///< a rule of the product forbids it; nothing was changed
    Locked, ///< another run of this product is at work there
    Unreachable, ///< another machine or the cluster does not answer
    TimedOut, ///< the answer did not come within the limit
    Cancelled, ///< a person stopped it
    Unsupported, ///< this system cannot do it
    PowerLost, ///< the (rehearsed) machine is off: nothing can be done, not even taking back
};

/// One failure, told once: what happened, to what, and what to do.
/// A value; it gains the name of the thing it concerns on its way up with in().
class Error {
    Q_DECLARE_TR_FUNCTIONS(epost::Error)

public:
    /// \param what a translated sentence
    /// \param remedy a translated sentence; empty: the usual one for the class
    Error(ErrorClass errorClass, QString what, QString remedy = {});

    /// An error of the C library.
    /// \param code errno of the failed call
    static Error fromErrno(int code, const QString &what);

    /// An error of the Windows API. Windows only.
    /// \param code GetLastError() of the failed call, or another code of winerror.h
    static Error fromWindows(unsigned long code, const QString &what);

    [[nodiscard]] ErrorClass errorClass() const { return m_class; }
    [[nodiscard]] const QString &what() const { return m_what; }
    [[nodiscard]] QString remedy() const;
    /// The file, folder, node or service concerned; may be empty.
    [[nodiscard]] const QString &subject() const { return m_subject; }
    /// The operating system's own words and code, for the details; may be empty.
    [[nodiscard]] const QString &nativeText() const { return m_native; }

    /// Adds the thing the error is about, unless it is known already.
    [[nodiscard]] Error in(const QString &subject) const;
    [[nodiscard]] Error withNative(const QString &text) const;

    /// "subject: what (native)". One line, translated.
    [[nodiscard]] QString text() const;

private:
    ErrorClass m_class;
    QString m_what;
    QString m_remedy;
    QString m_subject;
    QString m_native;
};

} // namespace epost
