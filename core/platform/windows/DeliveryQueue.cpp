// SPDX-License-Identifier: MIT
#include "platform/windows/DeliveryQueue.h"

#include "base/WindowsApi.h"

namespace epost {

namespace {

struct DeliveryQueue {
    Q_DECLARE_TR_FUNCTIONS(epost::DeliveryQueue)
};

QDateTime timeOf(const FILETIME &time)
{
    // 100 ns since 1601-01-01 UTC
    constexpr qint64 kTo1970Ms = 11644473600000;
    const quint64 ticks = (quint64{time.dwHighDateTime} << 32U) | time.dwLowDateTime;
    return QDateTime::fromMSecsSinceEpoch(static_cast<qint64>(ticks / 10000) - kTo1970Ms, Qt::UTC)
        .toLocalTime();
}

Error queueError(DWORD code, const QString &folder)
{
    const Error native
        = Error::fromWindows(code, DeliveryQueue::tr("The delivery queue cannot be read.")).in(folder);
    const bool denied = code == ERROR_LOGON_FAILURE || native.errorClass() == ErrorClass::AccessDenied;
    const bool away
        = code == ERROR_BAD_NETPATH || code == ERROR_BAD_NET_NAME || code == ERROR_NETNAME_DELETED;
    if (!folder.startsWith(QLatin1String("\\\\")) || !(denied || away))
        return native;
    return Error(denied ? ErrorClass::AccessDenied : ErrorClass::Unreachable, native.what(),
                 DeliveryQueue::tr(
                     "It is read through the administrative share of the active node, which needs an "
                     "administrator of that machine. Or look there yourself."))
        .withNative(native.nativeText())
        .in(folder);
}

} // namespace

QString queueFolder(const QString &workFolder, const NodeName &node)
{
    QString folder = workFolder;
    folder.replace(u'/', u'\\');
    while (folder.endsWith(u'\\'))
        folder.chop(1);
    folder += QLatin1String("\\incoming");
    const bool onDrive = folder.size() > 2 && folder.at(1) == u':';
    return node.isEmpty() || !onDrive
        ? folder
        : QStringLiteral("\\\\%1\\%2$%3").arg(node.text(), folder.left(1), folder.mid(2));
}

Result<QueueState> queueIn(const QString &folder)
{
    QueueState queue;
    WIN32_FIND_DATAW entry{};
    const QString pattern = folder + QStringLiteral("\\*");
    const HANDLE search = FindFirstFileExW(wide(pattern), FindExInfoBasic, &entry, FindExSearchNameMatch,
                                           nullptr, FIND_FIRST_EX_LARGE_FETCH);
    if (search == INVALID_HANDLE_VALUE)
        return fail(queueError(GetLastError(), folder));
    do {
        if ((entry.dwFileAttributes & FILE_ATTRIBUTE_DIRECTORY) != 0)
            continue;
        ++queue.messages;
        const QDateTime arrived = timeOf(entry.ftLastWriteTime);
        if (!queue.oldest.isValid() || arrived < queue.oldest)
            queue.oldest = arrived;
    } while (FindNextFileW(search, &entry));
    const DWORD code = GetLastError();
    FindClose(search);
    if (code != ERROR_NO_MORE_FILES)
        return fail(queueError(code, folder));
    return queue;
}

} // namespace epost
