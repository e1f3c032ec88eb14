// SPDX-License-Identifier: GPL-3.0-or-later
// Which state may follow which, and that each has a stable name and a word of its own.
#include "domain/StateWords.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_States : public QObject
{
    Q_OBJECT

private slots:
    void plans();
    void sessions();
    void names();
};

namespace {

const QList planStates{PlanState::Draft, PlanState::Active, PlanState::Paused, PlanState::Completed,
                       PlanState::Discontinued};
const QList sessionStates{SessionState::Planned, SessionState::Confirmed, SessionState::Completed,
                          SessionState::Missed, SessionState::Cancelled};

// A row of letters for each `from`: x where it may become the state of that column.
template <class State>
QStringList table(const QList<State> &states)
{
    QStringList rows;
    for (const State from : states) {
        QString row;
        for (const State to : states)
            row += canBecome(from, to) ? u'+' : u'.';
        rows << row;
    }
    return rows;
}

} // namespace

void tst_States::plans()
{
    QCOMPARE(table(planStates),
             QStringList({u".+..+"_s, u"..+++"_s, u".+..+"_s, u"....."_s, u"....."_s}));
}

void tst_States::sessions()
{
    QCOMPARE(table(sessionStates),
             QStringList({u".++++"_s, u"+.+++"_s, u"....."_s, u"+...."_s, u"+...."_s}));
    QVERIFY(isOpen(SessionState::Planned) && isOpen(SessionState::Confirmed));
    for (const auto state : sessionStates.mid(2))
        QVERIFY(!isOpen(state));
}

void tst_States::names()
{
    QSet<QString> names;
    QSet<QString> words;
    for (const PlanState state : planStates) {
        QVERIFY(planStateFrom(stateName(state)) == state);
        names << stateName(state);
        words << stateWord(state);
    }
    QCOMPARE(names,
             QSet({u"draft"_s, u"active"_s, u"paused"_s, u"completed"_s, u"discontinued"_s}));
    QCOMPARE(words.size(), planStates.size());
    names.clear();
    for (const SessionState state : sessionStates) {
        QVERIFY(sessionStateFrom(stateName(state)) == state);
        QVERIFY(!stateWord(state).isEmpty());
        names << stateName(state);
    }
    QCOMPARE(names,
             QSet({u"planned"_s, u"confirmed"_s, u"completed"_s, u"missed"_s, u"cancelled"_s}));
    for (const QString &wrong : {QString(), u"Draft"_s, u"none"_s}) {
        QVERIFY(!planStateFrom(wrong));
        QVERIFY(!sessionStateFrom(wrong));
    }
}

QTEST_GUILESS_MAIN(tst_States)
#include "tst_states.moc"
