// SPDX-License-Identifier: GPL-3.0-or-later
// What is measured: ranges, directions and published change values as the clinical sources give
// them, nothing where they give none, and what the reader of the file refuses.
#include "knowledge/KnowledgeFolder.h"
#include "knowledge/Measures.h"

#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Measures : public QObject
{
    Q_OBJECT

private slots:
    void ranges_data();
    void ranges();
    void changeValues_data();
    void changeValues();
    void onlyPublishedChangeValues();
    void recovered();
    void builtInFirstThenByLabel();
    void saysWhatItIs();
    void refuses_data();
    void refuses();
    void missingFile();
};

void tst_Measures::ranges_data()
{
    QTest::addColumn<int>("lowest");
    QTest::addColumn<int>("highest");
    QTest::addColumn<bool>("higherIsBetter");
    QTest::addColumn<bool>("builtIn");
    const auto row = [](const char *id, int lowest, int highest, bool higherIsBetter = false,
                        bool builtIn = false) {
        QTest::newRow(id) << lowest << highest << higherIsBetter << builtIn;
    };
    row("pain", 0, 10, false, true);
    row("stress", 0, 10, false, true);
    row("movement", 0, 10, true, true);
    row("goal", 0, 10, true, true);
    row("vas_pain", 0, 100);
    row("rmdq", 0, 24);
    row("odi", 0, 100);
    row("gad2", 0, 6);
    row("gad7", 0, 21);
    row("start_back", 0, 9);
    row("pss10", 0, 40);
    row("promis_pf", 10, 90, true);
    row("peg", 0, 10);
}

void tst_Measures::ranges()
{
    const auto measures = Measures::load();
    QVERIFY2(measures,
             measures ? ""
                      : qPrintable(measures.error().field + u": "_s + measures.error().detail));
    QCOMPARE(measures->all().size(), 13);
    const Measure *measure = measures->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(measure);
    QTEST(measure->lowest, "lowest");
    QTEST(measure->highest, "highest");
    QTEST(measure->higherIsBetter, "higherIsBetter");
    QTEST(measure->builtIn, "builtIn");
}

void tst_Measures::changeValues_data()
{
    QTest::addColumn<int>("points");
    QTest::addColumn<int>("percent");
    QTest::addColumn<bool>("important");
    QTest::addColumn<bool>("confirmed");
    QTest::addColumn<QString>("source");
    QTest::newRow("pain") << 2 << 30 << true << true << u"Farrar"_s;
    QTest::newRow("vas_pain") << 15 << 30 << true << true << u"Ostelo"_s;
    QTest::newRow("rmdq") << 5 << 30 << true << true << u"Ostelo"_s;
    QTest::newRow("odi") << 10 << 30 << true << true << u"Ostelo"_s;
    QTest::newRow("goal") << 3 << 0 << false << true << u"Stratford"_s;
    QTest::newRow("gad7") << 4 << 0 << true << false << u"Toussaint"_s;
}

void tst_Measures::changeValues()
{
    QFETCH(QString, source);
    const auto measures = Measures::load();
    QVERIFY(measures);
    const Measure *measure = measures->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(measure);
    QTEST(measure->change.points, "points");
    QTEST(measure->change.percent, "percent");
    QTEST(measure->change.important, "important");
    QTEST(measure->confirmed, "confirmed");
    QVERIFY(std::ranges::any_of(measure->sources,
                                [&](const QString &text) { return text.startsWith(source); }));
}

void tst_Measures::onlyPublishedChangeValues()
{
    const auto measures = Measures::load();
    QVERIFY(measures);
    QStringList without;
    for (const Measure &measure : measures->all()) {
        if (measure.change == ChangeThreshold())
            without << measure.id;
    }
    QCOMPARE(without.join(u' '), u"stress movement gad2 peg pss10 promis_pf start_back"_s);
}

void tst_Measures::recovered()
{
    const auto measures = Measures::load();
    QVERIFY(measures);
    for (const Measure &measure : measures->all()) {
        const auto expected = measure.id == "pain"_L1   ? std::optional(0)
                              : measure.id == "rmdq"_L1 ? std::optional(2)
                                                        : std::nullopt;
        QCOMPARE(measure.recovered, expected);
    }
}

void tst_Measures::builtInFirstThenByLabel()
{
    const auto measures = Measures::load();
    QVERIFY(measures);
    QCOMPARE(measures->pain().id, u"pain"_s);
    QCOMPARE(measures->stress().id, u"stress"_s);
    QCOMPARE(measures->movement().id, u"movement"_s);
    QCOMPARE(measures->goal().id, u"goal"_s);
    QCOMPARE(measures->all().mid(4), measures->totals());
    QStringList ids;
    for (const Measure &measure : measures->totals())
        ids << measure.id;
    QCOMPARE(ids.join(u' '),
             u"gad2 gad7 odi vas_pain peg pss10 promis_pf rmdq start_back"_s); // by label
    QCOMPARE(measures->find(u"nosuch"_s), nullptr);
}

void tst_Measures::saysWhatItIs()
{
    const auto measures = Measures::load();
    QVERIFY(measures);
    for (const Measure &measure : measures->all()) {
        QVERIFY2(measure.about.endsWith(u'.') && measure.about.size() < 120,
                 qPrintable(measure.id));
        QVERIFY2(!measure.about.contains(u'?') && !measure.about.contains(u"cure"_s),
                 qPrintable(measure.id));
        QVERIFY2(measure.label.size() <= 40, qPrintable(measure.id));
    }
    QVERIFY(measures->find(u"peg"_s)->about.contains(u"rounded to a whole number"_s));
}

void tst_Measures::refuses_data()
{
    refusalColumns();
    refusalRow("not JSON", u"{"_s, u"["_s, u"measures.json"_s);
    refusalRow("no measures", u"\"measures\": ["_s, u"\"scales\": ["_s, u"measures"_s);
    refusalRow("no label", u"\"label\": \"GAD-2\","_s, u""_s, u"gad2.label"_s);
    refusalRow("no about", u"\"about\": \"Signs"_s, u"\"text\": \"Signs"_s, u"gad2.about"_s);
    refusalRow("no range", u"\"highest\": 21,"_s, u""_s, u"gad7.highest"_s);
    refusalRow("empty range", u"\"lowest\": 10,"_s, u"\"lowest\": 90,"_s, u"promis_pf.highest"_s);
    refusalRow("range below 0", u"\"lowest\": 10,"_s, u"\"lowest\": -10,"_s, u"promis_pf.lowest"_s);
    refusalRow("direction", u"\"higherIsBetter\": true"_s, u"\"higherIsBetter\": \"yes\""_s,
               u"movement.higherIsBetter"_s);
    refusalRow("built in, turned round", u"\"higherIsBetter\": true,"_s, u""_s,
               u"movement.higherIsBetter"_s);
    refusalRow("built in, other range", u"\"highest\": 10"_s, u"\"highest\": 100"_s,
               u"pain.highest"_s);
    refusalRow("built in, missing", u"\"id\": \"stress\""_s, u"\"id\": \"strain\""_s,
               u"measures"_s);
    refusalRow("twice", u"\"id\": \"gad2\""_s, u"\"id\": \"rmdq\""_s, u"measures"_s);
    refusalRow("no id", u"\"id\": \"rmdq\","_s, u""_s, u"measures[5].id"_s);
    refusalRow("change of nothing", u"\"points\": 4, "_s, u""_s, u"gad7.change.points"_s);
    refusalRow("change beyond the range", u"\"points\": 4"_s, u"\"points\": 22"_s,
               u"gad7.change.points"_s);
    refusalRow("percent beyond 100", u"\"percent\": 30"_s, u"\"percent\": 101"_s,
               u"pain.change.percent"_s);
    refusalRow("percent of a rise", u"\"points\": 3"_s, u"\"points\": 3, \"percent\": 30"_s,
               u"goal.change.percent"_s);
    refusalRow("unknown field of change", u"\"important\""_s, u"\"relevant\""_s,
               u"pain.change.relevant"_s);
    refusalRow("change is a number", u"{ \"points\": 3 }"_s, u"3"_s, u"goal.change"_s);
    refusalRow("confirmed is a text", u"\"confirmed\": false"_s, u"\"confirmed\": \"no\""_s,
               u"gad7.change.confirmed"_s);
    refusalRow("recovered beyond the range", u"\"recovered\": 2"_s, u"\"recovered\": 25"_s,
               u"rmdq.recovered"_s);
    refusalRow("no source", u"[\"krebs2009\"]"_s, u"[]"_s, u"peg.sources"_s);
    refusalRow("unknown source", u"[\"krebs2009\"]"_s, u"[\"krebs\"]"_s, u"peg.sources"_s);
    refusalRow("unused source", u"[\"krebs2009\"]"_s, u"[\"own\"]"_s, u"sources.krebs2009"_s);
    refusalRow("unknown field of the file", u"\"measures\": ["_s,
               u"\"edition\": 2, \"measures\": ["_s, u"edition"_s);
    refusalRow("unknown field", u"\"recovered\": 2"_s, u"\"well\": 2"_s, u"rmdq.well"_s);
}

void tst_Measures::refuses()
{
    checkRefusal(&Measures::load, u"measures.json"_s);
}

void tst_Measures::missingFile()
{
    checkMissingFile(&Measures::load, u"measures.json"_s);
}

QTEST_MAIN(tst_Measures)
#include "tst_measures.moc"
