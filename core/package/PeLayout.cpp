// SPDX-License-Identifier: MIT
#include "package/PeLayout.h"

#include "package/LittleEndian.h"
#include "package/RandomReader.h"

#include <algorithm>

namespace epost {

namespace {

struct PeHeaders {
    Q_DECLARE_TR_FUNCTIONS(epost::PeLayout)
};

constexpr qsizetype kCoffHeader = 24; // with the "PE\0\0" before it
constexpr qsizetype kSectionHeader = 40;
constexpr int kMaxSections = 96; // "Note that the Windows loader limits the number of sections to 96."
constexpr int kResourceDirectory = 2;
constexpr int kCertificateDirectory = 4;

PeMachine machineOf(quint16 code)
{
    switch (code) {
    case 0x014c:
        return PeMachine::X86;
    case 0x8664:
        return PeMachine::X64;
    case 0xaa64:
        return PeMachine::Arm64;
    default:
        return PeMachine::Other;
    }
}

tl::unexpected<Error> notPe()
{
    return fail(ErrorClass::InvalidInput, PeHeaders::tr("This is not a Windows program (PE image)."));
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorClass::Damaged,
                PeHeaders::tr("The headers of the Windows program contradict the file's length."));
}

PeDirectory directory(QByteArrayView optionalHeader, qsizetype firstDirectory, quint32 count, int index)
{
    const qsizetype at = firstDirectory + index * 8;
    if (quint32(index) >= count || at + 8 > optionalHeader.size())
        return {};
    return {le32(optionalHeader, at), le32(optionalHeader, at + 4)};
}

} // namespace

QString peMachineKey(PeMachine machine)
{
    switch (machine) {
    case PeMachine::None:
        return QStringLiteral("none");
    case PeMachine::X86:
        return QStringLiteral("x86");
    case PeMachine::X64:
        return QStringLiteral("x64");
    case PeMachine::Arm64:
        return QStringLiteral("arm64");
    case PeMachine::Other:
        return QStringLiteral("other");
    }
    return {};
}

const PeSection *PeLayout::lastSection() const
{
    const PeSection *last = nullptr;
    for (const PeSection &section : sections) {
        if (section.rawSize > 0 && (!last || section.rawEnd() > last->rawEnd()))
            last = &section;
    }
    return last;
}

qint64 PeLayout::imageEnd() const
{
    const PeSection *last = lastSection();
    return last ? std::max(headersEnd, last->rawEnd()) : headersEnd;
}

std::optional<qint64> PeLayout::fileOffset(quint32 virtualAddress) const
{
    for (const PeSection &section : sections) {
        if (virtualAddress >= section.virtualAddress
            && virtualAddress - section.virtualAddress < section.rawSize)
            return section.rawOffset + (virtualAddress - section.virtualAddress);
    }
    return {};
}

Result<PeLayout> readPeLayout(QIODevice &file)
{
    RandomReader reader(file);
    const auto dos = reader.upTo(0, 64);
    if (!dos)
        return fail(dos.error());
    if (dos->size() < 64 || !dos->startsWith("MZ"))
        return notPe();
    const qint64 coffAt = le32(*dos, 60);

    const auto coff = reader.upTo(coffAt, kCoffHeader);
    if (!coff)
        return fail(coff.error());
    if (coff->size() < kCoffHeader || !coff->startsWith(QByteArrayView("PE\0\0", 4)))
        return notPe();
    PeLayout layout;
    layout.machine = machineOf(le16(*coff, 4));
    const int sectionCount = le16(*coff, 6);
    const qsizetype optionalSize = le16(*coff, 20);

    const auto optional = reader.upTo(coffAt + kCoffHeader, optionalSize);
    if (!optional)
        return fail(optional.error());
    if (optional->size() < optionalSize)
        return damaged();
    // The directories follow the fields whose length depends on the width of the image.
    const quint16 magic = optionalSize >= 2 ? le16(*optional, 0) : quint16(0);
    const qsizetype firstDirectory = magic == 0x20b ? 112 : 96;
    if ((magic != 0x10b && magic != 0x20b) || optionalSize < firstDirectory)
        return notPe();
    const quint32 directories = le32(*optional, firstDirectory - 4);
    layout.resources = directory(*optional, firstDirectory, directories, kResourceDirectory);
    layout.certificates = directory(*optional, firstDirectory, directories, kCertificateDirectory);

    const qint64 tableAt = coffAt + kCoffHeader + optionalSize;
    if (sectionCount > kMaxSections)
        return damaged();
    const auto table = reader.upTo(tableAt, sectionCount * kSectionHeader);
    if (!table)
        return fail(table.error());
    if (table->size() < sectionCount * kSectionHeader)
        return damaged();
    layout.headersEnd = tableAt + table->size();
    for (qsizetype at = 0; at < table->size(); at += kSectionHeader) {
        PeSection section;
        const QByteArrayView name = table->sliced(at, 8);
        section.name = name.first(qsizetype(qstrnlen(name.data(), 8))).toByteArray();
        section.virtualSize = le32(*table, at + 8);
        section.virtualAddress = le32(*table, at + 12);
        section.rawSize = le32(*table, at + 16);
        section.rawOffset = le32(*table, at + 20);
        if (section.rawSize > 0 && !reader.holds(section.rawOffset, section.rawSize))
            return damaged();
        layout.sections.append(section);
    }
    return layout;
}

} // namespace epost
