// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan may hold: each field refused by name, sessions that end on their own day, and only
// tapers that can be written down and read again.
#include "domain/PlanRules.h"
#include "domain/TaperNotation.h"

#include <QTest>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using PlanChange = std::function<void(Plan &)>;

class tst_PlanRules : public QObject
{
    Q_OBJECT

private slots:
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void sessionsEndOnTheirDay_data();
    void sessionsEndOnTheirDay();
    void tidies();
};

namespace {

Plan plan()
{
    Plan result;
    result.complaint = u"Low back pain"_s;
    result.taper = *readTaper(u"2x/wk x 3"_s);
    result.start = QDate(2026, 11, 9);
    return result;
}

Taper onePhase(const Phase &phase)
{
    return {{phase}};
}

} // namespace

void tst_PlanRules::refuses_data()
{
    QTest::addColumn<PlanChange>("change");
    QTest::addColumn<QString>("field");
    QTest::addColumn<ErrorCode>("code");
    const auto row = [](const char *name, const PlanChange &change, const QString &field,
                        ErrorCode code) { QTest::newRow(name) << change << field << code; };
    row(
        "no complaint", [](Plan &p) { p.complaint.clear(); }, u"plan.complaint"_s,
        ErrorCode::FieldEmpty);
    row(
        "blank complaint", [](Plan &p) { p.complaint = u" "_s; }, u"plan.complaint"_s,
        ErrorCode::FieldEmpty);
    row(
        "10,000 characters", [](Plan &p) { p.complaint = QString(10'000, u'a'); },
        u"plan.complaint"_s, ErrorCode::FieldTooLong);
    row(
        "a goal of two lines",
        [](Plan &p) {
            p.goals = {{{}, u"a\nb"_s}};
        },
        u"plan.goals"_s, ErrorCode::FieldHasControlCharacters);
    row(
        "13 goals",
        [](Plan &p) {
            p.goals = QList<PlanGoal>(13, {{}, u"Walk"_s});
        },
        u"plan.goals"_s, ErrorCode::NumberOutOfRange);
    row(
        "U+0000",
        [](Plan &p) {
            p.goals = {{{}, u"a"_s + QChar(0)}};
        },
        u"plan.goals"_s, ErrorCode::FieldHasControlCharacters);
    row(
        "line break in the focus", [](Plan &p) { p.focus = u"a\nb"_s; }, u"plan.focus"_s,
        ErrorCode::FieldHasControlCharacters);
    row(
        "long techniques", [](Plan &p) { p.techniques = QString(201, u'a'); }, u"plan.techniques"_s,
        ErrorCode::FieldTooLong);
    row(
        "long home care", [](Plan &p) { p.homeCare = QString(100'001, u'a'); }, u"plan.homeCare"_s,
        ErrorCode::FieldTooLong);
    row(
        "long reason", [](Plan &p) { p.stateReason = QString(201, u'a'); }, u"plan.stateReason"_s,
        ErrorCode::FieldTooLong);
    row(
        "0 minutes", [](Plan &p) { p.minutes = 0; }, u"plan.minutes"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "negative minutes", [](Plan &p) { p.minutes = -60; }, u"plan.minutes"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "30 hours", [](Plan &p) { p.minutes = 30 * 60; }, u"plan.minutes"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "481 minutes", [](Plan &p) { p.minutes = 481; }, u"plan.minutes"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "no start", [](Plan &p) { p.start = {}; }, u"plan.start"_s, ErrorCode::DateInvalid);
    row(
        "31 February", [](Plan &p) { p.start = QDate(2026, 2, 31); }, u"plan.start"_s,
        ErrorCode::DateInvalid);
    row(
        "1899", [](Plan &p) { p.start = QDate(1899, 12, 31); }, u"plan.start"_s,
        ErrorCode::DateTooEarly);
    row(
        "2200", [](Plan &p) { p.start = QDate(2200, 1, 1); }, u"plan.start"_s,
        ErrorCode::DateTooLate);
    row(
        "no time", [](Plan &p) { p.time = {}; }, u"plan.time"_s, ErrorCode::DateInvalid);
    row(
        "review never", [](Plan &p) { p.review.visits = 0; }, u"plan.review.visits"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "review after a year", [](Plan &p) { p.review.weeks = 53; }, u"plan.review.weeks"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "times without an end",
        [](Plan &p) {
            p.times = {QTime(9, 0), {}};
        },
        u"plan.times"_s, ErrorCode::DateInvalid);
    row(
        "times without a beginning",
        [](Plan &p) {
            p.times = {{}, QTime(9, 0)};
        },
        u"plan.times"_s, ErrorCode::DateInvalid);
    row(
        "times backwards",
        [](Plan &p) {
            p.times = {QTime(12, 0), QTime(9, 0)};
        },
        u"plan.times"_s, ErrorCode::EndsBeforeBegin);
    row(
        "times of no length",
        [](Plan &p) {
            p.times = {QTime(9, 0), QTime(9, 0)};
        },
        u"plan.times"_s, ErrorCode::EndsBeforeBegin);
    row(
        "times too short for a session",
        [](Plan &p) {
            p.times = {QTime(9, 0), QTime(9, 59)};
        },
        u"plan.times"_s, ErrorCode::NumberOutOfRange);
    row(
        "negative gap", [](Plan &p) { p.gapHours = -1; }, u"plan.gapHours"_s,
        ErrorCode::NumberOutOfRange);
    row(
        "gap of more than two weeks", [](Plan &p) { p.gapHours = 337; }, u"plan.gapHours"_s,
        ErrorCode::NumberOutOfRange);
    const auto anchor = [&row](const char *name, const CourseAnchor &wrong, ErrorCode code) {
        row(
            name, [wrong](Plan &p) { p.anchor = wrong; }, u"plan.anchor"_s, code);
    };
    anchor("anchor without a day", {1, 0, 0, {}}, ErrorCode::DateInvalid);
    anchor("anchor behind the taper", {1, 1, 0, QDate(2026, 12, 1)}, ErrorCode::NumberOutOfRange);
    anchor("anchor before the taper", {1, -1, 0, QDate(2026, 12, 1)}, ErrorCode::NumberOutOfRange);
    anchor("anchor before the course", {0, 0, 0, QDate(2026, 12, 1)}, ErrorCode::NumberOutOfRange);
    anchor("anchor behind more than are done", {2, 0, 2, QDate(2026, 12, 1)},
           ErrorCode::NumberOutOfRange);
    const auto taper = [&row](const char *name, const Taper &wrong) {
        row(
            name, [wrong](Plan &p) { p.taper = wrong; }, u"plan.taper"_s,
            ErrorCode::NotationInvalid);
    };
    taper("no phases", {});
    taper("no sessions", onePhase({{0, 1}, {LengthKind::Periods, 3}, {}, false}));
    taper("50 a week", onePhase({{50, 1}, {LengthKind::Periods, 3}, {}, false}));
    taper("no length", onePhase({{2, 1}, {LengthKind::Periods, 0}, {}, false}));
    taper("3,500 sessions", onePhase({{7, 1}, {LengthKind::Periods, 500}, {}, false}));
    taper("expected at the end", onePhase({{2, 1}, {LengthKind::Expected, 0}, {}, false}));
    taper("U+0000 in a goal",
          onePhase({{2, 1}, {LengthKind::Open, 0}, u"a"_s + QChar(0) + u"b"_s, false}));
    taper("comma in a goal", onePhase({{2, 1}, {LengthKind::Open, 0}, u"a, b"_s, false}));
}

void tst_PlanRules::refuses()
{
    QFETCH(PlanChange, change);
    QFETCH(QString, field);
    QFETCH(ErrorCode, code);
    Plan wrong = plan();
    change(wrong);
    const QList<Error> found = problems(wrong);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().field, field);
    QCOMPARE(found.first().code, code);
}

void tst_PlanRules::accepts_data()
{
    QTest::addColumn<PlanChange>("change");
    const auto row = [](const char *name, const PlanChange &change) {
        QTest::newRow(name) << change;
    };
    row("as it is", [](Plan &) {});
    row("5 minutes", [](Plan &p) { p.minutes = 5; });
    row("480 minutes", [](Plan &p) { p.minutes = 480; });
    row("1900", [](Plan &p) { p.start = QDate(1900, 1, 1); });
    row("2199", [](Plan &p) { p.start = QDate(2199, 12, 31); });
    row("midnight", [](Plan &p) { p.time = QTime(0, 0); });
    row("twelve goals", [](Plan &p) { p.goals = QList<PlanGoal>(12, {{}, QString(200, u'a')}); });
    row("open taper", [](Plan &p) { p.taper = *readTaper(u"2x/wk until she runs, 1x/4wk"_s); });
    row("500 sessions", [](Plan &p) { p.taper = *readTaper(u"1x/wk x 500"_s); });
}

void tst_PlanRules::accepts()
{
    QFETCH(PlanChange, change);
    Plan good = plan();
    change(good);
    QVERIFY(problems(good).isEmpty());
}

void tst_PlanRules::sessionsEndOnTheirDay_data()
{
    QTest::addColumn<QTime>("start");
    QTest::addColumn<int>("longest");
    QTest::newRow("morning") << QTime(9, 0) << 480;
    QTest::newRow("16:00") << QTime(16, 0) << 480;
    QTest::newRow("16:01") << QTime(16, 1) << 479;
    QTest::newRow("23:00") << QTime(23, 0) << 60;
    QTest::newRow("23:55") << QTime(23, 55) << 5;
}

void tst_PlanRules::sessionsEndOnTheirDay()
{
    QFETCH(QTime, start);
    QFETCH(int, longest);
    QVERIFY(minutesProblems(u"plan.minutes"_s, longest, start).isEmpty());
    const auto found = minutesProblems(u"plan.minutes"_s, longest + 1, start);
    QCOMPARE(found.size(), 1);
    QCOMPARE(found.first().code, ErrorCode::NumberOutOfRange);
}

void tst_PlanRules::tidies()
{
    Plan wild = plan();
    wild.goals = {{{}, {}}, {{}, {}}};
    for (QString *text : {&wild.complaint, &wild.goals.first().words, &wild.focus, &wild.techniques,
                          &wild.homeCare, &wild.stateReason})
        *text = u"  e\u0301 "_s;
    wild.time = QTime(9, 30, 15, 500); // kept to the minute
    const Plan kept = tidied(wild);
    for (const QString *text :
         {&kept.complaint, &kept.focus, &kept.techniques, &kept.homeCare, &kept.stateReason})
        QCOMPARE(*text, u"é"_s);
    QCOMPARE(goalLines(kept.goals), u"é"_s); // the empty one is gone
    QCOMPARE(kept.time, QTime(9, 30));
    QCOMPARE(kept.taper, wild.taper);
}

QTEST_GUILESS_MAIN(tst_PlanRules)
#include "tst_plan_rules.moc"
