// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "FolderChange.h"
#include "RigState.h"

#include <atomic>

namespace epost::rig {

namespace {

constexpr DWORD kAnswerLimit = 5000; // ms

} // namespace

std::wstring requestsFolder(const std::string &node)
{
    return kRigFolder + wide("requests\\" + node + "\\");
}

std::optional<std::string> askNode(const std::string &node, const std::string &question)
{
    static std::atomic<unsigned> count = 0;
    const std::wstring base = requestsFolder(node)
        + wide(thisNode() + '-' + std::to_string(GetCurrentProcessId()) + '-' + std::to_string(++count));
    FolderChange answered(requestsFolder(node), FolderChange::Of::Names);
    writeFile(base + L".tmp", question);
    if (!MoveFileW((base + L".tmp").c_str(), (base + L".ask").c_str())) {
        DeleteFileW((base + L".tmp").c_str());
        return std::nullopt;
    }
    const ULONGLONG end = GetTickCount64() + kAnswerLimit;
    for (ULONGLONG now = GetTickCount64(); now < end; now = GetTickCount64()) {
        if (GetFileAttributesW((base + L".answer").c_str()) != INVALID_FILE_ATTRIBUTES) {
            const std::string answer = readFile(base + L".answer");
            DeleteFileW((base + L".answer").c_str());
            return answer;
        }
        answered.wait(static_cast<DWORD>(end - now));
    }
    DeleteFileW((base + L".ask").c_str());
    return std::nullopt;
}

void answerRequests(std::string (*answer)(const std::string &))
{
    const std::wstring folder = requestsFolder(thisNode());
    WIN32_FIND_DATAW found{};
    const HANDLE search = FindFirstFileW((folder + L"*.ask").c_str(), &found);
    if (search == INVALID_HANDLE_VALUE)
        return;
    do {
        const std::wstring ask = folder + found.cFileName;
        const std::wstring base = ask.substr(0, ask.size() - 4);
        const std::string question = readFile(ask);
        DeleteFileW(ask.c_str());
        writeFile(base + L".tmp", answer(question));
        MoveFileW((base + L".tmp").c_str(), (base + L".answer").c_str());
    } while (FindNextFileW(search, &found));
    FindClose(search);
}

} // namespace epost::rig
