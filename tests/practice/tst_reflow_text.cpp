// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ReflowText.h"
#include "practice/Translations.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReflowText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
        installTranslations(*QCoreApplication::instance());
    }
    void everyCauseHasItsName();
    void aRecordSaysWhom();
    void counts();
    void aConflict();
};

void tst_ReflowText::everyCauseHasItsName()
{
    QStringList names;
    for (int i = 0; i <= static_cast<int>(ReflowCause::Closed); ++i)
        names << causeText(static_cast<ReflowCause>(i));
    QCOMPARE(names.removeDuplicates(), 0);
    QVERIFY(!names.contains(QString()));
}

void tst_ReflowText::aRecordSaysWhom()
{
    ReflowRecord record;
    record.cause = ReflowCause::Missed;
    record.client = {QUuid::createUuid()};
    record.plans = 1;
    QCOMPARE(recordText(record, u"Ana Ramos"_s), u"Missed session, Ana Ramos"_s);
    // A name is put in as it is.
    QCOMPARE(recordText(record, u"%1 & Co"_s), u"Missed session, %1 & Co"_s);
    record.cause = ReflowCause::Closed;
    record.client = {};
    record.plans = 12;
    QCOMPARE(recordText(record, {}), u"Closed days, 12 plans"_s);
    record.plans = 0;
    QCOMPARE(recordText(record, {}), u"Closed days"_s);
}

void tst_ReflowText::counts()
{
    ReflowPreview preview;
    preview.entries << ReflowEntry{};
    QCOMPARE(countsText(preview), u"Nothing moves"_s);
    preview.entries << ReflowEntry{ReflowKind::Moved, {}, {}};
    QCOMPARE(countsText(preview), u"1 moves"_s);
    preview.entries << ReflowEntry{ReflowKind::Moved, {}, {}}
                    << ReflowEntry{ReflowKind::Added, {}, {}};
    QCOMPARE(countsText(preview), u"2 move, 1 is added"_s);
    preview.entries = {ReflowEntry{ReflowKind::Removed, {}, {}},
                       ReflowEntry{ReflowKind::Removed, {}, {}}};
    QCOMPARE(countsText(preview), u"2 are removed"_s);
}

void tst_ReflowText::aConflict()
{
    Session session;
    session.start = ZonedTime::fromLocal(QDate(2026, 12, 10), QTime(9, 0), "Europe/Berlin");
    QCOMPARE(conflictText({4, {SlotRule::Closed, SlotRule::Hours}}, session),
             u"Session 4 stays on 10/12/2026, 09:00, against the closed days and the working "
             "hours. Talk it over with the client."_s);
}

QTEST_GUILESS_MAIN(tst_ReflowText)
#include "tst_reflow_text.moc"
