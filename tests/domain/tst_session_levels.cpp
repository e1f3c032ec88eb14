// SPDX-License-Identifier: GPL-3.0-or-later
// Which level lets a session be planned, confirmed, started or overridden, and why one does not
// fit.
#include "domain/ScreeningSamples.h"
#include "domain/SessionGate.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionLevels : public QObject
{
    Q_OBJECT

private slots:
    void gate_data();
    void gate();
    void misfit_data();
    void misfit();
    void misfitsAreKeptAsNumbers();

private:
    ScreeningSamples m_samples;
};

void tst_SessionLevels::gate_data()
{
    QTest::addColumn<Level>("level");
    QTest::addColumn<bool>("plan");
    QTest::addColumn<bool>("confirm");
    QTest::addColumn<bool>("start");
    QTest::addColumn<bool>("override");
    QTest::newRow("clear") << Level::Clear << true << true << true << false;
    QTest::newRow("adapt") << Level::Adapt << true << true << true << false;
    QTest::newRow("avoid") << Level::Avoid << true << true << true << true;
    QTest::newRow("clearance") << Level::Clearance << true << false << false << true;
    QTest::newRow("stop") << Level::Stop << false << false << false << true;
    QTest::newRow("urgent") << Level::Urgent << false << false << false << false;
}

void tst_SessionLevels::gate()
{
    QFETCH(Level, level);
    QTEST(allows(level, SessionStep::Plan), "plan");
    QTEST(allows(level, SessionStep::Confirm), "confirm");
    QTEST(allows(level, SessionStep::Start), "start");
    QTEST(canOverride(level), "override");
}

void tst_SessionLevels::misfit_data()
{
    QTest::addColumn<QStringList>("conditions"); // with a site: "wound:calf"
    QTest::addColumn<bool>("asked");
    QTest::addColumn<QString>("region");
    QTest::addColumn<QString>("technique");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<Misfit>("misfit");
    QTest::addColumn<Level>("level");
    QTest::addColumn<QString>("cause");
    const auto row = [](const char *name, const QStringList &conditions, bool asked,
                        const QString &region, const QString &technique, int minutes, Misfit misfit,
                        Level level, const QString &cause) {
        QTest::newRow(name) << conditions << asked << region << technique << minutes << misfit
                            << level << cause;
    };
    const auto old = u"Health history not asked yet"_s;
    const auto back = u"back"_s;
    const auto knead = u"knead"_s;
    row("nothing", {}, true, back, knead, 60, Misfit::None, Level::Clear, {});
    row("old history", {}, false, back, knead, 60, Misfit::AskAgain, Level::Adapt, old);
    row("fits", {u"fragile"_s}, true, back, knead, 45, Misfit::None, Level::Adapt, u"fragile"_s);
    row("a minute too long", {u"fragile"_s}, true, back, knead, 46, Misfit::TooLong, Level::Adapt,
        u"fragile"_s);
    row("too long before old", {u"fragile"_s}, false, back, knead, 46, Misfit::TooLong,
        Level::Adapt, old);
    row("technique out", {u"fragile"_s}, true, back, u"deep"_s, 45, Misfit::WorkOut, Level::Adapt,
        u"fragile"_s);
    row("work out before too long", {u"fragile"_s}, true, back, u"deep"_s, 46, Misfit::WorkOut,
        Level::Adapt, u"fragile"_s);
    row("region out", {u"wound:calf"_s}, true, u"leg"_s, knead, 60, Misfit::WorkOut, Level::Avoid,
        u"wound"_s);
    row("elsewhere", {u"wound:calf"_s}, true, back, knead, 60, Misfit::None, Level::Avoid,
        u"wound"_s);
    row("clearance", {u"spine"_s}, true, u"leg"_s, knead, 60, Misfit::NeedsClearance,
        Level::Clearance, u"spine"_s);
    row("clearance before work out", {u"spine"_s}, true, back, knead, 60, Misfit::NeedsClearance,
        Level::Clearance, u"spine"_s);
    row("stop", {u"spine"_s, u"fever"_s}, true, back, knead, 60, Misfit::Stopped, Level::Stop,
        u"fever"_s);
    row("urgent", {u"spine"_s, u"fever"_s, u"emergency"_s}, false, back, knead, 600, Misfit::Urgent,
        Level::Urgent, u"emergency"_s);
}

void tst_SessionLevels::misfit()
{
    QFETCH(QStringList, conditions);
    QFETCH(bool, asked);
    QFETCH(QString, region);
    QFETCH(QString, technique);
    QFETCH(int, minutes);
    HealthHistory history;
    for (const QString &condition : conditions) {
        ConditionEntry entry = m_samples.entry(condition.section(u':', 0, 0));
        if (condition.contains(u':'))
            entry.sites << regionFrom(condition.section(u':', 1));
        history.entries << entry;
    }
    if (asked)
        history.asked = ScreeningSamples::day;
    Technique planned;
    planned.id = technique;
    const SessionVerdict verdict =
        sessionVerdict(m_samples.screened(history), {{regionFrom(region)}, {planned}}, minutes,
                       m_samples.regions());
    QTEST(verdict.misfit, "misfit");
    QTEST(verdict.level, "level");
    QTEST(verdict.cause, "cause");
}

// A practice file has them.
void tst_SessionLevels::misfitsAreKeptAsNumbers()
{
    const QList<Misfit> inOrder{Misfit::None,    Misfit::AskAgain,       Misfit::TooLong,
                                Misfit::WorkOut, Misfit::NeedsClearance, Misfit::Stopped,
                                Misfit::Urgent};
    for (qsizetype i = 0; i < inOrder.size(); ++i)
        QCOMPARE(static_cast<qsizetype>(inOrder.at(i)), i);
}

QTEST_GUILESS_MAIN(tst_SessionLevels)
#include "tst_session_levels.moc"
