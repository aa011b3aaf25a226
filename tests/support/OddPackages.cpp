// SPDX-License-Identifier: MIT
#include "support/OddPackages.h"

#include "platform/rehearsal/PeImageBuilder.h"
#include "support/ZipBuilder.h"

namespace epost::test {

namespace {

ZipEntry withDescriptor(Descriptor descriptor, bool deflated)
{
    ZipEntry entry;
    entry.name = "epstrs.exe";
    entry.content = QByteArray(5000, 'a') + "end";
    entry.deflated = deflated;
    entry.descriptor = descriptor;
    return entry;
}

ZipEntry named(const QByteArray &name, quint16 flags = 0, const QByteArray &extra = {})
{
    ZipEntry entry;
    entry.name = name;
    entry.content = "content of " + name;
    entry.flags = flags;
    entry.both = [extra](ZipHeader &header) { header.extra = extra; };
    return entry;
}

QByteArray inSection(bool adjusted, const QByteArray &certificate)
{
    ZipBuilder zip;
    zip.add("EPSTRS.exe").add("dll/libssl-3.dll");
    PeImageBuilder builder;
    builder.addSection("_winzip_", zip.build());
    if (!certificate.isEmpty())
        builder.certificate(certificate);
    QByteArray file = builder.build();
    if (adjusted) {
        const qsizetype at = file.indexOf("PK\3\4");
        const QByteArray shifted = zip.build(quint32(at));
        file.replace(at, shifted.size(), shifted);
    }
    return file;
}

QByteArray beforeSignature(const QByteArray &zip, qsizetype signatureSize)
{
    return PeImageBuilder().overlay(zip).certificate(QByteArray(signatureSize, 's')).build();
}

} // namespace

QByteArray stub()
{
    return PeImageBuilder().build();
}

QList<SamplePackage> oddPackages()
{
    const QByteArray program = stub();
    const auto base = quint32(program.size());
    ZipBuilder plain;
    plain.add("EPSTRS.exe").add("dll/").add("dll/libssl-3.dll", QByteArray(70000, 'x')).add("empty.txt", "");
    const QByteArray utf8 = QByteArrayLiteral("\xe6\x9b\xb4\xe6\x96\xb0.txt"); // 更新.txt
    const QByteArray cp932 = QByteArrayLiteral("\x8d\x58\x90\x56.txt");
    const QByteArray nested = ZipBuilder().add("inner.txt").build();

    QList<SamplePackage> odd;
    const auto add = [&odd](const char *name, const QByteArray &bytes) {
        odd.append({QString::fromLatin1(name), bytes, {}});
    };
    const auto behind = [&program](const ZipBuilder &zip) { return program + zip.build(); };

    add("raw offsets behind a program", behind(plain));
    add("adjusted offsets behind a program", program + plain.build(base));
    add("a bare ZIP", plain.build());
    add("inside the last section, raw offsets", inSection(false, {}));
    add("inside the last section, adjusted offsets", inSection(true, {}));
    add("inside the last section, then a signature", inSection(false, QByteArray(3000, 's')));
    for (const int size : {1, 5, 8, 8192, 70'000}) {
        add(qPrintable(QStringLiteral("a signature of %1 bytes behind the ZIP").arg(size)),
            beforeSignature(plain.build(), size));
    }
    for (int length = 0; length < 8; ++length) {
        add(qPrintable(QStringLiteral("a signature aligned behind a comment of %1").arg(length)),
            beforeSignature(ZipBuilder().add("a.exe").comment(QByteArray(length, 'c')).build(), 500));
    }
    add("ZIP64 records behind a program, raw", behind(ZipBuilder(plain).zip64()));
    add("ZIP64 records behind a program, adjusted", program + ZipBuilder(plain).zip64().build(base));
    ZipEntry wide = named("wide.exe");
    wide.zip64 = true;
    add("ZIP64 fields in the headers", behind(ZipBuilder().add(wide).zip64()));
    for (const auto descriptor :
         {Descriptor::Narrow, Descriptor::NarrowSigned, Descriptor::Wide, Descriptor::WideSigned}) {
        for (const bool deflated : {false, true}) {
            add(qPrintable(
                    QStringLiteral("descriptor form %1, deflated %2").arg(int(descriptor)).arg(deflated)),
                behind(ZipBuilder().add(withDescriptor(descriptor, deflated)).add("next.exe")));
        }
    }
    ZipEntry known = withDescriptor(Descriptor::NarrowSigned, true);
    known.local = [](ZipHeader &header) {
        header.crc = crcOf(QByteArray(5000, 'a') + "end");
        header.size = 5003;
        header.compressedSize = quint32(deflate(QByteArray(5000, 'a') + "end").size());
    };
    add("a descriptor beside sizes that were known", behind(ZipBuilder().add(known)));
    add("a CP932 name", behind(ZipBuilder().add(named(cp932))));
    add("0x5C as second byte", behind(ZipBuilder().add(named("\x95\x5c\x83\x5c.txt")))); // 表ソ.txt
    add("a UTF-8 name by bit 11", behind(ZipBuilder().add(named(utf8, 1 << 11))));
    add("a UTF-8 name by field 0x7075",
        behind(ZipBuilder().add(named("????.txt", 0, unicodePath("????.txt", utf8)))));
    add("a stale field 0x7075", behind(ZipBuilder().add(named(cp932, 0, unicodePath("other.txt", utf8)))));
    add("a backslash as separator", behind(ZipBuilder().add(named("dll\\libssl-3.dll"))));
    ZipEntry backslashFolder = named("dll\\");
    backslashFolder.content.clear();
    add("a folder named with a backslash", behind(ZipBuilder().add(backslashFolder)));
    add("a stored ZIP among the entries",
        behind(ZipBuilder().add("first.exe").add("inner.zip", nested).add("last.exe")));
    add("a stored ZIP as the last entry", behind(ZipBuilder().add("inner.zip", nested)));
    add("a comment", behind(ZipBuilder(plain).comment(QByteArray(65535, 'c'))));
    add("the signature of an end record inside the comment",
        behind(ZipBuilder(plain).comment("look: PK\5\6 and more text follows here, enough of it")));
    add("an end record of nonsense inside the comment",
        behind(ZipBuilder(plain).comment("PK\5\6" + le(0, 4) + le(7, 2) + le(7, 2) + le(99'999, 4)
                                         + le(1'000'000, 4) + le(0, 2))));
    add("a comment full of end records' signatures",
        behind(ZipBuilder(plain).comment(QByteArray("PK\5\6").repeated(16'383))));
    add("a program with the constants of a ZIP program",
        PeImageBuilder()
                .addSection(".rdata", "PK\5\6" + QByteArray(18, '\0') + "PK\1\2 PK\3\4 not a ZIP: PK\5\6")
                .build()
            + plain.build());
    ZipEntry emptyFolderBit = named("empty.txt");
    emptyFolderBit.content.clear();
    emptyFolderBit.both = [](ZipHeader &header) { header.attributes = 0x10; };
    add("an empty file with a folder's attribute", behind(ZipBuilder().add(emptyFolderBit)));
    ZipEntry folderBit = named("dll/");
    folderBit.content.clear();
    folderBit.both = emptyFolderBit.both;
    add("a folder with its attribute", behind(ZipBuilder().add(folderBit)));
    add("a path of 1,020 characters",
        behind(ZipBuilder().add(QByteArray("folder/").repeated(145) + "a.exe")));
    add("only folders", behind(ZipBuilder().add("dll/").add("dll/x64/")));
    add("an empty file, deflated", behind(ZipBuilder().add([] {
            ZipEntry entry;
            entry.name = "empty.dat";
            entry.deflated = true;
            return entry;
        }())));
    add("the directory in another order", behind(ZipBuilder(plain).reversedDirectory()));
    ZipEntry unix = named("run.exe");
    unix.both = [](ZipHeader &header) {
        header.madeBy = (3 << 8) | 30;
        header.attributes = 0100755u << 16;
    };
    add("a Unix mode", behind(ZipBuilder().add(unix)));
    ZipEntry padded = named("a.exe");
    padded.local = [](ZipHeader &header) { header.extra = QByteArray(3, 0); };
    add("padding in a local header, as zipalign makes it", behind(ZipBuilder().add(padded)));
    add("folders in two spellings", behind(ZipBuilder().add("DLL/a.dll").add("dll/b.dll")));
    add("names with dots and tildes that are no alias",
        behind(ZipBuilder().add("a~b.exe").add("~.txt").add("notes~1.2023.txt").add("longername~1.txt")));
    add("names that only begin like devices",
        behind(ZipBuilder().add("console.exe").add("com10.dll").add("nulls.txt").add("lpt.dll")));
    return odd;
}

} // namespace epost::test
