// SPDX-License-Identifier: MIT
// Writes the hostile and the odd packages of the tests into a folder, so that other extractors can be tried
// on them (tests/bench/run.sh packages).
#include "support/HostilePackages.h"
#include "support/OddPackages.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

using namespace epost::test;

namespace {

/// One file each, in a folder of their kind; numbered, because their titles are no file names.
bool writeAll(const QString &folder, const QList<SamplePackage> &packages)
{
    if (!QDir().mkpath(folder))
        return false;
    int number = 0;
    for (const SamplePackage &sample : packages) {
        QFile file(QStringLiteral("%1/%2.exe").arg(folder).arg(++number, 3, 10, QLatin1Char('0')));
        if (!file.open(QIODevice::WriteOnly) || file.write(sample.bytes) != sample.bytes.size()
            || !file.flush())
            return false;
    }
    return true;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString folder = QCoreApplication::arguments().value(1);
    const bool written = !folder.isEmpty()
        && writeAll(folder + QStringLiteral("/hostile"), hostilePackages() + packagesWithBadContent())
        && writeAll(folder + QStringLiteral("/odd"), oddPackages());
    if (!written)
        qCritical("usage: write-packages <folder that can be written to>");
    return written ? 0 : 1;
}
