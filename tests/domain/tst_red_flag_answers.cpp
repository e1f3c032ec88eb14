// SPDX-License-Identifier: GPL-3.0-or-later
// What an answer to a red-flag question means on a date, alone and beside entries.
#include "domain/ScreeningSamples.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_RedFlagAnswers : public QObject
{
    Q_OBJECT

private slots:
    void redFlags_data();
    void redFlags();
    void nobodyClearsAnAnswer();
    void anEntrySettlesItsAnswer_data();
    void anEntrySettlesItsAnswer();
    void ofTwoEntriesTheSettledOneSpeaks();
    void anAnswerAges();

private:
    static inline const QDate day = ScreeningSamples::day;
    ScreeningSamples m_samples;
};

void tst_RedFlagAnswers::redFlags_data()
{
    QTest::addColumn<QList<int>>("yes"); // asked so many days ago
    QTest::addColumn<QList<int>>("no");
    QTest::addColumn<Level>("level");
    QTest::newRow("never asked") << QList<int>{} << QList<int>{} << Level::Clear;
    QTest::newRow("no") << QList<int>{} << QList{0} << Level::Clear;
    QTest::newRow("yes today") << QList{0} << QList<int>{} << Level::Urgent;
    QTest::newRow("yes a year ago") << QList{365} << QList<int>{} << Level::Urgent;
    QTest::newRow("yes tomorrow") << QList{-1} << QList<int>{} << Level::Clear;
    QTest::newRow("no since") << QList{9} << QList{2} << Level::Clear;
    QTest::newRow("yes since") << QList{2} << QList{9} << Level::Urgent;
    QTest::newRow("no tomorrow") << QList{2} << QList{-1} << Level::Urgent;
    QTest::newRow("both on one day") << QList{2} << QList{2} << Level::Urgent;
}

void tst_RedFlagAnswers::redFlags()
{
    QFETCH(QList<int>, yes);
    QFETCH(QList<int>, no);
    QFETCH(Level, level);
    HealthHistory history = m_samples.historyOf({});
    for (const int ago : yes)
        history.redFlags.append({u"emergency"_s, true, day.addDays(-ago)});
    for (const int ago : no)
        history.redFlags.append({u"emergency"_s, false, day.addDays(-ago)});
    QCOMPARE(m_samples.screened(history).level, level);
    std::ranges::reverse(history.redFlags);
    QCOMPARE(m_samples.screened(history).level, level);
}

void tst_RedFlagAnswers::nobodyClearsAnAnswer()
{
    HealthHistory history = m_samples.historyOf({});
    history.redFlags = {{u"spine"_s, true, day}};
    history.clearances = {m_samples.clearanceOf({}, day, day)};
    QCOMPARE(m_samples.screened(history).level, Level::Clearance);
    history.overrides = {m_samples.overrideOf({}, day)};
    QCOMPARE(m_samples.screened(history).level, Level::Clearance);
}

void tst_RedFlagAnswers::anEntrySettlesItsAnswer_data()
{
    QTest::addColumn<QString>("condition"); // with its variant: "graded:severe"
    QTest::addColumn<bool>("cleared");
    QTest::addColumn<bool>("overridden");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QList<Level>>("levels"); // of the findings
    const auto row = [](const char *name, const QString &condition, bool cleared, bool overridden,
                        bool active, const QList<Level> &levels) {
        QTest::newRow(name) << condition << cleared << overridden << active << levels;
    };
    const auto spine = u"spine"_s;
    row("as weighty", spine, false, false, true, {Level::Clearance});
    row("cleared", spine, true, false, true, {Level::Adapt});
    row("overridden", spine, false, true, true, {Level::Adapt});
    row("past, so the answer stands alone", spine, true, true, false, {Level::Clearance});
    row("urgent stays", u"emergency"_s, true, true, true, {Level::Urgent});
    row("entry says more", u"graded:severe"_s, false, false, true, {Level::Stop});
    row("entry has aged", u"surgery"_s, false, false, true, {Level::Stop, Level::Clear});
    row("that too can be settled", u"surgery"_s, false, true, true, {Level::Adapt, Level::Clear});
}

void tst_RedFlagAnswers::anEntrySettlesItsAnswer()
{
    QFETCH(QString, condition);
    QFETCH(bool, cleared);
    QFETCH(bool, overridden);
    QFETCH(bool, active);
    ConditionEntry entry = m_samples.entry(condition.section(u':', 0, 0));
    entry.variant = condition.section(u':', 1);
    entry.since = day.addYears(-10);
    if (!active)
        entry.resolved = day;
    HealthHistory history = m_samples.historyOf({entry});
    history.redFlags = {{entry.condition, true, day}};
    if (cleared)
        history.clearances = {m_samples.clearanceOf(entry, day, day)};
    if (overridden)
        history.overrides = {m_samples.overrideOf(entry, day)};
    QList<Level> levels;
    for (const Finding &finding : m_samples.screened(history).findings) {
        levels << finding.level;
        QCOMPARE(finding.entry, active ? entry.id : ConditionEntryId{});
    }
    QTEST(levels, "levels");
}

void tst_RedFlagAnswers::ofTwoEntriesTheSettledOneSpeaks()
{
    ConditionEntry first = m_samples.entry(u"surgery"_s);
    ConditionEntry second = m_samples.entry(u"surgery"_s);
    first.since = second.since = day.addYears(-10); // both clear by now, the answer is not
    for (const ConditionEntry &settled : {first, second}) {
        HealthHistory history = m_samples.historyOf({first, second});
        history.redFlags = {{u"surgery"_s, true, day}};
        history.overrides = {m_samples.overrideOf(settled, day)};
        const Verdict verdict = m_samples.screened(history);
        QCOMPARE(verdict.level, Level::Adapt);
        QCOMPARE(verdict.findings.size(), 3);
        QCOMPARE(verdict.findings.first().entry, settled.id);
    }
}

// As an entry of its condition would.
void tst_RedFlagAnswers::anAnswerAges()
{
    HealthHistory history = m_samples.historyOf({});
    history.asked = day.addMonths(-1);
    history.redFlags = {{u"fever"_s, true, day.addMonths(-1)}}; // fresh for a month
    QVERIFY(findingFor(m_samples.screened(history), historyOldCondition()).label.isEmpty());
    history.asked = history.asked.addDays(-1);
    QVERIFY(!findingFor(m_samples.screened(history), historyOldCondition()).label.isEmpty());
}

QTEST_GUILESS_MAIN(tst_RedFlagAnswers)
#include "tst_red_flag_answers.moc"
