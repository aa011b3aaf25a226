// SPDX-License-Identifier: MIT
#include "support/ResultMacros.h"
#include "ui/FileQuestion.h"
#include "ui/widgets/ComponentTableModel.h"
#include "ui/widgets/ComponentTableView.h"
#include "ui/widgets/ReleaseNoteEdit.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>

using namespace epost;

namespace {

Sha256 shaOf(const QByteArray &content)
{
    Sha256Hasher hasher;
    hasher.add(content);
    return hasher.finish();
}

Component component(const QString &name, const QString &version, const QByteArray &content)
{
    return {.name = name,
            .file = name + QStringLiteral(".exe"),
            .version = ComponentVersion::fromText(version),
            .sha256 = shaOf(content),
            .modified = QDateTime(QDate(2023, 9, 29), QTime(12, 34))};
}

/// One line of each sort.
ComponentTable anyTable()
{
    SessionNode here;
    here.name = *NodeName::parse(QStringLiteral("MAIL02"));
    here.before = {component(QStringLiteral("EPSTRS"), QStringLiteral("4.AF"), "old"),
                   component(QStringLiteral("EPSTCONTROL"), QStringLiteral("4.35"), "same"),
                   component(QStringLiteral("LIBSSL"), QStringLiteral("3.1.1"), "old"),
                   component(QStringLiteral("MODIFYS"), {}, "old")};
    here.after = {component(QStringLiteral("EPSTRS"), QStringLiteral("4.AG"), "new"),
                  component(QStringLiteral("EPSTCONTROL"), QStringLiteral("4.35"), "same"),
                  component(QStringLiteral("LIBSSL"), QStringLiteral("3.0.9"), "new"),
                  component(QStringLiteral("MODIFYS"), {}, "new")};
    const QList<ExpectedComponent> expected{{.name = QStringLiteral("EPSTRS"),
                                             .files = {},
                                             .version = ComponentVersion::fromText(QStringLiteral("v4.AG")),
                                             .change = ComponentChange::Updated}};
    return ComponentTable::of(here, nullptr, expected);
}

} // namespace

class TestComponentTable : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void quietLines_areHidden();
    void whatStandsOut_comesFirst();
    void typing_narrows_data();
    void typing_narrows();
    void withoutAVersion_dateAndHashTell();
    void shownLines_areCopiedAndExported();
    void whereItCannotBeWritten_thatIsTold();
    void columns_takeOnlyTheAirThereIs();
    void everythingIsNamed();
    void aFile_isRead_data();
    void aFile_isRead();
    void aFileThatIsNone_isToldInWords();

private:
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_table->model()->rowCount(); ++row)
            names.append(m_table->model()->index(row, 0).data().toString().section(QLatin1Char(' '), 0, 0));
        return names;
    }
    template <typename Widget>
    [[nodiscard]] Widget *part(const char *name) const
    {
        return m_view->findChild<Widget *>(QString::fromLatin1(name));
    }

    std::unique_ptr<ComponentTableView> m_view;
    QTreeView *m_table = nullptr;
};

void TestComponentTable::init()
{
    m_view = std::make_unique<ComponentTableView>();
    m_table = part<QTreeView>("components");
    m_view->show(anyTable());
}

void TestComponentTable::cleanup()
{
    m_view.reset();
}

void TestComponentTable::quietLines_areHidden()
{
    QVERIFY(!names().contains(QStringLiteral("EPSTCONTROL")));
    QCOMPARE(names().size(), qsizetype(3));
    part<QCheckBox>("showEqual")->setChecked(true);
    QVERIFY(names().contains(QStringLiteral("EPSTCONTROL")));
    QVERIFY(part<QLabel>("componentCounts")->text().contains(QLatin1String("4 of 4")));
}

void TestComponentTable::whatStandsOut_comesFirst()
{
    // Lowered, and the note does not speak of it.
    QCOMPARE(names().first(), QStringLiteral("LIBSSL"));
    QVERIFY(m_table->model()->index(0, 0).data(Qt::FontRole).value<QFont>().bold());
    QVERIFY(part<QLabel>("componentCounts")->text().startsWith(QLatin1String("1 line")));
    m_table->sortByColumn(ComponentTableModel::Name, Qt::AscendingOrder);
    QCOMPARE(names(),
             (QStringList{QStringLiteral("EPSTRS"), QStringLiteral("LIBSSL"), QStringLiteral("MODIFYS")}));
}

void TestComponentTable::typing_narrows_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("found");
    QTest::newRow("a name") << "epstrs" << QStringList{QStringLiteral("EPSTRS")};
    QTest::newRow("in full width") << QStringLiteral("ＥＰＳＴＲＳ") << QStringList{QStringLiteral("EPSTRS")};
    QTest::newRow("a version") << "3.0.9" << QStringList{QStringLiteral("LIBSSL")};
    QTest::newRow("also what is equal") << "control" << QStringList{QStringLiteral("EPSTCONTROL")};
    QTest::newRow("nothing") << "nothing of the kind" << QStringList{};
}

void TestComponentTable::typing_narrows()
{
    QFETCH(QString, text);
    QFETCH(QStringList, found);
    part<QLineEdit>("componentSearch")->setText(text);
    QCOMPARE(names(), found);
    QCOMPARE(part<QPushButton>("exportComponents")->isEnabled(), !found.isEmpty());
}

void TestComponentTable::withoutAVersion_dateAndHashTell()
{
    QTest::keyClicks(part<QLineEdit>("componentSearch"), QStringLiteral("modifys"));
    const auto cell = [&](int column) { return m_table->model()->index(0, column).data().toString(); };
    const auto shown = [](const QByteArray &content) {
        return QStringLiteral("Sep 29, 2023 12:34 ") + shaOf(content).toHex().left(8);
    };
    QCOMPARE(cell(ComponentTableModel::Before), shown("old"));
    QCOMPARE(cell(ComponentTableModel::After), shown("new"));
    QCOMPARE(cell(ComponentTableModel::Other), QStringLiteral("-"));
}

void TestComponentTable::shownLines_areCopiedAndExported()
{
    part<QPushButton>("copyComponents")->click();
    const QStringList copied = QGuiApplication::clipboard()->text().split(QLatin1Char('\n'));
    QCOMPARE(copied.size(), qsizetype(3));
    QVERIFY(copied.first().startsWith(QLatin1String("LIBSSL")));
    QCOMPARE(copied.first().count(QLatin1Char('\t')), qsizetype(5));

    const QTemporaryDir folder;
    const QString path = folder.filePath(m_view->exportName());
    FileQuestion::answerNext(path);
    part<QPushButton>("exportComponents")->click();
    QTRY_VERIFY(QFile::exists(path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray csv = file.readAll();
    QVERIFY(csv.startsWith("\xEF\xBB\xBF\"Component\""));
    QCOMPARE(csv.count("\r\n"), qsizetype(4));
    QVERIFY(csv.contains("\"3.0.9\""));
}

void TestComponentTable::whereItCannotBeWritten_thatIsTold()
{
    FileQuestion::answerNext(QStringLiteral("/no/such/folder/list.csv"));
    part<QPushButton>("exportComponents")->click();
    auto *told = part<QLabel>("exportedComponents");
    QTRY_VERIFY(told->isVisibleTo(m_view.get()));
    QVERIFY(told->text().contains(QLatin1String("/no/such/folder")));
}

void TestComponentTable::columns_takeOnlyTheAirThereIs()
{
    ComponentTableView view;
    view.show(anyTable());
    view.QWidget::show();
    auto *table = view.findChild<QTreeView *>();
    const QAbstractItemView *cells = table;
    int needed = 0;
    for (int column = 0; column < ComponentTableModel::Columns; ++column)
        needed += std::max(cells->sizeHintForColumn(column), table->header()->sectionSizeHint(column));
    for (const int spare : {400, 30, 1}) {
        view.resize(view.width() + needed + spare - table->viewport()->width(), 400);
        QTRY_COMPARE(table->viewport()->width(), needed + spare);
        QTRY_COMPARE(table->horizontalScrollBar()->maximum(), 0);
    }
}

void TestComponentTable::everythingIsNamed()
{
    QVERIFY(!m_table->accessibleName().isEmpty());
    QVERIFY(!part<QLineEdit>("componentSearch")->accessibleName().isEmpty());
}

void TestComponentTable::aFile_isRead_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("text");
    QTest::newRow("UTF-8") << QByteArray("EPSTRS は v4.AG へアップ")
                           << QStringLiteral("EPSTRS は v4.AG へアップ");
    QTest::newRow("CP932") << QByteArray("EPSTRS \x82\xCD v4.AG \x82\xD6\x83\x41\x83\x62\x83\x76")
                           << QStringLiteral("EPSTRS は v4.AG へアップ");
    QTest::newRow("list") << QByteArray(
                                 R"({"components":[{"name":"EPSTRS","file":"Epstrs.exe","version":"4.AG",)"
                                 R"("sha256":")")
            + QByteArray(64, 'a')
            + QByteArray(R"("},{"name":"MODIFYS","file":"modifys.exe","version":"","sha256":")")
            + QByteArray(64, 'b') + QByteArray(R"("}]})")
                          << QStringLiteral("EPSTRS v4.AG");
}

void TestComponentTable::aFile_isRead()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, text);
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("expected")));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.flush());
    ReleaseNoteEdit edit(3);
    edit.open(file.fileName());
    QTRY_COMPARE(edit.text(), text);
}

void TestComponentTable::aFileThatIsNone_isToldInWords()
{
    ReleaseNoteEdit edit(3);
    edit.setText(QStringLiteral("EPSTRS v4.AG"));
    edit.open(QStringLiteral("/no/such/file"));
    const auto *state = edit.findChild<QLabel *>(QStringLiteral("releaseNoteState"));
    QTRY_VERIFY(state->text().contains(QLatin1String("/no/such/file")));
    QCOMPARE(edit.text(), QStringLiteral("EPSTRS v4.AG"));
}

QTEST_MAIN(TestComponentTable)
#include "TestComponentTable.moc"
