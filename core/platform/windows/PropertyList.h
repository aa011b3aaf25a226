// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"

#include <QByteArray>
#include <QHash>
#include <QStringList>

#include <optional>

namespace epost {

/// The properties of a cluster object, as the cluster API packs them (ClusterSyntax.h). What another machine
/// sends is not believed: every length is checked, nothing is read outside of the bytes.
class PropertyList {
    Q_DECLARE_TR_FUNCTIONS(epost::PropertyList)

public:
    /// One value: its syntax and its bytes.
    struct Value {
        quint32 syntax = 0;
        QByteArray bytes;
    };

    /// \return Damaged where lengths or counts do not add up
    [[nodiscard]] static Result<PropertyList> parse(const QByteArray &bytes);
    /// A value list, which has no names.
    [[nodiscard]] static Result<QList<Value>> parseValues(const QByteArray &bytes);

    /// A DWORD or LONG, as unsigned; names without regard to case. Nothing where there is none.
    [[nodiscard]] std::optional<quint32> number(const QString &name) const;
    /// Empty where there is none.
    [[nodiscard]] QString text(const QString &name) const;

private:
    QHash<QString, Value> m_first; ///< the first value of each property, by its folded name
};

/// UTF-16 text up to its zero or the end of the bytes; an odd last byte is left out.
[[nodiscard]] QString wideText(const QByteArray &bytes);
/// Zero-separated texts, ended by an empty one or by the end of the bytes (REG_MULTI_SZ).
[[nodiscard]] QStringList wideTexts(const QByteArray &bytes);
/// The drive letters ("M:") of a disk, from the value list that tells its partitions. Partitions without a
/// letter are left out; damaged bytes have none.
[[nodiscard]] QStringList partitionDrives(const QByteArray &valueList);

} // namespace epost
