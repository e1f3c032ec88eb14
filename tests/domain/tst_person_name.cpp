// SPDX-License-Identifier: GPL-3.0-or-later
// What a person is called, in the person's own order.
#include "domain/PersonName.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PersonName : public QObject
{
    Q_OBJECT

private slots:
    void shows_data();
    void shows();
};

void tst_PersonName::shows_data()
{
    QTest::addColumn<PersonName>("name");
    QTest::addColumn<QString>("display");
    const auto given = NameOrder::GivenFirst;
    const auto family = NameOrder::FamilyFirst;
    QTest::newRow("given first") << PersonName{u"Ana"_s, u"Ramos"_s, {}, given} << u"Ana Ramos"_s;
    QTest::newRow("family first") << PersonName{u"Thị Ánh"_s, u"Nguyễn"_s, u"Annie"_s, family}
                                  << u"Nguyễn Thị Ánh"_s;
    QTest::newRow("only given") << PersonName{u"Suharto"_s, {}, {}, family} << u"Suharto"_s;
    QTest::newRow("only family") << PersonName{{}, u"Ramos"_s, {}, given} << u"Ramos"_s;
    QTest::newRow("small letters") << PersonName{u"ánh"_s, u"łęcki"_s, {}, given} << u"ánh łęcki"_s;
    QTest::newRow("surrogate pairs")
        << PersonName{u"𠮷子"_s, u"𠮷田"_s, {}, family} << u"𠮷田 𠮷子"_s;
    QTest::newRow("none") << PersonName{} << QString();
}

void tst_PersonName::shows()
{
    QFETCH(PersonName, name);
    QTEST(name.display(), "display");
}

QTEST_GUILESS_MAIN(tst_PersonName)
#include "tst_person_name.moc"
