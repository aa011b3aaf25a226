// SPDX-License-Identifier: MIT
#include "procedure/LicenceKey.h"

#include "base/Secret.h"

#include <algorithm>
#include <utility>

namespace epost {

namespace {

constexpr std::size_t kGroup = 5;

/// The half-width form of a sign in the full-width block; no other character changes.
char16_t narrow(char16_t sign)
{
    constexpr char16_t kFirst = 0xFF01;
    constexpr char16_t kLast = 0xFF5E;
    return sign >= kFirst && sign <= kLast ? static_cast<char16_t>(sign - kFirst + u'!') : sign;
}

/// Blanks of any width, line ends, and what cannot be seen.
bool isStray(char16_t sign)
{
    const QChar letter(sign);
    return letter.isSpace() || letter.category() == QChar::Other_Control
        || letter.category() == QChar::Other_Format;
}

} // namespace

LicenceKey::LicenceKey(LicenceKey &&other) noexcept
    : m_characters(std::move(other.m_characters))
    , m_size(std::exchange(other.m_size, 0))
{
}

LicenceKey &LicenceKey::operator=(LicenceKey &&other) noexcept
{
    if (this != &other) {
        clear();
        m_characters = std::move(other.m_characters);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

std::u16string_view LicenceKey::characters() const
{
    return m_characters ? std::u16string_view(m_characters->data(), m_size) : std::u16string_view();
}

std::vector<std::u16string_view> LicenceKey::groups() const
{
    std::vector<std::u16string_view> groups;
    std::u16string_view rest = characters();
    while (!rest.empty()) {
        std::size_t length = std::min({rest.find(u'-'), rest.size(), kGroup});
        // A hyphen belongs to the part before it.
        if (length < rest.size() && rest[length] == u'-')
            ++length;
        groups.push_back(rest.substr(0, length));
        rest.remove_prefix(length);
    }
    return groups;
}

bool LicenceKey::hasUnusual() const
{
    const std::u16string_view all = characters();
    return std::any_of(all.begin(), all.end(), [](char16_t sign) { return sign < u'!' || sign > u'~'; });
}

std::optional<std::size_t> LicenceKey::insert(std::size_t position, QStringView text)
{
    const auto coming = static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](QChar sign) { return !isStray(sign.unicode()); }));
    if (m_size + coming > kLongest)
        return std::nullopt;
    if (!m_characters)
        m_characters = std::make_unique<Characters>();
    position = std::min(position, m_size);
    char16_t *const at = m_characters->data() + position;
    std::move_backward(at, m_characters->data() + m_size, m_characters->data() + m_size + coming);
    char16_t *to = at;
    for (const QChar sign : text) {
        if (!isStray(sign.unicode()))
            *to++ = narrow(sign.unicode());
    }
    m_size += coming;
    return coming;
}

void LicenceKey::remove(std::size_t position, std::size_t count)
{
    if (position >= m_size)
        return;
    count = std::min(count, m_size - position);
    char16_t *const at = m_characters->data() + position;
    std::move(at + count, m_characters->data() + m_size, at);
    m_size -= count;
    wipe(m_characters->data() + m_size, count * sizeof(char16_t));
}

void LicenceKey::clear()
{
    if (m_characters)
        wipe(m_characters->data(), sizeof(Characters));
    m_characters.reset();
    m_size = 0;
}

} // namespace epost
