// SPDX-License-Identifier: MIT
#pragma once

#include "package/PeLayout.h"

#include <QByteArray>
#include <QMap>
#include <QString>
#include <QTemporaryDir>

namespace epost {

/// An installed mail server and packages for it, in a folder that goes away with the object. Packages are
/// made with the tools that everybody has.
class SampleInstall {
public:
    enum class Tool {
        Zip, ///< `zip`, appended with `cat`: offsets counted from the start of the ZIP
        ZipAdjusted, ///< and then `zip -A`: counted from the start of the file
        SevenZip, ///< `7z a -tzip`, appended
    };
    using Files = QMap<QString, QByteArray>; ///< content by path

    /// Lays out EPOST/MS with programs of \a machine, settings and account data, and EPOST/web.
    explicit SampleInstall(PeMachine machine = PeMachine::X64);

    [[nodiscard]] bool isValid() const { return m_folder.isValid(); }
    [[nodiscard]] QString path(const QString &relative) const { return m_folder.filePath(relative); }
    [[nodiscard]] QString target() const { return path(QStringLiteral("EPOST/MS")); }
    [[nodiscard]] QString webTarget() const { return path(QStringLiteral("EPOST")); }

    /// What an honest package for this install holds: replaced and added modules, a file in a new folder, one
    /// that is the same already.
    [[nodiscard]] Files update() const;
    /// \return the path of the package; empty where a tool failed
    [[nodiscard]] QString package(const Files &files, Tool tool = Tool::Zip,
                                  const QString &name
                                  = QStringLiteral("jp-mail@epostmsstd-diff-20230929.exe")) const;
    /// Writes one file, with its folders.
    void write(const QString &relative, const QByteArray &content) const;

    /// A PE image with a string version.
    [[nodiscard]] static QByteArray program(PeMachine machine, const QString &version, quint32 seed);
    /// Many files, so that applying them takes a while.
    [[nodiscard]] Files manyFiles(int count, int size) const;

private:
    QTemporaryDir m_folder;
    PeMachine m_machine;
};

} // namespace epost
