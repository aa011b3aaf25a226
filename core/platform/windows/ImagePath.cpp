// SPDX-License-Identifier: MIT
#include "platform/windows/ImagePath.h"

#include <QStringList>

namespace epost {

namespace {

constexpr auto kNoCase = Qt::CaseInsensitive;

bool isBlank(QChar c)
{
    return c == u' ' || c == u'\t';
}

QString expanded(const QString &text, const ImagePathFacts &facts)
{
    QString result;
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype open = text.indexOf(u'%', at);
        const qsizetype close = open < 0 ? -1 : text.indexOf(u'%', open + 1);
        if (close < 0)
            break;
        const QString value
            = facts.variable ? facts.variable(text.mid(open + 1, close - open - 1)) : QString();
        result += QStringView(text).mid(at, open - at);
        if (value.isNull()) {
            // Not a variable: the second sign may begin one.
            result += QStringView(text).mid(open, close - open);
            at = close;
        } else {
            result += value;
            at = close + 1;
        }
    }
    return result + text.mid(at);
}

/// Prefixes of the object manager, and folders that the service control manager takes from the system root.
QString withDrive(QString path, const ImagePathFacts &facts)
{
    for (const QLatin1String prefix :
         {QLatin1String("\\??\\"), QLatin1String("\\\\?\\"), QLatin1String("\\\\.\\")}) {
        if (path.startsWith(prefix)) {
            path.remove(0, prefix.size());
            if (path.startsWith(QLatin1String("UNC\\"), kNoCase))
                path = QLatin1String("\\\\") + path.mid(4);
            break;
        }
    }
    QString root = facts.variable ? facts.variable(QStringLiteral("SystemRoot")) : QString();
    if (root.isEmpty())
        return path;
    root += u'\\';
    if (path.startsWith(QLatin1String("\\SystemRoot\\"), kNoCase))
        return root + path.mid(12);
    if (path.startsWith(QLatin1String("System32\\"), kNoCase)
        || path.startsWith(QLatin1String("SysWOW64\\"), kNoCase))
        return root + path;
    return path;
}

bool hasExtension(const QString &path)
{
    return path.lastIndexOf(u'.') > path.lastIndexOf(u'\\');
}

/// The first prefix that ends before a blank and is a program; where no file is, up to the first ".exe".
QString programWithoutQuotes(const QString &text, const ImagePathFacts &facts)
{
    for (qsizetype end = 1; facts.isFile && end <= text.size(); ++end) {
        if (end < text.size() && !isBlank(text.at(end)))
            continue;
        const QString candidate = text.left(end);
        if (isBlank(candidate.back()))
            continue;
        if (facts.isFile(candidate))
            return candidate;
        if (!hasExtension(candidate) && facts.isFile(candidate + QLatin1String(".exe")))
            return candidate + QLatin1String(".exe");
    }
    for (qsizetype at = text.indexOf(QLatin1String(".exe"), 0, kNoCase); at >= 0;
         at = text.indexOf(QLatin1String(".exe"), at + 4, kNoCase)) {
        if (at + 4 == text.size() || isBlank(text.at(at + 4)))
            return text.left(at + 4);
    }
    qsizetype end = 0;
    while (end < text.size() && !isBlank(text.at(end)))
        ++end;
    return text.left(end);
}

} // namespace

QString serviceProgram(const QString &imagePath, const ImagePathFacts &facts)
{
    QString text = expanded(imagePath, facts).trimmed();
    text.replace(u'/', u'\\');
    QString program;
    if (text.startsWith(u'"')) {
        const qsizetype close = text.indexOf(u'"', 1);
        program = withDrive(text.mid(1, close < 0 ? -1 : close - 1).trimmed(), facts);
    } else {
        program = programWithoutQuotes(withDrive(text, facts), facts);
    }
    if (program.isEmpty())
        return program;
    const QString whole = facts.longPath ? facts.longPath(program) : QString();
    if (!whole.isEmpty())
        program = whole;
    return program.replace(u'\\', u'/');
}

} // namespace epost
