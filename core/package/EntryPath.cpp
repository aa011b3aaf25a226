// SPDX-License-Identifier: MIT
#include "package/EntryPath.h"

#include "base/Files.h"

#include <algorithm>
#include <array>
#include <optional>

namespace epost {

namespace {

constexpr qsizetype kMaxComponent = 255; // UTF-16 units, NTFS
// UTF-16 units of the whole. Windows takes 32,767 in all ("Maximum Path Length Limitation"), Linux 4,096
// bytes (PATH_MAX), of which a unit takes up to 3: what is left is room for the target and for the stage
// below it.
constexpr qsizetype kMaxPath = 1024;

bool isForbiddenAscii(char16_t c)
{
    switch (c) {
    case u'<':
    case u'>':
    case u'"':
    case u'|':
    case u'?':
    case u'*':
    case 0x7f:
        return true;
    default:
        return c < 0x20;
    }
}

bool isForbiddenCharacter(char32_t c)
{
    if (c < 0x80)
        return isForbiddenAscii(char16_t(c));
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format: // invisible, or turning the writing direction around
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return QChar::isNonCharacter(c);
    }
}

bool hasForbiddenCharacter(QStringView name)
{
    const auto isPlain = [](QChar c) { return c.unicode() < 0x80 && !isForbiddenAscii(c.unicode()); };
    if (std::all_of(name.begin(), name.end(), isPlain))
        return false;
    if (!name.isValidUtf16())
        return true;
    const auto codePoints = name.toUcs4();
    return std::any_of(codePoints.begin(), codePoints.end(), isForbiddenCharacter);
}

// Source: "Naming Files, Paths, and Namespaces" (Windows): a device with any extension is still the device.
bool isDeviceName(QStringView component)
{
    const qsizetype dot = component.indexOf(u'.');
    // Blanks between the device and the dot are dropped too: "NUL .txt".
    const QStringView device = (dot < 0 ? component : component.first(dot)).trimmed();
    if (device.size() < 3 || device.size() > 7)
        return false;
    const QString base = device.toString().toUpper();
    static constexpr std::array<QLatin1String, 6> names{
        QLatin1String("CON"), QLatin1String("PRN"),    QLatin1String("AUX"),
        QLatin1String("NUL"), QLatin1String("CONIN$"), QLatin1String("CONOUT$"),
    };
    if (std::find(names.begin(), names.end(), base) != names.end())
        return true;
    return base.size() == 4
        && (base.startsWith(QLatin1String("COM")) || base.startsWith(QLatin1String("LPT")))
        && QStringView(u"0123456789¹²³").contains(base.back());
}

// The short names that NTFS makes: up to 8 characters ending in "~" and a number, an extension of up to 3.
// Such a name may be another file's second name on the volume that is written to.
bool isShortAlias(QStringView component)
{
    const qsizetype dot = component.indexOf(u'.');
    const QStringView base = dot < 0 ? component : component.first(dot);
    const QStringView extension = dot < 0 ? QStringView() : component.sliced(dot + 1);
    if (base.size() > 8 || extension.size() > 3 || extension.contains(u'.'))
        return false;
    const qsizetype tilde = base.lastIndexOf(u'~');
    if (tilde < 0 || tilde + 1 == base.size())
        return false;
    const QStringView number = base.sliced(tilde + 1);
    return std::all_of(number.begin(), number.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

std::optional<NameRule> brokenByComponent(QStringView component)
{
    if (component == u"..")
        return NameRule::StaysInFolder;
    if (component.isEmpty() || component == u".")
        return NameRule::Plain;
    if (component.size() > kMaxComponent)
        return NameRule::Length;
    if (component.contains(u':'))
        return NameRule::NoStream;
    if (hasForbiddenCharacter(component))
        return NameRule::Characters;
    if (component.endsWith(u'.') || component.endsWith(u' '))
        return NameRule::NoTrailingDotOrSpace;
    if (isStateFolderName(component))
        return NameRule::StateFolder;
    if (isDeviceName(component))
        return NameRule::NoDevice;
    if (isShortAlias(component))
        return NameRule::NoAlias;
    return {};
}

// A drive ("C:", "C:\…", "C:x") leaves the folder; any other ':' names a stream.
bool startsWithDrive(QStringView name)
{
    return name.size() >= 2 && name[1] == u':' && name[0].isLetter() && name[0].unicode() < 0x80;
}

QString withSlashes(const QString &decoded)
{
    return decoded.contains(u'\\') ? QString(decoded).replace(u'\\', u'/') : decoded;
}

} // namespace

QString nameRuleKey(NameRule rule)
{
    switch (rule) {
    case NameRule::StaysInFolder:
        return QStringLiteral("leaves-folder");
    case NameRule::Plain:
        return QStringLiteral("not-plain");
    case NameRule::Length:
        return QStringLiteral("too-long");
    case NameRule::StateFolder:
        return QStringLiteral("state-folder");
    case NameRule::NoAlias:
        return QStringLiteral("alias");
    case NameRule::NoStream:
        return QStringLiteral("stream");
    case NameRule::NoDevice:
        return QStringLiteral("device");
    case NameRule::Characters:
        return QStringLiteral("characters");
    case NameRule::NoTrailingDotOrSpace:
        return QStringLiteral("trailing-dot-or-space");
    }
    return {};
}

tl::expected<EntryPath, NameRule> EntryPath::check(const QString &decoded)
{
    QString name = withSlashes(decoded);
    if (name.isEmpty())
        return tl::unexpected(NameRule::Plain);
    if (name.startsWith(u'/') || startsWithDrive(name))
        return tl::unexpected(NameRule::StaysInFolder);
    if (name.endsWith(u'/'))
        name.chop(1);
    // A name that leaves the folder is told as that, whatever else is wrong with its earlier components.
    std::optional<NameRule> broken;
    for (const QStringView component : QStringTokenizer(QStringView(name), u'/')) {
        const auto rule = brokenByComponent(component);
        if (rule == NameRule::StaysInFolder)
            return tl::unexpected(*rule);
        if (!broken)
            broken = rule;
    }
    if (!broken && name.size() > kMaxPath)
        broken = NameRule::Length;
    if (broken)
        return tl::unexpected(*broken);
    return EntryPath(name);
}

QString EntryPath::explain(NameRule rule)
{
    switch (rule) {
    case NameRule::StaysInFolder:
        return tr("The name leads out of the folder.");
    case NameRule::Plain:
        return tr("The name is empty or contains an empty part or “.”.");
    case NameRule::Length:
        return tr("The name is longer than %1 characters, or a part of it is longer than %2.")
            .arg(kMaxPath)
            .arg(kMaxComponent);
    case NameRule::StateFolder:
        return tr("The name belongs to this product's own folder “%1”.").arg(kStateFolderName);
    case NameRule::NoAlias:
        return tr("The name is a short (8.3) name and may mean another file.");
    case NameRule::NoStream:
        return tr("The name contains a colon, which would name a hidden stream of another file.");
    case NameRule::NoDevice:
        return tr("The name is reserved for a device by Windows.");
    case NameRule::Characters:
        return tr("The name contains invisible or forbidden characters.");
    case NameRule::NoTrailingDotOrSpace:
        return tr("A part of the name ends with a dot or a space, which Windows drops.");
    }
    return {};
}

Result<EntryPath> EntryPath::parse(const QString &decoded)
{
    auto path = check(decoded);
    if (!path)
        return fail(Error(ErrorClass::Refused, explain(path.error())).in(decoded));
    return *path;
}

QString EntryPath::fileName() const
{
    return m_text.mid(m_text.lastIndexOf(u'/') + 1);
}

QString EntryPath::parentText() const
{
    return m_text.left(std::max<qsizetype>(0, m_text.lastIndexOf(u'/')));
}

QStringList EntryPath::components() const
{
    return m_text.split(u'/');
}

QString EntryPath::fold(const QString &name)
{
    // Unit by unit, as NTFS's table does it; QString::toUpper() would turn "ß" into "SS".
    QString folded = name;
    for (QChar &unit : folded)
        unit = unit.toUpper();
    return folded;
}

} // namespace epost
