// SPDX-License-Identifier: MIT
#include "base/Secret.h"

#include <QByteArray>

#include <cstring>
#include <utility>

namespace epost {

void wipe(void *memory, std::size_t size)
{
    // What is written through a volatile pointer is written, even where nobody reads it any more.
    auto *byte = static_cast<volatile char *>(memory);
    for (std::size_t index = 0; index < size; ++index)
        byte[index] = 0;
}

Secret::Secret(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    m_size = static_cast<std::size_t>(utf8.size());
    m_bytes = std::make_unique<char[]>(m_size + 1);
    std::memcpy(m_bytes.get(), utf8.constData(), m_size);
    wipe(utf8.data(), m_size);
}

Secret::~Secret()
{
    clear();
}

Secret::Secret(Secret &&other) noexcept
    : m_bytes(std::move(other.m_bytes))
    , m_size(std::exchange(other.m_size, 0))
{
}

Secret &Secret::operator=(Secret &&other) noexcept
{
    if (this != &other) {
        clear();
        m_bytes = std::move(other.m_bytes);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

void Secret::clear()
{
    if (m_bytes)
        wipe(m_bytes.get(), m_size);
    m_bytes.reset();
    m_size = 0;
}

} // namespace epost
