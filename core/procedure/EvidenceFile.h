// SPDX-License-Identifier: MIT
#pragma once

#include "procedure/SessionFile.h"

#include <functional>

namespace epost {

/// Takes screenshots and the like into a session: kept beside it in evidence/, under a name that sorts and
/// tells where it belongs (06_MAIL01_20261123_0130_操作前.png), and entered into the record of its step.
class EvidenceFile {
    Q_DECLARE_TR_FUNCTIONS(epost::EvidenceFile)

public:
    static constexpr qint64 kLargestPicture = 20'000'000; ///< bytes

    /// The name without a folder. \param remark what it shows; what no file name may hold is left out
    [[nodiscard]] static QString nameFor(StepNumber step, const NodeName &node, const QDateTime &time,
                                         const QString &remark, const QString &suffix);
    /// Where the file of an entry lies. \param relative as the session has it: it may come from anywhere
    /// \return empty where it does not lead to a file right below evidence/
    [[nodiscard]] static QString pathOf(const QString &sessionFolder, const QString &relative);

    /// \param source as it can be opened here; stays where it is
    /// \return the path relative to the session's folder
    [[nodiscard]] static Result<QString> add(SessionFile &file, StepNumber step, const QString &source,
                                             const QString &remark, const QDateTime &now);
    // The three below are Refused once the run is finished.

    /// \param png a whole PNG file
    /// \return the path relative to the session's folder; Refused where it is too large
    [[nodiscard]] static Result<QString> addPicture(SessionFile &file, StepNumber step, const QByteArray &png,
                                                    const QString &remark, const QDateTime &now);
    /// Of the entry only: the file keeps its name.
    [[nodiscard]] static Result<> setRemark(SessionFile &file, StepNumber step, const QString &relative,
                                            const QString &remark);
    /// Takes the entry out and deletes its file, unless that lies elsewhere or another entry has it too.
    [[nodiscard]] static Result<> remove(SessionFile &file, StepNumber step, const QString &relative);

    /// Copies the files that the session names, from beside it to beside a copy of it. What is not there is
    /// left out.
    [[nodiscard]] static Result<> copyAll(const Session &session, const QString &fromFolder,
                                          const QString &toFolder);

private:
    using Write = std::function<Result<>(const QString &path)>;
    [[nodiscard]] static Result<QString> enter(SessionFile &file, StepNumber step, const QString &suffix,
                                               const QString &remark, const QDateTime &now,
                                               const Write &write);
};

} // namespace epost
