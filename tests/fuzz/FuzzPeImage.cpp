// SPDX-License-Identifier: MIT
#include "Property.h"
#include "components/ComponentVersion.h"
#include "components/PeImage.h"
#include "package/ZipLocator.h"

#include <QBuffer>

#include <algorithm>

using namespace epost;
using epost::test::require;

namespace {

/// Counts what is read of a hostile file.
class CountingBuffer : public QBuffer {
public:
    using QBuffer::QBuffer;
    [[nodiscard]] qint64 bytesRead() const { return m_bytesRead; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        const qint64 got = QBuffer::readData(data, size);
        m_bytesRead += std::max<qint64>(got, 0);
        return got;
    }

private:
    qint64 m_bytesRead = 0;
};

void checkLayout(const PeLayout &layout, qint64 size)
{
    for (const PeSection &section : layout.sections) {
        require(section.name.size() <= 8, "a section's name has up to 8 bytes");
        require(section.rawSize == 0 || (section.rawOffset >= 0 && section.rawEnd() <= size),
                "every section lies in the file");
        if (const auto at = layout.fileOffset(section.virtualAddress))
            require(*at >= 0 && *at < size, "an address leads into the file");
    }
    require(layout.imageEnd() <= size, "the image ends in the file");
}

void locateZip(QIODevice &file, const std::optional<PeLayout> &pe)
{
    ZipLocator locator(file, pe);
    const auto found = locator.locate();
    require(found.has_value(), "a search through a readable file ends");
    require(found->location.has_value() != found->problems.blocked(), "no ZIP has a reason");
    if (!found->location)
        return;
    const ZipLocation &zip = *found->location;
    require(zip.base >= 0 && zip.directoryStart >= 0 && zip.directoryStart <= zip.end.directoryEnd
                && zip.end.end() <= file.size(),
            "the ZIP lies in the file");
    require(locator.othersBeside(zip, zip.directoryStart).has_value(), "a look around a ZIP ends");
}

} // namespace

int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    QByteArray bytes = test::inputOf(data, size);
    CountingBuffer file(&bytes);
    require(file.open(QIODevice::ReadOnly | QIODevice::Unbuffered), "a buffer opens");
    const auto image = readPeImage(file);
    constexpr qint64 kMostRead = 16 << 20;
    require(file.bytesRead() <= kMostRead, "at most 16 MiB are read for a version");
    const auto layout = readPeLayout(file);
    require(image.has_value() == layout.has_value(), "only a PE image has a version");
    if (layout)
        checkLayout(*layout, file.size());
    if (image)
        require(image->shownVersion() == ComponentVersion::fromText(image->shownVersion()).text(),
                "a version is shown in its plain form");
    locateZip(file, layout ? std::optional(*layout) : std::nullopt);
    return 0;
}
