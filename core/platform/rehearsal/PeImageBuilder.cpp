// SPDX-License-Identifier: MIT
#include "platform/rehearsal/PeImageBuilder.h"

#include <QtEndian>

#include <algorithm>
#include <random>

namespace epost {

namespace {

constexpr quint32 kFileAlignment = 0x200;
constexpr quint32 kPageSize = 0x1000;
constexpr quint32 kPeOffset = 0x80;

enum class Flow : quint32 {
    Code = 0x60000020, // code, execute, read
    Data = 0xC0000040, // initialised data, read, write
    Constant = 0x40000040, // initialised data, read
};

/// Appends numbers in the byte order of PE files.
class ByteWriter {
public:
    template <typename Number>
    void put(Number number)
    {
        const Number little = qToLittleEndian(number);
        m_bytes.append(reinterpret_cast<const char *>(&little), sizeof little);
    }
    void put16(quint32 number) { put(static_cast<quint16>(number)); }
    void put32(qsizetype number) { put(static_cast<quint32>(number)); }
    void putBytes(const QByteArray &bytes) { m_bytes.append(bytes); }
    void putText(const QString &text)
    {
        for (const QChar unit : text)
            put16(unit.unicode());
        put16(0);
    }
    void padTo(qsizetype size) { m_bytes.append(std::max<qsizetype>(0, size - m_bytes.size()), '\0'); }
    void align(qsizetype unit) { padTo((m_bytes.size() + unit - 1) / unit * unit); }
    void patch16(qsizetype at, qsizetype number)
    {
        qToLittleEndian(static_cast<quint16>(number), m_bytes.data() + at);
    }
    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] const QByteArray &bytes() const { return m_bytes; }

private:
    QByteArray m_bytes;
};

quint32 roundUp(qsizetype size, quint32 unit)
{
    return (static_cast<quint32>(size) + unit - 1) / unit * unit;
}

quint16 machineCode(PeMachine machine)
{
    switch (machine) {
    case PeMachine::X64:
        return 0x8664;
    case PeMachine::Arm64:
        return 0xAA64;
    case PeMachine::Other:
        return 0x01C4;
    case PeMachine::X86:
    case PeMachine::None:
        break;
    }
    return 0x014C;
}

bool isWide(PeMachine machine)
{
    return machine == PeMachine::X64 || machine == PeMachine::Arm64;
}

/// "return 0" of a program, "return TRUE" of DllMain.
QByteArray entryCode(PeMachine machine, bool library)
{
    switch (machine) {
    case PeMachine::X64:
        return QByteArray::fromHex(library ? "b801000000c3" : "31c0c3");
    case PeMachine::Arm64:
        return QByteArray::fromHex(library ? "20008052c0035fd6" : "00008052c0035fd6");
    case PeMachine::Other:
        return QByteArray::fromHex(library ? "01207047" : "00207047");
    case PeMachine::X86:
    case PeMachine::None:
        break;
    }
    return QByteArray::fromHex(library ? "b801000000c20c00" : "31c0c3");
}

/// One node of the version tree: header, key, value and children, each on a 32-bit boundary. Lengths are
/// relative to the node's own start, which is aligned as well.
QByteArray versionNode(const QString &key, bool text, quint32 valueLength, const QByteArray &value,
                       const QList<QByteArray> &children = {})
{
    ByteWriter node;
    node.put16(0);
    node.put16(valueLength);
    node.put16(text ? 1 : 0);
    node.putText(key);
    node.align(4);
    node.putBytes(value);
    for (const QByteArray &child : children) {
        node.align(4);
        node.putBytes(child);
    }
    node.patch16(0, node.size());
    return node.bytes();
}

QByteArray versionString(const QString &key, const QString &text)
{
    ByteWriter value;
    value.putText(text);
    return versionNode(key, true, static_cast<quint32>(text.size()) + 1, value.bytes());
}

/// A resource section with one resource of type VERSION, name 1.
QByteArray resourceSection(const QByteArray &version, quint32 sectionRva, quint16 language)
{
    constexpr quint32 kVersionType = 16;
    constexpr quint32 kSubfolder = 0x80000000;
    constexpr quint32 kFolderSize = 24; // header and one entry
    constexpr quint32 kLeaf = 3 * kFolderSize;
    constexpr quint32 kContent = kLeaf + 16;
    ByteWriter section;
    const auto putFolder = [&](quint32 id, quint32 offset) {
        section.padTo(section.size() + 14); // characteristics, time, version, no named entries
        section.put16(1);
        section.put(id);
        section.put(offset);
    };
    putFolder(kVersionType, kSubfolder | kFolderSize);
    putFolder(1, kSubfolder | (2 * kFolderSize));
    putFolder(language, kLeaf);
    section.put(sectionRva + kContent);
    section.put32(version.size());
    section.put(quint32{0}); // code page
    section.put(quint32{0});
    section.putBytes(version);
    return section.bytes();
}

QByteArray filler(qsizetype size, quint32 seed)
{
    QByteArray bytes(size, Qt::Uninitialized);
    std::minstd_rand generator(seed == 0 ? 1 : seed);
    // Runs of equal bytes: it compresses to about a half, as programs do.
    for (qsizetype i = 0; i < size; i += 4) {
        const auto value = static_cast<char>(generator() >> 8U);
        std::fill_n(bytes.begin() + i, std::min<qsizetype>(4, size - i), value);
    }
    return bytes;
}

struct PlacedSection {
    QByteArray name;
    QByteArray data;
    Flow flow;
    quint32 rva;
    quint32 rawOffset;
};

/// Gives each section its addresses, one behind the other.
class SectionPlan {
public:
    explicit SectionPlan(quint32 headerSize)
        : m_headerSize(headerSize)
    {
    }
    [[nodiscard]] quint32 nextRva() const
    {
        return m_sections.isEmpty() ? kPageSize
                                    : m_sections.last().rva
                + roundUp(std::max<qsizetype>(1, m_sections.last().data.size()), kPageSize);
    }
    [[nodiscard]] quint32 rawEnd() const
    {
        return m_sections.isEmpty()
            ? m_headerSize
            : m_sections.last().rawOffset + roundUp(m_sections.last().data.size(), kFileAlignment);
    }
    void add(const QByteArray &name, const QByteArray &data, Flow flow)
    {
        m_sections.append({name, data, flow, nextRva(), rawEnd()});
    }
    [[nodiscard]] const QList<PlacedSection> &sections() const { return m_sections; }
    [[nodiscard]] quint32 headerSize() const { return m_headerSize; }

private:
    quint32 m_headerSize;
    QList<PlacedSection> m_sections;
};

struct Extent {
    quint32 offset = 0;
    quint32 size = 0;
};

/// DOS header, PE signature, COFF header, optional header and section table.
QByteArray headers(const SectionPlan &plan, PeMachine machine, bool library, Extent resources,
                   Extent certificate)
{
    const bool wide = isWide(machine);
    ByteWriter out;
    out.putBytes("MZ");
    out.padTo(0x3C);
    out.put(kPeOffset);
    out.padTo(kPeOffset);

    out.putBytes(QByteArray("PE\0\0", 4));
    out.put(machineCode(machine));
    out.put16(static_cast<quint32>(plan.sections().size()));
    out.padTo(out.size() + 12); // time stamp and symbol table: none, so that builds repeat
    out.put16(wide ? 240 : 224);
    out.put16(0x0002U | (wide ? 0x0020U : 0x0100U) | (library ? 0x2000U : 0x0001U));

    const PlacedSection &code = plan.sections().first();
    const qsizetype optional = out.size();
    out.put16(wide ? 0x20B : 0x10B);
    out.put16(14); // linker version
    out.put(roundUp(code.data.size(), kFileAlignment));
    out.put(plan.rawEnd() - plan.headerSize() - roundUp(code.data.size(), kFileAlignment));
    out.put(quint32{0});
    out.put(code.rva); // entry point
    out.put(code.rva);
    if (wide) {
        out.put(library ? quint64{0x180000000} : quint64{0x140000000});
    } else {
        out.put(quint32{0}); // base of data
        out.put(library ? quint32{0x10000000} : quint32{0x400000});
    }
    out.put(kPageSize);
    out.put(kFileAlignment);
    out.put(quint32{6}); // OS version 6.0
    out.put(quint32{0});
    out.put(quint32{6}); // subsystem version 6.0
    out.put(quint32{0});
    out.put(plan.nextRva());
    out.put(plan.headerSize());
    out.put(quint32{0}); // checksum: only drivers need one
    out.put16(3); // console
    out.put16(0x0100); // NX compatible
    for (const quint32 reserve : {0x100000U, 0x1000U, 0x100000U, 0x1000U}) {
        if (wide)
            out.put(quint64{reserve});
        else
            out.put(reserve);
    }
    out.put(quint32{0});
    out.put(quint32{16});
    const qsizetype directories = out.size();
    out.padTo(directories + 2 * 8);
    out.put(resources.offset);
    out.put(resources.size);
    out.padTo(directories + 4 * 8);
    out.put(certificate.offset);
    out.put(certificate.size);
    out.padTo(optional + (wide ? 240 : 224));

    for (const PlacedSection &section : plan.sections()) {
        out.putBytes(section.name.left(8).leftJustified(8, '\0'));
        out.put32(section.data.size());
        out.put(section.rva);
        out.put(roundUp(section.data.size(), kFileAlignment));
        out.put(section.data.isEmpty() ? quint32{0} : section.rawOffset);
        out.padTo(out.size() + 12); // no relocations, no line numbers
        out.put(static_cast<quint32>(section.flow));
    }
    out.padTo(plan.headerSize());
    return out.bytes();
}

QByteArray certificateEntry(const QByteArray &content)
{
    ByteWriter entry;
    entry.put(roundUp(8 + content.size(), 8));
    entry.put16(0x0200); // WIN_CERT_REVISION_2_0
    entry.put16(0x0002); // WIN_CERT_TYPE_PKCS_SIGNED_DATA
    entry.putBytes(content);
    entry.align(8);
    return entry.bytes();
}

} // namespace

PeImageBuilder &PeImageBuilder::machine(PeMachine machine)
{
    m_machine = machine;
    return *this;
}

PeImageBuilder &PeImageBuilder::library(bool isLibrary)
{
    m_library = isLibrary;
    return *this;
}

PeImageBuilder &PeImageBuilder::fixedVersion(quint16 major, quint16 minor, quint16 build, quint16 revision)
{
    m_fixedVersion = {major, minor, build, revision};
    return *this;
}

PeImageBuilder &PeImageBuilder::stringVersion(const QString &text)
{
    m_stringVersion = text;
    return *this;
}

PeImageBuilder &PeImageBuilder::productVersion(const QString &text)
{
    m_productVersion = text;
    return *this;
}

PeImageBuilder &PeImageBuilder::description(const QString &text)
{
    m_description = text;
    return *this;
}

PeImageBuilder &PeImageBuilder::language(quint16 id)
{
    m_language = id;
    return *this;
}

PeImageBuilder &PeImageBuilder::addSection(const QByteArray &name, const QByteArray &data)
{
    m_sections.append({name, data});
    return *this;
}

PeImageBuilder &PeImageBuilder::fillTo(qint64 size, quint32 seed)
{
    m_fillSize = size;
    m_fillSeed = seed;
    return *this;
}

PeImageBuilder &PeImageBuilder::overlay(const QByteArray &data)
{
    m_overlay = data;
    return *this;
}

PeImageBuilder &PeImageBuilder::certificate(const QByteArray &content)
{
    m_certificate = content;
    return *this;
}

bool PeImageBuilder::hasVersion() const
{
    return m_fixedVersion || !m_stringVersion.isEmpty() || !m_productVersion.isEmpty()
        || !m_description.isEmpty();
}

QByteArray PeImageBuilder::versionInfo() const
{
    const std::array<quint16, 4> version = m_fixedVersion.value_or(std::array<quint16, 4>{});
    ByteWriter fixed;
    fixed.put(quint32{0xFEEF04BD});
    fixed.put(quint32{0x00010000});
    for (int copy = 0; copy < 2; ++copy) { // file version, product version
        for (const std::size_t i : {1U, 0U, 3U, 2U})
            fixed.put(version[i]);
    }
    fixed.put(quint32{0x3F});
    fixed.put(quint32{0});
    fixed.put(quint32{0x00040004}); // VOS_NT_WINDOWS32
    fixed.put(quint32{m_library ? 2U : 1U});
    fixed.padTo(52); // no subtype, no date

    QList<QByteArray> strings;
    if (!m_description.isEmpty())
        strings.append(versionString(QStringLiteral("FileDescription"), m_description));
    if (!m_stringVersion.isEmpty())
        strings.append(versionString(QStringLiteral("FileVersion"), m_stringVersion));
    const QString product = m_productVersion.isEmpty() ? m_stringVersion : m_productVersion;
    if (!product.isEmpty())
        strings.append(versionString(QStringLiteral("ProductVersion"), product));

    QList<QByteArray> blocks;
    if (!strings.isEmpty()) {
        const QString table = QStringLiteral("%1%2")
                                  .arg(m_language, 4, 16, QLatin1Char('0'))
                                  .arg(1200, 4, 16, QLatin1Char('0')); // UTF-16
        ByteWriter translation;
        translation.put(m_language);
        translation.put16(1200);
        blocks = {
            versionNode(QStringLiteral("StringFileInfo"), true, 0, {},
                        {versionNode(table.toUpper(), true, 0, {}, strings)}),
            versionNode(QStringLiteral("VarFileInfo"), true, 0, {},
                        {versionNode(QStringLiteral("Translation"), false, 4, translation.bytes())}),
        };
    }
    return versionNode(QStringLiteral("VS_VERSION_INFO"), false, static_cast<quint32>(fixed.size()),
                       fixed.bytes(), blocks);
}

QByteArray PeImageBuilder::build() const
{
    const bool filled = m_fillSize > 0;
    const qsizetype sectionCount = 1 + (hasVersion() ? 1 : 0) + (filled ? 1 : 0) + m_sections.size();
    const qsizetype headerBytes = kPeOffset + 24 + (isWide(m_machine) ? 240 : 224) + 40 * sectionCount;
    SectionPlan plan(roundUp(headerBytes, kFileAlignment));

    plan.add(".text", entryCode(m_machine, m_library), Flow::Code);
    Extent resources;
    if (hasVersion()) {
        const QByteArray section = resourceSection(versionInfo(), plan.nextRva(), m_language);
        resources = {plan.nextRva(), static_cast<quint32>(section.size())};
        plan.add(".rsrc", section, Flow::Constant);
    }
    if (filled) {
        qint64 others = plan.rawEnd();
        for (const Section &section : m_sections)
            others += roundUp(section.data.size(), kFileAlignment);
        plan.add(".data", filler(std::max<qint64>(1, m_fillSize - others), m_fillSeed), Flow::Data);
    }
    for (const Section &section : m_sections)
        plan.add(section.name, section.data, Flow::Constant);

    const quint32 overlayEnd = plan.rawEnd() + static_cast<quint32>(m_overlay.size());
    const QByteArray entry = m_certificate.isEmpty() ? QByteArray() : certificateEntry(m_certificate);
    const Extent certificate
        = entry.isEmpty() ? Extent{} : Extent{roundUp(overlayEnd, 8), static_cast<quint32>(entry.size())};

    QByteArray file = headers(plan, m_machine, m_library, resources, certificate);
    file.reserve(static_cast<qsizetype>(overlayEnd) + 8 + entry.size());
    const auto padTo = [&](quint32 size) { file.append(qsizetype{size} - file.size(), '\0'); };
    for (const PlacedSection &section : plan.sections()) {
        padTo(section.rawOffset);
        file.append(section.data);
    }
    padTo(plan.rawEnd());
    file.append(m_overlay);
    if (!entry.isEmpty()) {
        padTo(certificate.offset);
        file.append(entry);
    }
    return file;
}

} // namespace epost
