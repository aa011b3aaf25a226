// SPDX-License-Identifier: MIT
#include "components/PeImage.h"

#include "base/Files.h"
#include "components/ComponentVersion.h"
#include "components/VersionResource.h"
#include "package/LittleEndian.h"
#include "package/RandomReader.h"

#include <QFile>

#include <algorithm>

namespace epost {

namespace {

constexpr quint32 kVersionType = 16; // RT_VERSION
constexpr quint32 kSubfolder = 0x80000000;
constexpr qsizetype kFolderHeader = 16;
constexpr qsizetype kFolderEntry = 8;
// Far above what linkers write; they bound what a hostile file can make us read to some 9 MiB.
constexpr qsizetype kMaxEntries = 4096;
constexpr qsizetype kMaxVersions = 8;
constexpr qsizetype kMaxLanguages = 16;
constexpr quint32 kMaxVersionSize = 64 * 1024;

struct FolderEntry {
    quint32 id;
    quint32 target;
};

/// Walks the three levels of the resource tree: type, name, language. Offsets count from its root. A level
/// leads only to the next one, so that no loop in a hostile file is followed.
class ResourceTree {
public:
    ResourceTree(RandomReader &reader, const PeLayout &layout, qint64 root)
        : m_reader(reader)
        , m_layout(layout)
        , m_root(root)
    {
    }

    [[nodiscard]] Result<QList<QByteArray>> versions()
    {
        QList<QByteArray> found;
        const auto types = folder(0, kMaxEntries);
        if (!types)
            return fail(types.error());
        for (const FolderEntry &type : *types) {
            if (type.id != kVersionType || !(type.target & kSubfolder))
                continue;
            const auto names = folder(type.target & ~kSubfolder, kMaxVersions);
            if (!names)
                return fail(names.error());
            for (const FolderEntry &name : *names) {
                if (!(name.target & kSubfolder))
                    continue;
                if (auto read = addLanguages(name.target & ~kSubfolder, found); !read)
                    return fail(read.error());
            }
            break; // one entry a type
        }
        return found;
    }

private:
    Result<QList<FolderEntry>> folder(quint32 offset, qsizetype limit)
    {
        const auto header = m_reader.upTo(m_root + offset, kFolderHeader);
        if (!header)
            return fail(header.error());
        QList<FolderEntry> entries;
        if (header->size() < kFolderHeader)
            return entries;
        const qsizetype count = qsizetype{le16(*header, 12)} + le16(*header, 14);
        const auto table
            = m_reader.upTo(m_root + offset + kFolderHeader, std::min(count, limit) * kFolderEntry);
        if (!table)
            return fail(table.error());
        for (qsizetype at = 0; at + kFolderEntry <= table->size(); at += kFolderEntry)
            entries.append({le32(*table, at), le32(*table, at + 4)});
        return entries;
    }

    Result<> addLanguages(quint32 offset, QList<QByteArray> &found)
    {
        const auto languages = folder(offset, kMaxLanguages);
        if (!languages)
            return fail(languages.error());
        for (const FolderEntry &language : *languages) {
            if (language.target & kSubfolder)
                continue;
            auto bytes = content(language.target);
            if (!bytes)
                return fail(bytes.error());
            if (!bytes->isEmpty())
                found.append(*bytes);
        }
        return {};
    }

    Result<QByteArray> content(quint32 offset)
    {
        const auto leaf = m_reader.upTo(m_root + offset, 16);
        if (!leaf)
            return fail(leaf.error());
        if (leaf->size() < 16)
            return QByteArray();
        const quint32 size = le32(*leaf, 4);
        const auto place = m_layout.fileOffset(le32(*leaf, 0));
        if (!place || size > kMaxVersionSize)
            return QByteArray();
        const auto bytes = m_reader.upTo(*place, size);
        if (!bytes)
            return fail(bytes.error());
        return bytes->toByteArray();
    }

    RandomReader &m_reader;
    const PeLayout &m_layout;
    qint64 m_root;
};

} // namespace

QString PeImage::shownVersion() const
{
    return ComponentVersion::looksLikeVersion(stringVersion)
        ? ComponentVersion::fromText(stringVersion).text()
        : fixedVersion;
}

Result<PeImage> readPeImage(QIODevice &file)
{
    const auto layout = readPeLayout(file);
    if (!layout)
        return fail(layout.error());
    PeImage image;
    image.machine = layout->machine;
    const auto root = layout->fileOffset(layout->resources.address);
    if (layout->resources.address == 0 || !root)
        return image;
    RandomReader reader(file);
    const auto versions = ResourceTree(reader, *layout, *root).versions();
    if (!versions)
        return fail(versions.error());
    for (const QByteArray &bytes : *versions) {
        const VersionResource resource = readVersionResource(bytes);
        const auto fill = [](QString &field, const QString &value) {
            if (field.isEmpty())
                field = value;
        };
        fill(image.fixedVersion, resource.fixedVersion);
        fill(image.stringVersion, resource.fileVersion);
        fill(image.productVersion, resource.productVersion);
        fill(image.description, resource.description);
    }
    return image;
}

Result<PeImage> readPeImageOf(const QString &path)
{
    QFile file(path);
    if (auto opened = openForReading(file); !opened)
        return fail(opened.error());
    auto image = readPeImage(file);
    return image ? image : fail(image.error().in(path));
}

} // namespace epost
