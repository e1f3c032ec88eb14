// SPDX-License-Identifier: GPL-3.0-or-later
// The therapist's own presets and the decisions about steps: what is read is what was saved.
#include "storage/StepDecisionRepository.h"
#include "storage/StorageFixture.h"
#include "storage/TaperPresetRepository.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_StepRepositories : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_fixture = std::make_unique<StorageFixture>(); }
    void keepsPresets();
    void presetNamesAreOnce();
    void refusesStalePresets();
    void keepsEveryDecision();
    void listsDecisionsByDay();
    void decisionsNeedTheirPlan();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] OwnPreset preset(const QString &name) const
    {
        return {{m_fixture->newId()},
                name,
                *readTaper(u"2x/wk until pain is halved, then review, 1x/4wk"_s),
                u"For desks\n– long days"_s,
                {4, 3},
                1};
    }
    [[nodiscard]] StepDecision decision(PlanId plan, QDate day) const
    {
        return {{m_fixture->newId()}, plan,      day, StepKind::Hold, StepKind::Down,
                u"Pain 7 → 3"_s,      u"flare"_s};
    }

    std::unique_ptr<StorageFixture> m_fixture;
};

void tst_StepRepositories::keepsPresets()
{
    const OwnPreset zeal = preset(u"Zeal"_s);
    OwnPreset desk = preset(u"desk"_s);
    m_fixture->write([&](const Transaction &t) {
        return TaperPresetRepository::insert(t, zeal).and_then(
            [&] { return TaperPresetRepository::insert(t, desk); });
    });
    QVERIFY(*TaperPresetRepository::all(database()) == QList({desk, zeal})); // whatever the case
    desk.name = u"Zzz"_s;
    desk.taper = *readTaper(u"1x/wk x 4"_s);
    desk.note.clear();
    desk.review = {9, 8};
    ++desk.version;
    m_fixture->write([&](const Transaction &t) { return TaperPresetRepository::update(t, desk); });
    QVERIFY(*TaperPresetRepository::all(database()) == QList({zeal, desk}));
    m_fixture->write([&](const Transaction &t) { return TaperPresetRepository::remove(t, zeal); });
    QVERIFY(*TaperPresetRepository::all(database()) == QList{desk});
}

void tst_StepRepositories::presetNamesAreOnce()
{
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    QVERIFY(TaperPresetRepository::insert(transaction, preset(u"Desk"_s)));
    QVERIFY(!TaperPresetRepository::insert(transaction, preset(u"DESK"_s)));
    QVERIFY(!TaperPresetRepository::insert(transaction, preset({})));
}

void tst_StepRepositories::refusesStalePresets()
{
    OwnPreset kept = preset(u"Desk"_s);
    m_fixture->write([&](const Transaction &t) { return TaperPresetRepository::insert(t, kept); });
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    kept.version = 3;
    const auto updated = TaperPresetRepository::update(transaction, kept);
    QCOMPARE(updated.error().code, ErrorCode::Conflict);
    QCOMPARE(updated.error().field, u"preset"_s);
    QCOMPARE(TaperPresetRepository::remove(transaction, kept).error().code, ErrorCode::Conflict);
}

void tst_StepRepositories::keepsEveryDecision()
{
    const Plan plan = m_fixture->addPlan(m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id);
    QList<StepDecision> kept;
    for (int kind = 0; kind <= static_cast<int>(StepKind::Discharge); ++kind) {
        StepDecision made = decision(plan.id, QDate(2026, 11, 9).addDays(kind));
        made.taken = static_cast<StepKind>(kind);
        made.advised = static_cast<StepKind>(static_cast<int>(StepKind::Discharge) - kind);
        made.reason = kind == 0 ? QString() : u"because %1"_s.arg(kind);
        kept << made;
        m_fixture->write(
            [&](const Transaction &t) { return StepDecisionRepository::insert(t, made); });
    }
    QVERIFY(*StepDecisionRepository::ofPlan(database(), plan.id) == kept);
}

void tst_StepRepositories::listsDecisionsByDay()
{
    const Client client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
    const Plan plan = m_fixture->addPlan(client.id);
    const Plan other = m_fixture->addPlan(client.id);
    const StepDecision late = decision(plan.id, QDate(2026, 12, 1));
    const StepDecision early = decision(plan.id, QDate(2026, 11, 1));
    const StepDecision sameDay = decision(plan.id, QDate(2026, 12, 1));
    for (const StepDecision &made : {late, early, sameDay, decision(other.id, late.day)})
        m_fixture->write(
            [&](const Transaction &t) { return StepDecisionRepository::insert(t, made); });
    QVERIFY(*StepDecisionRepository::ofPlan(database(), plan.id) == QList({early, late, sameDay}));
}

void tst_StepRepositories::decisionsNeedTheirPlan()
{
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    QVERIFY(!StepDecisionRepository::insert(transaction,
                                            decision({m_fixture->newId()}, QDate(2026, 11, 1))));
}

QTEST_GUILESS_MAIN(tst_StepRepositories)
#include "tst_step_repositories.moc"
