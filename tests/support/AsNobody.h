// SPDX-License-Identifier: MIT
#pragma once

#include <QFile>
#include <QString>

#include <unistd.h>

namespace epost::test {

/// As long as it lives, this process has no more rights on a temporary folder than are left to others, also
/// where the tests are run by root. POSIX only.
class AsNobody {
public:
    /// \param scratch the temporary folder with everything in it
    /// \param folder gets \a rights
    AsNobody(const QString &scratch, QString folder, QFile::Permissions rights)
        : m_folder(std::move(folder))
    {
        QFile::setPermissions(scratch, QFile::permissions(scratch) | kReadOnly);
        QFile::setPermissions(m_folder, rights);
        if (m_user == 0 && ::seteuid(kNobody) != 0)
            qFatal("the rights cannot be given up");
    }
    ~AsNobody()
    {
        if (m_user == 0 && ::seteuid(m_user) != 0)
            qFatal("the rights cannot be taken again");
        QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    AsNobody(const AsNobody &) = delete;
    AsNobody &operator=(const AsNobody &) = delete;

    /// To be listed, but not written to.
    static constexpr QFile::Permissions kReadOnly{QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup
                                                  | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther};

private:
    static constexpr uid_t kNobody = 65534;
    QString m_folder;
    uid_t m_user = ::geteuid();
};

} // namespace epost::test
