// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/SessionFile.h"

namespace epost {

class Machine;

/// A package of the session as it lies, or does not, within reach of a machine.
struct FoundPackage {
    enum class State {
        Approved, ///< the same bits as were approved for the run
        Another, ///< a file is there, and it is not that one
        Missing,
    };
    SessionPackage::Use use = SessionPackage::Use::Mail;
    State state = State::Missing;
    QString path; ///< where it was found, as that machine writes it; where it was looked for last, if missing
    std::optional<Sha256> sha256; ///< of the file there; nothing where it is missing or cannot be read
};

/// Finds the packages of a session again on the machine on which it goes on: beside the session file first,
/// then where the session says. Only the approved file counts, proven by size and SHA-256: on every node the
/// same bits.
class PackageSearch {
    Q_DECLARE_TR_FUNCTIONS(epost::PackageSearch)

public:
    using Use = SessionPackage::Use;

    /// Mail first. Reads the files; may take seconds. Changes nothing.
    [[nodiscard]] static QList<FoundPackage> find(const Session &session, const QString &sessionFolder,
                                                  Machine &machine, const CancelToken &cancel = {});
    /// As find(), and the session remembers where each approved package is on this machine.
    [[nodiscard]] static Result<QList<FoundPackage>> settle(SessionFile &file, Machine &machine,
                                                            const CancelToken &cancel = {});
    /// A person shows the file. The session's path changes only where it is the approved one.
    /// \param path as it can be opened here \return Refused for another file
    [[nodiscard]] static Result<> choose(SessionFile &file, Use use, const QString &path, Machine &machine,
                                         const CancelToken &cancel = {});
};

} // namespace epost
