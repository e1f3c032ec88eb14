// SPDX-License-Identifier: GPL-3.0-or-later
// What a snippet may hold, and where in a line its name was typed.
#include "domain/ClientRules.h"
#include "domain/Snippet.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Snippet : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void texts_data();
    void texts();
    void tidies();
    void calls_data();
    void calls();
};

void tst_Snippet::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QList<Error>>("expected");
    const auto good = [](const char *row, const QString &name) {
        QTest::newRow(row) << name << QList<Error>();
    };
    const auto bad = [](const char *row, const QString &name, int position) {
        QTest::newRow(row) << name
                           << QList{
                                  Error{ErrorCode::NameInvalid, u"snippet.name"_s, name, position}};
    };
    good("letters", u"heat"_s);
    good("digits and hyphen", u"heat-2"_s);
    good("one letter", u"h"_s);
    good("Vietnamese", u"nhiệt"_s);
    good("Greek", u"θερμό"_s);
    good("vowel signs", u"गर्मी"_s);
    good("outside the basic plane", u"𐐀𐐁"_s);
    good("30 characters", QString(30, u'a'));
    QTest::newRow("31 characters")
        << QString(31, u'a')
        << QList{Error{ErrorCode::FieldTooLong, u"snippet.name"_s, u"30"_s, 30}};
    QTest::newRow("empty") << QString()
                           << QList{Error{ErrorCode::FieldEmpty, u"snippet.name"_s, {}}};
    QTest::newRow("blank") << u" "_s << QList{Error{ErrorCode::FieldEmpty, u"snippet.name"_s, {}}};
    bad("space", u"hot pack"_s, 3);
    bad("semicolon", u"a;b"_s, 1);
    bad("full stop", u"heat."_s, 4);
    bad("underscore", u"hot_pack"_s, 3);
    bad("half as a sign", u"heat½"_s, 4);
    bad("emoji behind a pair", u"𐐀🔥"_s, 2);
    QTest::newRow("line break") << u"a\nb"_s
                                << QList{Error{ErrorCode::FieldHasControlCharacters,
                                               u"snippet.name"_s, u"U+000A"_s, 1}};
    QTest::newRow("half of a pair")
        << u"a"_s + QChar(0xd801)
        << QList{Error{ErrorCode::FieldHasControlCharacters, u"snippet.name"_s, u"U+D801"_s, 1}};
}

void tst_Snippet::names()
{
    QFETCH(QString, name);
    QTEST(problems(Snippet{{}, name, u"Text"_s, 0}), "expected");
}

void tst_Snippet::texts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<Error>>("expected");
    const auto field = u"snippet.text"_s;
    QTest::newRow("lines") << u"Walk\n<b>daily</b>\t🔥"_s << QList<Error>();
    QTest::newRow("longest") << QString(textLimit, u'a') << QList<Error>();
    QTest::newRow("longer") << QString(textLimit + 1, u'a')
                            << QList{Error{ErrorCode::FieldTooLong, field, u"100000"_s, textLimit}};
    QTest::newRow("empty") << QString() << QList{Error{ErrorCode::FieldEmpty, field, {}}};
    QTest::newRow("blank") << u" \u200b\n"_s << QList{Error{ErrorCode::FieldEmpty, field, {}}};
    QTest::newRow("control") << u"a\u0007"_s
                             << QList{Error{ErrorCode::FieldHasControlCharacters, field,
                                            u"U+0007"_s, 1}};
}

void tst_Snippet::texts()
{
    QFETCH(QString, text);
    QTEST(problems(Snippet{{}, u"heat"_s, text, 0}), "expected");
}

void tst_Snippet::tidies()
{
    QCOMPARE(tidied(Snippet{{}, u" ;heat "_s, u" Warm\r\nit "_s, 2}),
             (Snippet{{}, u"heat"_s, u"Warm\nit"_s, 2}));
    const auto tidiedName = [](const QString &name) {
        return tidied(Snippet{{}, name, u"Text"_s, 0}).name;
    };
    QCOMPARE(tidiedName(u"; nhie\u0323\u0302t"_s), u"nhiệt"_s);
    QCOMPARE(tidiedName(u";"_s), QString());
    QCOMPARE(tidiedName(u";;a"_s), u";a"_s);
}

void tst_Snippet::calls_data()
{
    QTest::addColumn<QString>("line"); // the cursor stands at the |
    QTest::addColumn<int>("from");     // -1: nothing is called
    QTest::addColumn<QString>("name");
    const auto row = [](const char *name, const QString &line, int from = -1,
                        const QString &called = {}) {
        QTest::newRow(name) << line << from << called;
    };
    row("at the end", u"Use ;heat|"_s, 4, u"heat"_s);
    row("at the start", u";heat| daily"_s, 0, u"heat"_s);
    row("behind a bracket", u"(;heat|)"_s, 1, u"heat"_s);
    row("hyphen and digit", u";heat-2|"_s, 0, u"heat-2"_s);
    row("Vietnamese", u"Dùng ;nhiệt|"_s, 5, u"nhiệt"_s);
    row("not composed", u";nhie\u0323\u0302t|"_s, 0, u"nhiệt"_s);
    row("outside the basic plane", u"🔥;𐐀𐐁|"_s, 2, u"𐐀𐐁"_s);
    row("the second of two", u";heat ;walk|"_s, 6, u"walk"_s);
    row("the first of two", u";heat| ;walk"_s, 0, u"heat"_s);
    row("two semicolons", u";;heat|"_s, 1, u"heat"_s);
    row("right behind a full stop", u"Sore.;heat|"_s, 5, u"heat"_s);
    row("within a word", u"sore;heat|"_s);
    row("behind a digit", u"10;heat|"_s);
    row("behind a letter outside the basic plane", u"𐐀;heat|"_s);
    row("name goes on", u";he|at"_s);
    row("name goes on outside the basic plane", u";he|𐐀"_s);
    row("no name yet", u"Use ;|"_s);
    row("no semicolon", u"Use heat|"_s);
    row("a space between", u"; heat|"_s);
    row("another sign between", u";hot_heat|"_s);
    row("behind the space", u";heat |"_s);
    row("in front", u"|;heat"_s);
    row("nothing", u"|"_s);
}

void tst_Snippet::calls()
{
    QFETCH(QString, line);
    QFETCH(int, from);
    QFETCH(QString, name);
    const qsizetype cursor = line.indexOf(u'|');
    line.remove(cursor, 1);
    const auto call = snippetCallAt(line, cursor);
    QCOMPARE(call.has_value(), from >= 0);
    if (call)
        QCOMPARE(*call, (SnippetCall{from, name}));
    QVERIFY(!snippetCallAt(line, -1));
    QVERIFY(!snippetCallAt(line, line.size() + 1));
}

QTEST_GUILESS_MAIN(tst_Snippet)
#include "tst_snippet.moc"
