// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/dialogs/ClientDialog.h"
#include "gui/pages/ClientsPage.h"
#include "gui/widgets/EmptyState.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

// The page on the screen, with the widgets that a person uses.
struct ShownClients
{
    Fixture fixture;
    ClientsPage page{fixture.practice()};
    QTableView *table = page.findChild<QTableView *>(u"clientTable"_s);
    QLineEdit *search = page.findChild<QLineEdit *>(u"searchEdit"_s);
    EmptyState *empty = page.findChild<EmptyState *>(u"emptyState"_s);
    QSignalSpy wanted{&page, &Page::clientWanted};

    void show()
    {
        page.resize(1044, 750);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
    }
    QStringList names() const
    {
        QStringList result;
        for (int row = 0; row < table->model()->rowCount(); ++row)
            result << table->model()->index(row, 0).data().toString();
        return result;
    }
    QString label(const QString &name) const { return page.findChild<QLabel *>(name)->text(); }
    void clickHeader(int column) const
    {
        const auto *header = table->horizontalHeader();
        QTest::mouseClick(header->viewport(), Qt::LeftButton, {},
                          {header->sectionViewportPosition(column) + 12, header->height() / 2});
    }
};

} // namespace

class TestClientsPage : public QObject
{
    Q_OBJECT

private slots:
    void showsAClientAddedByKeysAtOnce()
    {
        ShownClients s;
        s.show();
        QVERIFY(s.empty->isVisible());
        QCOMPARE(s.label(u"emptyTitleLabel"_s), u"No clients yet"_s);
        QSignalSpy newWanted(&s.page, &Page::newClientWanted);
        QTest::mouseClick(s.empty->findChild<QPushButton *>(), Qt::LeftButton);
        QCOMPARE(newWanted.count(), 1);

        ClientDialog dialog(s.fixture.practice());
        dialog.show();
        auto *given = dialog.findChild<QLineEdit *>(u"givenEdit"_s);
        QTest::keyClicks(given, u"Marta"_s);
        QTest::keyClick(given, Qt::Key_Return);
        QCOMPARE(s.names(), QStringList{u"Marta"_s});
        QVERIFY(s.table->isVisible());
    }

    void searchesAtEachKey()
    {
        ShownClients s;
        s.fixture.addClient(u"Lan"_s, u"Nguyễn"_s);
        s.fixture.addClient(u"Marta"_s, u"Silva"_s);
        s.show();
        QCOMPARE(s.names().size(), 2);
        s.page.focusSearch();
        QCOMPARE(QApplication::focusWidget(), s.search);
        QTest::keyClicks(s.search, u"nguyen"_s);
        QCOMPARE(s.names(), QStringList{u"Lan Nguyễn"_s});
        QTest::keyClicks(s.search, u"<b>x"_s);
        QVERIFY(s.empty->isVisible());
        QVERIFY(s.label(u"emptyTitleLabel"_s).contains(u"nguyen<b>x"_s)); // as typed
        QCOMPARE(s.page.findChild<QLabel *>(u"emptyTitleLabel"_s)->textFormat(), Qt::PlainText);
        QVERIFY(s.empty->findChild<QPushButton *>()->isHidden());
        s.search->clear();
        QCOMPARE(s.names().size(), 2);
    }

    void opensWithEnterAndDoubleClick()
    {
        ShownClients s;
        const Client lan = s.fixture.addClient(u"Lan"_s, u"Nguyễn"_s);
        const Client marta = s.fixture.addClient(u"Marta"_s, u"Silva"_s);
        s.show();
        QTest::keyClicks(s.search, u"mar"_s);
        QTest::keyClick(s.search, Qt::Key_Return); // the first hit
        QCOMPARE(s.wanted.count(), 1);
        QVERIFY(s.wanted.last().first().value<ClientId>() == marta.id);
        QCOMPARE(s.wanted.last().at(1).value<ClientTab>(), ClientTab::Overview);
        s.search->clear();
        QTest::keyClick(s.search, Qt::Key_Down);
        QCOMPARE(QApplication::focusWidget(), s.table);
        QTest::keyClick(s.table, Qt::Key_Return);
        QVERIFY(s.wanted.last().first().value<ClientId>() == lan.id);
        const QPoint second = s.table->visualRect(s.table->model()->index(1, 0)).center();
        QTest::mouseClick(s.table->viewport(), Qt::LeftButton, {}, second);
        QTest::mouseDClick(s.table->viewport(), Qt::LeftButton, {}, second);
        QCOMPARE(s.wanted.count(), 3);
        QVERIFY(s.wanted.last().first().value<ClientId>() == marta.id);
    }

    void opensNothingWhereNothingIsFound()
    {
        ShownClients s;
        s.show();
        QTest::keyClick(s.search, Qt::Key_Return);
        QTest::keyClick(s.search, Qt::Key_Down);
        QCOMPARE(s.wanted.count(), 0);
    }

    void sortsByTheHeader()
    {
        ShownClients s;
        s.fixture.addClient(u"Al"_s, u"Zorn"_s);
        s.fixture.addClient(u"Bo"_s, u"Abel"_s);
        s.show();
        QCOMPARE(s.names(), (QStringList{u"Bo Abel"_s, u"Al Zorn"_s}));
        s.clickHeader(0);
        QCOMPARE(s.names(), (QStringList{u"Al Zorn"_s, u"Bo Abel"_s}));
        QCOMPARE(s.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
        s.clickHeader(1); // by plan nothing can be sorted: all stays as it is
        QCOMPARE(s.names(), (QStringList{u"Al Zorn"_s, u"Bo Abel"_s}));
        QCOMPARE(s.table->horizontalHeader()->sortIndicatorSection(), 0);
        s.clickHeader(5);
        QCOMPARE(s.table->horizontalHeader()->sortIndicatorSection(), 5);
        QCOMPARE(s.table->horizontalHeader()->sortIndicatorOrder(), Qt::DescendingOrder);
    }

    void showsTheArchive()
    {
        ShownClients s;
        const Client marta = s.fixture.addClient(u"Marta"_s, u"Silva"_s);
        s.show();
        auto *archived = s.page.findChild<QCheckBox *>(u"archivedBox"_s);
        QTest::mouseClick(archived, Qt::LeftButton, {}, {8, archived->height() / 2});
        QCOMPARE(s.label(u"emptyTitleLabel"_s), u"No archived clients"_s);
        Fixture::must(s.fixture.practice().clients().setArchived(marta.id, true));
        QCOMPARE(s.names(), QStringList{u"Marta Silva"_s});
        QVERIFY(s.table->isVisible());
    }

    void scrollsThroughTwoHundred()
    {
        ShownClients s;
        QVERIFY(s.fixture.practice()
                    .asOne([&]() -> Result<void> {
                        for (int i = 0; i < 200; ++i)
                            s.fixture.addClient(u"Given"_s, u"Family %1"_s.arg(i));
                        return {};
                    })
                    .has_value());
        s.show();
        QVERIFY(s.names().size() < 200);
        QVERIFY(s.label(u"countLabel"_s).contains(u"more than"_s));
        for (int i = 0; i < 20 && s.names().size() < 200; ++i) {
            s.table->verticalScrollBar()->setValue(s.table->verticalScrollBar()->maximum());
            QTest::qWait(5);
        }
        QCOMPARE(s.names().size(), 200);
        QVERIFY(s.label(u"countLabel"_s).startsWith(u"200"_s));
    }

    void showsHtmlAsTyped()
    {
        ShownClients s;
        s.fixture.addClient(u"<b>Bo</b>"_s, u"<img src=x>"_s);
        s.show();
        QCOMPARE(s.names(), QStringList{u"<b>Bo</b> <img src=x>"_s});
        QVERIFY(s.table->model()->index(0, 0).data(Qt::ToolTipRole).isNull());
    }

    void offersExportAndNewClient()
    {
        ShownClients s;
        const auto actions = s.page.pageActions();
        QCOMPARE(actions.size(), 2);
        QCOMPARE(actions.first()->objectName(), u"exportAction"_s);
        QSignalSpy newWanted(&s.page, &Page::newClientWanted);
        actions.last()->trigger(); // the primary one
        QCOMPARE(newWanted.count(), 1);
    }
};

QTEST_MAIN(TestClientsPage)
#include "tst_clients_page.moc"
