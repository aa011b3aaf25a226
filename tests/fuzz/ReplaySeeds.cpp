// SPDX-License-Identifier: MIT
#include "Property.h"

#include <QDir>
#include <QFile>

#include <cstdio>

/// Runs a fuzz target over the files of a folder, without libFuzzer and with any compiler:
/// <target> <folder of seeds>
int main(int argc, char *argv[])
{
    const QDir seeds(argc == 2 ? QString::fromLocal8Bit(argv[1]) : QString());
    const QStringList names = seeds.entryList(QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(seeds.filePath(name));
        epost::test::require(file.open(QIODevice::ReadOnly), "every seed can be read");
        std::printf("%s\n", qPrintable(name)); // the last one is the one that failed
        std::fflush(stdout);
        const QByteArray bytes = file.readAll();
        (void)LLVMFuzzerTestOneInput(reinterpret_cast<const std::uint8_t *>(bytes.constData()),
                                     static_cast<std::size_t>(bytes.size()));
    }
    epost::test::require(argc == 2 && !names.isEmpty(), "there are seeds");
    return 0;
}
