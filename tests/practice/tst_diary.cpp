// SPDX-License-Identifier: GPL-3.0-or-later
// Working hours, closed days and the therapist's presets: kept, announced, and refused whole.
#include "practice/TestPractice.h"

#include "storage/CalendarRepository.h"
#include "storage/Database.h"
#include "storage/Transaction.h"

#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Diary : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void beginsWithTheDefaults();
    void keepsHours();
    void refusesBadHours();
    void reopensClosedDays();
    void refusesToReopenWhatIsGone();
    void knowsBuiltInPresets();
    void keepsOwnPresets();
    void refusesTakenNames();
    void refusesBadPresets();
    void refusesStalePresets();

private:
    [[nodiscard]] Diary &diary() const { return (*m_practice)->diary(); }
    [[nodiscard]] static OwnPreset preset(const QString &name)
    {
        return {{}, name, *readTaper(u"2x/wk x 3, 1x/wk x 6"_s), u"For desks"_s, {4, 3}, 0};
    }
    // Closed days come about by a reflow; here they are there already.
    void closeDays(const ClosedPeriod &period) const
    {
        const auto database = TestPractice::must(Database::open(m_practice->path()));
        auto transaction = TestPractice::must(Transaction::begin(*database));
        QVERIFY(CalendarRepository::insert(transaction, period));
        QVERIFY(transaction.commit());
    }

    std::unique_ptr<TestPractice> m_practice;
};

void tst_Diary::init()
{
    m_practice = std::make_unique<TestPractice>();
}

void tst_Diary::beginsWithTheDefaults()
{
    QVERIFY(diary().calendar() == PracticeCalendar());
    QVERIFY(diary().closedBetween(QDate(1900, 1, 1), QDate(2199, 1, 1))->isEmpty());
}

void tst_Diary::keepsHours()
{
    QSignalSpy changed(&(*m_practice)->changes(), &ChangeNotifier::calendarChanged);
    PracticeCalendar calendar;
    calendar.hours.set(Qt::Monday, {});
    calendar.hours.set(Qt::Saturday, {{QTime(10, 0), QTime(12, 45)}});
    calendar.bufferMinutes = 0;
    calendar.sessionsAtOnce = 3;
    QVERIFY(diary().saveHours(calendar));
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_practice->lastAudit(), u"hours changed"_s);
    m_practice->reopen();
    QVERIFY(diary().calendar() == calendar);
}

void tst_Diary::refusesBadHours()
{
    QSignalSpy changed(&(*m_practice)->changes(), &ChangeNotifier::calendarChanged);
    PracticeCalendar calendar;
    calendar.hours.set(Qt::Monday, {{QTime(12, 0), QTime(9, 0)}});
    QCOMPARE(refusal(diary().saveHours(calendar)).field, u"hours.1"_s);
    calendar = {};
    calendar.sessionsAtOnce = 51;
    QCOMPARE(refusal(diary().saveHours(calendar)).field, u"calendar.sessionsAtOnce"_s);
    QCOMPARE(Diary::problemsOf(calendar).size(), 1);
    QVERIFY(diary().calendar() == PracticeCalendar());
    QCOMPARE(changed.count(), 0);
}

void tst_Diary::reopensClosedDays()
{
    const ClosedPeriod period{
        {QUuid::createUuid()}, {QDate(2026, 12, 24), QDate(2026, 12, 31), u"Christmas"_s}, 1};
    closeDays(period);
    QVERIFY(diary().closedBetween(QDate(2026, 12, 31), QDate(2027, 1, 2)) == QList{period});
    QVERIFY(diary().calendar()->closed == QList{period.days});
    QSignalSpy changed(&(*m_practice)->changes(), &ChangeNotifier::calendarChanged);
    QVERIFY(diary().reopen(period));
    QVERIFY(diary().calendar()->closed.isEmpty());
    QCOMPARE(changed.count(), 1);
    QCOMPARE(m_practice->lastAudit(), u"closed days reopened"_s);
}

void tst_Diary::refusesToReopenWhatIsGone()
{
    const ClosedPeriod period{
        {QUuid::createUuid()}, {QDate(2026, 12, 24), QDate(2026, 12, 31), {}}, 2};
    closeDays(period);
    ClosedPeriod older = period;
    older.version = 1;
    QCOMPARE(refusal(diary().reopen(older)).code, ErrorCode::Conflict);
    QVERIFY(diary().reopen(period));
    QCOMPARE(refusal(diary().reopen(period)).code, ErrorCode::Conflict);
    QCOMPARE(Diary::problemsOf(ClosedDays{QDate(2026, 2, 2), QDate(2026, 2, 1)}).first().field,
             u"closedDays"_s);
}

void tst_Diary::knowsBuiltInPresets()
{
    const auto presets = diary().presets();
    QVERIFY(presets);
    QVERIFY(presets->builtIn.presets.size() > 3);
    QVERIFY(presets->own.isEmpty());
}

void tst_Diary::keepsOwnPresets()
{
    QSignalSpy changed(&(*m_practice)->changes(), &ChangeNotifier::presetsChanged);
    const auto desk = diary().addPreset(preset(u" Desk "_s));
    QVERIFY(desk);
    QCOMPARE(desk->name, u"Desk"_s);
    QCOMPARE(desk->version, 1);
    const auto back = diary().addPreset(preset(u"Back"_s));
    QVERIFY(diary().presets()->own == QList({*back, *desk}));
    OwnPreset edited = *desk;
    edited.taper = *readTaper(u"1x/wk x 4"_s);
    edited.name = u"DESK"_s; // its own name in other letters
    const auto saved = diary().savePreset(edited);
    QVERIFY(saved);
    QCOMPARE(saved->version, 2);
    QVERIFY(diary().removePreset(*back));
    QCOMPARE(m_practice->lastAudit(), u"preset removed"_s);
    QVERIFY(diary().presets()->own == QList{*saved});
    QCOMPARE(changed.count(), 4);
}

void tst_Diary::refusesTakenNames()
{
    const auto first = diary().addPreset(preset(u"Ärger"_s));
    const Error error = refusal(diary().addPreset(preset(u"ÄRGER"_s)));
    QCOMPARE(error.code, ErrorCode::NameTaken);
    QCOMPARE(error.field, u"preset.name"_s);
    QCOMPARE(error.detail, u"ÄRGER"_s);
    OwnPreset second = TestPractice::must(diary().addPreset(preset(u"Back"_s)));
    second.name = first->name;
    QCOMPARE(refusal(diary().savePreset(second)).code, ErrorCode::NameTaken);
    QCOMPARE(diary().presets()->own.size(), 2);
}

void tst_Diary::refusesBadPresets()
{
    OwnPreset bad = preset(u"  "_s);
    QCOMPARE(refusal(diary().addPreset(bad)).field, u"preset.name"_s);
    bad = preset(u"Back"_s);
    bad.taper = {};
    bad.review = {0, 53};
    bad.note = QChar(0);
    QStringList fields;
    for (const Error &error : Diary::problemsOf(bad))
        fields << error.field;
    QCOMPARE(fields, QStringList({u"preset.taper"_s, u"preset.note"_s, u"preset.review.visits"_s,
                                  u"preset.review.weeks"_s}));
    QVERIFY(diary().presets()->own.isEmpty());
}

void tst_Diary::refusesStalePresets()
{
    const OwnPreset kept = TestPractice::must(diary().addPreset(preset(u"Back"_s)));
    const OwnPreset saved = TestPractice::must(diary().savePreset(kept));
    QCOMPARE(refusal(diary().savePreset(kept)).code, ErrorCode::Conflict);
    QCOMPARE(refusal(diary().removePreset(kept)).code, ErrorCode::Conflict);
    QVERIFY(diary().presets()->own == QList{saved});
}

QTEST_GUILESS_MAIN(tst_Diary)
#include "tst_diary.moc"
