// SPDX-License-Identifier: GPL-3.0-or-later
// The catalogue's files as values: every field arrives, and rules are chosen by variant and age.
#include "knowledge/Catalogue.h"
#include "knowledge/SmallCatalogue.h"

#include <QCryptographicHash>
#include <QResource>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CatalogueReader : public QObject
{
    Q_OBJECT

private slots:
    void soundOneLoads();
    void shippedOneLoads();
    void fingerprintIsOfTheFiles();
    void fileMissing_data();
    void fileMissing();
    void rulesAge_data();
    void rulesAge();
};

void tst_CatalogueReader::soundOneLoads()
{
    const QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), soundFiles()));
    const auto catalogue = Catalogue::load(folder.path());
    QVERIFY2(catalogue,
             catalogue ? ""
                       : qPrintable(catalogue.error().field + u": "_s + catalogue.error().detail));
    const Condition *veins = catalogue->find(u"veins"_s);
    QVERIFY(veins);
    const Condition expected{
        u"veins"_s,
        u"Bad veins"_s,
        {u"Varices"_s},
        u"All"_s,
        u"How bad?"_s,
        {{u"much"_s, u"Much"_s}, {u"little"_s, u"Little"_s}},
        {u"leg"_s},
        true,
        false,
        6,
        true,
        {{{u"much"_s},
          0,
          -1,
          {Level::Avoid,
           {u"site"_s, u"calf:left"_s},
           {u"deep"_s},
           Pressure::Light,
           {},
           0,
           u"Leave it out."_s,
           {}},
          {},
          u"It is weak."_s,
          u"B"_s,
          true,
          {},
          {u"P"_s}},
         {{u"little"_s},
          0,
          -1,
          {Level::Adapt, {}, {}, Pressure::Firm, u"Face up"_s, 45, u"Go easy."_s, {u"leg"_s}},
          {},
          u"It bruises."_s,
          u"P"_s,
          false,
          u"One differs."_s,
          {}}}};
    QCOMPARE(*veins, expected);
    const Condition *wound = catalogue->find(u"wound"_s);
    QCOMPARE(wound->freshMonths, 12);
    QVERIFY(!wound->onIntakeForm);
    QCOMPARE(wound->rules.first().cleared.level, Level::Avoid);
    QCOMPARE(wound->rules.first().cleared.instruction, u"Stay off."_s);
    QCOMPARE(catalogue->source(u"B"_s), u"A book"_s);
    QCOMPARE(catalogue->technique(u"deep"_s)->pressure, Pressure::Firm);
    const Region calf{u"calf"_s, u"Calf"_s, u"leg"_s,    false,
                      false,     true,      {u"foot"_s}, {u"Lower leg"_s}};
    QCOMPARE(*catalogue->regions().find(u"calf"_s), calf);
}

void tst_CatalogueReader::shippedOneLoads()
{
    const auto catalogue = Catalogue::load();
    QVERIFY2(catalogue,
             catalogue ? ""
                       : qPrintable(catalogue.error().field + u": "_s + catalogue.error().detail));
}

// That another file gives another value can't be shown of files built in; that each is read can.
void tst_CatalogueReader::fingerprintIsOfTheFiles()
{
    const QString fingerprint = Catalogue::fingerprint();
    QCOMPARE(fingerprint.size(), 40);
    QCOMPARE(Catalogue::fingerprint(), fingerprint);
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QString &file : {u"regions.json"_s, u"techniques.json"_s, u"sources.json"_s,
                                u"conditions.json"_s, u"red_flags.json"_s}) {
        const QResource resource(u":/knowledge/"_s + file);
        QVERIFY2(resource.size() > 0, qPrintable(file));
        const QByteArray bytes(reinterpret_cast<const char *>(resource.data()),
                               static_cast<qsizetype>(resource.size()));
        hash.addData(QByteArray::number(bytes.size()) + ' ' + bytes);
    }
    QCOMPARE(fingerprint, QString::fromLatin1(hash.result().toHex()));
}

void tst_CatalogueReader::fileMissing_data()
{
    QTest::addColumn<QString>("file");
    for (const QString &file : soundFiles().keys())
        QTest::newRow(qPrintable(file)) << file;
}

void tst_CatalogueReader::fileMissing()
{
    QFETCH(QString, file);
    QHash<QString, QString> files = soundFiles();
    files.remove(file);
    const QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), files));
    const auto catalogue = Catalogue::load(folder.path());
    QVERIFY(!catalogue);
    QCOMPARE(catalogue.error().code, ErrorCode::KnowledgeInvalid);
    QTEST(catalogue.error().field, "file");
}

void tst_CatalogueReader::rulesAge_data()
{
    QTest::addColumn<QString>("id");
    QTest::addColumn<QString>("variant");
    QTest::addColumn<int>("day");
    QTest::addColumn<QString>("why");
    QTest::newRow("first day") << u"wound"_s << QString() << 0 << u"It is open."_s;
    QTest::newRow("last day") << u"wound"_s << QString() << 9 << u"It is open."_s;
    QTest::newRow("next rule") << u"wound"_s << QString() << 10 << u"It is shut."_s;
    QTest::newRow("before the onset") << u"wound"_s << QString() << -5 << u"It is open."_s;
    QTest::newRow("no variant named") << u"veins"_s << QString() << 0 << u"It is weak."_s;
    QTest::newRow("second variant") << u"veins"_s << u"little"_s << 0 << u"It bruises."_s;
    QTest::newRow("unknown variant") << u"veins"_s << u"lots"_s << 0 << QString();
    QTest::newRow("variant where there is none") << u"wound"_s << u"much"_s << 0 << QString();
}

void tst_CatalogueReader::rulesAge()
{
    QFETCH(QString, id);
    QFETCH(QString, variant);
    QFETCH(int, day);
    const QTemporaryDir folder;
    QVERIFY(writeAll(folder.path(), soundFiles()));
    const auto catalogue = Catalogue::load(folder.path());
    QVERIFY(catalogue);
    const ConditionRule *rule = ruleFor(*catalogue->find(id), variant, day);
    QTEST(rule ? rule->why : QString(), "why");
}

QTEST_MAIN(tst_CatalogueReader)
#include "tst_catalogue_reader.moc"
