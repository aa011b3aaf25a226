// SPDX-License-Identifier: MIT
#include "base/Elevation.h"

#include <QFile>

#include <sys/stat.h>
#include <unistd.h>

namespace epost {

bool isElevated()
{
    return geteuid() == 0;
}

bool usersMayWriteTo(const QString &folder)
{
    struct stat found {};
    return stat(QFile::encodeName(folder).constData(), &found) != 0 || (found.st_mode & S_IWOTH) != 0;
}

void restrictLibrarySearch() {}

} // namespace epost
