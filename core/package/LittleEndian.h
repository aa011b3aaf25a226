// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArrayView>
#include <QtEndian>

namespace epost {

/// Numbers as ZIP and PE store them. The caller has checked that the bytes are there.
template <typename T>
[[nodiscard]] T littleEndian(QByteArrayView bytes, qsizetype at)
{
    Q_ASSERT(at >= 0 && at + qsizetype(sizeof(T)) <= bytes.size());
    return qFromLittleEndian<T>(bytes.data() + at);
}

[[nodiscard]] inline quint16 le16(QByteArrayView bytes, qsizetype at)
{
    return littleEndian<quint16>(bytes, at);
}

[[nodiscard]] inline quint32 le32(QByteArrayView bytes, qsizetype at)
{
    return littleEndian<quint32>(bytes, at);
}

[[nodiscard]] inline quint64 le64(QByteArrayView bytes, qsizetype at)
{
    return littleEndian<quint64>(bytes, at);
}

} // namespace epost
