// SPDX-License-Identifier: GPL-3.0-or-later
// What any typed text may hold, and what it looks like once it is kept.
#include "domain/TextRules.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TextRules : public QObject
{
    Q_OBJECT

private slots:
    void tidies_data();
    void tidies();
    void refuses_data();
    void refuses();
    void accepts_data();
    void accepts();
    void limitIsIncluded();
};

void tst_TextRules::tidies_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kept");
    QTest::newRow("empty") << QString() << QString();
    QTest::newRow("only spaces") << u" \t\n "_s << QString();
    QTest::newRow("outer spaces") << u"  Ana \n"_s << u"Ana"_s;
    QTest::newRow("no-break space") << u"\u00A0Ana\u00A0"_s << u"Ana"_s;
    QTest::newRow("inner spaces stay") << u"Ana  Maria"_s << u"Ana  Maria"_s;
    QTest::newRow("decomposed") << u"Nguye\u0302\u0303n"_s << u"Nguyễn"_s;
    QTest::newRow("Windows line ends") << u"a\r\nb\r\n"_s << u"a\nb"_s;
    QTest::newRow("old Mac line ends") << u"a\rb"_s << u"a\nb"_s;
    QTest::newRow("right to left") << u" مريم "_s << u"مريم"_s;
}

void tst_TextRules::tidies()
{
    QFETCH(QString, text);
    QFETCH(QString, kept);
    QCOMPARE(tidiedText(text), kept);
    QCOMPARE(tidiedText(kept), kept);
}

void tst_TextRules::refuses_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("alsoInTexts");
    QTest::addColumn<QString>("detail");
    const auto row = [](const char *name, QChar c, bool alsoInTexts, const char *detail) {
        QTest::newRow(name) << QString(u"ab"_s + c + u"c"_s) << alsoInTexts
                            << QString::fromLatin1(detail);
    };
    row("U+0000", QChar(0), true, "U+0000");
    row("escape", QChar(0x1B), true, "U+001B");
    row("delete", QChar(0x7F), true, "U+007F");
    row("C1 control", QChar(0x85), true, "U+0085");
    row("line feed", u'\n', false, "U+000A");
    row("tab", u'\t', false, "U+0009");
    row("carriage return", u'\r', true, "U+000D");
    // SQLite keeps UTF-8, which has no halves: what is read back would not be what was typed.
    row("first half of a pair", QChar(0xD83D), true, "U+D83D");
    row("second half of a pair", QChar(0xDE42), true, "U+DE42");
}

void tst_TextRules::refuses()
{
    QFETCH(QString, text);
    QFETCH(bool, alsoInTexts);
    QFETCH(QString, detail);
    const QList<Error> expected{
        {ErrorCode::FieldHasControlCharacters, u"client.note"_s, detail, 2}};
    QVERIFY(lineProblems(u"client.note"_s, text, 10) == expected);
    QVERIFY(textProblems(u"client.note"_s, text, 10) == (alsoInTexts ? expected : QList<Error>()));
}

void tst_TextRules::accepts_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Ánh"_s;
    QTest::newRow("Arabic") << u"مُحَمَّد"_s;
    QTest::newRow("Hebrew with marks") << u"\u200Fשָׁלוֹם"_s;
    QTest::newRow("right-to-left embedding") << u"a \u202Bمريم\u202C b"_s;
    QTest::newRow("many combining marks") << u"e\u0301\u0302\u0303\u0323"_s;
    QTest::newRow("emoji") << u"🙂 👩‍⚕️"_s;
    QTest::newRow("pair at the end") << u"a🙂"_s;
    QTest::newRow("joiners") << u"\u0915\u094D\u200D\u0937"_s;
    QTest::newRow("markup") << u"<b>Ana</b> & ='\";--"_s;
}

void tst_TextRules::accepts()
{
    QFETCH(QString, text);
    QVERIFY(lineProblems(u"f"_s, text, 200).isEmpty());
    QVERIFY(textProblems(u"f"_s, text, 200).isEmpty());
}

void tst_TextRules::limitIsIncluded()
{
    QVERIFY(lineProblems(u"f"_s, QString(200, u'a'), 200).isEmpty());
    const QList<Error> tooLong{{ErrorCode::FieldTooLong, u"f"_s, u"200"_s, 200}};
    QVERIFY(lineProblems(u"f"_s, QString(201, u'a'), 200) == tooLong);
    QVERIFY(textProblems(u"f"_s, QString(10'000, u'a'), 200) == tooLong);
}

QTEST_GUILESS_MAIN(tst_TextRules)
#include "tst_text_rules.moc"
