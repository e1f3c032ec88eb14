// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "knowledge/Catalogue.h"
#include "models/ConditionEntryModel.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The table of conditions: what each row says, in which order, and what is told when it changes.
class TestConditionEntryModel : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void isEmptyForAHealthyClient();
    void columnsOfAnEntry();
    void weightiestFirstAndPastLast();
    void namesSitesAndOrigins();
    void saysWhoCleared_data();
    void saysWhoCleared();
    void saysTheReason();
    void tellsOnlyWhatDiffers();
    void hearsOnlyOfItsClient();
    void knowsWhatTouchesARegion();

private:
    [[nodiscard]] QVariant cell(int row, int column, int role = Qt::DisplayRole) const
    {
        return m_model->index(row, column).data(role);
    }
    ConditionEntry addPast(const QString &words, QDate resolved)
    {
        ConditionEntry entry;
        entry.client = m_client;
        entry.ownLabel = words;
        entry.since = resolved.addMonths(-2);
        entry.resolved = resolved;
        return Fixture::must(m_fixture->practice().health().add(entry));
    }

    std::unique_ptr<Fixture> m_fixture;
    ClientId m_client;
    std::unique_ptr<ConditionEntryModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestConditionEntryModel::init()
{
    m_fixture = std::make_unique<Fixture>();
    m_client = m_fixture->addClient(u"Marta"_s, u"Silva"_s).id;
    m_fixture->askHealth(m_client);
    const Catalogue *catalogue = Fixture::must(m_fixture->practice().catalogue());
    m_model = std::make_unique<ConditionEntryModel>(
        m_fixture->practice(), m_client,
        [catalogue](const QString &id) { return catalogue->find(id); }, catalogue->regions());
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    m_model->reload();
}

void TestConditionEntryModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_fixture.reset();
}

void TestConditionEntryModel::isEmptyForAHealthyClient()
{
    QCOMPARE(m_model->rowCount(), 0);
    QStringList headings;
    for (int column = 0; column < m_model->columnCount(); ++column)
        headings << m_model->headerData(column, Qt::Horizontal).toString();
    QCOMPARE(headings.join(u'|'), u"Condition|Since|What to do|Level"_s);
}

void TestConditionEntryModel::columnsOfAnEntry()
{
    ConditionEntry entry;
    entry.client = m_client;
    entry.condition = u"varicose"_s;
    entry.sites = {{u"calf"_s, Side::Left}};
    entry.since = QDate(2019, 1, 1);
    Fixture::must(m_fixture->practice().health().add(entry));
    QCOMPARE(cell(0, ConditionEntryModel::Name).toString(), u"Varicose veins"_s);
    QCOMPARE(cell(0, ConditionEntryModel::Name, SubtitleRole).toString(), u"Calf, left"_s);
    QVERIFY(cell(0, ConditionEntryModel::Name, BoldRole).toBool());
    QCOMPARE(cell(0, ConditionEntryModel::Since).toString(), u"2019"_s);
    QVERIFY(cell(0, ConditionEntryModel::WhatToDo).toString().startsWith(u"Leave the veins out"_s));
    QCOMPARE(cell(0, ConditionEntryModel::State).toString(), levelWord(Level::Avoid));
    QCOMPARE(cell(0, ConditionEntryModel::State, ChipRole).toString(), u"avoid"_s);
    QVERIFY(!cell(0, ConditionEntryModel::Name, MutedRole).toBool());
    QVERIFY(!cell(0, ConditionEntryModel::Name, ChipRole).isValid());
}

void TestConditionEntryModel::weightiestFirstAndPastLast()
{
    addPast(u"Sprained ankle"_s, QDate(2026, 5, 2));
    m_fixture->addCondition(m_client, u"varicose"_s, {{u"calf"_s, Side::Left}});
    addPast(u"Flu"_s, QDate(2026, 9, 1));
    m_fixture->addCondition(m_client, u"osteoporosis"_s);
    QStringList labels;
    for (int row = 0; row < m_model->rowCount(); ++row)
        labels << cell(row, ConditionEntryModel::Name).toString();
    QCOMPARE(labels.join(u'|'), u"Osteoporosis|Varicose veins|Flu|Sprained ankle"_s);
    QCOMPARE(cell(3, ConditionEntryModel::WhatToDo).toString(), u"over since 2 May 2026"_s);
    QCOMPARE(cell(3, ConditionEntryModel::State).toString(), u"Past"_s);
    QCOMPARE(cell(3, ConditionEntryModel::State, ChipRole).toString(), u"neutral"_s);
    QVERIFY(cell(3, ConditionEntryModel::Name, MutedRole).toBool());
    QVERIFY(!cell(3, ConditionEntryModel::Name, BoldRole).toBool());
}

void TestConditionEntryModel::namesSitesAndOrigins()
{
    HealthFile &health = m_fixture->practice().health();
    QVERIFY(health.setDueDate(m_client, QDate(2027, 2, 1)));
    QCOMPARE(m_model->rowCount(), 1);
    QCOMPARE(cell(0, ConditionEntryModel::Name, SubtitleRole).toString(), u"by the due date"_s);
    QVERIFY(health.interviewed(m_client, Fixture::today(),
                               {{u"cauda_equina"_s, true, Fixture::today()}}));
    QCOMPARE(m_model->rowCount(), 2);
    QCOMPARE(cell(0, ConditionEntryModel::State).toString(), levelWord(Level::Urgent));
    QCOMPARE(cell(0, ConditionEntryModel::State, ChipRole).toString(), u"avoid"_s);
    QCOMPARE(cell(0, ConditionEntryModel::Name, SubtitleRole).toString(),
             u"by a red-flag answer"_s);

    const ClientId other = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s).id; // never asked
    ConditionEntryModel model(m_fixture->practice(), other, [](const QString &) { return nullptr; },
                              {});
    model.reload();
    QCOMPARE(model.rowCount(), 1);
    QCOMPARE(model.index(0, ConditionEntryModel::Name).data(SubtitleRole).toString(),
             u"by the date of the last answers"_s);
}

void TestConditionEntryModel::saysWhoCleared_data()
{
    QTest::addColumn<QDate>("from");
    QTest::addColumn<QDate>("until");
    QTest::addColumn<QString>("chip");
    QTest::addColumn<QString>("words");
    QTest::newRow("in force") << QDate(2026, 5, 20) << QDate(2026, 11, 20) << u"adapt"_s
                              << u"Cleared: Dr A. Ramos, 20 May – 20 Nov 2026"_s;
    QTest::newRow("its last day") << QDate(2026, 5, 20) << Fixture::today() << u"adapt"_s
                                  << u"Cleared: Dr A. Ramos, 20 May – 9 Nov 2026"_s;
    QTest::newRow("ended") << QDate(2026, 5, 20) << QDate(2026, 11, 8) << u"clearance"_s
                           << u"Clearance of Dr A. Ramos ended 8 Nov"_s;
}

void TestConditionEntryModel::saysWhoCleared()
{
    QFETCH(const QDate, from);
    QFETCH(const QDate, until);
    const ConditionEntry entry = m_fixture->addCondition(m_client, u"osteoporosis"_s);
    m_fixture->addClearance(entry, from, until);
    QTEST(cell(0, ConditionEntryModel::State, ChipRole).toString(), "chip");
    QTEST(cell(0, ConditionEntryModel::WhatToDo, SubtitleRole).toString(), "words");
    // The longer one speaks, whichever was written first.
    m_fixture->addClearance(entry, QDate(2026, 1, 1), QDate(2026, 1, 2));
    QTEST(cell(0, ConditionEntryModel::WhatToDo, SubtitleRole).toString(), "words");
}

void TestConditionEntryModel::saysTheReason()
{
    const ConditionEntry entry = m_fixture->addCondition(m_client, u"osteoporosis"_s);
    Override given;
    given.entry = entry.id;
    given.client = m_client;
    given.reason = u"<b>her doctor</b> said so by phone"_s;
    given.from = Fixture::today();
    Fixture::must(m_fixture->practice().health().add(given));
    QCOMPARE(cell(0, ConditionEntryModel::State, ChipRole).toString(), u"adapt"_s);
    QCOMPARE(cell(0, ConditionEntryModel::WhatToDo, SubtitleRole).toString(),
             u"You go on: <b>her doctor</b> said so by phone"_s);
    QVERIFY(m_model->at(0).given.has_value());
}

void TestConditionEntryModel::tellsOnlyWhatDiffers()
{
    const ConditionEntry first = m_fixture->addCondition(m_client, u"osteoporosis"_s);
    m_fixture->addCondition(m_client, u"varicose"_s, {{u"calf"_s, Side::Left}});
    QSignalSpy changed(m_model.get(), &ConditionEntryModel::dataChanged);
    QSignalSpy reset(m_model.get(), &ConditionEntryModel::modelReset);
    ConditionEntry edited = first;
    edited.since = QDate(2023, 3, 1);
    Fixture::must(m_fixture->practice().health().save(edited));
    QCOMPARE(cell(0, ConditionEntryModel::Since).toString(), u"Mar 2023"_s);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(changed.first().first().toModelIndex().row(), 0);
    QCOMPARE(reset.count(), 0);
    QVERIFY(m_fixture->practice().health().remove(m_model->at(0).entry.value()));
    QCOMPARE(m_model->rowCount(), 1);
}

void TestConditionEntryModel::hearsOnlyOfItsClient()
{
    QSignalSpy reloaded(m_model.get(), &ConditionEntryModel::reloaded);
    const ClientId other = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s).id;
    m_fixture->addCondition(other, u"osteoporosis"_s);
    QCOMPARE(reloaded.count(), 0);
    QCOMPARE(m_model->rowCount(), 0);
}

void TestConditionEntryModel::knowsWhatTouchesARegion()
{
    m_fixture->addCondition(m_client, u"varicose"_s, {{u"calf"_s, Side::Left}});
    const Catalogue *catalogue = Fixture::must(m_fixture->practice().catalogue());
    const ConditionRow &row = m_model->at(0);
    QVERIFY(touches(row, {u"leg"_s, Side::Left}, catalogue->regions()));
    QVERIFY(touches(row, {u"foot"_s, Side::Left}, catalogue->regions())); // below the site
    QVERIFY(!touches(row, {u"leg"_s, Side::Right}, catalogue->regions()));
    QVERIFY(!touches(row, {u"neck"_s, Side::Both}, catalogue->regions()));
}

QTEST_GUILESS_MAIN(TestConditionEntryModel)
#include "tst_condition_entry_model.moc"
