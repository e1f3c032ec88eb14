// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoContent.h"
#include "domain/TaperNotation.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What is in the demo practice: alive on any day of the week, in order, and with its cast.
class TestDemoPractice : public QObject
{
    Q_OBJECT

private slots:
    void everyStateOccurs_data() { weekdays(); }
    void everyStateOccurs();
    void theDayLooksAlive_data() { weekdays(); }
    void theDayLooksAlive();
    void eachKindNeedsAttention_data() { weekdays(); }
    void eachKindNeedsAttention();
    void nobodyIsBookedTwice_data() { weekdays(); }
    void nobodyIsBookedTwice();
    void theDaysAreInOrder_data() { weekdays(); }
    void theDaysAreInOrder();
    void martaIsAsThePlanPageShows();
    void theCastIsThere();
    void painEases();
    void noTextPromisesACure();

private:
    static void weekdays();

    DemoShelf m_shelf;
};

void TestDemoPractice::weekdays()
{
    QTest::addColumn<QDate>("today");
    for (int i = 0; i < 7; ++i)
        QTest::newRow(qPrintable(monday.addDays(i).toString(u"dddd"_s))) << monday.addDays(i);
    QTest::newRow("leap day") << QDate(2028, 2, 29);
    QTest::newRow("clock change") << QDate(2026, 10, 25);
}

void TestDemoPractice::everyStateOccurs()
{
    QFETCH(QDate, today);
    const DemoContent content = m_shelf.content({.today = today});
    for (const PlanState state : {PlanState::Draft, PlanState::Active, PlanState::Paused,
                                  PlanState::Completed, PlanState::Discontinued})
        QVERIFY2(std::ranges::count(content.plans, state, &Plan::state) > 0,
                 qPrintable(QString::number(static_cast<int>(state))));
    for (const SessionState state :
         {SessionState::Planned, SessionState::Confirmed, SessionState::Completed,
          SessionState::Missed, SessionState::Cancelled}) {
        const auto count = std::ranges::count_if(content.sessions, [state](const SessionRow &row) {
            return row.session.state == state;
        });
        QVERIFY2(count > 0, qPrintable(QString::number(static_cast<int>(state))));
    }
    const auto archived = std::ranges::count(content.clients, true, &Client::archived);
    QVERIFY(archived > 0 && archived < 8);
}

void TestDemoPractice::theDayLooksAlive()
{
    QFETCH(QDate, today);
    const auto practice = m_shelf.practice({.today = today});
    const auto days = practice->today().nextSevenDays();
    QVERIFY(days);
    const auto full = std::ranges::count_if(*days, [](const DayLoad &d) { return d.sessions > 0; });
    QVERIFY(full >= 4);
    const auto rows = practice->sessions().between(today, today);
    QVERIFY(rows);
    if (today.dayOfWeek() > Qt::Friday) {
        QVERIFY(rows->isEmpty());
        return;
    }
    QVERIFY2(rows->size() >= 4 && rows->size() <= 6, qPrintable(QString::number(rows->size())));
    QCOMPARE(rows->first().session.state, SessionState::Completed);
    QVERIFY(rows->first().painAfter.has_value());
    QVERIFY(isOpen(rows->last().session.state));
}

void TestDemoPractice::eachKindNeedsAttention()
{
    QFETCH(QDate, today);
    const auto items = m_shelf.practice({.today = today})->today().needsAttention();
    QVERIFY(items);
    const auto mentions = [&items](AttentionKind kind, const QString &name) {
        return std::ranges::any_of(*items, [&](const AttentionItem &item) {
            return item.kind == kind && item.name.display() == name;
        });
    };
    QVERIFY(mentions(AttentionKind::SessionUnrecorded, u"Grace Amoah"_s));
    QVERIFY(mentions(AttentionKind::NothingBooked, u"Rosa Lindqvist"_s));
    QVERIFY(mentions(AttentionKind::PlanEnding, u"Lim Hana"_s));
    QVERIFY(mentions(AttentionKind::ConsentMissing, u"Ines Weber"_s));
    QVERIFY(mentions(AttentionKind::BehindPlan, u"Marta Silva"_s));
    QMap<int, int> kinds;
    for (const AttentionItem &item : *items)
        ++kinds[static_cast<int>(item.kind)];
    QString told;
    for (const auto [kind, count] : kinds.asKeyValueRange())
        told += u"%1: %2, "_s.arg(kind).arg(count);
    QVERIFY2(items->size() <= 20, qPrintable(told));
}

void TestDemoPractice::nobodyIsBookedTwice()
{
    QFETCH(QDate, today);
    const DemoContent content = m_shelf.content({.today = today});
    QHash<QDateTime, SessionId> taken;
    for (const SessionRow &row : content.sessions) {
        const ZonedTime &start = row.session.start;
        QVERIFY2(!taken.contains(start.utc), qPrintable(start.local().toString(Qt::ISODate)));
        taken.insert(start.utc, row.session.id);
        QVERIFY(start.day().dayOfWeek() <= Qt::Friday);
        QVERIFY(start.time() >= QTime(8, 30));
        QVERIFY(start.time().addSecs(60 * row.session.minutes) <= QTime(17, 0));
    }
}

// Nothing has happened yet that lies ahead, and a plan's sessions follow each other.
void TestDemoPractice::theDaysAreInOrder()
{
    QFETCH(QDate, today);
    const DemoContent content = m_shelf.content({.today = today});
    const QDateTime now = ZonedTime::fromLocal(today, QTime(10, 0), "Europe/London").utc;
    for (const Client &client : content.clients) {
        QVERIFY(!client.consentDate.isValid() || client.consentDate <= today);
        QVERIFY(client.birthDate.isValid());
    }
    for (const Plan &plan : content.plans) {
        QDateTime before;
        for (const Session &session : content.sessionsOf(plan.id)) {
            QVERIFY(!before.isValid() || before < session.start.utc);
            before = session.start.utc;
            if (session.state == SessionState::Completed || session.state == SessionState::Missed)
                QVERIFY(session.start.utc.addSecs(60 * session.minutes) <= now);
        }
    }
    const auto oldest = content.sessions.first().session.start.day();
    QVERIFY2(oldest >= today.addMonths(-18) && oldest < today.addMonths(-12),
             qPrintable(oldest.toString(Qt::ISODate)));
}

void TestDemoPractice::martaIsAsThePlanPageShows()
{
    const DemoContent content = m_shelf.content({.today = monday});
    const Client marta = content.named(u"Marta Silva"_s);
    QCOMPARE(ageOn(marta, monday), 58);
    QCOMPARE(marta.occupation, u"Office work"_s);
    const QList<Plan> plans = content.plansOf(marta.id);
    QCOMPARE(plans.size(), 1);
    const Plan &plan = plans.first();
    QCOMPARE(plan.complaint, u"Low back pain, left side"_s);
    QCOMPARE(goalLines(plan.goals), u"Sit an hour at the desk\nTie shoes without a pause"_s);
    QCOMPARE(plan.homeCare, u"Heat for 15 minutes in the evening. Walk 20 minutes a day."_s);
    QCOMPARE(printTaper(plan.taper), u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 3, 1x/4wk x 3"_s);
    QCOMPARE(plan.days, (Weekdays{Qt::Monday, Qt::Thursday}));
    QCOMPARE(plan.start, monday.addDays(-35));
    QCOMPARE(plan.state, PlanState::Active);

    const QList<Session> sessions = content.sessionsOf(plan.id);
    QCOMPARE(sessions.size(), 14);
    QCOMPARE(std::ranges::count(sessions, SessionState::Missed, &Session::state), 1);
    QCOMPARE(std::ranges::count(sessions, SessionState::Completed, &Session::state), 6);
    QCOMPARE(sessions.at(7).start.day(), monday);
    QCOMPARE(sessions.at(7).state, SessionState::Confirmed);
    for (const Session &session : sessions)
        QCOMPARE(session.start.time(), QTime(10, 30));
}

void TestDemoPractice::theCastIsThere()
{
    const auto practice = m_shelf.practice({.today = monday});
    QCOMPARE(practice->profile().name, u"Green Lane Massage"_s);
    QCOMPARE(practice->profile().address, u"12 Green Lane"_s);
    QCOMPARE(practice->profile().phone, u"555 0134"_s);
    const DemoContent content = DemoContent::of(*practice);
    for (const QString &name :
         {u"Lan Nguyễn"_s, u"Tom Okafor"_s, u"Ines Weber"_s, u"Rosa Lindqvist"_s})
        QVERIFY2(!content.named(name).id.isNull(), qPrintable(name));
    QStringList names;
    for (const Client &client : content.clients) {
        names << client.name.display();
        QVERIFY(client.phone.contains(u"555 01"_s));
        QVERIFY(client.email.isEmpty() || client.email.endsWith(u"@example.org"_s));
    }
    QVERIFY(std::ranges::count_if(content.clients, [](const Client &client) {
                return client.name.order == NameOrder::FamilyFirst;
            }) >= 4);
    QCOMPARE(names.removeDuplicates(), 0);
}

void TestDemoPractice::painEases()
{
    const DemoContent content = m_shelf.content({.today = monday});
    int plans = 0;
    int eased = 0;
    for (const Plan &plan : content.plans) {
        QList<int> before;
        for (const Session &session : content.sessionsOf(plan.id)) {
            if (const SessionRecord *record = content.recordOf(session.id))
                before << record->note.before.pain.value();
        }
        if (before.size() < 6)
            continue;
        ++plans;
        eased += before.last() < before.first() ? 1 : 0;
    }
    QVERIFY(plans >= 10);
    QVERIFY2(eased * 10 >= plans * 8, qPrintable(u"%1 of %2"_s.arg(eased).arg(plans)));
}

void TestDemoPractice::noTextPromisesACure()
{
    const QRegularExpression promise(u"\\b(cur(e|es|ed|ing)|heal(s|ed|ing)?|fix(es|ed)?)\\b"_s,
                                     QRegularExpression::CaseInsensitiveOption);
    const DemoContent content = m_shelf.content({.clients = 200, .today = monday});
    QStringList texts;
    for (const Plan &plan : content.plans)
        texts << plan.complaint << goalLines(plan.goals) << plan.homeCare << plan.techniques
              << plan.focus;
    for (const auto &[note, addenda, altered] : content.records) {
        QVERIFY(!note.subjective.isEmpty() && !note.plan.isEmpty());
        texts << note.subjective << note.objective << note.assessment << note.plan << note.reaction
              << note.homeCare << note.nextTime << note.products;
        for (const NoteAddendum &addendum : addenda)
            texts << addendum.text;
    }
    QVERIFY(texts.size() > 4000);
    for (const QString &text : texts)
        QVERIFY2(!promise.match(text).hasMatch() && !text.contains(u'%'), qPrintable(text));
}

QTEST_GUILESS_MAIN(TestDemoPractice)
#include "tst_demo_practice.moc"
