// SPDX-License-Identifier: MIT
#include "components/VersionResource.h"

#include "components/ComponentVersion.h"
#include "package/LittleEndian.h"

#include <algorithm>
#include <functional>
#include <optional>

namespace epost {

namespace {

constexpr qsizetype kHeader = 6; // length, length of the value, type
constexpr quint32 kFixedSignature = 0xFEEF04BD;
constexpr qsizetype kFixedSize = 52;

qsizetype aligned(qsizetype offset)
{
    return (offset + 3) & ~qsizetype{3};
}

/// UTF-16 up to a zero or the end.
QString textAt(QByteArrayView bytes, qsizetype from)
{
    QString text;
    for (qsizetype at = from; at + 2 <= bytes.size(); at += 2) {
        const quint16 unit = le16(bytes, at);
        if (unit == 0)
            break;
        text.append(QChar(unit));
    }
    return text;
}

struct Node {
    QString key;
    QByteArrayView value;
    QByteArrayView children;
    qsizetype length = 0;
};

/// The node at the beginning of \a bytes, which lie on a 32-bit boundary of the resource.
std::optional<Node> readNode(QByteArrayView bytes)
{
    if (bytes.size() < kHeader)
        return std::nullopt;
    const qsizetype length = std::min<qsizetype>(le16(bytes, 0), bytes.size());
    if (length < kHeader)
        return std::nullopt;
    const QByteArrayView node = bytes.first(length);
    const bool text = le16(node, 4) == 1;
    const qsizetype valueSize = qsizetype{le16(node, 2)} * (text ? 2 : 1);
    const QString key = textAt(node, kHeader);
    const qsizetype valueAt = std::min(length, aligned(kHeader + (key.size() + 1) * 2));
    // Some resource compilers count a text's bytes where its characters belong: the node's end decides.
    const qsizetype valueEnd = std::min(length, valueAt + valueSize);
    return Node{.key = key,
                .value = node.sliced(valueAt, valueEnd - valueAt),
                .children = node.sliced(std::min(length, aligned(valueEnd))),
                .length = length};
}

void forEachChild(QByteArrayView children, const std::function<void(const Node &)> &visit)
{
    while (const auto node = readNode(children)) {
        visit(*node);
        children = children.sliced(std::min(children.size(), aligned(node->length)));
    }
}

QString fixedVersionOf(QByteArrayView fixed)
{
    if (fixed.size() < kFixedSize || le32(fixed, 0) != kFixedSignature)
        return {};
    const quint32 high = le32(fixed, 8);
    const quint32 low = le32(fixed, 12);
    if (high == 0 && low == 0)
        return {};
    return QStringLiteral("%1.%2.%3.%4")
        .arg(high >> 16U)
        .arg(high & 0xFFFFU)
        .arg(low >> 16U)
        .arg(low & 0xFFFFU);
}

void takeString(const Node &string, VersionResource &resource)
{
    const QString text = textAt(string.value, 0).trimmed();
    const auto fill = [&](QString &field) {
        if (field.isEmpty())
            field = text;
    };
    if (string.key == QLatin1String("FileVersion")) {
        if (ComponentVersion::looksLikeVersion(text)
            && !ComponentVersion::looksLikeVersion(resource.fileVersion))
            resource.fileVersion = text;
        fill(resource.fileVersion);
    } else if (string.key == QLatin1String("ProductVersion")) {
        fill(resource.productVersion);
    } else if (string.key == QLatin1String("FileDescription")) {
        fill(resource.description);
    }
}

} // namespace

VersionResource readVersionResource(QByteArrayView bytes)
{
    VersionResource resource;
    const auto root = readNode(bytes);
    if (!root || root->key != QLatin1String("VS_VERSION_INFO"))
        return resource;
    resource.fixedVersion = fixedVersionOf(root->value);
    forEachChild(root->children, [&](const Node &block) {
        if (block.key != QLatin1String("StringFileInfo"))
            return;
        forEachChild(block.children, [&](const Node &language) {
            forEachChild(language.children, [&](const Node &string) { takeString(string, resource); });
        });
    });
    return resource;
}

} // namespace epost
