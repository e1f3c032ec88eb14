// SPDX-License-Identifier: GPL-3.0-or-later
// Texts of a record that are longer than any sentence: kept as typed, and never a frozen window.
#include "gui/widgets/LongTextGuard.h"
#include "gui/widgets/SessionNoteForm.h"
#include "gui/widgets/SignedRecord.h"

#include <QAbstractButton>
#include <QAbstractTextDocumentLayout>
#include <QPlainTextEdit>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextLayout>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestLongText : public QObject
{
    Q_OBJECT

private slots:
    void wrapsAtAnyLetterOnlyForAnEndlessWord_data();
    void wrapsAtAnyLetterOnlyForAnEndlessWord();
    void wrapsByWordsAgainWhenTheWordGoes();
    void aMillionLettersAreTyped_data();
    void aMillionLettersAreTyped();
    void aMillionLettersAreReadSigned_data();
    void aMillionLettersAreReadSigned();
    void aMillionLettersAreAdded();
};

namespace {

void addMillions()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("one word") << QString(1'100'000, u'a');
    QTest::newRow("held together") << u"no\u00a0break\u2007at\u202fall\u00a0"_s.repeated(61'200);
    QTest::newRow("prose") << u"Slept well, less pain. "_s.repeated(47'830);
    QTest::newRow("lines") << u"Slept well, less pain.\n"_s.repeated(47'830);
}

// Whether the first line ends within a word, after a text that begins with a short one.
bool breaksWords(const QPlainTextEdit &edit)
{
    const QTextBlock first = edit.document()->firstBlock();
    (void)edit.document()->documentLayout()->blockBoundingRect(first); // lays it out
    const int end = first.layout()->lineAt(0).textLength();
    return !first.text().at(end - 1).isSpace();
}

struct Editor
{
    Editor()
    {
        new LongTextGuard(edit);
        edit.resize(300, 200);
        edit.show();
    }

    QPlainTextEdit edit;
};

} // namespace

void TestLongText::wrapsAtAnyLetterOnlyForAnEndlessWord_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("anywhere");
    const auto word = [](int letters) { return QString(letters, u'a'); };
    QTest::newRow("longest") << u"I "_s + word(4'000) << false;
    QTest::newRow("endless") << u"I "_s + word(4'001) << true;
    QTest::newRow("further down") << u"I "_s + word(500) + u"\n"_s + word(4'001) << true;
    QTest::newRow("two words") << u"I "_s + word(4'000) + u" "_s + word(4'000) << false;
    QTest::newRow("two lines") << u"I "_s + word(4'000) + u"\n"_s + word(4'000) << false;
    QTest::newRow("no-break space") << u"I "_s + word(4'000) + u"\u00a0a"_s << true;
    QTest::newRow("figure space") << u"I "_s + word(4'000) + u"\u2007a"_s << true;
    QTest::newRow("narrow no-break space") << u"I "_s + word(4'000) + u"\u202fa"_s << true;
}

void TestLongText::wrapsAtAnyLetterOnlyForAnEndlessWord()
{
    QFETCH(QString, text);
    QFETCH(bool, anywhere);
    Editor typed;
    typed.edit.setPlainText(text);
    QCOMPARE(breaksWords(typed.edit), anywhere);
    Editor pasted;
    pasted.edit.insertPlainText(text);
    QCOMPARE(breaksWords(pasted.edit), anywhere);
}

void TestLongText::wrapsByWordsAgainWhenTheWordGoes()
{
    Editor editor;
    QPlainTextEdit &edit = editor.edit;
    edit.setPlainText(u"I "_s + QString(200, u'a'));
    QVERIFY(!breaksWords(edit));
    edit.moveCursor(QTextCursor::End);
    edit.insertPlainText(QString(4'000, u'a'));
    QVERIFY(breaksWords(edit));
    edit.undo();
    QVERIFY(!breaksWords(edit));
    edit.redo();
    QVERIFY(breaksWords(edit));
}

void TestLongText::aMillionLettersAreTyped_data()
{
    addMillions();
}

void TestLongText::aMillionLettersAreTyped()
{
    QFETCH(QString, text);
    SessionNoteForm form;
    form.resize(700, 600);
    form.show();
    QVERIFY(QTest::qWaitForWindowExposed(&form));
    auto &edit = *form.findChild<QPlainTextEdit *>(u"subjectiveEdit"_s);
    edit.insertPlainText(text); // as it is pasted
    QTest::keyClicks(&edit, u"bc"_s);
    form.resize(600, 600);
    form.grab();
    SessionNote note;
    form.writeTo(note);
    QCOMPARE(note.subjective.size(), text.size() + 2);
    // A line of the screen is none of the text. Qt itself gives no-break spaces back as spaces.
    QCOMPARE(note.subjective.count(u'\n'), text.count(u'\n'));
    edit.undo();
    edit.undo();
    QVERIFY(edit.toPlainText().isEmpty());
}

void TestLongText::aMillionLettersAreReadSigned_data()
{
    addMillions();
}

void TestLongText::aMillionLettersAreReadSigned()
{
    QFETCH(QString, text);
    SignedRecord signedRecord;
    signedRecord.resize(700, 600);
    signedRecord.show();
    QVERIFY(QTest::qWaitForWindowExposed(&signedRecord));
    SessionRecord record;
    record.note.subjective = text;
    record.note.signedAt = QDateTime({2026, 11, 9}, {10, 0}, Qt::UTC);
    record.addenda = {{}};
    record.addenda.first().text = u"Called"_s;
    record.addenda.first().at = record.note.signedAt;
    signedRecord.setRecord(record, "Europe/Zurich");
    signedRecord.resize(600, 600);
    signedRecord.grab();
    const QString shown = signedRecord.findChild<QTextBrowser *>(u"recordText"_s)->toPlainText();
    QVERIFY(shown.startsWith(u"Subjective\n"_s + text.left(2)));
    QVERIFY(shown.endsWith(u"\nCalled"_s));
    QCOMPARE(shown.count(u'\n'), text.count(u'\n') + 3);
    QCOMPARE(shown.count(u'a'), (u"Subjective Added Called"_s + text).count(u'a'));
}

void TestLongText::aMillionLettersAreAdded()
{
    SignedRecord signedRecord;
    signedRecord.resize(700, 600);
    signedRecord.show();
    signedRecord.begin();
    QString kept;
    signedRecord.setAdd([&](const QString &text) -> Result<void> {
        kept = text;
        return {};
    });
    const QString word(1'100'000, u'a');
    auto &edit = *signedRecord.findChild<QPlainTextEdit *>(u"addendumEdit"_s);
    edit.insertPlainText(word);
    QVERIFY(signedRecord.hasUnsaved());
    signedRecord.findChild<QAbstractButton *>(u"keepAddendumButton"_s)->click();
    QCOMPARE(kept, word);
    QVERIFY(!signedRecord.hasUnsaved());
}

QTEST_MAIN(TestLongText)
#include "tst_long_text.moc"
