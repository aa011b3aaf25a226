// SPDX-License-Identifier: MIT
#include "wizard/ProgramArguments.h"

#include <algorithm>

#ifdef Q_OS_WIN
#include "base/WindowsApi.h"

#include <shellapi.h>

#include <memory>
#endif

namespace epost {

QStringList programArguments([[maybe_unused]] int argc, [[maybe_unused]] char *argv[])
{
    QStringList arguments;
#ifdef Q_OS_WIN
    int count = 0;
    const std::unique_ptr<LPWSTR, decltype(&LocalFree)> wide(CommandLineToArgvW(GetCommandLineW(), &count),
                                                             &LocalFree);
    for (int i = 0; i < count; ++i)
        arguments.append(QString::fromWCharArray(wide.get()[i]));
#else
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
#endif
    return arguments;
}

LentArguments::LentArguments(QStringList arguments)
    : m_arguments(std::move(arguments))
    , m_count(static_cast<int>(m_arguments.size()))
{
    m_texts.reserve(static_cast<size_t>(m_count)); // the pointers lead into it
    for (const QString &argument : m_arguments) {
        m_texts.push_back(argument.toLocal8Bit());
        m_pointers.push_back(m_texts.back().data());
    }
    m_pointers.push_back(nullptr);
}

QStringList LentArguments::remaining() const
{
    // Told by their pointers: their bytes may have lost characters on the way.
    QStringList left;
    for (size_t i = 0; i < m_texts.size(); ++i) {
        const auto end = m_pointers.begin() + m_count;
        if (std::find(m_pointers.begin(), end, m_texts[i].data()) != end)
            left.append(m_arguments[static_cast<qsizetype>(i)]);
    }
    return left;
}

} // namespace epost
