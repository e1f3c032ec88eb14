// SPDX-License-Identifier: GPL-3.0-or-later
// The presets: schedules and totals as clinical guidance lists them, what is said about their
// evidence, and what the reader of the file refuses.
#include "domain/TaperNotation.h"
#include "knowledge/KnowledgeFolder.h"
#include "knowledge/TaperPresets.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperPresets : public QObject
{
    Q_OBJECT

private slots:
    void schedules_data();
    void schedules();
    void evidenceIsShownWithItsLimits();
    void conventionsSaySo();
    void refuses_data();
    void refuses();
    void missingFile();
};

void tst_TaperPresets::schedules_data()
{
    QTest::addColumn<QString>("notation");
    QTest::addColumn<int>("sessions"); // an open phase counted as none
    QTest::addColumn<bool>("isOverlay");
    QTest::addColumn<int>("reviewVisits");
    const auto row = [](const char *id, const QString &notation, int sessions,
                        bool isOverlay = false, int reviewVisits = 6) {
        QTest::newRow(id) << notation << sessions << isOverlay << reviewVisits;
    };
    row("acute_episode", u"2x/wk x 2, 1x/wk x 2, then review"_s, 6);
    row("subacute", u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s, 12);
    row("chronic_standard", u"1x/wk x 10, 1x/2wk x 4"_s, 14);
    row("chronic_intensive", u"2x/wk x 4, 1x/wk x 6"_s, 14);
    row("stress_dominant", u"1x/wk x 4, 1x/2wk x 4, 1x/4wk"_s, 8);
    row("maintenance", u"1x/4wk"_s, 0, false, 3);
    row("flare_overlay", u"2x/wk x 2"_s, 4, true);
}

void tst_TaperPresets::schedules()
{
    const auto presets = loadTaperPresets();
    QVERIFY2(presets,
             presets ? "" : qPrintable(presets.error().field + u": "_s + presets.error().detail));
    QCOMPARE(presets->presets.size(), 7);
    const TaperPreset *preset = presets->find(QString::fromLatin1(QTest::currentDataTag()));
    QVERIFY(preset);
    QTEST(preset->notation, "notation");
    QCOMPARE(preset->taper, readTaper(preset->notation).value());
    QTEST(totalSessions(preset->taper, 0), "sessions");
    QTEST(preset->isOverlay, "isOverlay");
    QTEST(preset->review.visits, "reviewVisits");
}

void tst_TaperPresets::evidenceIsShownWithItsLimits()
{
    const auto presets = loadTaperPresets();
    QVERIFY(presets);
    QVERIFY(presets->note.contains(u"none was itself a trial"_s));
    QVERIFY(presets->note.contains(u"certainty is low"_s));
    QCOMPARE(presets->find(u"nosuch"_s), nullptr);
    for (const TaperPreset &preset : presets->presets) {
        QVERIFY2(!preset.name.isEmpty() && preset.name.size() < 30, qPrintable(preset.id));
        QVERIFY2(preset.forWhom.endsWith(u'.'), qPrintable(preset.id));
        QVERIFY2(preset.evidence.endsWith(u'.') && preset.evidence.size() < 260,
                 qPrintable(preset.id));
        QVERIFY2(!preset.evidence.contains(u"cure"_s), qPrintable(preset.id));
        QVERIFY2(!preset.sources.isEmpty(), qPrintable(preset.id));
    }
    QVERIFY(presets->find(u"chronic_intensive"_s)->evidence.contains(u"neck"_s));
}

void tst_TaperPresets::conventionsSaySo()
{
    const auto presets = loadTaperPresets();
    QVERIFY(presets);
    QStringList conventions;
    for (const TaperPreset &preset : presets->presets) {
        const bool isOurs = preset.sources.first().contains(u"own convention"_s);
        QCOMPARE(preset.evidence.startsWith(u"A convention: "_s), isOurs);
        if (isOurs)
            conventions << preset.id;
    }
    QCOMPARE(conventions.join(u' '), u"stress_dominant maintenance flare_overlay"_s);
}

void tst_TaperPresets::refuses_data()
{
    refusalColumns();
    refusalRow("not to be read", u"2x/wk x 4, 1x/wk x 6"_s, u"2x/wk x 4, soon"_s,
               u"chronic_intensive.notation"_s);
    refusalRow("not canonical", u"2x/wk x 4, 1x/wk x 6"_s, u"2x/wk x 4,1x/wk x 6"_s,
               u"chronic_intensive.notation"_s);
    refusalRow("id twice", u"\"subacute\""_s, u"\"acute_episode\""_s, u"presets"_s);
    refusalRow("no id", u"\"id\": \"subacute\","_s, u""_s, u"presets[1].id"_s);
    refusalRow("no evidence", u"\"evidence\": \"A convention: no"_s,
               u"\"proof\": \"A convention: no"_s, u"stress_dominant.evidence"_s);
    refusalRow("review out of range", u"\"reviewVisits\": 3"_s, u"\"reviewVisits\": 0"_s,
               u"maintenance.reviewVisits"_s);
    refusalRow("review weeks out of range", u"\"reviewWeeks\": 12"_s, u"\"reviewWeeks\": 53"_s,
               u"maintenance.reviewWeeks"_s);
    refusalRow("unknown source", u"[\"sherman2014\", "_s, u"[\"sherman\", "_s,
               u"chronic_intensive.sources"_s);
    refusalRow("unused source", u"[\"sherman2014\", "_s, u"["_s, u"sources.sherman2014"_s);
    refusalRow("no note", u"\"note\""_s, u"\"notice\""_s, u"note"_s);
    refusalRow("no presets", u"\"presets\""_s, u"\"tapers\""_s, u"presets"_s);
}

void tst_TaperPresets::refuses()
{
    checkRefusal(loadTaperPresets, u"tapers.json"_s);
}

void tst_TaperPresets::missingFile()
{
    checkMissingFile(loadTaperPresets, u"tapers.json"_s);
}

QTEST_MAIN(tst_TaperPresets)
#include "tst_taper_presets.moc"
