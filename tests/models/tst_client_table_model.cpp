// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "models/ClientTableModel.h"
#include "storage/RawConnection.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

QStringList names(const ClientTableModel &model)
{
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, ClientTableModel::Name).data().toString();
    return result;
}

QString text(const ClientTableModel &model, int row, int column, int role = Qt::DisplayRole)
{
    return model.index(row, column).data(role).toString();
}

void fetchAll(ClientTableModel &model)
{
    while (model.canFetchMore({}))
        model.fetchMore({});
}

// A practice with a model that is watched from before it is filled.
struct Watched
{
    Fixture fixture;
    ClientTableModel model{fixture.practice()};
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::QtTest};
};

} // namespace

class TestClientTableModel : public QObject
{
    Q_OBJECT

private slots:
    void pagesThroughTwoHundred()
    {
        Watched w;
        const auto made = w.fixture.practice().asOne([&]() -> Result<void> {
            for (int i = 0; i < 200; ++i)
                w.fixture.addClient(u"G%1"_s.arg(i),
                                    u"F%1"_s.arg((i * 37) % 200, 3, 10, QChar(u'0')));
            return {};
        });
        QVERIFY(made.has_value());
        w.model.reload();
        const int first = w.model.rowCount();
        QVERIFY2(first > 0 && first < 200, "the first page is not all there is");
        QVERIFY(!w.model.isComplete());
        fetchAll(w.model);
        QCOMPARE(w.model.rowCount(), 200);
        QVERIFY(w.model.isComplete());
        for (int row = 0; row < 200; ++row)
            QVERIFY(text(w.model, row, ClientTableModel::Name)
                        .endsWith(u"F%1"_s.arg(row, 3, 10, QChar(u'0'))));
    }

    void sortsInBothOrders_data()
    {
        QTest::addColumn<int>("sort");
        QTest::addColumn<bool>("descending");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("name") << int(ClientSort::Name) << false
                              << QStringList{u"Bo Abel"_s, u"Cy Mann"_s, u"Al Zorn"_s};
        QTest::newRow("name, back") << int(ClientSort::Name) << true
                                    << QStringList{u"Al Zorn"_s, u"Cy Mann"_s, u"Bo Abel"_s};
        QTest::newRow("added") << int(ClientSort::Added) << false
                               << QStringList{u"Al Zorn"_s, u"Bo Abel"_s, u"Cy Mann"_s};
        QTest::newRow("newest first") << int(ClientSort::Added) << true
                                      << QStringList{u"Cy Mann"_s, u"Bo Abel"_s, u"Al Zorn"_s};
    }

    void sortsInBothOrders()
    {
        QFETCH(int, sort);
        QFETCH(bool, descending);
        QFETCH(QStringList, expected);
        auto clock = std::make_shared<QDateTime>(QDate(2026, 11, 9), QTime(10, 0), Qt::UTC);
        Fixture fixture;
        Environment environment = fixture.environment();
        environment.now = [clock] { return *clock; };
        PracticeProfile profile = fixture.practice().profile();
        const auto practice = Fixture::must(
            Practice::create(fixture.filePath(u"sorted.unknot"_s), profile, environment));
        for (const auto &[given, family] :
             {std::pair(u"Al"_s, u"Zorn"_s), std::pair(u"Bo"_s, u"Abel"_s),
              std::pair(u"Cy"_s, u"Mann"_s)}) {
            Client draft;
            draft.name.given = given;
            draft.name.family = family;
            Fixture::must(practice->clients().add(draft));
            *clock = clock->addDays(1);
        }
        ClientTableModel model(*practice);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setSort(static_cast<ClientSort>(sort), descending);
        QCOMPARE(names(model), expected);
    }

    void searches_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("without accents") << u"nguyen"_s << QStringList{u"Lan Nguyễn"_s};
        QTest::newRow("middle of a name") << u"ilv"_s << QStringList{u"Marta Silva"_s};
        QTest::newRow("phone digits") << u"0134"_s << QStringList{u"Marta Silva"_s};
        QTest::newRow("nobody") << u"xyz"_s << QStringList{};
        QTest::newRow("nothing typed")
            << QString() << QStringList{u"Lan Nguyễn"_s, u"Marta Silva"_s};
    }

    void searches()
    {
        QFETCH(QString, typed);
        QFETCH(QStringList, expected);
        Watched w;
        w.fixture.addClient(u"Lan"_s, u"Nguyễn"_s);
        Client marta = w.fixture.addClient(u"Marta"_s, u"Silva"_s);
        marta.phone = u"+351 555-0134"_s;
        Fixture::must(w.fixture.practice().clients().save(marta));
        w.model.setText(typed);
        QCOMPARE(names(w.model), expected);
    }

    void saysWhatStandsBesideTheClient()
    {
        Watched w;
        Client client = w.fixture.addClient(u"Marta"_s, u"Silva"_s);
        client.birthDate = QDate(1968, 5, 3);
        client.name.preferred = u"Tita"_s;
        client.phone = u"555 0134"_s;
        client = Fixture::must(w.fixture.practice().clients().save(client));
        w.model.reload();
        QCOMPARE(text(w.model, 0, ClientTableModel::Plan), u"No plan yet"_s);
        QCOMPARE(text(w.model, 0, ClientTableModel::Name, SubtitleRole), u"age 58 · called Tita"_s);
        QCOMPARE(text(w.model, 0, ClientTableModel::Phone), u"555 0134"_s);
        QCOMPARE(text(w.model, 0, ClientTableModel::Added), u"9 Nov"_s);
        w.fixture.addPlan(client.id, u"2x/wk x 2, 1x/wk x 2"_s, QDate(2026, 11, 12));
        QCOMPARE(text(w.model, 0, ClientTableModel::Plan), u"Low back pain"_s);
        QCOMPARE(text(w.model, 0, ClientTableModel::Plan, ChipRole), u"clear"_s);
        QCOMPARE(text(w.model, 0, ClientTableModel::Plan, ChipTextRole), u"Active"_s);
        QVERIFY(text(w.model, 0, ClientTableModel::Plan, SubtitleRole).startsWith(u"0 of 6"_s));
        QCOMPARE(text(w.model, 0, ClientTableModel::NextSession), u"Thu 12 Nov 09:00"_s);
        QVERIFY(text(w.model, 0, ClientTableModel::Plan, Qt::AccessibleTextRole)
                    .contains(u"Low back pain, 0 of 6"_s));
    }

    void readsOnlyTheRowThatChanged()
    {
        Watched w;
        w.fixture.addClient(u"Ada"_s, u"Alm"_s);
        const Client client = w.fixture.addClient(u"Bea"_s, u"Berg"_s);
        w.model.reload();
        QSignalSpy changed(&w.model, &QAbstractItemModel::dataChanged);
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        QSignalSpy queried(&w.model, &ClientTableModel::reloaded);
        w.fixture.addPlan(client.id, u"1x/wk x 4"_s);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(changed.first().first().toModelIndex().row(), 1);
        QCOMPARE(reset.count() + queried.count(), 0);
    }

    void followsClientsThatComeMoveAndGo()
    {
        Watched w;
        w.model.reload();
        QCOMPARE(w.model.rowCount(), 0);
        const Client berg = w.fixture.addClient(u"Bea"_s, u"Berg"_s);
        w.fixture.addClient(u"Ada"_s, u"Alm"_s);
        QCOMPARE(names(w.model), (QStringList{u"Ada Alm"_s, u"Bea Berg"_s}));
        QSignalSpy reset(&w.model, &QAbstractItemModel::modelReset);
        Client renamed = berg;
        renamed.name.family = u"Aaberg"_s;
        Fixture::must(w.fixture.practice().clients().save(renamed));
        QCOMPARE(names(w.model), (QStringList{u"Bea Aaberg"_s, u"Ada Alm"_s}));
        Fixture::must(w.fixture.practice().clients().setArchived(berg.id, true));
        QCOMPARE(names(w.model), QStringList{u"Ada Alm"_s});
        QCOMPARE(reset.count(), 0); // a view keeps its place through all of this
        w.model.setArchived(true);
        QCOMPARE(names(w.model), QStringList{u"Bea Aaberg"_s});
    }

    void keepsASearchWhileFollowing()
    {
        Watched w;
        Client silva = w.fixture.addClient(u"Marta"_s, u"Silva"_s);
        silva.phone = u"555 0134"_s;
        silva = Fixture::must(w.fixture.practice().clients().save(silva));
        w.model.setText(u"0134"_s);
        w.fixture.addClient(u"Tom"_s, u"Okafor"_s);
        QCOMPARE(names(w.model), QStringList{u"Marta Silva"_s});
        silva.phone = u"555 0199"_s; // her place by name stays the same
        Fixture::must(w.fixture.practice().clients().save(silva));
        QCOMPARE(w.model.rowCount(), 0); // no longer found by what is typed
    }

    void keepsItsRowsWhenReadingFails()
    {
        Watched w;
        w.fixture.addClient(u"Ada"_s, u"Alm"_s);
        w.model.reload();
        QSignalSpy failed(&w.model, &ClientTableModel::failed);
        RawConnection other(w.fixture.path());
        QCOMPARE(other.run(u"ALTER TABLE client RENAME TO gone"_s), SQLITE_OK);
        w.model.setText(u"a"_s);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(names(w.model), QStringList{u"Ada Alm"_s}); // never an empty practice
    }
};

QTEST_GUILESS_MAIN(TestClientTableModel)
#include "tst_client_table_model.moc"
