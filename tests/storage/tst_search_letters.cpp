// SPDX-License-Identifier: GPL-3.0-or-later
// Letters and digits from all of Unicode: a name made of one can be kept, and is found by it,
// though SQLite's idea of a letter is older than Qt's.
#include "domain/SearchKey.h"
#include "storage/ClientListQueries.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SearchLetters : public QObject
{
    Q_OBJECT

private slots:
    void everyLetterFindsItsName_data();
    void everyLetterFindsItsName();
};

void tst_SearchLetters::everyLetterFindsItsName_data()
{
    QTest::addColumn<QList<char32_t>>("letters");
    // Those that folding leaves as they are; of the many behind the alphabets, some of each kind.
    QList<char32_t> letters;
    for (char32_t c = 0x80; c <= 0x10FFFF; ++c) {
        const char32_t step = c < 0x600 ? 1 : c < 0x3400 ? 4 : 32;
        if (c % step != 0 || !QChar::isLetterOrNumber(c))
            continue;
        if (foldForSearch(QString::fromUcs4(&c, 1)) == QString::fromUcs4(&c, 1))
            letters << c;
    }
    QVERIFY(letters.size() > 4000);
    QTest::newRow("all") << letters;
}

void tst_SearchLetters::everyLetterFindsItsName()
{
    QFETCH(QList<char32_t>, letters);
    StorageFixture fixture;
    auto whole = StorageFixture::must(Transaction::begin(fixture.database()));
    for (const char32_t c : letters)
        fixture.addClient(u"x"_s + QString::fromUcs4(&c, 1) + u"y"_s, u"q"_s);
    StorageFixture::must(whole.commit());
    QStringList lost;
    for (const char32_t c : letters) {
        const QString text = u"x"_s + QString::fromUcs4(&c, 1) + u"y"_s;
        ClientQuery query;
        query.text = text;
        const auto rows = ClientListQueries::page(fixture.database(), query, StorageFixture::now());
        if (!rows || rows->size() != 1)
            lost << u"U+%1 %2"_s.arg(QString::number(c, 16),
                                     rows ? QString::number(rows->size()) : rows.error().detail);
    }
    QVERIFY2(lost.isEmpty(),
             qPrintable(QString::number(lost.size()) + u": "_s + lost.mid(0, 40).join(u", "_s)));
}

QTEST_GUILESS_MAIN(tst_SearchLetters)
#include "tst_search_letters.moc"
