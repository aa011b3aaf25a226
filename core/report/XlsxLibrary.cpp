// SPDX-License-Identifier: MIT
#include "report/XlsxLibrary.h"

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <QFile>
#include <QLibrary>

#include <quazip/zip.h>

#include <memory>

// QuaZip carries a minizip of its own under the same names as the one that libxlsxwriter calls, and on this
// system the first in the process gets the calls of both: libxlsxwriter's would reach QuaZip's, which opens
// devices and not paths. So opening is told apart here (exported by the programs, see CMakeLists.txt), and
// the rest, which is the same in both, is QuaZip's. On Windows every library keeps to its own.
extern "C" zipFile ZEXPORT zipOpen(voidpf path, int append) // NOLINT: that is its name
{
    thread_local std::unique_ptr<QFile> file;
    file = std::make_unique<QFile>(QFile::decodeName(static_cast<const char *>(path)));
    return zipOpen3(file.get(), append, nullptr, nullptr, ZIP_AUTO_CLOSE);
}
#endif

namespace epost {

namespace {

#ifdef Q_OS_WIN

XlsxLibrary load()
{
    XlsxLibrary library;
#define EPOST_XLSX_TAKE(name) library.name = ::name;
    EPOST_XLSX_FUNCTIONS(EPOST_XLSX_TAKE)
#undef EPOST_XLSX_TAKE
    library.ready = true;
    return library;
}

#else

template <typename Function>
bool find(QLibrary &system, Function &function, const char *name)
{
    function = reinterpret_cast<Function>(system.resolve(name));
    return function != nullptr;
}

XlsxLibrary load()
{
    QLibrary system(QStringLiteral("xlsxwriter"), 4); // of Debian 12; another one is another interface
    XlsxLibrary library;
    library.ready = true;
#define EPOST_XLSX_FIND(name) library.ready = find(system, library.name, #name) && library.ready;
    EPOST_XLSX_FUNCTIONS(EPOST_XLSX_FIND)
#undef EPOST_XLSX_FIND
    return library;
}

#endif

} // namespace

const XlsxLibrary &XlsxLibrary::instance()
{
    static const XlsxLibrary library = load();
    return library;
}

} // namespace epost
