// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <cstddef>
#include <memory>

namespace epost {

/// Overwrites memory that held something secret. No compiler may leave it out.
void wipe(void *memory, std::size_t size);

/// A password for as long as it is needed. It lives in one place, is wiped when it goes, and has neither a
/// copy nor a text form: nothing that writes files, logs or reports can take it.
class Secret {
public:
    Secret() = default;
    /// \param text what was typed; whoever owns it wipes it
    explicit Secret(QStringView text);
    ~Secret();
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    Secret(const Secret &) = delete;
    Secret &operator=(const Secret &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    /// In UTF-8 with a zero at its end, as libraries want it; as long as this object lives.
    [[nodiscard]] const char *utf8() const { return m_bytes ? m_bytes.get() : ""; }
    [[nodiscard]] std::size_t size() const { return m_size; }

private:
    void clear();

    std::unique_ptr<char[]> m_bytes;
    std::size_t m_size = 0;
};

} // namespace epost
