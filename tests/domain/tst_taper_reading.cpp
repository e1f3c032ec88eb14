// SPDX-License-Identifier: GPL-3.0-or-later
// Schedules as people write them, in orders, letters and care plans, in English and Vietnamese: how
// each is read, and with which notes.
#include "domain/ReadingOf.h"
#include "domain/TaperNotation.h"
#include "domain/TaperSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperReading : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void readsInCapitalsAndWithOddSpaces_data();
    void readsInCapitalsAndWithOddSpaces();
    void readsWithoutAccents_data();
    void readsWithoutAccents();
    void notes_data();
    void notes();
    void everyNoteHasASentence();
};

namespace {

QString withoutAccents(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D)) {
        if (!c.isMark())
            plain += c == u'đ' ? QChar(u'd') : c == u'Đ' ? QChar(u'D') : c;
    }
    return plain;
}

template <size_t Count>
void addRows(const TaperSample (&samples)[Count])
{
    for (const TaperSample &sample : samples) {
        const QString line = QString::fromUtf16(sample.line);
        QTest::newRow(line.toUtf8()) << line << QString::fromUtf16(sample.canonical);
    }
}

void addColumns()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("canonical");
}

QStringList kinds(const QList<NotationNote> &notes)
{
    QStringList result;
    for (const NotationNote &note : notes) {
        const QString name = QStringList{u"range"_s, u"month"_s, u"minutes"_s, u"up"_s}.at(
            static_cast<int>(note.kind));
        result << u"%1 %2 %3"_s.arg(name).arg(note.first).arg(note.second);
    }
    return result;
}

} // namespace

void tst_TaperReading::reads_data()
{
    addColumns();
    addRows(englishTapers);
    addRows(vietnameseTapers);
}

void tst_TaperReading::reads()
{
    QFETCH(QString, line);
    QFETCH(QString, canonical);
    const auto read = readNotation(line);
    QVERIFY2(read, readingOf(line));
    QCOMPARE(printTaper(read->taper), canonical);
    QVERIFY(readTaper(line) == read->taper);
    QVERIFY(readTaper(canonical) == read->taper);
    QCOMPARE(read->minutes, line.contains(u"60"_s) || line.contains(u"hour"_s) ? 60 : 0);
}

void tst_TaperReading::readsInCapitalsAndWithOddSpaces_data()
{
    reads_data();
}

void tst_TaperReading::readsInCapitalsAndWithOddSpaces()
{
    QFETCH(QString, line);
    QFETCH(QString, canonical);
    const bool keepsGoal = canonical.contains(u"until"_s);
    const QString capitals = keepsGoal ? line : line.toUpper();
    QVERIFY2(readTaper(capitals), readingOf(capitals));
    QCOMPARE(printTaper(*readTaper(capitals)), canonical);
    const QString spaced = u" \u00A0\t"_s + QString(line).replace(u' ', u" \u200B\u2009 "_s) + u' ';
    if (!keepsGoal) {
        QVERIFY2(readTaper(spaced), readingOf(spaced));
        QCOMPARE(printTaper(*readTaper(spaced)), canonical);
    }
    const QString apart = line.normalized(QString::NormalizationForm_D);
    QVERIFY2(readTaper(apart), readingOf(apart));
    QCOMPARE(printTaper(*readTaper(apart)), canonical);
}

void tst_TaperReading::readsWithoutAccents_data()
{
    addColumns();
    addRows(vietnameseTapers);
}

void tst_TaperReading::readsWithoutAccents()
{
    QFETCH(QString, line);
    QFETCH(QString, canonical);
    const QString plain = withoutAccents(line);
    QVERIFY2(readTaper(plain), readingOf(plain));
    QCOMPARE(printTaper(*readTaper(plain)), withoutAccents(canonical));
}

void tst_TaperReading::notes_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<int>("minutes");
    QTest::addColumn<QStringList>("notes");
    const auto row = [](const QString &line, int minutes, const QStringList &notes) {
        QTest::newRow(line.toUtf8()) << line << minutes << notes;
    };
    row(u"2x/wk x 3, 1x/wk x 6"_s, 0, {});
    row(u"1-2x/wk x 4"_s, 0, {u"range 1 2"_s});
    row(u"1-2x/wk for 2-4 weeks"_s, 0, {u"range 1 2"_s, u"range 2 4"_s});
    row(u"weekly for 3 months, then monthly"_s, 0, {u"month 0 0"_s});
    row(u"monthly"_s, 0, {u"month 0 0"_s});
    row(u"hàng tháng"_s, 0, {u"month 0 0"_s});
    row(u"1x/wk x 2, 2x/wk x 2, 1x/wk, 3x/2wk"_s, 0, {u"up 2 0"_s, u"up 4 0"_s});
    row(u"1x/2wk x 3, 2x/4wk"_s, 0, {});
    row(u"45 min, weekly"_s, 45, {u"minutes 45 0"_s});
    row(u"90-minute sessions weekly, 90 min"_s, 90, {u"minutes 90 0"_s});
    row(u"60-90 min weekly"_s, 90, {u"range 60 90"_s, u"minutes 90 0"_s});
    row(u"buổi 75 phút, mỗi tuần"_s, 75, {u"minutes 75 0"_s});
    row(u"2 hours weekly"_s, 120, {u"minutes 120 0"_s});
}

void tst_TaperReading::notes()
{
    QFETCH(QString, line);
    QFETCH(QStringList, notes);
    const auto read = readNotation(line);
    QVERIFY2(read, readingOf(line));
    QTEST(read->minutes, "minutes");
    QCOMPARE(kinds(read->notes), notes);
}

void tst_TaperReading::everyNoteHasASentence()
{
    QCOMPARE(noteText({NoteKind::RangeHighest, 2, 4}), u"Of 2 to 4, the higher is planned."_s);
    QCOMPARE(noteText({NoteKind::MonthIsFourWeeks}),
             u"A month is 4 weeks, so that the client keeps the weekday."_s);
    QCOMPARE(noteText({NoteKind::SessionMinutes, 60}), u"A session lasts 60 min."_s);
    QCOMPARE(noteText({NoteKind::StepsUp, 2}),
             u"Phase 2 is more frequent than the one before it."_s);
}

QTEST_GUILESS_MAIN(tst_TaperReading)
#include "tst_taper_reading.moc"
