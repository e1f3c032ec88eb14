// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every history: thousands of random ones, over a made-up catalogue and the real one.
#include "domain/ScreeningSamples.h"

#include "knowledge/Catalogue.h"

#include <QTest>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int histories = 3000; // of each catalogue
const QDate start(2026, 11, 23);

// A catalogue and chance; the same seed gives the same histories.
struct Source
{
    const QList<Condition> *conditions = nullptr;
    const RegionTree *regions = nullptr;
    ConditionLookup lookup;
    std::mt19937 chance{20261123};
    quint32 ids = 0;

    int below(int limit) { return std::uniform_int_distribution<int>(0, limit - 1)(chance); }
    bool once(int in) { return below(in) == 0; }
    QDate day(int spread) { return start.addDays(below(2 * spread) - spread); }
    QUuid id() { return ScreeningSamples::id(static_cast<quint32>(below(1 << 20)) * 4096 + ++ids); }

    template <class Value>
    const Value &oneOf(const QList<Value> &values)
    {
        return values.at(below(static_cast<int>(values.size())));
    }
};

ConditionEntry randomEntry(Source &source)
{
    ConditionEntry entry;
    entry.id = ConditionEntryId{source.id()};
    const Condition &condition = source.oneOf(*source.conditions);
    if (source.once(12)) {
        entry.ownLabel = u"Own words"_s;
        entry.ownLevel = static_cast<Level>(source.below(6));
    } else {
        entry.condition = source.once(20) ? u"unheard_of"_s : condition.id;
    }
    if (!condition.variants.isEmpty() && source.once(2))
        entry.variant = source.oneOf(condition.variants).id;
    if (source.once(30))
        entry.variant = u"unheard_of"_s;
    if (source.once(2))
        entry.since = source.day(800);
    if (source.once(5))
        entry.resolved = source.day(400);
    while (source.once(2))
        entry.sites << RegionRef{source.oneOf(source.regions->regions()).id,
                                 static_cast<Side>(source.below(3))};
    return entry;
}

Clearance randomClearance(Source &source, const HealthHistory &history)
{
    Clearance clearance;
    clearance.id = ClearanceId{source.id()};
    if (!history.entries.isEmpty())
        clearance.entry = source.oneOf(history.entries).id;
    clearance.from = source.day(60);
    clearance.until = clearance.from.addDays(source.below(200) - 10);
    clearance.limits = QString::number(source.below(100));
    return clearance;
}

Override randomOverride(Source &source, const HealthHistory &history)
{
    Override given;
    given.id = OverrideId{source.id()};
    if (!history.entries.isEmpty())
        given.entry = source.oneOf(history.entries).id;
    given.reason = source.once(8) ? QString() : QString::number(source.below(100));
    given.from = source.day(60);
    if (source.once(2))
        given.until = given.from.addDays(source.below(60));
    return given;
}

HealthHistory randomHistory(Source &source)
{
    HealthHistory history;
    for (int n = source.below(8); n > 0; --n)
        history.entries << randomEntry(source);
    for (int n = source.below(4); n > 0; --n)
        history.clearances << randomClearance(source, history);
    for (int n = source.once(3) ? source.below(4) : 0; n > 0; --n)
        history.overrides << randomOverride(source, history);
    for (int n = source.once(4) ? source.below(4) : 0; n > 0; --n)
        history.redFlags.append(
            {source.oneOf(*source.conditions).id, source.once(2), source.day(30)});
    if (!source.once(5))
        history.asked = source.day(300);
    if (source.once(4))
        history.dueDate = source.day(300);
    return history;
}

HealthHistory shuffled(HealthHistory history, Source &source)
{
    std::ranges::shuffle(history.entries, source.chance);
    std::ranges::shuffle(history.clearances, source.chance);
    std::ranges::shuffle(history.overrides, source.chance);
    std::ranges::shuffle(history.redFlags, source.chance);
    return history;
}

} // namespace

class tst_ScreeningProperties : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void sameEachTime_data() { catalogues(); }
    void sameEachTime();
    void orderNeverMatters_data() { catalogues(); }
    void orderNeverMatters();
    void anEntryNeverLowers_data() { catalogues(); }
    void anEntryNeverLowers();
    void aClearanceNeverRaises_data() { catalogues(); }
    void aClearanceNeverRaises();
    void verdictIsItsFindings_data() { catalogues(); }
    void verdictIsItsFindings();

private:
    void catalogues();
    Source source() const;

    ScreeningSamples m_samples;
    std::optional<Catalogue> m_catalogue;
};

void tst_ScreeningProperties::initTestCase()
{
    auto loaded = Catalogue::load();
    QVERIFY(loaded);
    m_catalogue.emplace(std::move(*loaded));
}

void tst_ScreeningProperties::catalogues()
{
    QTest::addColumn<bool>("real");
    QTest::newRow("made up") << false;
    QTest::newRow("real") << true;
}

Source tst_ScreeningProperties::source() const
{
    Source made;
    if (*static_cast<const bool *>(QTest::qData("real", qMetaTypeId<bool>()))) {
        made.conditions = &m_catalogue->conditions();
        made.regions = &m_catalogue->regions();
        made.lookup = [this](const QString &id) { return m_catalogue->find(id); };
    } else {
        made.conditions = &m_samples.conditions();
        made.regions = &m_samples.regions();
        made.lookup = m_samples.lookup();
    }
    return made;
}

void tst_ScreeningProperties::sameEachTime()
{
    Source source = this->source();
    QSet<Level> levels;
    for (int i = 0; i < histories; ++i) {
        const HealthHistory history = randomHistory(source);
        const QDate day = source.day(100);
        const Verdict verdict = screen(history, day, source.lookup, *source.regions);
        QCOMPARE(screen(history, day, source.lookup, *source.regions), verdict);
        levels << verdict.level;
    }
    QCOMPARE(levels.size(), 6); // or the histories show too little
}

void tst_ScreeningProperties::orderNeverMatters()
{
    Source source = this->source();
    for (int i = 0; i < histories; ++i) {
        const HealthHistory history = randomHistory(source);
        const QDate day = source.day(100);
        const Verdict verdict = screen(history, day, source.lookup, *source.regions);
        const HealthHistory mixed = shuffled(history, source);
        QVERIFY2(screen(mixed, day, source.lookup, *source.regions) == verdict,
                 qPrintable(u"history %1"_s.arg(i)));
    }
}

void tst_ScreeningProperties::anEntryNeverLowers()
{
    Source source = this->source();
    int raised = 0;
    for (int i = 0; i < histories; ++i) {
        HealthHistory history = randomHistory(source);
        const QDate day = source.day(100);
        const Verdict before = screen(history, day, source.lookup, *source.regions);
        history.entries << randomEntry(source);
        const Verdict after = screen(history, day, source.lookup, *source.regions);
        QVERIFY2(after.level >= before.level, qPrintable(u"history %1"_s.arg(i)));
        raised += after.level > before.level ? 1 : 0;
    }
    QVERIFY(raised > histories / 20);
}

void tst_ScreeningProperties::aClearanceNeverRaises()
{
    Source source = this->source();
    int lowered = 0;
    for (int i = 0; i < histories; ++i) {
        HealthHistory history = randomHistory(source);
        const QDate day = source.day(100);
        const Verdict before = screen(history, day, source.lookup, *source.regions);
        history.clearances << randomClearance(source, history);
        const Verdict after = screen(history, day, source.lookup, *source.regions);
        QVERIFY2(after.level <= before.level, qPrintable(u"history %1"_s.arg(i)));
        for (const Finding &finding : before.findings) {
            const auto now = std::ranges::find_if(after.findings, [&](const Finding &other) {
                return other.entry == finding.entry && other.condition == finding.condition;
            });
            QVERIFY(now != after.findings.end() && now->level <= finding.level);
        }
        lowered += after.level < before.level ? 1 : 0;
    }
    QVERIFY(lowered > histories / 200);
}

void tst_ScreeningProperties::verdictIsItsFindings()
{
    Source source = this->source();
    for (int i = 0; i < histories; ++i) {
        const Verdict verdict =
            screen(randomHistory(source), source.day(100), source.lookup, *source.regions);
        Level level = Level::Clear;
        Pressure pressure = Pressure::Firm;
        for (const Finding &finding : verdict.findings) {
            QVERIFY(finding.level <= verdict.findings.first().level);
            QVERIFY(!finding.label.isEmpty());
            QVERIFY(finding.level < Level::Avoid || finding.overrideReason.isEmpty());
            for (const RegionRef &region : finding.regions)
                QVERIFY(verdict.avoidRegions.contains(region));
            for (const QString &technique : finding.excludedTechniques)
                QVERIFY(verdict.excludedTechniques.contains(technique));
            level = std::max(level, finding.level);
            pressure = std::min(pressure, finding.maxPressure);
        }
        QCOMPARE(verdict.level, level);
        QCOMPARE(verdict.maxPressure, pressure);
    }
}

QTEST_GUILESS_MAIN(tst_ScreeningProperties)
#include "tst_screening_properties.moc"
