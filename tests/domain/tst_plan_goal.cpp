// SPDX-License-Identifier: GPL-3.0-or-later
// Goals as lines of text, and which line is which goal after somebody edited them.
#include "domain/PlanGoal.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanGoal : public QObject
{
    Q_OBJECT

private slots:
    void linesAndBack();
    void keepsIds_data();
    void keepsIds();
};

namespace {

// Goal ids are their numbers here, 0 for none.
PlanGoal goal(int number, const QString &words)
{
    return {
        {number == 0 ? QUuid() : QUuid(static_cast<uint>(number), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)},
        words};
}

} // namespace

void tst_PlanGoal::linesAndBack()
{
    const QList<PlanGoal> goals{goal(1, u"Sit an hour"_s), goal(2, u"Ngủ ngon giấc"_s)};
    QCOMPARE(goalLines(goals), u"Sit an hour\nNgủ ngon giấc"_s);
    QCOMPARE(goalsFrom(goalLines(goals), goals), goals);
    QCOMPARE(goalLines({}), QString());
    QCOMPARE(goalsFrom({}, goals), {});
    QCOMPARE(goalsFrom(u"Ngu\u0309\rSit"_s), (QList{goal(0, u"Ngủ"_s), goal(0, u"Sit"_s)}));
    QCOMPARE(goalsFrom(u" Sit \r\n\n\t\n\u200b\nWalk\n"_s),
             (QList{goal(0, u"Sit"_s), goal(0, u"Walk"_s)}));
}

void tst_PlanGoal::keepsIds_data()
{
    QTest::addColumn<QStringList>("kept"); // their ids are 1, 2, …
    QTest::addColumn<QStringList>("lines");
    QTest::addColumn<QList<int>>("ids");
    const auto row = [](const char *name, const QStringList &kept, const QStringList &lines,
                        const QList<int> &ids) { QTest::newRow(name) << kept << lines << ids; };
    const auto sit = u"Sit an hour"_s;
    const auto lift = u"Lift my child"_s;
    row("same", {sit, lift}, {sit, lift}, {1, 2});
    row("other order", {sit, lift}, {lift, sit}, {2, 1});
    row("one gone", {sit, lift}, {lift}, {2});
    row("one new in front", {sit, lift}, {u"Run"_s, sit, lift}, {0, 1, 2});
    row("a slip put right", {u"Lift my chidl"_s}, {lift}, {1});
    row("three letters", {u"Lift my dog"_s}, {u"Lift my cat"_s}, {0});
    row("a word more", {sit}, {u"Sit an hour at work"_s}, {0});
    row("most of the words", {u"Walk for 30 minutes"_s}, {u"Sit for 30 minutes"_s}, {0});
    row("another number", {u"Walk for 30 minutes"_s}, {u"Walk for 60 minutes"_s}, {0});
    row("a short word", {u"Run"_s}, {u"Sun"_s}, {0});
    row("letter case and accents", {u"Ngủ ngon"_s}, {u"ngu NGON"_s}, {1});
    row("punctuation", {sit}, {u"Sit (an hour)!"_s}, {1});
    row("the closest of two", {u"Walk to work 1"_s, u"Walk to works"_s}, {u"Walk to work"_s}, {2});
    row("exact words first", {sit, u"Sit an hours"_s}, {u"Sit an hours!"_s, sit}, {2, 1});
    row("as close: the same place", {u"Walk farther"_s, u"Walk farthes"_s},
        {u"Run"_s, u"Walk farthee"_s}, {0, 2});
    row("each id once", {sit}, {sit, sit}, {1, 0});
    row("nothing but signs", {u"?!"_s}, {u"!?"_s}, {0});
}

void tst_PlanGoal::keepsIds()
{
    QFETCH(QStringList, kept);
    QFETCH(QStringList, lines);
    QFETCH(QList<int>, ids);
    QList<PlanGoal> before;
    for (int i = 0; i < kept.size(); ++i)
        before << goal(i + 1, kept.at(i));
    QList<PlanGoal> expected;
    for (int i = 0; i < lines.size(); ++i)
        expected << goal(ids.at(i), lines.at(i));
    QCOMPARE(goalsFrom(lines.join(u'\n'), before), expected);
}

QTEST_GUILESS_MAIN(tst_PlanGoal)
#include "tst_plan_goal.moc"
