// SPDX-License-Identifier: MIT
#pragma once

#include "base/Result.h"
#include "base/WindowsApi.h"

#include <QStringList>

#include <memory>
#include <optional>

namespace epost {

/// Which of the two registries of a 64-bit Windows: that of 64-bit programs, or WOW6432Node.
enum class RegistryView { Bits64, Bits32 };

/// A key below HKEY_LOCAL_MACHINE, open for reading.
class RegistryKey {
    Q_DECLARE_TR_FUNCTIONS(epost::RegistryKey)

public:
    /// \return NotFound where it does not exist, AccessDenied
    [[nodiscard]] static Result<RegistryKey> open(const QString &path, RegistryView view);

    /// A text; %variables% of an expandable one replaced. Null where there is no such text.
    [[nodiscard]] QString text(const QString &value) const;
    /// As it is stored.
    [[nodiscard]] QString rawText(const QString &value) const;
    [[nodiscard]] QStringList texts(const QString &value) const;
    [[nodiscard]] std::optional<quint32> number(const QString &value) const;

private:
    struct Close {
        void operator()(HKEY key) const { RegCloseKey(key); }
    };
    using Handle = std::unique_ptr<std::remove_pointer_t<HKEY>, Close>;
    explicit RegistryKey(Handle key)
        : m_key(std::move(key))
    {
    }
    [[nodiscard]] QByteArray bytes(const QString &value, DWORD flags) const;

    Handle m_key;
};

} // namespace epost
