// SPDX-License-Identifier: MIT
#include "ui/RecentFiles.h"

#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace epost;

class TestRecentFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theNewest_isFirst_andEachIsThereOnce();
    void theList_isBounded();
    void kinds_areKeptApart_andSurviveTheProgram();
    void nothing_isNotRemembered();
};

namespace {

using Kind = RecentFiles::Kind;

} // namespace

void TestRecentFiles::theNewest_isFirst_andEachIsThereOnce()
{
    const QTemporaryDir folder;
    RecentFiles recent(folder.filePath(QStringLiteral("recent.ini")));
    recent.add(Kind::Sessions, QStringLiteral("/a/one.json"));
    recent.add(Kind::Sessions, QStringLiteral("/a/two.json"));
    recent.add(Kind::Sessions, QStringLiteral("/a/../a/one.json"));
    QCOMPARE(recent.list(Kind::Sessions),
             QStringList({QStringLiteral("/a/one.json"), QStringLiteral("/a/two.json")}));
    recent.remove(Kind::Sessions, QStringLiteral("/a/one.json"));
    QCOMPARE(recent.list(Kind::Sessions), QStringList({QStringLiteral("/a/two.json")}));
}

void TestRecentFiles::theList_isBounded()
{
    const QTemporaryDir folder;
    RecentFiles recent(folder.filePath(QStringLiteral("recent.ini")));
    for (int i = 0; i < 3 * RecentFiles::kMost; ++i)
        recent.add(Kind::MailPackages, QStringLiteral("/p/%1.exe").arg(i));
    QCOMPARE(recent.list(Kind::MailPackages).size(), RecentFiles::kMost);
    QCOMPARE(recent.list(Kind::MailPackages).first(),
             QStringLiteral("/p/%1.exe").arg(3 * RecentFiles::kMost - 1));
}

void TestRecentFiles::kinds_areKeptApart_andSurviveTheProgram()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("below/recent.ini"));
    {
        RecentFiles recent(file);
        recent.add(Kind::MailPackages, QStringLiteral("/p/メール 1.exe"));
        recent.add(Kind::WebPackages, QStringLiteral("/p/web.exe"));
    }
    QVERIFY(QFileInfo::exists(file));
    const RecentFiles again(file);
    QCOMPARE(again.list(Kind::MailPackages), QStringList({QStringLiteral("/p/メール 1.exe")}));
    QCOMPARE(again.list(Kind::WebPackages), QStringList({QStringLiteral("/p/web.exe")}));
    QVERIFY(again.list(Kind::Sessions).isEmpty());
}

void TestRecentFiles::nothing_isNotRemembered()
{
    const QTemporaryDir folder;
    RecentFiles recent(folder.filePath(QStringLiteral("recent.ini")));
    recent.add(Kind::Sessions, QString());
    QVERIFY(recent.list(Kind::Sessions).isEmpty());
}

QTEST_GUILESS_MAIN(TestRecentFiles)
#include "TestRecentFiles.moc"
