// SPDX-License-Identifier: GPL-3.0-or-later
// Words and marks of a written schedule: where each begins and ends, whatever its letter case,
// accents and form.
#include "domain/TaperWords.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using Tokens = std::vector<TaperToken>;

class tst_TaperTokens : public QObject
{
    Q_OBJECT

private slots:
    void cuts_data();
    void cuts();
    void foldsLetters();
    void placesAreOfTheLineAsTyped();
    void everyPlaceIsWithinTheLine();
    void findsWordsNear();
};

void tst_TaperTokens::cuts_data()
{
    using enum TokenKind;
    QTest::addColumn<QString>("line");
    QTest::addColumn<Tokens>("tokens");
    const auto row = [](const QString &line, Tokens tokens) {
        const int size = static_cast<int>(line.size());
        tokens.push_back({End, 0, size, size});
        QTest::newRow(line.isEmpty() ? "(empty)" : line.toUtf8()) << line << tokens;
    };
    row({}, {});
    row(u" \u00A0\u200B\t"_s, {});
    row(u"2x/wk"_s, {{Number, 2, 0, 1}, {Times, 0, 1, 2}, {Slash, 0, 2, 3}, {Unit, 7, 3, 5}});
    row(u"x3wks"_s, {{Times, 0, 0, 1}, {Number, 3, 1, 2}, {Unit, 7, 2, 5}});
    row(u"2xwk"_s, {{Number, 2, 0, 1}, {Times, 0, 1, 2}, {Unit, 7, 2, 4}});
    row(u"3w2"_s, {{Number, 3, 0, 1}, {Unit, 7, 1, 2}, {Number, 2, 2, 3}});
    row(u"q2w"_s, {{Every, 0, 0, 1}, {Number, 2, 1, 2}, {Unit, 7, 2, 3}});
    row(u"Re-Evaluate"_s, {{Review, 0, 0, 11}});
    row(u"re  evaluate"_s, {{Review, 0, 0, 12}});
    row(u"re-evaluated"_s, {{Unknown, 0, 0, 2}, {Unknown, 0, 3, 12}});
    row(u"sau ĐÓ"_s, {{Then, 0, 0, 6}});
    row(u"sáu tuần"_s, {{Number, 6, 0, 3}, {Unit, 7, 4, 8}});
    row(u"cho đến khi"_s, {{Until, 0, 0, 11}});
    row(u"cho 3"_s, {{For, 0, 0, 3}, {Number, 3, 4, 5}});
    row(u"mười hai"_s, {{Number, 12, 0, 8}});
    row(u"a couple of"_s, {{Number, 2, 0, 11}});
    row(u"a couple"_s, {{Number, 2, 0, 8}});
    row(u"1-2"_s, {{Number, 1, 0, 1}, {Dash, 0, 1, 2}, {Number, 2, 2, 3}});
    row(u"1 – 2"_s, {{Number, 1, 0, 1}, {Dash, 0, 2, 3}, {Number, 2, 4, 5}});
    row(u"60-min"_s, {{Number, 60, 0, 2}, {Minute, 1, 3, 6}});
    row(u"60'"_s, {{Number, 60, 0, 2}, {Minute, 1, 2, 3}});
    row(u"'til"_s, {{Unknown, 0, 0, 1}, {Until, 0, 1, 4}});
    row(u"->=>→>"_s, {{Arrow, 0, 0, 2}, {Arrow, 0, 2, 4}, {Arrow, 0, 4, 5}, {Arrow, 1, 5, 6}});
    row(u"×*;,\n"_s, {{Times, 0, 0, 1},
                      {Times, 0, 1, 2},
                      {Comma, 0, 2, 3},
                      {Comma, 0, 3, 4},
                      {Newline, 0, 4, 5}});
    row(u"wk."_s, {{Unit, 7, 0, 2}, {Stop, 0, 2, 3}});
    row(u"2.5"_s, {{Number, 2, 0, 1}, {Unknown, 0, 1, 2}, {Number, 5, 2, 3}});
    row(u"007"_s, {{Number, 7, 0, 3}});
    row(u"99999999999"_s, {{Number, -1, 0, 11}});
    row(u"٢"_s, {{Unknown, 0, 0, 1}});
    row(u"\u0301"_s, {{Unknown, 0, 0, 1}});
}

void tst_TaperTokens::cuts()
{
    QFETCH(QString, line);
    QFETCH(Tokens, tokens);
    const Tokens cut = taperTokens(line);
    QCOMPARE(cut.size(), tokens.size());
    for (size_t i = 0; i < cut.size(); ++i) {
        QCOMPARE(static_cast<int>(cut[i].kind), static_cast<int>(tokens[i].kind));
        QCOMPARE(cut[i].value, tokens[i].value);
        QCOMPARE(cut[i].from, tokens[i].from);
        QCOMPARE(cut[i].to, tokens[i].to);
    }
}

void tst_TaperTokens::foldsLetters()
{
    for (const QChar letter : u"aAáàảãạăắằẳẵặâấầẩẫậÂẤ"_s)
        QCOMPARE(foldedLetter(letter), u'a');
    for (const QChar letter : u"đĐdD"_s)
        QCOMPARE(foldedLetter(letter), u'd');
    for (const QChar letter : u"ơớờởỡợƠỢ"_s)
        QCOMPARE(foldedLetter(letter), u'o');
    QCOMPARE(foldedLetter(u'\u0301'), u'\0');
    QCOMPARE(foldedLetter(u'ж'), u'ж');
}

// An accent may be a character of its own; an error points into what was typed.
void tst_TaperTokens::placesAreOfTheLineAsTyped()
{
    const QString line = u"2 lần/tuần sau đó x"_s.normalized(QString::NormalizationForm_D);
    const Tokens tokens = taperTokens(line);
    QCOMPARE(tokens.size(), 7U);
    QCOMPARE(tokens[1].to - tokens[1].from, 5); // l a ̂ ̀ n
    QCOMPARE(static_cast<int>(tokens[4].kind), static_cast<int>(TokenKind::Then));
    QCOMPARE(tokens[5].from, static_cast<int>(line.indexOf(u'x')));
}

void tst_TaperTokens::everyPlaceIsWithinTheLine()
{
    for (int first = 0; first <= 0xFFFF; ++first) {
        const QString line = QChar(first) + u"2 a"_s + QChar(first) + u'-' + QChar(first);
        int last = 0;
        for (const TaperToken &token : taperTokens(line)) {
            QVERIFY(token.from >= last && token.to >= token.from && token.to <= line.size());
            last = token.to;
        }
        QCOMPARE(last, static_cast<int>(line.size()));
    }
}

void tst_TaperTokens::findsWordsNear()
{
    QVERIFY(taperWordsNear(u"wek"_s).contains(u"wk"_s));
    QCOMPARE(taperWordsNear(u"mounthly"_s).constFirst(), u"monthly"_s);
    QCOMPARE(taperWordsNear(u"ohter"_s).contains(u"other"_s), true);
    QVERIFY(!taperWordsNear(u"years"_s).contains(u"weeks"_s));
    QCOMPARE(taperWordsNear(u"physiotherapy"_s), QStringList());
}

QTEST_GUILESS_MAIN(tst_TaperTokens)
#include "tst_taper_tokens.moc"
