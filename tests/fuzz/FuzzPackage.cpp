// SPDX-License-Identifier: MIT
#include "Property.h"
#include "package/PackageReader.h"
#include "support/ZipBuilder.h"

#include <QSet>
#include <QTemporaryFile>

using namespace epost;
using epost::test::require;

namespace {

/// What comes out of a file is never more than declared, and, where it is said to be good, exactly that.
void readEntry(PackageReader &reader, const PackageEntry &entry)
{
    QByteArray content;
    const auto read = reader.read(entry, [&](const char *data, qsizetype size) {
        content.append(data, size);
        return Result<>();
    });
    require(content.size() <= entry.size, "no file gives more than it declares");
    if (!read)
        require(!reader.problemCode().isEmpty(), "a file that cannot be read is the package's fault");
    else if (!entry.folder)
        require(content.size() == entry.size && test::crcOf(content) == entry.crc32,
                "a file that was read is as declared");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QTemporaryFile file;
    require(file.open() && file.write(test::inputOf(data, size)) == static_cast<qint64>(size) && file.flush(),
            "the input can be written");
    const auto package = Package::open(file.fileName());
    require(package.has_value(), "whatever is in a file, its audit ends with a judgement");
    require(package->acceptable() || package->entries().isEmpty(), "a refused package has no entries");
    if (!package->acceptable())
        return 0;
    PackageReader reader(*package);
    require(reader.open().has_value(), "an accepted package can be opened");
    QSet<QString> names;
    for (const PackageEntry &entry : package->entries()) {
        const auto path = EntryPath::parse(entry.path.text());
        require(path && *path == entry.path, "every name stays in the folder");
        require(!names.contains(entry.path.folded()), "no two entries are one file on Windows");
        names.insert(entry.path.folded());
        readEntry(reader, entry);
    }
    return 0;
}
