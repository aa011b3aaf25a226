// SPDX-License-Identifier: MIT
// A service of the rig's mail server. One program plays all of them: its file's name tells which, as the
// vendor's are told apart. It needs the shared disk and answers on its ports with a banner. The one that
// receives by SMTP and the one that hands out by POP3 know just enough of it for a test mail to come through;
// the mailbox is a folder on the shared disk.
#include "RigState.h"
#include "ServiceProgram.h"

#include <ws2tcpip.h>

#include <cstdlib>
#include <set>
#include <vector>

namespace {

using namespace epost::rig;

enum class Speech { None, Smtp, Pop3 };

struct Port {
    const char *program;
    unsigned short number;
    const char *banner;
    Speech speech;
};

constexpr Port kPorts[] = {
    {"epstrs", 25, "220 mail.example.jp ESMTP ready\r\n", Speech::Smtp},
    {"epstrs", 587, "220 mail.example.jp ESMTP ready\r\n", Speech::Smtp},
    {"epstpop3s", 110, "+OK POP3 ready\r\n", Speech::Pop3},
    {"epstimap4s", 143, "* OK IMAP4 ready\r\n", Speech::None},
};

/// The one account (the driver's site file names it): user "test", password "rig-4711", as SMTP has it and as
/// POP3 has it.
constexpr const char *kSignIn = "AHRlc3QAcmlnLTQ3MTE=";
constexpr const char *kPassword = "rig-4711";

struct Listener {
    SOCKET socket;
    const Port *port;
};

/// A guest, and how far he has come.
struct Guest {
    SOCKET socket;
    Speech speech;
    std::string begun; ///< a line without its end
    bool awaitsSignIn = false;
    bool inMail = false;
    bool leaves = false;
    std::string mail; ///< as far as it has come
    std::vector<std::wstring> mailbox; ///< as it was when he signed in
    std::set<std::size_t> deleted;
};

HANDLE theVisit = CreateEventW(nullptr, FALSE, FALSE, nullptr); ///< somebody knocks, speaks or hangs up
std::vector<Listener> theListeners;
std::vector<Guest> theGuests;

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
    theListeners.push_back({socket, &port});
    return bind(socket, reinterpret_cast<const sockaddr *>(&place), sizeof place) == 0
        && listen(socket, 8) == 0 && WSAEventSelect(socket, theVisit, FD_ACCEPT) == 0;
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

void say(const Guest &guest, const std::string &text)
{
    const std::string line = text + "\r\n";
    send(guest.socket, line.data(), static_cast<int>(line.size()), 0);
}

void greet(const Listener &listener)
{
    const SOCKET socket = accept(listener.socket, nullptr, nullptr);
    if (socket == INVALID_SOCKET)
        return;
    WSAEventSelect(socket, theVisit, FD_READ | FD_CLOSE);
    send(socket, listener.port->banner, static_cast<int>(strlen(listener.port->banner)), 0);
    Guest guest;
    guest.socket = socket;
    guest.speech = listener.port->speech;
    theGuests.push_back(guest);
}

std::wstring mailboxFolder()
{
    return wide(LockedState().get("mail.folder") + "\\mailbox");
}

void deliver(const std::string &mail)
{
    static int count = 0;
    const std::wstring folder = mailboxFolder();
    CreateDirectoryW(folder.c_str(), nullptr);
    const std::wstring path
        = folder + L'\\' + std::to_wstring(GetTickCount64()) + L'-' + std::to_wstring(++count);
    writeFile(path + L".tmp", mail);
    MoveFileW((path + L".tmp").c_str(), (path + L".eml").c_str());
}

std::vector<std::wstring> mailsInMailbox()
{
    const std::wstring folder = mailboxFolder();
    std::vector<std::wstring> paths;
    WIN32_FIND_DATAW found{};
    const HANDLE search = FindFirstFileW((folder + L"\\*.eml").c_str(), &found);
    if (search == INVALID_HANDLE_VALUE)
        return paths;
    do
        paths.push_back(folder + L'\\' + found.cFileName);
    while (FindNextFileW(search, &found));
    FindClose(search);
    return paths;
}

bool begins(const std::string &line, const char *verb)
{
    return _strnicmp(line.c_str(), verb, strlen(verb)) == 0;
}

void hearSmtp(Guest &guest, const std::string &line)
{
    if (guest.inMail) {
        if (line != ".") {
            guest.mail += (begins(line, ".") ? line.substr(1) : line) + "\r\n";
            return;
        }
        guest.inMail = false;
        deliver("Received: by the rig\r\n" + guest.mail);
        say(guest, "250 2.0.0 taken");
    } else if (guest.awaitsSignIn) {
        guest.awaitsSignIn = false;
        say(guest, line == kSignIn ? "235 welcome" : "535 5.7.8 wrong");
    } else if (begins(line, "EHLO")) {
        say(guest, "250-mail.example.jp\r\n250 AUTH PLAIN");
    } else if (begins(line, "AUTH PLAIN ")) {
        say(guest, line.substr(11) == kSignIn ? "235 welcome" : "535 5.7.8 wrong");
    } else if (begins(line, "AUTH PLAIN")) {
        guest.awaitsSignIn = true;
        say(guest, "334 ");
    } else if (begins(line, "DATA")) {
        guest.mail.clear();
        guest.inMail = true;
        say(guest, "354 go on");
    } else if (begins(line, "QUIT")) {
        guest.leaves = true;
        say(guest, "221 bye");
    } else {
        say(guest, "250 fine");
    }
}

void hearPop3(Guest &guest, const std::string &line)
{
    const std::size_t blank = line.find(' ');
    const std::string rest = blank == std::string::npos ? std::string() : line.substr(blank + 1);
    const auto number = static_cast<std::size_t>(std::strtoul(rest.c_str(), nullptr, 10));
    const bool known = number >= 1 && number <= guest.mailbox.size();
    if (begins(line, "CAPA")) {
        say(guest, "+OK\r\nUSER\r\nTOP\r\n.");
    } else if (begins(line, "USER")) {
        say(guest, "+OK");
    } else if (begins(line, "PASS")) {
        if (rest == kPassword)
            guest.mailbox = mailsInMailbox();
        say(guest, rest == kPassword ? "+OK welcome" : "-ERR wrong");
    } else if (begins(line, "LIST")) {
        say(guest, "+OK");
        for (std::size_t index = 0; index < guest.mailbox.size(); ++index)
            say(guest,
                std::to_string(index + 1) + ' ' + std::to_string(readFile(guest.mailbox[index]).size()));
        say(guest, ".");
    } else if (known && (begins(line, "RETR") || begins(line, "TOP"))) {
        const std::string mail = readFile(guest.mailbox[number - 1]);
        say(guest,
            "+OK\r\n" + (begins(line, "TOP") ? mail.substr(0, mail.find("\r\n\r\n") + 2) : mail) + "\r\n.");
    } else if (known && begins(line, "DELE")) {
        guest.deleted.insert(number - 1);
        say(guest, "+OK");
    } else if (begins(line, "QUIT")) {
        for (const std::size_t index : guest.deleted)
            DeleteFileW(guest.mailbox[index].c_str());
        guest.leaves = true;
        say(guest, "+OK bye");
    } else {
        say(guest, "-ERR no");
    }
}

/// A guest that hung up is let go; what is said where nothing is understood is not listened to.
bool stays(Guest &guest)
{
    char bytes[512];
    const int got = recv(guest.socket, bytes, sizeof bytes, 0);
    if (got > 0 && guest.speech != Speech::None) {
        guest.begun.append(bytes, static_cast<std::size_t>(got));
        for (std::size_t end = guest.begun.find("\r\n"); end != std::string::npos;
             end = guest.begun.find("\r\n")) {
            const std::string line = guest.begun.substr(0, end);
            guest.begun.erase(0, end + 2);
            guest.speech == Speech::Smtp ? hearSmtp(guest, line) : hearPop3(guest, line);
        }
    }
    if (got > 0 && !guest.leaves)
        return true;
    closesocket(guest.socket);
    return false;
}

/// Serves whoever is ready. \return whether anybody was
bool serve()
{
    fd_set ready;
    FD_ZERO(&ready);
    for (const Listener &listener : theListeners)
        FD_SET(listener.socket, &ready);
    for (const Guest &guest : theGuests)
        FD_SET(guest.socket, &ready);
    timeval now{};
    if (select(0, &ready, nullptr, nullptr, &now) <= 0)
        return false;
    std::erase_if(theGuests, [&](Guest &guest) { return FD_ISSET(guest.socket, &ready) && !stays(guest); });
    for (const Listener &listener : theListeners) {
        if (FD_ISSET(listener.socket, &ready))
            greet(listener);
    }
    return true;
}

bool round(HANDLE stop)
{
    const HANDLE handles[] = {stop, theVisit};
    WaitForMultipleObjects(2, handles, FALSE, INFINITE);
    while (!theListeners.empty() && serve()) {}
    return true;
}

} // namespace

int main()
{
    return epost::rig::runService({programName(), start, round, {}});
}
