// SPDX-License-Identifier: GPL-3.0-or-later
// Whatever was typed into a session's record comes out on its paper: as it is, in full, and within
// the margins.
#include "documents/NoteSamples.h"
#include "documents/PaperSamples.h"
#include "documents/Pdf.h"
#include "documents/SessionNotePaper.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionNoteTyped : public QObject
{
    Q_OBJECT

private slots:
    void typedText_data();
    void typedText();
    void emoji();
    void megabyteInFull();
    void nothingBeyondTheMargins_data();
    void nothingBeyondTheMargins();
    void fontsAreEmbedded();
};

void tst_SessionNoteTyped::typedText_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("Vietnamese") << u"Đau thắt lưng, Nguyễn Hữu Phước"_s;
    QTest::newRow("HTML") << u"<b>bold</b> &amp; <script>"_s;
    QTest::newRow("place markers") << u"100 %1 %n %2 sure"_s;
    QTest::newRow("Hebrew") << u"כאבי גב תחתון"_s;
    QTest::newRow("Arabic") << u"ألم أسفل الظهر"_s;
}

void tst_SessionNoteTyped::typedText()
{
    QFETCH(QString, typed);
    SessionNotePaperInput input = sampleNote();
    SessionNote &note = input.record.note;
    for (QString *field : {&note.products, &note.subjective, &note.objective, &note.assessment,
                           &note.plan, &note.reaction, &note.homeCare, &note.nextTime})
        *field = typed;
    note.marks = {{MarkKind::Pain, {u"lumbar"_s, Side::Left}, false, 450, 440, 3, typed}};
    input.goals = {{note.goals.first().goal, typed}};
    note.goals = {note.goals.first()};
    input.record.addenda = {{{}, 1, note.signedAt, typed}};
    input.practice.therapist.clear();
    QCOMPARE(lettersOf(Pdf(SessionNotePaper(input)).text()).count(lettersOf(typed)), 11);
}

void tst_SessionNoteTyped::emoji()
{
    SessionNotePaperInput input = emptyNote();
    input.record.note.version = 1;
    input.record.note.subjective = u"better 😀 now"_s;
    QVERIFY(Pdf(SessionNotePaper(input)).isDrawnBetween(u"better"_s, u"now"_s));
}

void tst_SessionNoteTyped::megabyteInFull()
{
    SessionNotePaperInput input = sampleNote();
    input.record.note.subjective = numberedWords(111'112); // 1.1 million characters
    const Pdf pdf{SessionNotePaper(input)};
    QCOMPARE(pdf.text().count(u"word"_s), 111'112);
    QVERIFY(pdf.text().contains(u"Signed by Ana Ramos"_s));
}

void tst_SessionNoteTyped::nothingBeyondTheMargins_data()
{
    QTest::addColumn<SessionNotePaperInput>("input");
    QTest::addColumn<QPageSize::PageSizeId>("size");
    SessionNotePaperInput longWords = sampleNote();
    longWords.client.name.given = QString(3'000, u'W');
    longWords.record.note.products = QString(3'000, u'M');
    longWords.record.note.marks[0].word = QString(3'000, u'M');
    longWords.goals[0].words = QString(3'000, u'W');
    SessionNotePaperInput longText = sampleNote();
    longText.record.note.subjective = numberedWords(1000);
    longText.record.note.marks = QList<NoteMark>(60, longText.record.note.marks.first());
    for (const auto size : {QPageSize::A4, QPageSize::Letter}) {
        const char *name = size == QPageSize::A4 ? "A4" : "Letter";
        QTest::addRow("sample, %s", name) << sampleNote() << size;
        QTest::addRow("long words, %s", name) << longWords << size;
        QTest::addRow("long text, %s", name) << longText << size;
    }
}

void tst_SessionNoteTyped::nothingBeyondTheMargins()
{
    QFETCH(SessionNotePaperInput, input);
    QFETCH(QPageSize::PageSizeId, size);
    const Pdf pdf(SessionNotePaper(input), size);
    QVERIFY(pdf.words().size() > 100);
    QCOMPARE(pdf.wordsInMargins(), QStringList());
}

void tst_SessionNoteTyped::fontsAreEmbedded()
{
    QVERIFY(Pdf(SessionNotePaper(sampleNote())).embedsItsFonts());
}

QTEST_MAIN(tst_SessionNoteTyped)
#include "tst_session_note_typed.moc"
