// SPDX-License-Identifier: MIT
#include "cli/Console.h"

#include "common/Terminal.h"
#include "report/DisplayWidth.h"
#include "report/PrintableText.h"

#include <QJsonDocument>

#include <algorithm>

namespace epost {

using terminal::Stream;

namespace {

QString indented(const QString &text)
{
    QString lines;
    for (const QString &line : printable(text).split(QLatin1Char('\n')))
        lines += QLatin1String("    ") + line + QLatin1Char('\n');
    return lines;
}

} // namespace

Console::Console(bool json, bool quiet)
    : m_json(json)
    , m_quiet(quiet)
    , m_colours(terminal::isTerminal(Stream::Error) && qEnvironmentVariableIsEmpty("NO_COLOR"))
{
}

void Console::out(const QString &text)
{
    m_progressLine.clear();
    terminal::write(Stream::Out, text);
}

void Console::err(const QString &text)
{
    m_progressLine.clear();
    terminal::write(Stream::Error, text);
}

/// Many lines, written some at a time.
class Console::Pieces {
public:
    explicit Pieces(Console &console)
        : m_console(console)
    {
    }
    ~Pieces() { m_console.out(m_text); }
    Q_DISABLE_COPY_MOVE(Pieces)

    void add(const QString &text)
    {
        constexpr qsizetype kAtOnce = 32 * 1024;
        m_text += text;
        if (m_text.size() >= kAtOnce) {
            m_console.out(m_text);
            m_text.clear();
        }
    }

private:
    Console &m_console;
    QString m_text;
};

void Console::line(const QString &text)
{
    if (!m_json && !m_quiet)
        out(printable(text) + QLatin1Char('\n'));
}

void Console::table(const TextTable &table)
{
    if (showsTables() && !table.isEmpty()) {
        Pieces pieces(*this);
        table.print([&](const QString &line) { pieces.add(line); });
    }
}

void Console::facts(const QList<std::pair<QString, QString>> &facts)
{
    int width = 0;
    for (const auto &[name, value] : facts)
        width = std::max(width, displayWidth(name));
    for (const auto &[name, value] : facts) {
        if (!value.isEmpty())
            line(padded(name, width) + QLatin1String("  ") + value);
    }
}

void Console::result(const QString &text)
{
    line();
    line(text);
}

QString Console::label(Severity severity) const
{
    QString word;
    QLatin1String colour;
    switch (severity) {
    case Severity::Ok:
        word = tr("OK");
        break;
    case Severity::Notice:
        word = tr("Notice");
        colour = QLatin1String("\x1b[36m");
        break;
    case Severity::Warning:
        word = tr("Caution");
        colour = QLatin1String("\x1b[33m");
        break;
    case Severity::Blocker:
        word = tr("Cannot go on");
        colour = QLatin1String("\x1b[31m");
        break;
    }
    return m_colours && !colour.isEmpty() ? colour + word + QLatin1String("\x1b[0m") : word;
}

void Console::problems(const Findings &findings)
{
    const Findings told = findings.atLeast(m_quiet ? Severity::Warning : Severity::Notice);
    if (!told.isEmpty())
        line();
    for (const Finding &finding : told) {
        QString text = label(finding.severity) + QLatin1String(": ");
        if (!finding.subject.isEmpty())
            text += printable(finding.subject) + QLatin1String(": ");
        text += printable(finding.title) + QLatin1Char('\n');
        for (const QString &more : {finding.cause, finding.remedy, finding.evidence}) {
            if (!more.isEmpty())
                text += indented(more);
        }
        err(text);
    }
}

void Console::error(const Error &error)
{
    err(label(Severity::Blocker) + QLatin1String(": ") + printable(error.text()) + QLatin1Char('\n')
        + indented(error.remedy()));
}

void Console::usageError(const QString &sentence)
{
    err(printable(sentence) + QLatin1Char('\n'));
}

void Console::json(const QJsonObject &object, const JsonRows &rows)
{
    if (!m_json)
        return;
    const QString text = QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented));
    // Four blanks and the key: an element of the object itself. No text can hold a line feed.
    const QString empty = QStringLiteral("\n    \"%1\": [\n").arg(rows.key);
    const qsizetype at = rows.count > 0 ? text.indexOf(empty) : -1;
    if (at < 0) {
        out(text);
        return;
    }
    Pieces pieces(*this);
    pieces.add(text.left(at + empty.size()));
    for (qsizetype number = 0; number < rows.count; ++number) {
        const QByteArray row = QJsonDocument(rows.row(number)).toJson(QJsonDocument::Compact);
        pieces.add(
            QStringLiteral("        %1%2\n")
                .arg(QString::fromUtf8(row), number + 1 < rows.count ? QStringLiteral(",") : QString()));
    }
    pieces.add(text.mid(at + empty.size()));
}

Progress Console::progress()
{
    if (m_json || m_quiet || !terminal::isTerminal(Stream::Error))
        return {};
    return [this](const ProgressState &state) { m_progressLine.show(state); };
}

std::optional<QString> Console::askText(const QString &question)
{
    if (!terminal::isTerminal(Stream::In) || !terminal::isTerminal(Stream::Error))
        return std::nullopt;
    err(question + QLatin1Char(' '));
    return terminal::readLine();
}

std::optional<Secret> Console::askSecret(const QString &question)
{
    if (!terminal::isTerminal(Stream::In) || !terminal::isTerminal(Stream::Error))
        return std::nullopt;
    m_progressLine.clear();
    return terminal::readHidden(question + QLatin1Char(' '));
}

Console::Reply Console::ask(const QString &question)
{
    const std::optional<QString> answer = askText(question + QLatin1Char(' ') + tr("[y/N]"));
    if (!answer)
        return Reply::Nobody;
    // An input method left on gives full-width letters.
    const QString plain = answer->normalized(QString::NormalizationForm_KC).toLower();
    const bool yes = plain == u"y" || plain == u"yes" || plain == u"はい";
    return yes ? Reply::Yes : Reply::No;
}

} // namespace epost
