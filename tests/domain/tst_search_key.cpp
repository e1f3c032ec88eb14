// SPDX-License-Identifier: GPL-3.0-or-later
// What finds a client: names without accents in any script, digits of the phone, and the pieces
// that the fragment index is made of.
#include "domain/Client.h"
#include "domain/SearchKey.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SearchKey : public QObject
{
    Q_OBJECT

private slots:
    void folds_data();
    void folds();
    void foldsComposedAndDecomposedAlike();
    void typed_data();
    void typed();
    void keyHoldsEveryName();
    void sortsByFamilyName();
    void gramsOfAWord();
    void gramsHoldEveryFragment();
};

namespace {

Client named(const QString &given, const QString &family, const QString &preferred = {},
             const QString &phone = {})
{
    Client client;
    client.name = {given, family, preferred, NameOrder::GivenFirst};
    client.phone = phone;
    return client;
}

} // namespace

void tst_SearchKey::folds_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("folded");
    const auto row = [](const QString &text, const QString &folded) {
        QTest::newRow(text.toUtf8()) << text << folded;
    };
    row(u"Nguyễn Thị Ánh"_s, u"nguyen thi anh"_s);
    row(u"Đặng Văn Đức"_s, u"dang van duc"_s);
    row(u"Lê Thị Tưởng"_s, u"le thi tuong"_s);
    row(u"Strauß"_s, u"strauss"_s);
    row(u"STRAẞE"_s, u"strasse"_s);
    row(u"Łukasz Świątek"_s, u"lukasz swiatek"_s);
    row(u"Ærø Œuvre"_s, u"aero oeuvre"_s);
    row(u"Þórður Guðrún"_s, u"thordur gudrun"_s);
    row(u"Ħal"_s, u"hal"_s);
    row(u"İstanbul Ağrı Işık"_s, u"istanbul agri isik"_s);
    row(u"Ångström Müller Češka"_s, u"angstrom muller ceska"_s);
    row(u"Παπαδόπουλος"_s, u"παπαδοπουλοσ"_s);
    row(u"ΠΑΠΑΔΟΠΟΥΛΟΣ"_s, u"παπαδοπουλοσ"_s);
    row(u"Алёна"_s, u"алена"_s);
    row(u"ﬁnn"_s, u"finn"_s);
    row(u"Ｆｕｌｌ"_s, u"full"_s);
    row(u"山田"_s, u"山田"_s);
    row(u"مُحَمَّد"_s, u"محمد"_s);
    row(u"🙂"_s, u"🙂"_s);
    row({}, {});
}

void tst_SearchKey::folds()
{
    QFETCH(QString, text);
    QFETCH(QString, folded);
    QCOMPARE(foldForSearch(text), folded);
    QCOMPARE(foldForSearch(folded), folded); // typing the folded form finds it too
}

void tst_SearchKey::foldsComposedAndDecomposedAlike()
{
    const QString text = u"Nguyễn Ổi Ấm Łódź Đặng"_s;
    QCOMPARE(foldForSearch(text.normalized(QString::NormalizationForm_D)), foldForSearch(text));
    QCOMPARE(foldForSearch(text.toUpper()), foldForSearch(text.toLower()));
}

void tst_SearchKey::typed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("words");
    const auto row = [](const QString &text, const QStringList &words) {
        QTest::newRow(text.isEmpty() ? "(empty)" : text.toUtf8()) << text << words;
    };
    row({}, {});
    row(u"   "_s, {});
    row(u"nguyen"_s, {u"nguyen"_s});
    row(u"Nguyễn  Ánh"_s, {u"nguyen"_s, u"anh"_s});
    row(u"O'Brien"_s, {u"obrien"_s});
    row(u"O’Brien"_s, {u"obrien"_s});
    row(u"García-Márquez"_s, {u"garcia"_s, u"marquez"_s});
    row(u"555 0134"_s, {u"5550134"_s});
    row(u"+49 (170) 12-34/5.6"_s, {u"4917012"
                                   u"3456"_s});
    row(u"٥٥٥"_s, {u"555"_s});
    row(u"ana 555"_s, {u"ana"_s, u"555"_s});
    row(u"-"_s, {});
    row(u"\"%_*'"_s, {});
    row(u"AZaz09"_s, {u"azaz09"_s});
    row(u"a\U00010348b,\U00010348"_s, {u"a\U00010348b"_s, u"\U00010348"_s}); // two units each
    row(u"a\" OR \"b"_s, {u"a"_s, u"or"_s, u"b"_s});
}

void tst_SearchKey::typed()
{
    QFETCH(QString, text);
    QFETCH(QStringList, words);
    QCOMPARE(searchWords(text), words);
}

void tst_SearchKey::keyHoldsEveryName()
{
    QCOMPARE(searchKey(named(u"Thị Ánh"_s, u"Nguyễn"_s, u"Annie"_s, u"+84 90 123"_s)),
             u"thi anh nguyen annie 8490123"_s);
    QCOMPARE(searchKey(named(u"Seán"_s, u"O'Brien"_s)), u"sean obrien"_s);
    QCOMPARE(searchKey(named(u"?"_s, {})), QString());
}

void tst_SearchKey::sortsByFamilyName()
{
    QCOMPARE(sortKey(named(u"Thị Ánh"_s, u"Nguyễn"_s, u"Annie"_s, u"555"_s)), u"nguyen thi anh"_s);
    QVERIFY(sortKey(named(u"Zoé"_s, u"Ångström"_s)) < sortKey(named(u"Adam"_s, u"Baker"_s)));
    QCOMPARE(sortKey(named({}, u"Strauß"_s)), u"strauss"_s);
}

void tst_SearchKey::gramsOfAWord()
{
    QCOMPARE(searchGrams(u"abcd"_s), QStringList({u"a"_s, u"ab"_s, u"abc"_s, u"b"_s, u"bc"_s,
                                                  u"bcd"_s, u"c"_s, u"cd"_s, u"d"_s}));
    QCOMPARE(searchGrams(u"aa a"_s), QStringList({u"a"_s, u"aa"_s}));
    QCOMPARE(searchGrams({}), QStringList());
    // A letter outside the first plane is one letter, never half of one.
    QCOMPARE(searchGrams(u"𠮷"_s), QStringList({u"𠮷"_s}));
}

void tst_SearchKey::gramsHoldEveryFragment()
{
    const QString key = searchKey(named(u"Thị Ánh"_s, u"Nguyễn-𠮷田"_s, u"Annie"_s, u"84901234"_s));
    const QStringList gramList = searchGrams(key);
    const QSet<QString> grams(gramList.begin(), gramList.end());
    for (const QString &word : key.split(u' ')) {
        const std::u32string letters = word.toStdU32String();
        for (size_t from = 0; from < letters.size(); ++from) {
            for (size_t length = 1; from + length <= letters.size(); ++length) {
                const QString fragment = QString::fromStdU32String(letters.substr(from, length));
                for (const QString &gram : searchGrams(fragment))
                    QVERIFY2(grams.contains(gram), qPrintable(gram));
            }
        }
    }
}

QTEST_GUILESS_MAIN(tst_SearchKey)
#include "tst_search_key.moc"
