// SPDX-License-Identifier: GPL-3.0-or-later
// What a plan would come to, in words: numbers, dates, and who does not fit and why.
#include "domain/TaperNotation.h"
#include "gui/widgets/ProposalWords.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ProposalWords : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data();
    void numbers();
    void totals_data();
    void totals();
    void dates();
    void misfits();
};

namespace {

QList<PlacedVisit> visits(int count)
{
    QList<PlacedVisit> placed;
    for (int i = 0; i < count; ++i) {
        const QDate day = QDate(2026, 11, 9).addDays(7 * i);
        placed << PlacedVisit{i + 1, 0, day,
                              ZonedTime::fromLocal(day, QTime(9, 0), "Europe/Berlin"), 60};
    }
    return placed;
}

} // namespace

void tst_ProposalWords::numbers_data()
{
    QTest::addColumn<QList<int>>("numbers");
    QTest::addColumn<QString>("words");
    QTest::newRow("none") << QList<int>{} << QString();
    QTest::newRow("one") << QList<int>{4} << u"4"_s;
    QTest::newRow("two in a row") << QList<int>{4, 5} << u"4–5"_s;
    QTest::newRow("rows and single ones") << QList<int>{1, 2, 3, 5, 7, 8} << u"1–3, 5, 7–8"_s;
}

void tst_ProposalWords::numbers()
{
    QFETCH(QList<int>, numbers);
    QTEST(numberWords(numbers), "words");
}

void tst_ProposalWords::totals_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words");
    QTest::newRow("fixed") << u"2x/wk x 3, 1x/wk x 6"_s << u"12 session(s)"_s;
    QTest::newRow("expected") << u"2x/wk until well, 1x/wk x 2"_s << u"10 session(s) expected"_s;
    QTest::newRow("open") << u"2x/wk x 2, 1x/4wk"_s << u"16 session(s) at first, then open"_s;
}

void tst_ProposalWords::totals()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    const QString said = totalWords(readTaper(line).value());
    QVERIFY2(said.startsWith(words), qPrintable(said));
}

void tst_ProposalWords::dates()
{
    QList<PlacedVisit> placed = visits(3);
    placed[1].start =
        ZonedTime::fromLocal(placed.at(1).ideal.addDays(1), QTime(14, 30), "Europe/Berlin");
    QLocale::setDefault(QLocale(u"en_GB"_s));
    QCOMPARE(dateWords(placed, QTime(9, 0)), u"Mon 9 Nov, Tue 17 Nov 14:30, Mon 23 Nov"_s);
    const QString many = dateWords(visits(20), QTime(9, 0));
    QVERIFY2(many.endsWith(u" and 12 more"_s), qPrintable(many));
    QVERIFY(dateWords({}, QTime(9, 0)).isEmpty());
}

void tst_ProposalWords::misfits()
{
    const QList<SessionVerdict> verdicts{
        {Level::Clear, {}, Misfit::None},
        {Level::Clearance, u"Osteoporosis"_s, Misfit::NeedsClearance},
        {Level::Clearance, u"Osteoporosis"_s, Misfit::NeedsClearance},
        {Level::Stop, u"Fever 100%2"_s, Misfit::Stopped},
        {Level::Adapt, u"History"_s, Misfit::AskAgain}};
    QCOMPARE(misfitWords(visits(5), verdicts),
             u"Session(s) 4: do not treat then (Fever 100%2). Session(s) 2–3: no clearance then "
             "(Osteoporosis). Session(s) 5: ask for the health history again before."_s);
    QVERIFY(misfitWords(visits(2), {}).isEmpty());
    QVERIFY(misfitWords(visits(1), verdicts).isEmpty());
}

QTEST_GUILESS_MAIN(tst_ProposalWords)
#include "tst_proposal_words.moc"
