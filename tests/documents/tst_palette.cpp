// SPDX-License-Identifier: GPL-3.0-or-later
// The palettes: complete, and legible in every pair of colours that meet.
#include "documents/Contrast.h"
#include "documents/Palette.h"
#include "documents/TimelineMarkShape.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Palette : public QObject
{
    Q_OBJECT

private slots:
    void ratio();
    void everyRole_data();
    void everyRole();
    void legiblePairs_data();
    void legiblePairs();
    void phaseLinesAreSeen_data();
    void phaseLinesAreSeen();
    void valuesOfTheDesign();
    void movedNoFurtherThanNeeded();
};

namespace {

const QStringList roles{u"window"_s,        u"rail"_s,        u"surface"_s,     u"line"_s,
                        u"text"_s,          u"muted"_s,       u"accent"_s,      u"accentText"_s,
                        u"tint"_s,          u"hover"_s,       u"phase1"_s,      u"phase2"_s,
                        u"phase3"_s,        u"phase4"_s,      u"phase1Back"_s,  u"phase2Back"_s,
                        u"phase3Back"_s,    u"phase4Back"_s,  u"clearText"_s,   u"clearBack"_s,
                        u"adaptText"_s,     u"adaptBack"_s,   u"avoidText"_s,   u"avoidBack"_s,
                        u"clearanceText"_s, u"neutralText"_s, u"neutralBack"_s, u"clearanceBack"_s};

void schemes()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<double>("least");
    QTest::newRow("light") << Scheme::Light << 4.5;
    QTest::newRow("dark") << Scheme::Dark << 4.5;
    QTest::newRow("high contrast") << Scheme::HighContrast << 7.0;
}

// Text and what lies behind it, wherever the program puts the one on the other.
QList<std::pair<QString, QString>> pairs()
{
    QList<std::pair<QString, QString>> found{{u"accentText"_s, u"accent"_s},
                                             {u"accent"_s, u"surface"_s},
                                             {u"accent"_s, u"window"_s},
                                             {u"avoidText"_s, u"surface"_s}};
    for (const QString &text : {u"text"_s, u"muted"_s}) {
        for (const QString &back :
             {u"window"_s, u"surface"_s, u"rail"_s, u"tint"_s, u"hover"_s, u"phase1Back"_s,
              u"phase2Back"_s, u"phase3Back"_s, u"phase4Back"_s})
            found.append({text, back});
    }
    for (const QString &level : {u"clear"_s, u"adapt"_s, u"avoid"_s, u"clearance"_s, u"neutral"_s})
        found.append({level + u"Text"_s, level + u"Back"_s});
    return found;
}

} // namespace

void tst_Palette::ratio()
{
    // The ends of the scale, and a pair whose ratio WCAG's own tools give as 4.54.
    QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(Qt::white, Qt::black) * 100), 2100);
    QCOMPARE(qRound(contrastRatio(QColor(u"#767676"_s), Qt::white) * 100), 454);
}

void tst_Palette::everyRole_data()
{
    schemes();
}

void tst_Palette::everyRole()
{
    QFETCH(Scheme, scheme);
    const QHash<QString, QColor> &colors = Palette::of(scheme).colors();
    for (const QString &role : roles) {
        QVERIFY2(colors.contains(role), qPrintable(role));
        QVERIFY2(colors.value(role).isValid(), qPrintable(role));
    }
    QCOMPARE(colors.size(), roles.size());
}

void tst_Palette::legiblePairs_data()
{
    schemes();
}

void tst_Palette::legiblePairs()
{
    QFETCH(Scheme, scheme);
    QFETCH(double, least);
    const Palette &palette = Palette::of(scheme);
    for (const auto &[text, back] : pairs()) {
        const double found = contrastRatio(palette.color(text), palette.color(back));
        QVERIFY2(found >= least,
                 qPrintable(u"%1 on %2: %3"_s.arg(text, back, QString::number(found))));
    }
}

void tst_Palette::phaseLinesAreSeen_data()
{
    schemes();
}

void tst_Palette::phaseLinesAreSeen()
{
    QFETCH(Scheme, scheme);
    const Palette &palette = Palette::of(scheme);
    for (int phase = 0; phase < 6; ++phase) {
        const QColor line = phaseLine(palette, phase);
        QVERIFY(contrastRatio(line, palette.color(phaseBackRole(phase))) >= 3);
        QVERIFY(contrastRatio(line, palette.color(u"surface"_s)) >= 3); // the check on a disc
    }
}

void tst_Palette::valuesOfTheDesign()
{
    QCOMPARE(Palette::of(Scheme::Light).color(u"accent"_s), QColor(u"#0F6B66"_s));
    QCOMPARE(Palette::of(Scheme::Dark).color(u"surface"_s), QColor(u"#1E2426"_s));
    QCOMPARE(phaseRole(0), u"phase1"_s);
    QCOMPARE(phaseRole(9), u"phase4"_s);
    QCOMPARE(phaseRole(-1), u"phase1"_s);
}

void tst_Palette::movedNoFurtherThanNeeded()
{
    const QColor grey(u"#767676"_s);
    QCOMPARE(legible(grey, Qt::black, Qt::white, 4.5), grey);
    const QColor moved = legible(grey, Qt::black, Qt::white, 7);
    QVERIFY(contrastRatio(moved, Qt::white) >= 7);
    QVERIFY(contrastRatio(moved, Qt::white) < 8.5);
    QCOMPARE(legible(Qt::white, grey, Qt::white, 21), grey); // never beyond `strong`
}

QTEST_GUILESS_MAIN(tst_Palette)
#include "tst_palette.moc"
