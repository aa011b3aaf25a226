// SPDX-License-Identifier: MIT
#include "Requests.h"

#include "RigState.h"

#include <atomic>

namespace epost::rig {

namespace {

constexpr DWORD kAnswerLimit = 5000; // ms

std::wstring folderOf(const std::string &node)
{
    return kRigFolder + wide("requests\\" + node + "\\");
}

} // namespace

std::optional<std::string> askNode(const std::string &node, const std::string &question)
{
    static std::atomic<unsigned> count = 0;
    const std::wstring base = folderOf(node)
        + wide(thisNode() + '-' + std::to_string(GetCurrentProcessId()) + '-' + std::to_string(++count));
    writeFile(base + L".tmp", question);
    if (!MoveFileW((base + L".tmp").c_str(), (base + L".ask").c_str())) {
        DeleteFileW((base + L".tmp").c_str());
        return std::nullopt;
    }
    for (DWORD waited = 0; waited < kAnswerLimit; waited += 5) {
        if (GetFileAttributesW((base + L".answer").c_str()) != INVALID_FILE_ATTRIBUTES) {
            const std::string answer = readFile(base + L".answer");
            DeleteFileW((base + L".answer").c_str());
            return answer;
        }
        Sleep(5);
    }
    DeleteFileW((base + L".ask").c_str());
    return std::nullopt;
}

void answerRequests(std::string (*answer)(const std::string &))
{
    const std::wstring folder = folderOf(thisNode());
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
