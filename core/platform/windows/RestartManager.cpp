// SPDX-License-Identifier: MIT
#include "platform/windows/RestartManager.h"

#include "base/Logging.h"
#include "base/TextList.h"
#include "base/WindowsApi.h"

#include <QDir>

#include <restartmanager.h>

#include <vector>

namespace epost {

namespace {

/// One question to the Restart Manager; a session takes no further resources after its first answer.
class Question {
public:
    Question() { m_open = RmStartSession(&m_session, 0, m_key) == ERROR_SUCCESS; }
    ~Question()
    {
        if (m_open)
            RmEndSession(m_session);
    }
    Question(const Question &) = delete;
    Question &operator=(const Question &) = delete;

    /// The programs that hold any of the files.
    [[nodiscard]] QStringList holders(const QStringList &files)
    {
        QStringList natives;
        std::vector<const wchar_t *> names;
        for (const QString &file : files)
            natives.append(QDir::toNativeSeparators(file));
        for (const QString &native : natives)
            names.push_back(wide(native));
        if (!m_open
            || RmRegisterResources(m_session, static_cast<UINT>(names.size()), names.data(), 0, nullptr, 0,
                                   nullptr)
                != ERROR_SUCCESS)
            return {};
        std::vector<RM_PROCESS_INFO> found(4);
        UINT count = 0;
        for (int i = 0; i < 5; ++i) { // their number may grow meanwhile
            UINT needed = 0;
            DWORD reasons = 0;
            count = static_cast<UINT>(found.size());
            const DWORD code = RmGetList(m_session, &needed, &count, found.data(), &reasons);
            if (code == ERROR_SUCCESS)
                return told(found, count);
            if (code != ERROR_MORE_DATA)
                break;
            found.resize(needed + 4);
        }
        return {};
    }

private:
    static QStringList told(const std::vector<RM_PROCESS_INFO> &found, UINT count)
    {
        QStringList texts;
        for (UINT i = 0; i < count; ++i) {
            if (found[i].Process.dwProcessId == GetCurrentProcessId())
                continue;
            texts.append(QStringLiteral("%1 (%2)")
                             .arg(QString::fromWCharArray(found[i].strAppName))
                             .arg(found[i].Process.dwProcessId));
        }
        return texts;
    }

    DWORD m_session = 0;
    wchar_t m_key[CCH_RM_SESSION_KEY + 1] = {};
    bool m_open = false;
};

/// Halves the files until the held ones are found: few are, and each question takes its time.
void ask(const QStringList &files, QHash<QString, QString> &holders)
{
    const QStringList found = files.isEmpty() ? QStringList() : Question().holders(files);
    if (found.isEmpty())
        return;
    if (files.size() == 1) {
        holders.insert(files.first(), listText(found));
        return;
    }
    const qsizetype half = files.size() / 2;
    ask(files.first(half), holders);
    ask(files.sliced(half), holders);
}

} // namespace

QHash<QString, QString> holdersOf(const QStringList &files)
{
    QHash<QString, QString> holders;
    ask(files, holders);
    return holders;
}

} // namespace epost
