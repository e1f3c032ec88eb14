// SPDX-License-Identifier: GPL-3.0-or-later
// Condition entries, clearances and overrides: what is read is what was saved, in every field;
// conflicts; order; and what goes with what.
#include "storage/HealthFixture.h"
#include "storage/RawConnection.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_HealthEntries : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryField();
    void keepsEntries_data();
    void keepsEntries();
    void keepsAnOpenEnd();
    void refusesAStaleUpdate();
    void saysWhatIsNotThere();
    void listsByIdAndClient();
    void removesWithWhatHangsOnIt();
    void removesOnlyTheKeptVersion();
    void walksByClient();
    void stopsWhenTold();
    void needsWhatItIsAbout();
    void refusesWhatIsNotADay_data();
    void refusesWhatIsNotADay();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    template <class Repository, class Value>
    void updateBoth(Value first, const QString &field) const;

    std::unique_ptr<HealthFixture> m_fixture;
    Client m_client;
};

void tst_HealthEntries::init()
{
    m_fixture = std::make_unique<HealthFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s);
}

void tst_HealthEntries::keepsEveryField()
{
    const ConditionEntry entry = m_fixture->addEntry(m_client.id);
    const Clearance clearance = m_fixture->addClearance(entry);
    const Override given = m_fixture->addOverride(entry);
    QVERIFY(ConditionEntryRepository::find(database(), entry.id) == entry);
    QVERIFY(ClearanceRepository::find(database(), clearance.id) == clearance);
    QVERIFY(OverrideRepository::find(database(), given.id) == given);
}

void tst_HealthEntries::keepsEntries_data()
{
    QTest::addColumn<std::function<void(ConditionEntry &)>>("change");
    const auto row = [](const char *name, std::function<void(ConditionEntry &)> change) {
        QTest::newRow(name) << std::move(change);
    };
    row("nothing more than a condition", [](ConditionEntry &entry) {
        entry.ownLabel = entry.variant = entry.note = QString();
        entry.sites.clear();
        entry.since = entry.resolved = QDate();
    });
    row("own words", [](ConditionEntry &entry) { entry.condition = QString(); });
    row("one site", [](ConditionEntry &entry) { entry.sites = {{u"neck"_s, Side::Both}}; });
    row("both sides apart", [](ConditionEntry &entry) {
        entry.sites = {{u"front_thigh"_s, Side::Right},
                       {u"front_thigh"_s, Side::Left},
                       {u"abdomen"_s, Side::Both}};
    });
    row("only an onset", [](ConditionEntry &entry) { entry.resolved = QDate(); });
    row("only an end", [](ConditionEntry &entry) { entry.since = QDate(); });
    row("long ago", [](ConditionEntry &entry) { entry.since = QDate(1907, 1, 1); });
    for (const Level level :
         {Level::Clear, Level::Adapt, Level::Avoid, Level::Clearance, Level::Stop, Level::Urgent})
        row(qPrintable(levelName(level)),
            [level](ConditionEntry &entry) { entry.ownLevel = level; });
}

void tst_HealthEntries::keepsEntries()
{
    QFETCH(std::function<void(ConditionEntry &)>, change);
    ConditionEntry entry = m_fixture->addEntry(m_client.id);
    change(entry);
    entry.version = 2;
    m_fixture->write([&](Transaction &t) { return ConditionEntryRepository::update(t, entry); });
    QVERIFY(ConditionEntryRepository::find(database(), entry.id) == entry);
    entry.id = {m_fixture->newId()};
    entry.version = 1;
    m_fixture->write([&](Transaction &t) { return ConditionEntryRepository::insert(t, entry); });
    QVERIFY(ConditionEntryRepository::find(database(), entry.id) == entry);
}

void tst_HealthEntries::keepsAnOpenEnd()
{
    Override given = m_fixture->addOverride(m_fixture->addEntry(m_client.id));
    given.until = QDate();
    given.reason = u"Other"_s;
    given.from = QDate(2026, 11, 2);
    given.version = 2;
    m_fixture->write([&](Transaction &t) { return OverrideRepository::update(t, given); });
    QVERIFY(OverrideRepository::find(database(), given.id) == given);
}

template <class Repository, class Value>
void tst_HealthEntries::updateBoth(Value first, const QString &field) const
{
    Value second = first;
    first.version = second.version = 2;
    const auto update = [this](const Value &value) {
        return m_fixture->tryWrite([&](Transaction &t) { return Repository::update(t, value); });
    };
    QVERIFY(update(first));
    const auto done = update(second);
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::Conflict);
    QCOMPARE(done.error().field, field);
    QVERIFY(Repository::find(database(), first.id) == first);
}

void tst_HealthEntries::refusesAStaleUpdate()
{
    const ConditionEntry entry = m_fixture->addEntry(m_client.id);
    updateBoth<ConditionEntryRepository>(entry, u"condition"_s);
    updateBoth<ClearanceRepository>(m_fixture->addClearance(entry), u"clearance"_s);
    updateBoth<OverrideRepository>(m_fixture->addOverride(entry), u"override"_s);
}

void tst_HealthEntries::saysWhatIsNotThere()
{
    const QUuid id = m_fixture->newId();
    const auto text = id.toString(QUuid::WithoutBraces);
    const auto error = [&](const QString &field) {
        return Error{ErrorCode::NotFound, field, text, -1};
    };
    QVERIFY(ConditionEntryRepository::find(database(), {id}).error() == error(u"condition"_s));
    QVERIFY(ClearanceRepository::find(database(), {id}).error() == error(u"clearance"_s));
    QVERIFY(OverrideRepository::find(database(), {id}).error() == error(u"override"_s));
}

void tst_HealthEntries::listsByIdAndClient()
{
    const ClientId other = m_fixture->addClient(u"Bo"_s, u"Lind"_s).id;
    QList<ConditionEntry> entries;
    QList<Clearance> clearances;
    QList<Override> overrides;
    for (const auto &condition : {u"zoster"_s, u"asthma"_s, u"migraine"_s}) {
        const ConditionEntry strange = m_fixture->addEntry(other, condition);
        m_fixture->addClearance(strange);
        m_fixture->addOverride(strange);
        entries << m_fixture->addEntry(m_client.id, condition);
    }
    for (const int at : {2, 0, 1}) {
        clearances << m_fixture->addClearance(entries.at(at));
        overrides << m_fixture->addOverride(entries.at(at));
    }
    QVERIFY(ConditionEntryRepository::ofClient(database(), m_client.id) == entries);
    QVERIFY(ClearanceRepository::ofClient(database(), m_client.id) == clearances);
    QVERIFY(OverrideRepository::ofClient(database(), m_client.id) == overrides);
    QVERIFY(ConditionEntryRepository::ofClient(database(), {m_fixture->newId()})->isEmpty());
}

void tst_HealthEntries::removesWithWhatHangsOnIt()
{
    const ConditionEntry kept = m_fixture->addEntry(m_client.id, u"asthma"_s);
    const ConditionEntry mistaken = m_fixture->addEntry(m_client.id);
    const Clearance keptClearance = m_fixture->addClearance(kept);
    const Override keptOverride = m_fixture->addOverride(kept);
    for (int i = 0; i < 2; ++i) {
        m_fixture->addClearance(mistaken);
        m_fixture->addOverride(mistaken);
    }
    m_fixture->write([&](Transaction &t) { return ConditionEntryRepository::remove(t, mistaken); });
    QVERIFY(ConditionEntryRepository::ofClient(database(), m_client.id) == QList{kept});
    QVERIFY(ClearanceRepository::ofClient(database(), m_client.id) == QList{keptClearance});
    QVERIFY(OverrideRepository::ofClient(database(), m_client.id) == QList{keptOverride});
}

void tst_HealthEntries::removesOnlyTheKeptVersion()
{
    const ConditionEntry entry = m_fixture->addEntry(m_client.id);
    const Clearance clearance = m_fixture->addClearance(entry);
    ConditionEntry stale = entry;
    stale.version = 2;
    const auto remove = [&] {
        return m_fixture->tryWrite(
            [&](Transaction &t) { return ConditionEntryRepository::remove(t, stale); });
    };
    QVERIFY(remove() == fail(ErrorCode::Conflict, u"condition"_s));
    QVERIFY(ConditionEntryRepository::find(database(), entry.id) == entry);
    QVERIFY(ClearanceRepository::find(database(), clearance.id) == clearance);
    stale.version = 1;
    QVERIFY(remove());
    QVERIFY(remove() == fail(ErrorCode::Conflict, u"condition"_s)); // somebody else was faster
}

void tst_HealthEntries::walksByClient()
{
    const Client bo = m_fixture->addClient(u"Bo"_s, u"Lind"_s);
    const ConditionEntry bos = m_fixture->addEntry(bo.id);
    const ConditionEntry anas = m_fixture->addEntry(m_client.id);
    const ConditionEntry bosNext = m_fixture->addEntry(bo.id, u"asthma"_s);
    const Clearance bosPaper = m_fixture->addClearance(bosNext);
    const Clearance anasPaper = m_fixture->addClearance(anas);
    const Clearance bosNextPaper = m_fixture->addClearance(bos);
    QList<ConditionEntry> entries;
    QList<Clearance> clearances;
    QStringList names;
    QVERIFY(ConditionEntryRepository::each(
        database(), [&](const ConditionEntry &entry, const PersonName &client) {
            entries << entry;
            names << client.display();
            return true;
        }));
    QVERIFY(ClearanceRepository::each(database(),
                                      [&](const Clearance &clearance, const PersonName &client) {
                                          clearances << clearance;
                                          names << client.display();
                                          return true;
                                      }));
    QVERIFY(entries == QList({anas, bos, bosNext}));
    QVERIFY(clearances == QList({anasPaper, bosPaper, bosNextPaper}));
    const QStringList once{u"Ana Ramos"_s, u"Bo Lind"_s, u"Bo Lind"_s};
    QCOMPARE(names, once + once);
}

void tst_HealthEntries::stopsWhenTold()
{
    for (int i = 0; i < 3; ++i)
        m_fixture->addClearance(m_fixture->addEntry(m_client.id));
    int seen = 0;
    const auto stopAtTwo = [&seen](const auto &, const PersonName &) { return ++seen % 2 != 0; };
    QVERIFY(ConditionEntryRepository::each(database(), stopAtTwo) == fail(ErrorCode::Cancelled));
    QCOMPARE(seen, 2);
    QVERIFY(ClearanceRepository::each(database(), stopAtTwo) == fail(ErrorCode::Cancelled));
    QCOMPARE(seen, 4);
}

void tst_HealthEntries::needsWhatItIsAbout()
{
    const ConditionEntry good = m_fixture->addEntry(m_client.id);
    ConditionEntry entry = good;
    Clearance clearance = m_fixture->addClearance(good);
    Override given = m_fixture->addOverride(good);
    entry.id = {m_fixture->newId()};
    clearance.id = {m_fixture->newId()};
    given.id = {m_fixture->newId()};
    const auto insertAll = [&] {
        return QList<bool>{
            m_fixture
                ->tryWrite(
                    [&](Transaction &t) { return ConditionEntryRepository::insert(t, entry); })
                .has_value(),
            m_fixture
                ->tryWrite(
                    [&](Transaction &t) { return ClearanceRepository::insert(t, clearance); })
                .has_value(),
            m_fixture
                ->tryWrite([&](Transaction &t) { return OverrideRepository::insert(t, given); })
                .has_value()};
    };
    entry.client = clearance.client = given.client = {m_fixture->newId()};
    QCOMPARE(insertAll(), QList({false, false, false}));
    entry.client = clearance.client = given.client = m_client.id;
    entry.condition = entry.ownLabel = QString(); // about nothing
    clearance.entry = given.entry = {m_fixture->newId()};
    QCOMPARE(insertAll(), QList({false, false, false}));
    entry.condition = u"asthma"_s;
    clearance.entry = given.entry = good.id;
    QCOMPARE(insertAll(), QList({true, true, true}));
    QCOMPARE(insertAll(), QList({false, false, false})); // the same ids
}

void tst_HealthEntries::refusesWhatIsNotADay_data()
{
    QTest::addColumn<QString>("column");
    QTest::addColumn<bool>("maybeNull");
    QTest::newRow("since") << u"condition_entry SET since"_s << true;
    QTest::newRow("resolved") << u"condition_entry SET resolved"_s << true;
    QTest::newRow("clearance from") << u"clearance SET first_day"_s << false;
    QTest::newRow("clearance until") << u"clearance SET last_day"_s << false;
    QTest::newRow("override from") << u"finding_override SET first_day"_s << false;
    QTest::newRow("override until") << u"finding_override SET last_day"_s << true;
}

void tst_HealthEntries::refusesWhatIsNotADay()
{
    QFETCH(QString, column);
    QFETCH(bool, maybeNull);
    const ConditionEntry entry = m_fixture->addEntry(m_client.id);
    m_fixture->addClearance(entry);
    m_fixture->addOverride(entry);
    RawConnection other(m_fixture->path());
    for (const auto &value : {u"''"_s, u"'9.11.2026'"_s, u"'2026-11-31'"_s, u"'2026-11-9'"_s,
                              u"'2026-11-09T00:00:00Z'"_s, u"20261109"_s})
        QVERIFY2(other.run(u"UPDATE %1 = %2"_s.arg(column, value)) == SQLITE_CONSTRAINT,
                 qPrintable(value));
    QCOMPARE(other.run(u"UPDATE %1 = NULL"_s.arg(column)),
             maybeNull ? SQLITE_OK : SQLITE_CONSTRAINT);
    QCOMPARE(other.run(u"UPDATE %1 = '2026-11-09'"_s.arg(column)), SQLITE_OK);
}

QTEST_GUILESS_MAIN(tst_HealthEntries)
#include "tst_health_entries.moc"
