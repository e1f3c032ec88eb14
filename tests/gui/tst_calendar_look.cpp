// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Palette.h"
#include "gui/Fixture.h"
#include "gui/pages/CalendarPage.h"
#include "gui/widgets/WeekBlockPainter.h"
#include "gui/widgets/WeekGrid.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// How days and sessions look in the calendar, and that a look is never colour alone.
class TestCalendarLook : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_fixture->askHealth(client.id);
        m_plan = m_fixture->addPlan(client.id, u"2x/wk x 3"_s); // Mondays and Thursdays, 9:00
    }
    void cleanup() { m_page.reset(); }

    void blocksArePainted()
    {
        open();
        QCOMPARE(edgeOf(0), Palette::of(Scheme::Light).color(u"phase1"_s));
    }

    // A level has its colour and its word.
    void screeningShows()
    {
        open();
        m_fixture->addCondition(m_plan.client, u"osteoporosis"_s);
        const SessionRow &row = grid().picture().session(0);
        QVERIFY(row.verdict.level > Level::Adapt);
        QCOMPARE(edgeOf(0), Palette::of(Scheme::Light).color(u"clearanceText"_s));
        QCOMPARE(blockNotes(row, false), QStringList{u"clearance?"_s});
        QVERIFY(grid().picture().words(0).contains(levelWord(row.verdict.level) + u": "_s));
    }

    void notes_data()
    {
        QTest::addColumn<SessionState>("state");
        QTest::addColumn<bool>("moved");
        QTest::addColumn<QStringList>("notes");
        QTest::newRow("planned") << SessionState::Planned << false << QStringList{};
        QTest::newRow("moved") << SessionState::Planned << true << QStringList{u"moved here"_s};
        QTest::newRow("confirmed")
            << SessionState::Confirmed << true << QStringList{u"moved here"_s, u"confirmed"_s};
        QTest::newRow("done") << SessionState::Completed << true << QStringList{u"done"_s};
        QTest::newRow("missed") << SessionState::Missed << false << QStringList{u"missed"_s};
    }

    void notes()
    {
        QFETCH(const SessionState, state);
        QFETCH(const bool, moved);
        SessionRow row;
        row.session.state = state;
        QTEST(blockNotes(row, moved), "notes");
    }

    void closedDaysAreNamed()
    {
        this->open();
        const auto pixel = [this] {
            return grid().viewport()->grab().toImage().pixelColor(
                grid().picture().geometry().rect(2, 14 * 60, 15 * 60).center());
        };
        const QColor open = pixel();
        close({2026, 11, 11}, {2026, 11, 11}, u"course <b>A</b>"_s);
        QCOMPARE(grid().picture().ground().closedWords(2), u"Closed: course <b>A</b>"_s);
        QVERIFY(pixel() != open);
        QCOMPARE(grid().picture().ground().closedWords(1), QString());
    }

    void tellsWhatAReflowMoved()
    {
        open();
        Reflower &reflower = m_fixture->practice().reflower();
        const DaysClosed change{{{2026, 11, 12}, {2026, 11, 12}, {}}};
        Fixture::must(reflower.apply(Fixture::must(reflower.preview(change))));
        const WeekPicture &picture = grid().picture();
        QVERIFY(picture.content().moved.isEmpty()); // only Monday's is left in this week
        press(u"nextButton"_s);
        QVERIFY2(text(u"summaryLabel"_s).contains(u" · 2 moved by reflow · "_s),
                 qPrintable(text(u"summaryLabel"_s)));
        QVERIFY(picture.content().moved.contains(picture.session(0).session.id));
        QVERIFY(picture.words(0).contains(u"Moved here by a reflow"_s));
        // By hand and alone is where it was meant to be.
        QVERIFY(reflower.undo(Fixture::must(reflower.undoable())->id));
        QVERIFY(reflower.applyAlone(SessionMoves{first(m_plan.id), {2026, 11, 10}, QTime(9, 0)}));
        press(u"previousButton"_s);
        QVERIFY(picture.content().moved.isEmpty());
    }

    void outsideHoursIsShaded()
    {
        open();
        const QImage image = grid().viewport()->grab().toImage();
        const auto at = [&](int day, int from, int to) {
            return image.pixelColor(grid().picture().geometry().rect(day, from, to).center());
        };
        const QColor shade = Palette::of(Scheme::Light).color(u"window"_s);
        QVERIFY(at(1, 9 * 60, 9 * 60 + 40) != shade);
        QCOMPARE(at(1, 12 * 60 + 30, 13 * 60), shade); // the break
        QCOMPARE(at(1, 17 * 60, 17 * 60 + 50), shade);
        QCOMPARE(at(5, 9 * 60, 9 * 60 + 40), shade); // Saturday
    }

private:
    void open()
    {
        m_page = std::make_unique<CalendarPage>(m_fixture->practice());
        m_page->resize(1080, 750);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    }

    WeekGrid &grid() { return *m_page->findChild<WeekGrid *>(u"weekGrid"_s); }
    QColor edgeOf(int block)
    {
        const QRect place = grid().picture().blockRect(block);
        return grid().viewport()->grab().toImage().pixelColor(place.left() + 1, place.center().y());
    }
    void close(QDate from, QDate to, const QString &name)
    {
        const auto done = m_fixture->practice().reflower().applyAlone(DaysClosed{{from, to, name}});
        QVERIFY(done);
    }
    QString text(const QString &label) { return m_page->findChild<QLabel *>(label)->text(); }
    void press(const QString &button)
    {
        QTest::mouseClick(m_page->findChild<QPushButton *>(button), Qt::LeftButton);
    }
    SessionBook &sessions() { return m_fixture->practice().sessions(); }
    Session first(PlanId plan)
    {
        return Fixture::must(m_fixture->practice().planner().sessionsOf(plan)).first();
    }

    std::optional<Fixture> m_fixture;
    Plan m_plan;
    std::unique_ptr<CalendarPage> m_page;
};

QTEST_MAIN(TestCalendarLook)
#include "tst_calendar_look.moc"
