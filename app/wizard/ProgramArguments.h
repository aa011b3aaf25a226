// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace epost {

/// The arguments of the process, without a loss: on Windows main() gets them in the ANSI code page, where a
/// folder named in another script has become question marks, so they are read from the system there.
[[nodiscard]] QStringList programArguments(int argc, char *argv[]);

/// Lends a part of the arguments to QApplication, which takes its own options (-platform, -style …) out of
/// them. Must live as long as the application, which keeps references to count and pointers.
class LentArguments {
public:
    explicit LentArguments(QStringList arguments);
    LentArguments(const LentArguments &) = delete;
    LentArguments &operator=(const LentArguments &) = delete;

    [[nodiscard]] int &count() { return m_count; }
    [[nodiscard]] char **pointers() { return m_pointers.data(); }
    /// What the application has left of them.
    [[nodiscard]] QStringList remaining() const;

private:
    QStringList m_arguments;
    std::vector<QByteArray> m_texts;
    std::vector<char *> m_pointers;
    int m_count = 0;
};

} // namespace epost
