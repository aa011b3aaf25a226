// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

namespace epost {

/// What a machine is asked while the program of a service is found in its image path. Each may be empty: then
/// nothing is known.
struct ImagePathFacts {
    std::function<QString(const QString &name)> variable; ///< value of %name%; null where it is not set
    std::function<bool(const QString &path)> isFile;
    std::function<QString(const QString &path)>
        longPath; ///< without 8.3 names; empty where it cannot be told
};

/// The full path of the program that the service control manager starts for an image path such as
/// `"C:\Program Files\EPOST\MS\epstrs.exe" -service`, `\??\C:\…`, `%SystemRoot%\…`, `\SystemRoot\…`,
/// `system32\…` or, without quotes, `C:\Program Files\EPOST\MS\epstrs.exe -s`, which Windows reads as the
/// first of `C:\Program`, `C:\Program Files\EPOST\MS\epstrs.exe`, … that is a file, with .exe added where
/// there is no extension (CreateProcess). With '/' between components. Empty where the image path is.
[[nodiscard]] QString serviceProgram(const QString &imagePath, const ImagePathFacts &facts);

} // namespace epost
