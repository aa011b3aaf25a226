// SPDX-License-Identifier: MIT
#include "components/TextFile.h"

#include "base/Files.h"
#include "package/Cp932.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace epost {

namespace {

struct TextFile {
    Q_DECLARE_TR_FUNCTIONS(epost::TextFile)
};

} // namespace

Result<QString> readTextFile(const QString &path)
{
    constexpr qint64 kMostBytes = 4 << 20;
    const auto content = readFile(path, kMostBytes);
    if (!content)
        return fail(content.error());
    const auto marked = QStringConverter::encodingForData(*content);
    QStringDecoder decoder(marked.value_or(QStringConverter::Utf8));
    const QString text = decoder(*content);
    if (!decoder.hasError())
        return text;
    if (!marked) {
        if (const auto japanese = decodeCp932(*content))
            return *japanese;
    }
    return fail(Error(ErrorClass::InvalidInput, TextFile::tr("This is no text file."),
                      TextFile::tr("Save it as UTF-8 text and try again."))
                    .in(path));
}

} // namespace epost
