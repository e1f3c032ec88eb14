// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/dialogs/ClosedDaysDialog.h"
#include "gui/dialogs/ReflowDialog.h"

#include <QMessageBox>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Closing days and opening them again, with the clients they touch.
class TestClosedDaysDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_dialog.emplace(practice());
        m_dialog->show();
    }
    void cleanup() { m_dialog.reset(); }

    void closesDaysThatTouchNobody()
    {
        QCOMPARE(shownPage(), u"emptyPage"_s);
        type(u"2026-12-24"_s, u"2027-01-01"_s, u"Christmas <i>& more</i>"_s);
        QCOMPARE(wordsOf(*m_dialog, "readingLabel"), u"Thu 24 Dec 2026 – Fri 1 Jan 2027, 9 days"_s);
        add();
        QTRY_COMPARE(table().model()->rowCount(), 1);
        QCOMPARE(shownPage(), u"listPage"_s);
        const auto kept = closed();
        QCOMPARE(kept.size(), 1);
        QCOMPARE(kept.first().days,
                 (ClosedDays{{2026, 12, 24}, {2027, 1, 1}, u"Christmas <i>& more</i>"_s}));
        QCOMPARE(childOf(*m_dialog, "fromEdit")->text(), QString()); // ready for the next
    }

    void oneDayNeedsNoLast()
    {
        type(u"2026-12-24"_s, {}, {});
        QCOMPARE(wordsOf(*m_dialog, "readingLabel"), u"Thu 24 Dec 2026"_s);
        add();
        QTRY_COMPARE(closed().size(), 1);
        QCOMPARE(closed().first().days.to, QDate(2026, 12, 24));
    }

    void badDaysAreSaidAtTheField_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("name");
        QTest::newRow("none") << QString() << QString() << QString();
        QTest::newRow("no such day") << u"2026-02-31"_s << QString() << QString();
        QTest::newRow("no such last day") << u"2026-12-24"_s << u"later"_s << QString();
        QTest::newRow("backwards") << u"2026-12-24"_s << u"2026-12-23"_s << QString();
        QTest::newRow("long name") << u"2026-12-24"_s << QString() << QString(10'000, u'x');
        QTest::newRow("control character") << u"2026-12-24"_s << QString() << u"a\u0007b"_s;
    }

    void badDaysAreSaidAtTheField()
    {
        QFETCH(const QString, from);
        QFETCH(const QString, to);
        QFETCH(const QString, name);
        type(from, to, name);
        add();
        QVERIFY(!wordsOf(*m_dialog, "daysError").isEmpty());
        QVERIFY(childOf<QPushButton>(*m_dialog, "addButton")->isEnabled());
        childOf(*m_dialog, "fromEdit")->setText(u"2026-12-20"_s);
        QVERIFY(wordsOf(*m_dialog, "daysError").isEmpty());
        QVERIFY(closed().isEmpty());
    }

    void asksForTheClientsItTouches_data()
    {
        QTest::addColumn<QString>("button");
        QTest::addColumn<int>("closed");
        QTest::addColumn<bool>("moves");
        QTest::newRow("all") << u"restButton"_s << 1 << true;
        QTest::newRow("alone") << u"aloneButton"_s << 1 << false;
        QTest::newRow("cancel") << u"cancelButton"_s << 0 << false;
    }

    void asksForTheClientsItTouches()
    {
        QFETCH(const QString, button);
        const QList<Plan> plans{addPlan(u"Lan"_s), addPlan(u"Tom"_s)};
        ModalAnswer<ReflowDialog> answer([&](ReflowDialog &dialog) {
            QCOMPARE(childOf<QTableView>(dialog, "reflowTable")->model()->rowCount(), 2);
            childOf<QPushButton>(dialog, qPrintable(button))->click();
        });
        type(u"2026-11-16"_s, u"2026-11-20"_s, u"course"_s);
        add();
        QTRY_VERIFY(answer.wasAsked());
        QTRY_VERIFY(childOf<QPushButton>(*m_dialog, "addButton")->isEnabled());
        QFETCH(const int, closed);
        QCOMPARE(this->closed().size(), closed);
        QFETCH(const bool, moves);
        for (const Plan &plan : plans) {
            bool isTouched = false;
            for (const Session &session : Fixture::must(practice().planner().sessionsOf(plan.id)))
                isTouched = isTouched || (session.start.day() >= QDate(2026, 11, 16) &&
                                          session.start.day() <= QDate(2026, 11, 20));
            QCOMPARE(!isTouched, moves);
        }
        QCOMPARE(childOf(*m_dialog, "nameEdit")->text().isEmpty(), closed == 1); // else as typed
    }

    void reopens()
    {
        QVERIFY(practice().reflower().applyAlone(
            DaysClosed{{{2026, 12, 24}, {2026, 12, 26}, u"Christmas"_s}}));
        auto *reopen = childOf<QPushButton>(*m_dialog, "reopenButton");
        QVERIFY(!reopen->isEnabled());
        QCOMPARE(table().model()->rowCount(), 1); // it follows
        table().selectRow(0);
        QVERIFY(reopen->isEnabled());
        reopen->click();
        QVERIFY(closed().isEmpty());
        QCOMPARE(shownPage(), u"emptyPage"_s);
        QVERIFY(!reopen->isEnabled());
    }

    void stoppingKeepsNothing()
    {
        addPlan(u"Lan"_s);
        type(u"2026-11-16"_s, u"2026-11-20"_s, u"course"_s);
        add();
        m_dialog->reject(); // the worker still opens the file
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(wordsOf(*m_dialog, "dialogError").startsWith(u"Cancelled"_s));
        QVERIFY(closed().isEmpty());
        ModalAnswer<QMessageBox> question(
            [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        m_dialog->reject();
        QVERIFY(question.wasAsked()); // what was typed still stands there
        QVERIFY(!m_dialog->isVisible());
    }

private:
    Practice &practice() { return m_fixture->practice(); }
    Plan addPlan(const QString &name)
    {
        const Client client = m_fixture->addClient(name, u"Okafor"_s);
        m_fixture->askHealth(client.id);
        return m_fixture->addPlan(client.id, u"1x/wk x 2"_s, {2026, 11, 12});
    }
    QList<ClosedPeriod> closed()
    {
        return Fixture::must(practice().diary().closedBetween({2026, 1, 1}, {2030, 1, 1}));
    }
    void type(const QString &from, const QString &to, const QString &name)
    {
        childOf(*m_dialog, "fromEdit")->setText(from);
        childOf(*m_dialog, "toEdit")->setText(to);
        childOf(*m_dialog, "nameEdit")->setText(name);
    }
    void add() { childOf<QPushButton>(*m_dialog, "addButton")->click(); }
    QTableView &table() { return *childOf<QTableView>(*m_dialog, "closedTable"); }
    QString shownPage()
    {
        return childOf<QStackedWidget>(*m_dialog, "stack")->currentWidget()->objectName();
    }

    std::optional<Fixture> m_fixture;
    std::optional<ClosedDaysDialog> m_dialog;
};

QTEST_MAIN(TestClosedDaysDialog)
#include "tst_closed_days_dialog.moc"
