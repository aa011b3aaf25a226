// SPDX-License-Identifier: MIT
#pragma once

#include "package/PeLayout.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <array>
#include <optional>

namespace epost {

/// Makes PE files for the rehearsal and the tests: small, real, and the same bytes for the same calls. A
/// 64-bit machine gives PE32+, the others PE32. A version resource is there as soon as one of its values is
/// set. Source: Microsoft PE/COFF specification; VS_VERSIONINFO, StringFileInfo and VarFileInfo of the Win32
/// reference.
class PeImageBuilder {
public:
    /// X86 unless told; None is taken for X86, Other for 32-bit ARM.
    PeImageBuilder &machine(PeMachine machine);
    /// A program unless told.
    PeImageBuilder &library(bool isLibrary = true);

    /// FileVersion and ProductVersion of VS_FIXEDFILEINFO; zeros unless told.
    PeImageBuilder &fixedVersion(quint16 major, quint16 minor, quint16 build, quint16 revision);
    /// The string FileVersion, any text.
    PeImageBuilder &stringVersion(const QString &text);
    /// The string ProductVersion; the same as FileVersion unless told.
    PeImageBuilder &productVersion(const QString &text);
    /// The string FileDescription.
    PeImageBuilder &description(const QString &text);
    /// Language of the resource and of the strings; Japanese (0x0411) unless told.
    PeImageBuilder &language(quint16 id);

    /// Sections lie behind the builder's own in the order of the calls, zero-padded to 512 bytes.
    /// \param name at most 8 bytes
    PeImageBuilder &addSection(const QByteArray &name, const QByteArray &data);
    /// Filler in .data that makes the sections end at \a size bytes, rounded up to 512, or later where they
    /// are longer by themselves. One seed, one content.
    PeImageBuilder &fillTo(qint64 size, quint32 seed);
    /// Bytes behind the last section, such as a self-extractor's ZIP.
    PeImageBuilder &overlay(const QByteArray &data);
    /// The content of a certificate table entry: what looks like an Authenticode signature and verifies as
    /// none. It is the end of the file, aligned to 8 bytes.
    PeImageBuilder &certificate(const QByteArray &content);

    [[nodiscard]] QByteArray build() const;

private:
    struct Section {
        QByteArray name;
        QByteArray data;
    };
    [[nodiscard]] bool hasVersion() const;
    [[nodiscard]] QByteArray versionInfo() const;

    PeMachine m_machine = PeMachine::X86;
    bool m_library = false;
    std::optional<std::array<quint16, 4>> m_fixedVersion;
    QString m_stringVersion;
    QString m_productVersion;
    QString m_description;
    quint16 m_language = 0x0411;
    QList<Section> m_sections;
    qint64 m_fillSize = 0;
    quint32 m_fillSeed = 0;
    QByteArray m_overlay;
    QByteArray m_certificate;
};

} // namespace epost
