// SPDX-License-Identifier: GPL-3.0-or-later
// What holds of every history: thousands of random ones, over a made-up catalogue and the real one.
#include "domain/RandomHistories.h"
#include "domain/ScreeningSamples.h"

#include "knowledge/Catalogue.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int histories = 3000; // of each catalogue

// The level of the condition's weightiest finding. An answer to a red flag may go from one entry of
// its condition to another; what the therapist wrote stays with its entry.
std::optional<Level> weightiestLike(const Finding &finding, const Verdict &verdict)
{
    std::optional<Level> found;
    for (const Finding &other : verdict.findings) {
        const bool isLike = other.condition == finding.condition &&
                            (!finding.condition.isEmpty() || other.entry == finding.entry);
        if (isLike)
            found = std::max(other.level, found.value_or(other.level));
    }
    return found;
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
    void aSettledEntrySettlesItsFlag_data() { catalogues(); }
    void aSettledEntrySettlesItsFlag();

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
        // Often of a condition that is flagged: the entry may say less than the answer does.
        if (!history.redFlags.isEmpty() && source.once(2))
            history.entries.last().condition = source.oneOf(history.redFlags).flag;
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
            const auto now = weightiestLike(finding, after);
            QVERIFY(now && *now <= *weightiestLike(finding, before));
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

// Whatever an override is given for, the answer behind it does not stand beside it unsettled.
void tst_ScreeningProperties::aSettledEntrySettlesItsFlag()
{
    Source source = this->source();
    int settled = 0;
    for (int i = 0; i < histories; ++i) {
        HealthHistory history;
        const Condition &condition = source.oneOf(*source.conditions);
        ConditionEntry entry;
        entry.id = ConditionEntryId{source.id()};
        entry.condition = condition.id;
        history.asked = Source::start;
        history.redFlags.append({condition.id, true, Source::start});
        const Verdict flagged = screen(history, Source::start, source.lookup, *source.regions);
        history.entries << entry;
        const Verdict both = screen(history, Source::start, source.lookup, *source.regions);
        QCOMPARE(both.level, flagged.level);
        QCOMPARE(both.findings.size(), 1); // no double line
        QCOMPARE(both.findings.first().entry, entry.id);
        history.overrides << ScreeningSamples::overrideOf(entry, Source::start);
        const Verdict overridden = screen(history, Source::start, source.lookup, *source.regions);
        const bool isUrgent = flagged.level == Level::Urgent;
        QCOMPARE(overridden.level,
                 isUrgent ? Level::Urgent : std::min(flagged.level, Level::Adapt));
        QCOMPARE(overridden.findings.size(), 1);
        settled += overridden.level < flagged.level ? 1 : 0;
    }
    QVERIFY(settled > histories / 10);
}

QTEST_GUILESS_MAIN(tst_ScreeningProperties)
#include "tst_screening_properties.moc"
