// SPDX-License-Identifier: GPL-3.0-or-later
// The record of one session on paper: all of it, and what it is worth.
#include "documents/NoteSamples.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/SessionNotePaper.h"

#include <QLocale>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionNotePaper : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tells();
    void bodyMapIsDrawn();
    void oneFieldAlone_data();
    void oneFieldAlone();
    void nothingRecorded();
    void draftSaysSo();
    void alteredSaysSo();
    void signedOnTheClockOfThePractice();
    void addendaInOrder();
    void scoresThatMiss();
    void namesThatAreGone();
};

namespace {

// Labels that stand only where something was filled in.
const QStringList labels = {u"Before and after"_s, u"Goals"_s,      u"Body map"_s,
                            u"Treatment"_s,        u"Techniques"_s, u"Pressure"_s,
                            u"Products"_s,         u"Notes"_s,      u"Subjective"_s,
                            u"Objective"_s,        u"Assessment"_s, u"Reaction"_s,
                            u"What follows"_s,     u"Home care"_s,  u"Otherwise next time"_s,
                            u"Next appointment"_s, u"Signed"_s,     u"Added after"_s};

QString textOf(const SessionNotePaperInput &input)
{
    return Pdf(SessionNotePaper(input)).text();
}

void expectOnly(const QString &text, const QStringList &shown)
{
    for (const QString &label : labels)
        QVERIFY2(text.contains(label) == shown.contains(label), qPrintable(label));
}

} // namespace

void tst_SessionNotePaper::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
}

void tst_SessionNotePaper::tells()
{
    const QString text = textOf(sampleNote());
    for (const QString &part : {u"Session note"_s,
                                u"Green Lane Massage"_s,
                                u"Nguyễn Thị Bích Ngọc · born 14 Mar 1968"_s,
                                u"low back pain, left side"_s,
                                u"Number 7 of the plan · Consolidate · Completed"_s,
                                u"Monday, 2 November 2026 · 10:30 – 11:30 · 60 minutes"_s,
                                u"Pain, 0 (none) to 10 (worst) 6 3 −3"_s,
                                u"Movement, 0 (none) to 10 (free) 4 6 +2"_s,
                                u"5 of 10 Sit an hour at the desk without pain"_s,
                                u"7 of 10 Tie shoes without a pause"_s,
                                u"burning"_s,
                                u"new bruise"_s,
                                u"Petrissage, Myofascial release"_s,
                                u"Pressure Medium"_s,
                                u"Arnica oil"_s,
                                u"Slept badly after a day of driving."_s,
                                u"Left erector spinae tight from L1 to L4."_s,
                                u"sitting still sets it off."_s,
                                u"Stay with weekly sessions."_s,
                                u"Felt lighter when standing up."_s,
                                u"Heat for 15 minutes in the evening."_s,
                                u"Less time on the calf."_s,
                                u"Monday, 9 November 2026 · 10:30 – 11:30"_s,
                                u"Signed by Ana Ramos on 2 Nov 2026, 11:42."_s,
                                u"3 Nov 2026, 09:05 Phoned: sore for a day, then better."_s,
                                u"it is not a diagnosis."_s})
        QVERIFY2(text.contains(part), qPrintable(part + u" is not in: "_s + text));
    for (const QString &part : {u"DRAFT"_s, u"ALTERED"_s, u"Nothing is recorded"_s})
        QVERIFY2(!text.contains(part), qPrintable(part));
}

void tst_SessionNotePaper::bodyMapIsDrawn()
{
    const QString text = textOf(sampleNote());
    QVERIFY(text.contains(u"Front"_s));
    QVERIFY(text.contains(u"Back"_s));
    for (const QString &kind : {u"Pain"_s, u"Tightness"_s, u"Focus"_s, u"Avoid"_s})
        QVERIFY2(text.count(kind) >= 2, qPrintable(kind)); // in the list and in the legend
}

void tst_SessionNotePaper::oneFieldAlone_data()
{
    QTest::addColumn<SessionNote>("note");
    QTest::addColumn<QStringList>("shown");
    const auto add = [](const char *name, const QStringList &shown, const auto &fill) {
        SessionNote note;
        note.version = 1;
        fill(note);
        QTest::newRow(name) << note << shown;
    };
    add("before", {u"Before and after"_s}, [](SessionNote &note) { note.before.stress = 3; });
    add("after", {u"Before and after"_s}, [](SessionNote &note) { note.after.pain = 0; });
    add("goal", {u"Goals"_s}, [](SessionNote &note) { note.goals = {{{}, 0}}; });
    add("mark", {u"Body map"_s}, [](SessionNote &note) { note.marks = {NoteMark()}; });
    add("technique", {u"Treatment"_s, u"Techniques"_s},
        [](SessionNote &note) { note.techniques = {u"petrissage"_s}; });
    add("no pressure", {u"Treatment"_s, u"Pressure"_s},
        [](SessionNote &note) { note.pressure = Pressure::None; });
    add("products", {u"Treatment"_s, u"Products"_s},
        [](SessionNote &note) { note.products = u"oil"_s; });
    add("subjective", {u"Notes"_s, u"Subjective"_s},
        [](SessionNote &note) { note.subjective = u"x"_s; });
    add("objective", {u"Notes"_s, u"Objective"_s},
        [](SessionNote &note) { note.objective = u"x"_s; });
    add("assessment", {u"Notes"_s, u"Assessment"_s},
        [](SessionNote &note) { note.assessment = u"x"_s; });
    add("reaction", {u"Notes"_s, u"Reaction"_s}, [](SessionNote &note) { note.reaction = u"x"_s; });
    add("home care", {u"What follows"_s, u"Home care"_s},
        [](SessionNote &note) { note.homeCare = u"x"_s; });
    add("next time", {u"What follows"_s, u"Otherwise next time"_s},
        [](SessionNote &note) { note.nextTime = u"x"_s; });
    add("white space", {}, [](SessionNote &note) { note.subjective = u" \n "_s; });
}

void tst_SessionNotePaper::oneFieldAlone()
{
    QFETCH(SessionNote, note);
    QFETCH(QStringList, shown);
    SessionNotePaperInput input = emptyNote();
    input.plan.complaint.clear();
    input.record.note = note;
    expectOnly(textOf(input), shown);
}

void tst_SessionNotePaper::nothingRecorded()
{
    const QString text = textOf(emptyNote());
    expectOnly(text, {});
    QVERIFY(text.contains(u"Nothing is recorded of this session yet."_s));
    const Pdf blank(SessionNotePaper({}));
    QCOMPARE(blank.pages().size(), 1);
    expectOnly(blank.text(), {});
}

void tst_SessionNotePaper::draftSaysSo()
{
    SessionNotePaperInput input = sampleNote();
    input.record.note.signedAt = {};
    input.record.addenda.clear();
    input.record.note.objective = numberedWords(1000);
    const QStringList pages = Pdf(SessionNotePaper(input)).pages();
    QVERIFY(pages.size() >= 3);
    for (const QString &page : pages)
        QVERIFY2(page.contains(u"DRAFT"_s), qPrintable(page));
    QVERIFY(pages.first().contains(u"DRAFT: not signed, and may still change."_s));
    QVERIFY(!pages.join(u' ').contains(u"Signed"_s));
    QVERIFY(SessionNotePaper(input).title().contains(u"DRAFT"_s));
}

void tst_SessionNotePaper::alteredSaysSo()
{
    SessionNotePaperInput input = sampleNote();
    input.record.altered = true;
    input.record.note.objective = numberedWords(1000);
    const QStringList pages = Pdf(SessionNotePaper(input)).pages();
    for (const QString &page : pages)
        QVERIFY2(page.contains(u"ALTERED"_s), qPrintable(page));
    QVERIFY(pages.first().contains(u"this record is not what was signed"_s));
    QVERIFY(!pages.join(u' ').contains(u"DRAFT"_s));
}

void tst_SessionNotePaper::signedOnTheClockOfThePractice()
{
    SessionNotePaperInput input = sampleNote();
    input.practice.zone = "Asia/Ho_Chi_Minh";
    input.practice.therapist.clear();
    input.record.note.signedAt = QDateTime(QDate(2026, 11, 2), QTime(20, 30), Qt::UTC);
    QVERIFY(textOf(input).contains(u"Signed on 3 Nov 2026, 03:30."_s)); // the next day there
}

void tst_SessionNotePaper::addendaInOrder()
{
    const QString text = textOf(sampleNote());
    const qsizetype first = text.indexOf(u"Phoned: sore"_s);
    const qsizetype second = text.indexOf(u"4 Nov 2026, 17:30 It was the right calf."_s);
    QVERIFY(text.indexOf(u"Added after it was signed"_s) < first);
    QVERIFY(first >= 0 && first < second);
}

void tst_SessionNotePaper::scoresThatMiss()
{
    SessionNotePaperInput input = sampleNote();
    input.record.note.before = {std::nullopt, 7, 5};
    input.record.note.after = {std::nullopt, std::nullopt, 5};
    const QString text = textOf(input);
    QVERIFY(!text.contains(u"Pain, 0"_s));
    QVERIFY(text.contains(u"Stress, 0 (none) to 10 (worst) 7 – "_s));
    QVERIFY(text.contains(u"Movement, 0 (none) to 10 (free) 5 5 none"_s));
}

void tst_SessionNotePaper::namesThatAreGone()
{
    SessionNotePaperInput input = sampleNote();
    input.plan.goals.clear();
    QVERIFY(textOf(input).contains(u"5 of 10 Sit an hour"_s)); // dropped by the plan since
    input.goals.clear();
    QVERIFY(textOf(input).contains(u"5 of 10 A goal that the plan no longer names"_s));
    input.record.note.techniques = {u"petrissage"_s, u"of_an_older_catalogue"_s};
    QVERIFY(textOf(input).contains(u"Petrissage, of_an_older_catalogue"_s));
}

QTEST_MAIN(tst_SessionNotePaper)
#include "tst_session_note_paper.moc"
