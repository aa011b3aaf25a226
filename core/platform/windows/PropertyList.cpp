// SPDX-License-Identifier: MIT
#include "platform/windows/PropertyList.h"

#include "platform/windows/ClusterSyntax.h"

#include <QtEndian>

namespace epost {

namespace {

/// Reads on from one place; knows when the bytes have ended too early.
class Cursor {
public:
    explicit Cursor(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    [[nodiscard]] std::optional<quint32> word()
    {
        if (m_bytes.size() - m_at < 4)
            return std::nullopt;
        const auto value = qFromLittleEndian<quint32>(m_bytes.constData() + m_at);
        m_at += 4;
        return value;
    }
    /// A value behind its syntax: length, bytes, padding. The padding of the last one may be missing.
    [[nodiscard]] std::optional<QByteArray> sized()
    {
        const auto length = word();
        if (!length || *length > m_bytes.size() - m_at)
            return std::nullopt;
        const qsizetype size = *length;
        QByteArray value = m_bytes.mid(m_at, size);
        m_at = std::min(m_bytes.size(), m_at + ((size + 3) & ~qsizetype{3}));
        return value;
    }
    [[nodiscard]] bool atEnd() const { return m_at >= m_bytes.size(); }

private:
    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

/// The values up to the end mark. \return nothing where the bytes end before it
std::optional<QList<PropertyList::Value>> valuesOf(Cursor &cursor)
{
    QList<PropertyList::Value> values;
    for (;;) {
        const auto syntax = cursor.word();
        if (!syntax)
            return std::nullopt;
        if (*syntax == clusapi::kSyntaxEnd)
            return values;
        auto bytes = cursor.sized();
        if (!bytes)
            return std::nullopt;
        values.append({*syntax, *std::move(bytes)});
    }
}

tl::unexpected<Error> damaged()
{
    return fail(ErrorClass::Damaged, PropertyList::tr("The answer of the cluster cannot be understood."),
                PropertyList::tr("Look at the cluster in the Failover Cluster Manager, then try again."));
}

} // namespace

Result<PropertyList> PropertyList::parse(const QByteArray &bytes)
{
    Cursor cursor(bytes);
    const auto count = cursor.word();
    if (!count)
        return damaged();
    PropertyList list;
    for (quint32 i = 0; i < *count; ++i) {
        if (cursor.word() != clusapi::kSyntaxName)
            return damaged();
        const auto name = cursor.sized();
        if (!name)
            return damaged();
        const auto values = valuesOf(cursor);
        if (!values)
            return damaged();
        if (!values->isEmpty())
            list.m_first.insert(wideText(*name).toCaseFolded(), values->first());
    }
    return list;
}

Result<QList<PropertyList::Value>> PropertyList::parseValues(const QByteArray &bytes)
{
    Cursor cursor(bytes);
    auto values = valuesOf(cursor);
    if (!values)
        return damaged();
    return *std::move(values);
}

std::optional<quint32> PropertyList::number(const QString &name) const
{
    const auto it = m_first.constFind(name.toCaseFolded());
    if (it == m_first.cend() || it->bytes.size() != 4
        || (it->syntax != clusapi::kSyntaxDword && it->syntax != clusapi::kSyntaxLong))
        return std::nullopt;
    return qFromLittleEndian<quint32>(it->bytes.constData());
}

QString PropertyList::text(const QString &name) const
{
    const auto it = m_first.constFind(name.toCaseFolded());
    const bool isText = it != m_first.cend()
        && (it->syntax == clusapi::kSyntaxText || it->syntax == clusapi::kSyntaxExpandText);
    return isText ? wideText(it->bytes) : QString();
}

QString wideText(const QByteArray &bytes)
{
    QString text;
    for (qsizetype at = 0; at + 1 < bytes.size(); at += 2) {
        const auto unit = qFromLittleEndian<char16_t>(bytes.constData() + at);
        if (unit == 0)
            break;
        text.append(QChar(unit));
    }
    return text;
}

QStringList wideTexts(const QByteArray &bytes)
{
    QStringList texts;
    for (qsizetype at = 0; at + 1 < bytes.size();) {
        const QString text = wideText(bytes.mid(at));
        if (text.isEmpty())
            break;
        texts.append(text);
        at += 2 * (text.size() + 1);
    }
    return texts;
}

QStringList partitionDrives(const QByteArray &valueList)
{
    QStringList drives;
    const auto values = PropertyList::parseValues(valueList);
    if (!values)
        return drives;
    for (const PropertyList::Value &value : *values) {
        if (value.syntax != clusapi::kSyntaxPartitionInfoEx && value.syntax != clusapi::kSyntaxPartitionInfo)
            continue;
        // CLUS_PARTITION_INFO[_EX]: DWORD flags, then WCHAR device name[260]
        const QString device = wideText(value.bytes.mid(4, 2 * 260));
        const bool isDrive = device.size() >= 2 && device.at(0).unicode() < 0x80 && device.at(0).isLetter()
            && device.at(1) == u':';
        const QString drive = isDrive ? device.left(2).toUpper() : QString();
        if (isDrive && !drives.contains(drive))
            drives.append(drive);
    }
    return drives;
}

} // namespace epost
