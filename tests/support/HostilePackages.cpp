// SPDX-License-Identifier: MIT
#include "support/HostilePackages.h"

#include "platform/rehearsal/PeImageBuilder.h"
#include "support/OddPackages.h"
#include "support/ZipBuilder.h"

namespace epost::test {

namespace {

constexpr quint16 kUtf8 = 1 << 11;

class Collection {
public:
    void add(const QString &name, const QString &code, const QByteArray &bytes)
    {
        m_packages.append({name, bytes, QStringLiteral("package.") + code});
    }
    void add(const char *name, const char *code, const QByteArray &bytes)
    {
        add(QString::fromLatin1(name), QString::fromLatin1(code), bytes);
    }
    /// The ZIP behind a program.
    void add(const char *name, const char *code, const ZipBuilder &zip)
    {
        add(name, code, stub() + zip.build());
    }
    [[nodiscard]] const QList<SamplePackage> &packages() const { return m_packages; }

private:
    QList<SamplePackage> m_packages;
};

ZipEntry entry(const QByteArray &name = "a.exe", const QByteArray &content = "some content")
{
    ZipEntry made;
    made.name = name;
    made.content = content;
    return made;
}

using HeaderChange = std::function<void(ZipHeader &)>;

ZipBuilder withBoth(const HeaderChange &change)
{
    ZipEntry made = entry();
    made.both = change;
    return ZipBuilder().add("first.exe").add(made).add("last.exe");
}

ZipBuilder withLocal(const HeaderChange &change)
{
    ZipEntry made = entry();
    made.local = change;
    return ZipBuilder().add("first.exe").add(made).add("last.exe");
}

ZipBuilder withCentral(const HeaderChange &change)
{
    ZipEntry made = entry();
    made.central = change;
    return ZipBuilder().add("first.exe").add(made).add("last.exe");
}

ZipBuilder withEnd(const std::function<void(ZipEnd &)> &change, bool zip64 = false)
{
    ZipBuilder zip;
    zip.add("first.exe").add("last.exe").end(change);
    return zip64 ? zip.zip64() : zip;
}

void addNames(Collection &collection)
{
    const struct {
        const char *code;
        QByteArray name;
    } names[] = {
        {"leaves-folder", "../evil.exe"},
        {"leaves-folder", "a/../../evil.exe"},
        {"leaves-folder", "a\\..\\evil.exe"},
        {"leaves-folder", "/evil.exe"},
        {"leaves-folder", "\\evil.exe"},
        {"leaves-folder", "\\\\server\\share\\evil.exe"},
        {"leaves-folder", "\\\\?\\C:\\evil.exe"},
        {"leaves-folder", "C:\\evil.exe"},
        {"leaves-folder", "C:evil.exe"},
        {"not-plain", ""},
        {"not-plain", "a//b.exe"},
        {"not-plain", "./a.exe"},
        {"not-plain", "a/./b.exe"},
        {"not-plain", "a//"},
        {"too-long", QByteArray(256, 'n')},
        {"too-long", QByteArray("folder/").repeated(150) + "a.exe"},
        {"state-folder", ".epost-update/journal"},
        {"state-folder", "dll/.EPOST-Update/x"},
        {"state-folder", "a/.epost-update"},
        {"alias", "EPSTDS~1.EXE"},
        {"alias", "dll/epstr~12.exe"},
        {"alias", "PROGRA~1/a.exe"},
        {"stream", "a.exe:hidden"},
        {"stream", "a.exe::$DATA"},
        {"device", "nul"},
        {"device", "AUX.txt"},
        {"device", "com1.tar.gz"},
        {"device", "dll/LPT9.dll"},
        {"device", "NUL .txt"},
        {"device", "conin$"},
        {"device", "CONOUT$.dat"},
        {"characters", QByteArray("a\0b.exe", 7)},
        {"characters", "a\nb.exe"},
        {"characters", "what?.exe"},
        {"characters", "a|b.exe"},
        {"characters", "\"a\".exe"},
        {"characters", "a<b>.exe"},
        {"characters", "*.exe"},
        {"characters", "a\x7f.exe"},
        {"trailing-dot-or-space", "a.exe."},
        {"trailing-dot-or-space", "dll /a.exe"},
        {"trailing-dot-or-space", "a.exe "},
    };
    int number = 0;
    for (const auto &[code, name] : names) {
        collection.add(QStringLiteral("name %1: %2").arg(++number).arg(QString::fromLatin1(name.left(40))),
                       QStringLiteral("name.") + QLatin1String(code),
                       stub() + ZipBuilder().add("good.exe").add(entry(name)).build());
    }
    const auto utf8 = [&](const char *title, const char *code, const QByteArray &name) {
        ZipEntry made = entry(name);
        made.flags = kUtf8;
        collection.add(title, code, ZipBuilder().add(made));
    };
    utf8("COM with a superscript digit", "name.device", "COM\xc2\xb9.txt");
    utf8("a name that turns its direction around", "name.characters",
         "a\xe2\x80\xae"
         "exe.txt");
    utf8("an overlong UTF-8 sequence", "name-encoding", "a\xc0\xaf.exe");
    utf8("a lone surrogate in UTF-8", "name-encoding", "a\xed\xa0\x80.exe");
    utf8("truncated UTF-8", "name-encoding", "a\xe6\x9b");
    collection.add("bytes that CP932 does not have", "name-encoding", ZipBuilder().add("a\x81\x20.exe"));
    ZipEntry twoNames = entry("good.exe");
    twoNames.flags = kUtf8;
    twoNames.both = [](ZipHeader &header) { header.extra = unicodePath("good.exe", "evil.exe"); };
    collection.add("bit 11 and another name in 0x7075", "name-encoding", ZipBuilder().add(twoNames));
    ZipEntry badUnicode = entry("good.exe");
    badUnicode.both = [](ZipHeader &header) { header.extra = unicodePath("good.exe", "\xff\xfe"); };
    collection.add("no UTF-8 in a valid 0x7075", "name-encoding", ZipBuilder().add(badUnicode));
    ZipEntry hidden = entry("good.exe");
    hidden.both = [](ZipHeader &header) { header.extra = unicodePath("good.exe", "../evil.exe"); };
    collection.add("a way out in 0x7075", "name.leaves-folder", ZipBuilder().add(hidden));
    const std::pair<const char *, const char *> disguised[] = {
        {"../../evil.exe", "name.leaves-folder"},
        {".epost-update/journal", "name.state-folder"},
        {"?/../../evil.exe", "name.leaves-folder"},
    };
    for (const auto &[raw, code] : disguised) {
        ZipEntry harmless = entry(raw);
        harmless.both = [raw = QByteArray(raw)](ZipHeader &h) { h.extra = unicodePath(raw, "ok.exe"); };
        collection.add(qPrintable(QStringLiteral("%1 behind a harmless 0x7075").arg(QLatin1String(raw))),
                       code, ZipBuilder().add(harmless));
    }
    ZipEntry localOnly = entry("good.exe");
    localOnly.local = [](ZipHeader &header) { header.extra = unicodePath("good.exe", "evil.exe"); };
    collection.add("another name in the local 0x7075", "local-mismatch", ZipBuilder().add(localOnly));

    collection.add("one name twice", "duplicate", ZipBuilder().add("a.exe").add("a.exe"));
    collection.add("two cases of one name", "duplicate", ZipBuilder().add("a.exe").add("A.EXE"));
    collection.add("two cases in a folder", "duplicate", ZipBuilder().add("D/a.exe").add("d/A.exe"));
    collection.add("two cases of a folder", "duplicate", ZipBuilder().add("dll/").add("DLL/"));
    ZipEntry composed = entry("\xe3\x81\x8c.txt"); // が
    composed.flags = kUtf8;
    ZipEntry decomposed = entry("\xe3\x81\x8b\xe3\x82\x99.txt"); // か and the voicing mark
    decomposed.flags = kUtf8;
    collection.add("two Unicode forms of one name", "lookalike", ZipBuilder().add(composed).add(decomposed));
    composed.name = "\xe3\x81\x8c/a.txt";
    decomposed.name = "\xe3\x81\x8b\xe3\x82\x99/b.txt";
    collection.add("two Unicode forms of a folder", "lookalike", ZipBuilder().add(composed).add(decomposed));
    collection.add("a file and a folder", "file-and-folder", ZipBuilder().add("a").add("a/"));
    collection.add("a file and an implied folder", "file-and-folder", ZipBuilder().add("A").add("a/b"));
    collection.add("an implied folder and a file", "file-and-folder", ZipBuilder().add("a/b/c").add("a/b"));
}

void addHeaders(Collection &collection)
{
    collection.add("encrypted", "encrypted", withBoth([](ZipHeader &h) { h.flags |= 1; }));
    collection.add("strongly encrypted", "encrypted", withBoth([](ZipHeader &h) { h.flags |= 1 << 6; }));
    collection.add("masked headers", "encrypted", withBoth([](ZipHeader &h) { h.flags |= 1 << 13; }));
    for (const int method : {1, 9, 12, 14, 93, 99}) {
        collection.add(qPrintable(QStringLiteral("method %1").arg(method)), "method",
                       withBoth([method](ZipHeader &h) { h.method = quint16(method); }));
    }
    collection.add("patched data", "method", withBoth([](ZipHeader &h) { h.flags |= 1 << 5; }));
    for (const quint32 type : {0120000u, 0060000u, 0020000u, 0010000u, 0140000u}) {
        collection.add(qPrintable(QStringLiteral("Unix file type %1").arg(type, 0, 8)), "special",
                       withBoth([type](ZipHeader &h) {
                           h.madeBy = (3 << 8) | 20;
                           h.attributes = (type | 0777) << 16;
                       }));
    }
    collection.add("a symlink that claims to come from DOS", "special",
                   withBoth([](ZipHeader &h) { h.attributes = 0120777u << 16; }));
    collection.add("a reparse point", "special", withBoth([](ZipHeader &h) { h.attributes = 0x400; }));
    collection.add("a folder's mode on a file's name", "special",
                   withBoth([](ZipHeader &h) { h.attributes = 0040755u << 16; }));

    collection.add("another local name", "local-mismatch", withLocal([](ZipHeader &h) { h.name = "b.exe"; }));
    collection.add("a local name in another case", "local-mismatch",
                   withLocal([](ZipHeader &h) { h.name = "A.exe"; }));
    collection.add("other local flags", "local-mismatch", withLocal([](ZipHeader &h) { h.flags = kUtf8; }));
    collection.add("another local method", "local-mismatch", withLocal([](ZipHeader &h) { h.method = 8; }));
    collection.add("another local checksum", "local-mismatch", withLocal([](ZipHeader &h) { h.crc ^= 1; }));
    collection.add("another local size", "local-mismatch", withLocal([](ZipHeader &h) { h.size += 1; }));
    collection.add("another local packed size", "local-mismatch",
                   withLocal([](ZipHeader &h) { h.compressedSize -= 1; }));
    collection.add("local sizes of zero", "local-mismatch",
                   withLocal([](ZipHeader &h) { h.size = h.compressedSize = h.crc = 0; }));
    collection.add("another local time", "local-mismatch", withLocal([](ZipHeader &h) { h.date += 1; }));
    collection.add("a local header elsewhere", "local-mismatch",
                   withCentral([](ZipHeader &h) { h.offset += 1; }));
    collection.add("a local header behind the file", "local-mismatch",
                   withCentral([](ZipHeader &h) { h.offset = 0x7fffffff; }));
    collection.add("an entry on another disk", "multi-disk", withCentral([](ZipHeader &h) { h.disk = 1; }));
    collection.add("ZIP64 markers without the field", "extra",
                   withCentral([](ZipHeader &h) { h.size = h.compressedSize = 0xffffffff; }));
    collection.add("a ZIP64 field that is too short", "extra", withCentral([](ZipHeader &h) {
                       h.size = h.compressedSize = 0xffffffff;
                       h.extra = extraField(1, le(12, 8));
                   }));
    collection.add("a ZIP64 size near the end of numbers", "size", withCentral([](ZipHeader &h) {
                       h.size = h.compressedSize = 0xffffffff;
                       h.extra = extraField(1, le(~0ull, 8) + le(~0ull, 8));
                   }));
    collection.add("a ZIP64 offset near the end of numbers", "local-mismatch", withCentral([](ZipHeader &h) {
                       h.offset = 0xffffffff;
                       h.extra = extraField(1, le(~0ull, 8));
                   }));
    collection.add("two ZIP64 fields", "extra", withBoth([](ZipHeader &h) {
                       h.extra = extraField(1, le(12, 8)) + extraField(1, le(13, 8));
                   }));
    collection.add("an extra field that overruns its area", "extra",
                   withBoth([](ZipHeader &h) { h.extra = le(0x9999, 2) + le(100, 2); }));
    collection.add("padding in the directory", "extra",
                   withCentral([](ZipHeader &h) { h.extra = QByteArray(3, 0); }));
    collection.add("stored with two sizes", "size", withBoth([](ZipHeader &h) { h.size += 1; }));
    ZipEntry impossible = entry();
    impossible.deflated = true;
    impossible.both = [](ZipHeader &h) { h.size = 0x70000000; };
    collection.add("a ratio that deflate cannot reach", "size", ZipBuilder().add(impossible));
    collection.add("a folder with data", "folder-data", ZipBuilder().add(entry("dll/")));
    collection.add("a folder with data, backslash", "folder-data", ZipBuilder().add(entry("dll\\")));
    collection.add("a folder by its attributes, with data", "folder-data",
                   withBoth([](ZipHeader &h) { h.attributes = 0x10; }));
}

void addLayout(Collection &collection)
{
    ZipEntry gap = entry();
    gap.behind = "gap";
    collection.add("a gap behind a file", "gap", ZipBuilder().add(gap).add("b.exe"));
    collection.add("a gap before the directory", "gap", ZipBuilder().add("a.exe").beforeDirectory("hidden"));
    collection.add("a gap behind the directory", "counts", ZipBuilder().add("a.exe").behindDirectory("x"));
    collection.add("another file that the directory hides", "gap",
                   ZipBuilder(ZipBuilder().add("a.exe"))
                       .beforeDirectory(ZipBuilder().add("hidden.exe").build().left(37)));
    collection.add("bytes before the first file", "gap",
                   stub() + "junk" + ZipBuilder().add("a.exe").build(4));
    collection.add("an end record that counts from elsewhere", "local-mismatch",
                   withEnd([](ZipEnd &e) { e.directoryOffset -= 4; }));
    ZipEntry same = entry("b.exe");
    same.central = [](ZipHeader &h) { h.offset = 0; };
    collection.add("two entries at one place", "overlap", ZipBuilder().add("a.exe").add(same));
    ZipEntry reaching = entry("a.exe", QByteArray(500, 'x'));
    reaching.both = [](ZipHeader &h) { h.size = h.compressedSize = 520; };
    collection.add("a file that reaches into the next", "overlap", ZipBuilder().add(reaching).add("b.exe"));
    ZipEntry quoted = entry("outer.bin", ZipBuilder().add("x.exe").build().left(42));
    ZipEntry inside = entry("x.exe", "content");
    inside.packed = QByteArray();
    inside.central = [](ZipHeader &h) {
        h.offset = 39;
        h.compressedSize = 7;
    };
    collection.add("a file inside another one's data", "overlap",
                   stub() + ZipBuilder().add(quoted).add(inside).build());

    for (const auto form : {Descriptor::Narrow, Descriptor::NarrowSigned, Descriptor::Wide}) {
        ZipEntry wrong = entry();
        wrong.descriptor = form;
        wrong.descriptorBytes = le(1, 4) + le(12, 4) + le(12, 4);
        collection.add(qPrintable(QStringLiteral("a wrong descriptor %1").arg(int(form))), "descriptor",
                       ZipBuilder().add(wrong).add("b.exe"));
    }
    ZipEntry missing = entry();
    missing.descriptorBytes = QByteArray("");
    collection.add("a missing descriptor", "descriptor", ZipBuilder().add(missing).add("b.exe"));
    ZipEntry unsignedWide = entry();
    unsignedWide.descriptorBytes = "PKxx" + le(crcOf("some content"), 4) + le(12, 4) + le(12, 4);
    collection.add("a descriptor with another signature", "descriptor", ZipBuilder().add(unsignedWide));
}

void addEnds(Collection &collection)
{
    collection.add("nothing inside", "empty", ZipBuilder());
    collection.add("more entries counted than there are", "counts",
                   withEnd([](ZipEnd &e) { e.entries = e.entriesHere = 3; }));
    collection.add("fewer entries counted than there are", "counts",
                   withEnd([](ZipEnd &e) { e.entries = e.entriesHere = 1; }));
    collection.add("two counts", "counts", withEnd([](ZipEnd &e) { e.entriesHere -= 1; }));
    collection.add("a count of 65535 without ZIP64", "counts",
                   withEnd([](ZipEnd &e) { e.entries = e.entriesHere = 0xffff; }));
    collection.add("a count of zero", "counts", withEnd([](ZipEnd &e) { e.entries = e.entriesHere = 0; }));
    collection.add("a directory that is too long", "counts",
                   withEnd([](ZipEnd &e) { e.directorySize += 5; }));
    collection.add("a directory that is too short", "counts", withEnd([](ZipEnd &e) {
                       e.directorySize -= 5;
                       e.directoryOffset += 5;
                   }));
    collection.add("a directory behind the file", "counts",
                   withEnd([](ZipEnd &e) { e.directoryOffset = 0x7fffffff; }));
    collection.add("a first disk", "multi-disk", withEnd([](ZipEnd &e) { e.disk = 1; }));
    collection.add("a directory on another disk", "multi-disk",
                   withEnd([](ZipEnd &e) { e.directoryDisk = 1; }));
    collection.add("ZIP64 with two disks", "multi-disk", withEnd([](ZipEnd &e) { e.disks = 2; }, true));
    collection.add("ZIP64 record of another length", "zip64",
                   withEnd([](ZipEnd &e) { e.end64Size = 60; }, true));
    collection.add("ZIP64 record elsewhere", "counts", withEnd([](ZipEnd &e) { e.end64Offset += 1; }, true));
    collection.add("ZIP64 that contradicts the end record", "zip64",
                   withEnd([](ZipEnd &e) { e.entries = e.entriesHere = 1; }, true));
    collection.add("ZIP64 with a count near the end of numbers", "counts",
                   withEnd([](ZipEnd &e) { e.entries64 = ~0ull; }, true));
    collection.add("ZIP64 with a size near the end of numbers", "counts",
                   withEnd([](ZipEnd &e) { e.directorySize64 = ~0ull; }, true));
    collection.add("ZIP64 with an offset near the end of numbers", "counts",
                   withEnd([](ZipEnd &e) { e.directoryOffset64 = ~0ull - 10; }, true));
}

/// Other ends in the comment, for readers that search it backwards and do not ask whether it ends there.
void addHiddenInComments(Collection &collection)
{
    const ZipBuilder good = ZipBuilder().add("a.exe").add("b.exe");
    const QByteArray program = stub();
    const auto commentAt = quint32(program.size() + good.build().size());
    const ZipBuilder evil = ZipBuilder().add("evil.exe");
    const auto hidden = [&](const char *name, const QByteArray &comment) {
        collection.add(name, "ambiguous", ZipBuilder(good).comment(comment));
    };
    hidden("a ZIP and text in the comment", evil.build() + "xx");
    hidden("a ZIP with adjusted offsets and text in the comment", evil.build(commentAt) + "xx");
    hidden("a ZIP with too long a comment in the comment",
           ZipBuilder(evil).end([](ZipEnd &e) { e.commentSize = 9; }).build());
    hidden("a ZIP amid text in the comment",
           "hello " + ZipBuilder(evil).comment("inner comment").build() + " end");
    hidden("an empty ZIP and text in the comment", ZipBuilder().build() + "xx");
    hidden("ZIP64 records and text in the comment", ZipBuilder(evil).zip64().build() + "xx");

    // An end record that shows the last of the files only, by offsets of either kind.
    constexpr quint32 kLast = 46 + 5;
    const auto subset = [](quint32 offset) {
        return "PK\5\6" + le(0, 4) + le(1, 2) + le(1, 2) + le(kLast, 4) + le(offset, 4) + le(0, 2);
    };
    const auto lastHeader = quint32(good.build().size() - 22 - kLast);
    hidden("an end record of a part of the directory in the comment", subset(lastHeader) + "xx");
    collection.add("an end record of a part of the directory in the comment, adjusted", "ambiguous",
                   program
                       + ZipBuilder(good)
                             .comment(subset(quint32(program.size()) + lastHeader) + "xx")
                             .build(quint32(program.size())));
    collection.add("an end record of a part of the directory in a bare ZIP's comment", "ambiguous",
                   ZipBuilder(good).comment(subset(lastHeader) + "xx").build());
}

void addPlaces(Collection &collection)
{
    const QByteArray zip = ZipBuilder().add("a.exe").add("b.exe", QByteArray(9000, 'b')).build();
    const QByteArray whole = stub() + zip;
    collection.add("nothing at all", "no-zip", QByteArray());
    collection.add("a program without a ZIP", "no-zip", stub());
    collection.add("a text", "no-zip", QByteArray("This is a text and no program."));
    collection.add("only the signature of an end record", "no-zip", stub() + "PK\5\6");
    for (const int cut : {1, 10, 21, 22, 60, 5000}) {
        collection.add(qPrintable(QStringLiteral("%1 bytes missing at the end").arg(cut)), "truncated",
                       whole.chopped(cut));
    }
    collection.add("a program cut off within its sections", "truncated", stub().chopped(100));
    const QByteArray zeros(8, 0);
    collection.add("one byte behind the ZIP", "trailing", whole + "x");
    collection.add("zeros behind an appended ZIP", "trailing", whole + zeros);
    collection.add("70,000 bytes behind the ZIP", "trailing", whole + QByteArray(70'000, 'x'));
    collection.add("a comment shorter than the bytes", "trailing",
                   stub()
                       + ZipBuilder()
                             .add("a.exe")
                             .comment("long comment")
                             .end([](ZipEnd &e) { e.commentSize = 3; })
                             .build());
    collection.add("a comment longer than the file", "truncated",
                   stub() + ZipBuilder().add("a.exe").end([](ZipEnd &e) { e.commentSize = 9; }).build());
    const QByteArray isSigned = PeImageBuilder().overlay(zip).certificate(QByteArray(100, 's')).build();
    collection.add("a byte behind the signature", "trailing", isSigned + "x");
    QByteArray shortTable = isSigned;
    shortTable[isSigned.size() - 112 + 0] = char(shortTable[isSigned.size() - 112] - 16);
    collection.add("a signature that does not fill its table", "trailing", shortTable);
    collection.add("16 zeros before the signature", "trailing",
                   PeImageBuilder().overlay(zip + QByteArray(16, 0)).certificate("sign").build());
    collection.add("a byte between the ZIP and the signature", "trailing",
                   PeImageBuilder().overlay(zip + "x").certificate("sign").build());
    collection.add("a ZIP inside the signature", "signature-overlap",
                   PeImageBuilder().certificate(QByteArray((8 - zip.size() % 8) % 8, ' ') + zip).build());
    collection.add("something behind the ZIP in its section", "trailing",
                   PeImageBuilder().addSection("_winzip_", zip + "x").build());
    collection.add("a ZIP in a section that is not the last", "trailing",
                   PeImageBuilder().addSection("_winzip_", zip).addSection(".reloc", "x").build());

    collection.add("two ZIPs behind each other", "ambiguous", whole + zip);
    collection.add("a ZIP in a section and one behind", "ambiguous",
                   PeImageBuilder().addSection("_winzip_", zip).build() + zip);
    collection.add(
        "a ZIP before the signature and one inside", "ambiguous",
        PeImageBuilder().overlay(zip).certificate(QByteArray((8 - zip.size() % 8) % 8, ' ') + zip).build());
    collection.add("a ZIP in the middle of the signature", "ambiguous",
                   PeImageBuilder().overlay(zip).certificate(zip + "something else").build());
    collection.add("a whole ZIP in the comment", "ambiguous",
                   ZipBuilder().add("a.exe").comment(ZipBuilder().add("evil.exe").build()));
    collection.add("an empty ZIP in the comment", "ambiguous",
                   ZipBuilder().add("a.exe").comment(ZipBuilder().build()));
    addHiddenInComments(collection);
    const QByteArray inner = ZipBuilder().add("a.exe").build();
    const QByteArray outerTail = ZipBuilder().add("inner.zip", inner).build().mid(39 + inner.size());
    const QByteArray reaching = ZipBuilder()
                                    .add("a.exe")
                                    .end([&](ZipEnd &e) { e.commentSize = quint16(outerTail.size()); })
                                    .build();
    collection.add("a stored ZIP whose comment takes in the outer one's end", "ambiguous",
                   ZipBuilder().add("inner.zip", reaching));
}

} // namespace

QList<SamplePackage> hostilePackages()
{
    Collection collection;
    addNames(collection);
    addHeaders(collection);
    addLayout(collection);
    addEnds(collection);
    addPlaces(collection);
    return collection.packages();
}

namespace {

ZipBuilder packedAs(const QByteArray &content, const QByteArray &packed, const HeaderChange &change)
{
    ZipEntry made = entry("a.exe", content);
    made.deflated = true;
    made.packed = packed;
    made.both = change;
    return ZipBuilder().add("first.exe").add(made).add("last.exe");
}

/// \param kind of content: packed into one piece of the reader, or into many
void addBadContent(Collection &collection, const QString &kind, const QByteArray &content)
{
    const QByteArray good = deflate(content);
    const auto add
        = [&](const char *name, const char *code, const HeaderChange &change, const QByteArray &packed) {
              collection.add(qPrintable(QLatin1String(name) + kind), code, packedAs(content, packed, change));
          };
    add(
        "a wrong checksum, deflated", "crc", [](ZipHeader &h) { h.crc ^= 1; }, good);
    add(
        "less output than declared", "output-size", [](ZipHeader &h) { h.size += 1; }, good);
    // The checksum of what is declared fits: only the surplus gives it away.
    add(
        "more output than declared", "output-size",
        [&](ZipHeader &h) {
            h.size -= 3;
            h.crc = crcOf(content.chopped(3));
        },
        good);
    add(
        "far more output than declared", "output-size",
        [&](ZipHeader &h) {
            h.size = 10;
            h.crc = crcOf(content.left(10));
        },
        good);
    add(
        "output where none is declared", "output-size",
        [](ZipHeader &h) {
            h.size = 0;
            h.crc = 0;
        },
        good);
    add("bytes behind the end of the stream", "stream", {}, good + "more");
    add("many bytes behind the end of the stream", "stream", {}, good + QByteArray(200'000, 'm'));
    add("a stream without an end", "stream", {}, good.chopped(4));
}

} // namespace

QList<SamplePackage> packagesWithBadContent()
{
    Collection collection;
    const QByteArray even = QByteArray(300'000, 'c') + "end";
    QByteArray varied;
    for (int i = 0; varied.size() < 400'000; ++i)
        varied += QByteArray::number(i * 7919);
    addBadContent(collection, {}, even);
    addBadContent(collection, QStringLiteral(", of varied content"), varied);
    collection.add("a wrong checksum, stored", "crc", withBoth([](ZipHeader &h) { h.crc ^= 1; }));
    ZipEntry changed = entry();
    changed.packed = "some cOntent";
    collection.add("a changed byte, stored", "crc", ZipBuilder().add(changed));
    collection.add("no stream at all", "stream", packedAs(even, QByteArray(2000, '\xff'), {}));
    return collection.packages();
}

} // namespace epost::test
