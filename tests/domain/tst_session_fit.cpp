// SPDX-License-Identifier: GPL-3.0-or-later
// Where a planned session meets what its verdict leaves out.
#include "domain/ScreeningSamples.h"
#include "domain/SessionFit.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionFit : public QObject
{
    Q_OBJECT

private slots:
    void conflicts_data();
    void conflicts();
};

namespace {

Technique technique(const QString &id)
{
    Technique made;
    made.id = id;
    made.pressure = id == u"knead" ? Pressure::Medium : Pressure::Light;
    return made;
}

// "out:calf (wound)", "technique:deep (scar, fragile)", "firm:knead (fragile)"
QString shown(const WorkConflict &conflict)
{
    const QString causes = u" (%1)"_s.arg(conflict.causes.join(u", "_s));
    switch (conflict.kind) {
    case WorkConflict::Kind::RegionOut:
        return u"out:"_s + regionName(conflict.region) + causes;
    case WorkConflict::Kind::TechniqueOut:
        return u"technique:"_s + conflict.technique.id + causes;
    case WorkConflict::Kind::TooFirm:
        break;
    }
    return u"firm:"_s + conflict.technique.id + causes;
}

} // namespace

void tst_SessionFit::conflicts_data()
{
    QTest::addColumn<QStringList>("conditions"); // the wound at the left calf, the scar at a foot
    QTest::addColumn<QStringList>("regions");
    QTest::addColumn<QStringList>("techniques");
    QTest::addColumn<QStringList>("found");
    const auto row = [](const char *name, const QStringList &conditions, const QStringList &regions,
                        const QStringList &techniques, const QStringList &found) {
        QTest::newRow(name) << conditions << regions << techniques << found;
    };
    const QStringList wound{u"wound:calf:left"_s};
    const QStringList scar{u"scar:foot"_s};
    const auto cause = u"out:calf:left (wound)"_s;
    row("nothing planned", wound, {}, {}, {});
    row("the same", wound, {u"calf:left"_s}, {}, {cause});
    row("other side", wound, {u"calf:right"_s}, {}, {});
    row("both sides", wound, {u"calf"_s}, {}, {u"out:calf (wound)"_s});
    row("around it", wound, {u"back"_s, u"leg"_s}, {}, {u"out:leg (wound)"_s});
    row("excluded", {u"fragile"_s}, {}, {u"deep"_s, u"stroke"_s}, {u"technique:deep (fragile)"_s});
    row("too firm", {u"fragile"_s}, {}, {u"knead"_s}, {u"firm:knead (fragile)"_s});
    row("firm enough allowed", scar, {}, {u"knead"_s}, {});
    row("limited there, anywhere planned", scar, {}, {u"deep"_s}, {u"technique:deep (scar)"_s});
    row("limited there, work elsewhere", scar, {u"back"_s}, {u"deep"_s}, {});
    row("limited there, work there", scar, {u"back"_s, u"leg"_s}, {u"deep"_s},
        {u"technique:deep (scar)"_s});
    row("two causes, each once", {u"fragile"_s, u"scar:foot"_s, u"fragile"_s}, {}, {u"deep"_s},
        {u"technique:deep (fragile, scar)"_s});
    row("regions first", wound + QStringList{u"fragile"_s}, {u"calf:left"_s}, {u"deep"_s},
        {cause, u"technique:deep (fragile)"_s});
}

void tst_SessionFit::conflicts()
{
    QFETCH(QStringList, conditions);
    QFETCH(QStringList, regions);
    QFETCH(QStringList, techniques);
    ScreeningSamples samples;
    HealthHistory history;
    history.asked = QDate(2026, 11, 23);
    for (const QString &text : conditions) {
        ConditionEntry entry = samples.entry(text.section(u':', 0, 0));
        if (text.contains(u':'))
            entry.sites = {regionFrom(text.section(u':', 1))};
        history.entries << entry;
    }
    PlannedWork work;
    for (const QString &region : regions)
        work.regions << regionFrom(region);
    for (const QString &id : techniques)
        work.techniques << technique(id);
    const Verdict verdict = screen(history, history.asked, samples.lookup(), samples.regions());
    QStringList found;
    for (const WorkConflict &conflict : conflictsWith(verdict, work, samples.regions()))
        found << shown(conflict);
    QTEST(found, "found");
}

QTEST_GUILESS_MAIN(tst_SessionFit)
#include "tst_session_fit.moc"
