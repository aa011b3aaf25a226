// SPDX-License-Identifier: MIT
#include "platform/rehearsal/SelfExtractor.h"

#include "platform/rehearsal/PeImageBuilder.h"

#include <QBuffer>
#include <QtEndian>

#include <quazip.h>
#include <quazipfile.h>
#include <quazipnewinfo.h>

namespace epost {

namespace {

constexpr qint64 kStubSize = 24 * 1024;
constexpr quint32 kStubSeed = 7;

PeImageBuilder stub()
{
    PeImageBuilder builder;
    builder.machine(PeMachine::X86)
        .fixedVersion(4, 0, 0, 0)
        .description(QStringLiteral("Self-Extractor (rehearsal)"))
        .fillTo(kStubSize, kStubSeed);
    return builder;
}

/// Adds \a shift to the offsets that a ZIP without ZIP64 keeps: of its directory, and of each entry in it.
/// Source: APPNOTE.TXT 4.3.12 and 4.3.16.
void shiftOffsets(QByteArray &zip, quint32 shift)
{
    constexpr qsizetype kEndSize = 22;
    constexpr qsizetype kHeaderSize = 46;
    const auto shifted = [&](qsizetype at) {
        const quint32 old = qFromLittleEndian<quint32>(zip.constData() + at);
        qToLittleEndian(old + shift, zip.data() + at);
        return old;
    };
    const auto length
        = [&](qsizetype at) { return qsizetype{qFromLittleEndian<quint16>(zip.constData() + at)}; };
    const qsizetype end = zip.size() - kEndSize; // the writer leaves no comment
    const qsizetype count = length(end + 10);
    qsizetype header = shifted(end + 16);
    for (qsizetype i = 0; i < count; ++i) {
        shifted(header + 42);
        header += kHeaderSize + length(header + 28) + length(header + 30) + length(header + 32);
    }
}

} // namespace

SelfExtractor &SelfExtractor::offsets(Offsets offsets)
{
    m_offsets = offsets;
    return *this;
}

SelfExtractor &SelfExtractor::place(Place place)
{
    m_place = place;
    return *this;
}

SelfExtractor &SelfExtractor::signature(const QByteArray &content)
{
    m_signature = content;
    return *this;
}

SelfExtractor &SelfExtractor::add(const QString &path, const QByteArray &content, const QDateTime &modified)
{
    m_entries.append({path, content, modified, false});
    return *this;
}

SelfExtractor &SelfExtractor::addFolder(const QString &path, const QDateTime &modified)
{
    m_entries.append({path + QLatin1Char('/'), {}, modified, true});
    return *this;
}

Result<QByteArray> SelfExtractor::zip() const
{
    const auto refused = [](const QString &path) {
        return fail(Error(ErrorClass::Internal, tr("The ZIP cannot be written.")).in(path));
    };
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QuaZip archive(&buffer);
    archive.setUtf8Enabled(true);
    if (!archive.open(QuaZip::mdCreate))
        return refused({});
    for (const Entry &entry : m_entries) {
        QuaZipNewInfo info(entry.path);
        info.dateTime = entry.modified;
        info.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ReadGroup
                            | QFileDevice::ReadOther);
        QuaZipFile file(&archive);
        const bool stored = entry.folder;
        if (!file.open(QIODevice::WriteOnly, info, nullptr, 0, stored ? 0 : Z_DEFLATED)
            || file.write(entry.content) != entry.content.size())
            return refused(entry.path);
        file.close();
        if (file.getZipError() != ZIP_OK)
            return refused(entry.path);
    }
    archive.close();
    if (archive.getZipError() != ZIP_OK)
        return refused({});
    return bytes;
}

Result<QByteArray> SelfExtractor::build() const
{
    auto archive = zip();
    if (!archive)
        return archive;
    PeImageBuilder builder = stub();
    if (m_place == Place::Section) {
        // The new section moves nothing but itself: where it starts is where the file without it ends, give
        // or take the section table, so ask a file that has one of the same kind.
        PeImageBuilder probe = stub();
        const QByteArray one(1, '\1');
        const QByteArray probed = probe.addSection("_winzip_", one).build();
        if (m_offsets == Offsets::Adjusted)
            shiftOffsets(*archive, static_cast<quint32>(probed.lastIndexOf(one)));
        builder.addSection("_winzip_", *archive);
    } else {
        if (m_offsets == Offsets::Adjusted)
            shiftOffsets(*archive, static_cast<quint32>(builder.build().size()));
        builder.overlay(*archive);
    }
    if (!m_signature.isEmpty())
        builder.certificate(m_signature);
    return builder.build();
}

} // namespace epost
