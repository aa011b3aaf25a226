// SPDX-License-Identifier: MIT
#include "base/Files.h"
#include "e2e/RehearsalRun.h"

#include <QElapsedTimer>
#include <QProcess>
#include <QTest>

#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <stdlib.h>
#include <termios.h>
#include <unistd.h>

using namespace epost;

namespace {

const QByteArray kPassword = "S3cret-at-the-terminal";
constexpr int kLimitMs = 120'000;

/// A terminal, and the person who sits at it.
class Terminal {
public:
    Terminal()
        : m_master(::posix_openpt(O_RDWR | O_NOCTTY))
    {
        if (m_master < 0 || ::grantpt(m_master) != 0 || ::unlockpt(m_master) != 0)
            return;
        m_name = QString::fromLocal8Bit(::ptsname(m_master));
        m_slave
            = ::open(m_name.toLocal8Bit().constData(), O_RDWR | O_NOCTTY); // keeps it there between programs
    }
    ~Terminal()
    {
        ::close(m_slave);
        ::close(m_master);
    }
    Terminal(const Terminal &) = delete;
    Terminal &operator=(const Terminal &) = delete;

    [[nodiscard]] bool isOpen() const { return m_slave >= 0; }
    [[nodiscard]] const QByteArray &shown() const { return m_shown; }
    [[nodiscard]] bool showsWhatIsTyped() const
    {
        struct termios modes = {};
        return ::tcgetattr(m_slave, &modes) == 0 && (modes.c_lflag & ECHO) != 0;
    }

    /// Runs the program there. Answers every question with what a night without incident has, and the
    /// password with \a password. \return the exit code; -1 where it did not end by itself
    int run(const QStringList &command, const QByteArray &password)
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        environment.remove(QStringLiteral("EPOST_UPDATE_SITE"));
        process.setProcessEnvironment(environment);
        process.setStandardInputFile(m_name);
        process.setStandardOutputFile(m_name);
        process.setStandardErrorFile(m_name);
        process.start(CliRun::binary(), command);
        QElapsedTimer time;
        time.start();
        while (!process.waitForFinished(1) && time.elapsed() < kLimitMs) {
            read();
            if (m_line.endsWith("[y/N] ")) {
                type("y");
            } else if (m_line.endsWith("Number: ")) {
                type("1");
            } else if (m_line.endsWith("Reason for the report: ")) {
                type("known");
            } else if (m_line.endsWith("none this time): ")) {
                m_hidden = m_hidden || !showsWhatIsTyped();
                type(password);
            }
        }
        read();
        return process.state() == QProcess::NotRunning && process.exitStatus() == QProcess::NormalExit
            ? process.exitCode()
            : -1;
    }

    /// Whether the terminal did not show what was typed when the password was asked for.
    [[nodiscard]] bool hidden() const { return m_hidden; }

private:
    void read()
    {
        pollfd wait{m_master, POLLIN, 0};
        while (::poll(&wait, 1, 20) == 1 && (wait.revents & POLLIN) != 0) {
            char bytes[4096];
            const ssize_t got = ::read(m_master, bytes, sizeof bytes);
            if (got <= 0)
                return;
            m_shown.append(bytes, got);
            m_line.append(bytes, got);
        }
    }

    void type(const QByteArray &text)
    {
        m_line.clear(); // answered
        const QByteArray line = text + '\n';
        QCOMPARE(::write(m_master, line.constData(), static_cast<std::size_t>(line.size())),
                 static_cast<ssize_t>(line.size()));
    }

    int m_master = -1;
    int m_slave = -1;
    QString m_name;
    QByteArray m_shown;
    QByteArray m_line;
    bool m_hidden = false;
};

} // namespace

/// The command line asks for the password of a test mail at a terminal, and nowhere else.
class TestPasswordPrompt : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void atATerminal_itIsAskedFor_andNotShown();
    void enterAlone_goesOnWithout();
    void inAdvance_itCannotBeGiven();

private:
    [[nodiscard]] QStringList command() const
    {
        QStringList words = m_rehearsal->stepCommand(7);
        words.removeAll(QStringLiteral("--json"));
        return words + QStringList{QStringLiteral("--site"), m_rehearsal->path(QStringLiteral("site.json"))};
    }
    [[nodiscard]] QStringList commandAtATerminal() const
    {
        QStringList words = command();
        words.removeAll(QStringLiteral("--yes"));
        return words;
    }
    [[nodiscard]] QByteArray codes() const { return m_rehearsal->file(QStringLiteral("session.json")); }

    std::unique_ptr<RehearsalRun> m_rehearsal;
};

void TestPasswordPrompt::init()
{
    m_rehearsal = std::make_unique<RehearsalRun>();
    QCOMPARE(m_rehearsal->prepare().exitCode, 0);
    for (int step = 1; step <= 6; ++step)
        QCOMPARE(m_rehearsal->step(step).exitCode, 0);
    QVERIFY(writeFile(m_rehearsal->path(QStringLiteral("site.json")), R"({"schema": 1, "site": {"testMail": {
        "address": "test@example.jp", "user": "test", "send": {"port": 587, "security": "starttls"},
        "fetch": {"protocol": "pop3", "port": 995, "security": "tls"}}}})"));
}

void TestPasswordPrompt::atATerminal_itIsAskedFor_andNotShown()
{
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    const int code = terminal.run(commandAtATerminal(), kPassword);
    QVERIFY2(code == 0, terminal.shown());
    QVERIFY(terminal.hidden());
    QVERIFY(terminal.showsWhatIsTyped()); // again
    QVERIFY2(!terminal.shown().contains(kPassword), terminal.shown());
    QVERIFY2(terminal.shown().contains("test@example.jp"), terminal.shown());
    QVERIFY(codes().contains("\"mail.test-mail\""));
    const auto files = filesBelow(m_rehearsal->path({}));
    QVERIFY(files && files->size() > 10);
    for (const WalkedFile &file : *files)
        QVERIFY2(!m_rehearsal->file(file.relativePath).contains(kPassword), qPrintable(file.relativePath));
}

void TestPasswordPrompt::enterAlone_goesOnWithout()
{
    Terminal terminal;
    QVERIFY(terminal.isOpen());
    const int code = terminal.run(commandAtATerminal(), {});
    QVERIFY2(code == 0, terminal.shown());
    QVERIFY(codes().contains("mail.test-mail-skipped"));
}

void TestPasswordPrompt::inAdvance_itCannotBeGiven()
{
    const std::unique_ptr<QProcess> process = CliRun::start(command());
    const CliRun run = CliRun::finish(*process);
    QVERIFY2(run.exitCode == 0, run.summary());
    QVERIFY(codes().contains("mail.test-mail-skipped"));
}

QTEST_GUILESS_MAIN(TestPasswordPrompt)
#include "TestPasswordPrompt.moc"
