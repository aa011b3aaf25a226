// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <array>
#include <cstddef>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace epost {

/// A licence key while it is being typed in and passed on. It lives in one place, is wiped when it goes, and
/// has neither a copy nor a text form: nothing that writes files, logs or reports can take it. Its form and
/// length are the vendor's business: only what no keyboard would have typed is mended.
class LicenceKey {
public:
    static constexpr std::size_t kLongest = 256;

    LicenceKey() = default;
    ~LicenceKey() { clear(); }
    LicenceKey(LicenceKey &&other) noexcept;
    LicenceKey &operator=(LicenceKey &&other) noexcept;
    LicenceKey(const LicenceKey &) = delete;
    LicenceKey &operator=(const LicenceKey &) = delete;

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    /// As long as this object lives unchanged.
    [[nodiscard]] std::u16string_view characters() const;
    /// For reading it back: as its own hyphens part it, and long parts in fives. Together they are
    /// characters().
    [[nodiscard]] std::vector<std::u16string_view> groups() const;
    /// Whether it holds anything but letters, digits and signs of a plain keyboard, to be compared with the
    /// paper.
    [[nodiscard]] bool hasUnusual() const;

    /// Takes in what was typed or pasted: full-width signs become half-width ones, blanks, line ends and
    /// invisible characters are left out, all else stays as it is.
    /// \return how many characters came in; nothing, and nothing is changed, where it would get too long
    std::optional<std::size_t> insert(std::size_t position, QStringView text);
    void remove(std::size_t position, std::size_t count);
    void clear();

private:
    using Characters = std::array<char16_t, kLongest>;
    std::unique_ptr<Characters> m_characters; ///< stays where it is, so that there is one place to wipe
    std::size_t m_size = 0;
};

} // namespace epost
