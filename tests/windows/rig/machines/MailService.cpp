// SPDX-License-Identifier: MIT
// A service of the rig's mail server. One program plays all of them: its file's name tells which, as the
// vendor's are told apart. It needs the shared disk and answers on its ports with a banner.
#include "RigState.h"
#include "ServiceProgram.h"

#include <ws2tcpip.h>

#include <vector>

namespace {

using namespace epost::rig;

struct Port {
    const char *program;
    unsigned short number;
    const char *banner;
};

constexpr Port kPorts[] = {
    {"epstrs", 25, "220 mail.example.jp ESMTP ready\r\n"},
    {"epstrs", 587, "220 mail.example.jp ESMTP ready\r\n"},
    {"epstpop3s", 110, "+OK POP3 ready\r\n"},
    {"epstimap4s", 143, "* OK IMAP4 ready\r\n"},
};

struct Listener {
    SOCKET socket;
    const char *banner;
};

std::vector<Listener> theListeners;
std::vector<SOCKET> theGuests;

std::wstring programName()
{
    wchar_t path[MAX_PATH] = {};
    GetModuleFileNameW(nullptr, path, MAX_PATH);
    std::wstring name = path;
    name.erase(0, name.find_last_of(L'\\') + 1);
    return name.substr(0, name.find_last_of(L'.'));
}

bool listenOn(const std::string &address, const Port &port)
{
    sockaddr_in place{};
    place.sin_family = AF_INET;
    place.sin_port = htons(port.number);
    if (inet_pton(AF_INET, address.c_str(), &place.sin_addr) != 1)
        return false;
    const SOCKET socket = ::socket(AF_INET, SOCK_STREAM, IPPROTO_TCP);
    const BOOL again = TRUE; // the same address comes up on the other node at once
    setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&again), sizeof again);
    theListeners.push_back({socket, port.banner});
    return bind(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0
        && listen(socket, 8) == 0;
}

DWORD start()
{
    const std::string program = narrow(programName());
    const State state = LockedState();
    const std::string broken = state.get("broken." + thisNode());
    if (!broken.empty() && sameName(broken, program))
        return ERROR_EXE_MACHINE_TYPE_MISMATCH;
    const DWORD folder = GetFileAttributesW(wide(state.get("mail.folder") + "\\incoming").c_str());
    if (folder == INVALID_FILE_ATTRIBUTES)
        return ERROR_PATH_NOT_FOUND;
    WSADATA data{};
    if (const int code = WSAStartup(MAKEWORD(2, 2), &data); code != 0)
        return static_cast<DWORD>(code);
    for (const Port &port : kPorts) {
        if (sameName(program, port.program) && !listenOn(state.get("mail.address"), port))
            return static_cast<DWORD>(WSAGetLastError());
    }
    return NO_ERROR;
}

void greet(const Listener &listener)
{
    const SOCKET guest = accept(listener.socket, nullptr, nullptr);
    if (guest == INVALID_SOCKET)
        return;
    send(guest, listener.banner, static_cast<int>(strlen(listener.banner)), 0);
    theGuests.push_back(guest);
}

/// A guest that hung up is let go; what others say is not listened to.
bool stays(SOCKET guest)
{
    char ignored[512];
    if (recv(guest, ignored, sizeof ignored, 0) > 0)
        return true;
    closesocket(guest);
    return false;
}

bool round()
{
    if (theListeners.empty()) {
        Sleep(50);
        return true;
    }
    fd_set ready;
    FD_ZERO(&ready);
    for (const Listener &listener : theListeners)
        FD_SET(listener.socket, &ready);
    for (const SOCKET guest : theGuests)
        FD_SET(guest, &ready);
    timeval limit{0, 50'000};
    if (select(0, &ready, nullptr, nullptr, &limit) <= 0)
        return true;
    std::erase_if(theGuests, [&](SOCKET guest) { return FD_ISSET(guest, &ready) && !stays(guest); });
    for (const Listener &listener : theListeners) {
        if (FD_ISSET(listener.socket, &ready))
            greet(listener);
    }
    return true;
}

} // namespace

int main()
{
    return epost::rig::runService({programName(), start, round, {}});
}
