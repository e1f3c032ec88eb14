// SPDX-License-Identifier: GPL-3.0-or-later
// A seal stands for all that was signed: each change gives another, and equal notes the same.
#include "domain/NoteSeal.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QTimeZone>

#include <functional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

using NoteChange = std::function<void(SessionNote &)>;

class tst_NoteSeal : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void eachFieldCounts_data();
    void eachFieldCounts();
    void versionAndOrderOfGoalsDoNot();
    void movedTextShows_data();
    void movedTextShows();
    void theSameInstantInAnotherZone();
    void keepsItsForm();
    void addendumHoldsAllBefore();
};

namespace {

const GoalId sitting{QUuid(1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
const GoalId walking{QUuid(2, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
const SessionId treated{QUuid(3, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};

SessionNote sample()
{
    SessionNote note;
    note.session = treated;
    note.before = {6, 5, 4};
    note.after = {3, 2, 7};
    note.goals = {{sitting, 4}, {walking, 6}};
    note.marks = {{MarkKind::Pain, {u"calf"_s, Side::Left}, false, 400, 700, 2, u"burning"_s},
                  {MarkKind::Focus, {u"neck"_s, Side::Both}, true, 500, 100, 1, {}}};
    note.techniques = {u"effleurage"_s, u"petrissage"_s};
    note.pressure = Pressure::Medium;
    note.products = u"Oil"_s;
    note.subjective = u"Better since Đà Lạt"_s;
    note.objective = u"Tender"_s;
    note.assessment = u"On course"_s;
    note.plan = u"Go on"_s;
    note.reaction = u"Relaxed"_s;
    note.homeCare = u"Walk"_s;
    note.nextTime = u"Softer"_s;
    note.signedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30), Qt::UTC);
    note.version = 3;
    return note;
}

NoteAddendum addendum(int number, const QString &text)
{
    return {treated, number, QDateTime(QDate(2026, 11, 24), QTime(8, 0), Qt::UTC), text};
}

} // namespace

// What is not written as the form has it is warned of.
void tst_NoteSeal::init()
{
    QTest::failOnWarning(QRegularExpression(u"."_s));
}

void tst_NoteSeal::eachFieldCounts_data()
{
    QTest::addColumn<NoteChange>("change");
    const auto row = [](const char *name, const NoteChange &change) {
        QTest::newRow(name) << change;
    };
    row("session", [](SessionNote &note) { note.session = {sitting.value}; });
    row("pain before", [](SessionNote &note) { note.before.pain = 7; });
    row("pain before, not asked", [](SessionNote &note) { note.before.pain.reset(); });
    row("stress before", [](SessionNote &note) { note.before.stress = 6; });
    row("movement before", [](SessionNote &note) { note.before.movement = 5; });
    row("pain after", [](SessionNote &note) { note.after.pain = 2; });
    row("stress after", [](SessionNote &note) { note.after.stress = 1; });
    row("movement after", [](SessionNote &note) { note.after.movement = 8; });
    row("goal", [](SessionNote &note) { note.goals[0].goal = {treated.value}; });
    row("goal's score", [](SessionNote &note) { note.goals[1].score = 5; });
    row("goals changed round",
        [](SessionNote &note) { std::swap(note.goals[0].score, note.goals[1].score); });
    row("goal gone", [](SessionNote &note) { note.goals.removeLast(); });
    row("mark's kind", [](SessionNote &note) { note.marks[0].kind = MarkKind::Tightness; });
    row("mark's region", [](SessionNote &note) { note.marks[0].site.region = u"foot"_s; });
    row("mark's side", [](SessionNote &note) { note.marks[0].site.side = Side::Right; });
    row("mark's side in its region's name", [](SessionNote &note) {
        note.marks[0].site = {u"calf:left"_s, Side::Both};
    });
    row("mark's view", [](SessionNote &note) { note.marks[0].front = true; });
    row("mark's x", [](SessionNote &note) { note.marks[0].x = 401; });
    row("mark's y", [](SessionNote &note) { note.marks[0].y = 701; });
    row("mark's strength", [](SessionNote &note) { note.marks[0].strength = 3; });
    row("mark's word", [](SessionNote &note) { note.marks[0].word = u"dull"_s; });
    row("marks' order", [](SessionNote &note) { note.marks.swapItemsAt(0, 1); });
    row("mark gone", [](SessionNote &note) { note.marks.removeLast(); });
    row("technique", [](SessionNote &note) { note.techniques[0] = u"friction"_s; });
    row("pressure", [](SessionNote &note) { note.pressure = Pressure::Light; });
    row("pressure, not said", [](SessionNote &note) { note.pressure.reset(); });
    row("pressure none", [](SessionNote &note) { note.pressure = Pressure::None; });
    row("products", [](SessionNote &note) { note.products += u'.'; });
    row("subjective", [](SessionNote &note) { note.subjective += u'.'; });
    row("subjective, one accent", [](SessionNote &note) { note.subjective.replace(u'ạ', u'ả'); });
    row("objective", [](SessionNote &note) { note.objective += u' '; });
    row("assessment", [](SessionNote &note) { note.assessment.clear(); });
    row("plan", [](SessionNote &note) { note.plan += u'.'; });
    row("reaction", [](SessionNote &note) { note.reaction += u'.'; });
    row("home care", [](SessionNote &note) { note.homeCare += u'.'; });
    row("next time", [](SessionNote &note) { note.nextTime += u'.'; });
    row("signed a millisecond later",
        [](SessionNote &note) { note.signedAt = note.signedAt.addMSecs(1); });
    row("not signed", [](SessionNote &note) { note.signedAt = {}; });
}

void tst_NoteSeal::eachFieldCounts()
{
    QFETCH(NoteChange, change);
    SessionNote note = sample();
    change(note);
    QVERIFY(note != sample());
    QCOMPARE(sealOf(note).size(), 32);
    QVERIFY(sealOf(note) != sealOf(sample()));
}

void tst_NoteSeal::versionAndOrderOfGoalsDoNot()
{
    SessionNote note = sample();
    note.version = 4;
    note.goals.swapItemsAt(0, 1);
    QCOMPARE(sealOf(note), sealOf(sample()));
    note.products = QString();
    const QByteArray withNull = sealOf(note);
    note.products = u""_s;
    QCOMPARE(sealOf(note), withNull);
}

void tst_NoteSeal::movedTextShows_data()
{
    QTest::addColumn<NoteChange>("one");
    QTest::addColumn<NoteChange>("other");
    const auto row = [](const char *name, const NoteChange &one, const NoteChange &other) {
        QTest::newRow(name) << one << other;
    };
    row(
        "from field to field", [](SessionNote &note) { note.subjective = u"Sore"_s; },
        [](SessionNote &note) { note.objective = u"Sore"_s; });
    row(
        "a word over the border",
        [](SessionNote &note) {
            note.subjective = u"Sore neck"_s;
            note.objective = u" tender"_s;
        },
        [](SessionNote &note) {
            note.subjective = u"Sore"_s;
            note.objective = u" neck tender"_s;
        });
    row(
        "two techniques, or one with a comma",
        [](SessionNote &note) {
            note.techniques = {u"heat"_s, u"cold"_s};
        },
        [](SessionNote &note) { note.techniques = {u"heat,cold"_s}; });
    row(
        "two techniques, cut elsewhere",
        [](SessionNote &note) {
            note.techniques = {u"heat"_s, u"cold"_s};
        },
        [](SessionNote &note) {
            note.techniques = {u"he"_s, u"atcold"_s};
        });
    row(
        "the last technique, or the pressure",
        [](SessionNote &note) { note.techniques = {u"light"_s}; },
        [](SessionNote &note) { note.pressure = Pressure::Light; });
    row(
        "no pressure, or not said", [](SessionNote &note) { note.pressure = Pressure::None; },
        [](SessionNote &note) { note.pressure.reset(); });
    row(
        "a score before, or after", [](SessionNote &note) { note.before.movement = 5; },
        [](SessionNote &note) { note.after.pain = 5; });
    row(
        "a mark's word, or a technique",
        [](SessionNote &note) {
            note.marks = {{}};
            note.marks[0].word = u"heat"_s;
        },
        [](SessionNote &note) {
            note.marks = {{}};
            note.techniques = {u"heat"_s};
        });
}

void tst_NoteSeal::movedTextShows()
{
    QFETCH(NoteChange, one);
    QFETCH(NoteChange, other);
    SessionNote a;
    SessionNote b;
    one(a);
    other(b);
    QVERIFY(sealOf(a) != sealOf(b));
}

void tst_NoteSeal::theSameInstantInAnotherZone()
{
    SessionNote note = sample();
    note.signedAt = note.signedAt.toTimeZone(QTimeZone("Asia/Ho_Chi_Minh"));
    QCOMPARE(sealOf(note), sealOf(sample()));
}

// Notes were sealed in this form: one that changes it makes them all look altered.
void tst_NoteSeal::keepsItsForm()
{
    QCOMPARE(sealOf(sample()).toHex(),
             QByteArray("e437e51bbc7b752e5f6c30d3b7ee5dc1a4026f4b06916d6f21311b6df881a094"));
    QCOMPARE(sealOf(addendum(1, u"Called: fine"_s), sealOf(sample())).toHex(),
             QByteArray("c2e81cb2420a22931eaf08e4ba897380fe51ae5f1af0c6d683f192a18c9a8654"));
}

void tst_NoteSeal::addendumHoldsAllBefore()
{
    const QByteArray first = sealOf(sample());
    SessionNote other = sample();
    other.plan = u"Stop"_s;
    const NoteAddendum one = addendum(1, u"Called: fine"_s);
    NoteAddendum elsewhere = one;
    elsewhere.session = {sitting.value};
    NoteAddendum later = one;
    later.at = later.at.addSecs(1);
    const QList<QByteArray> seals{sealOf(one, first),
                                  sealOf(one, sealOf(other)),
                                  sealOf(addendum(2, one.text), first),
                                  sealOf(addendum(1, u"Called: sore"_s), first),
                                  sealOf(elsewhere, first),
                                  sealOf(later, first),
                                  sealOf(one, sealOf(one, first)),
                                  sealOf(one, {}),
                                  first};
    QCOMPARE(QSet<QByteArray>(seals.begin(), seals.end()).size(), seals.size());
    QCOMPARE(seals.first().size(), 32);
}

QTEST_GUILESS_MAIN(tst_NoteSeal)
#include "tst_note_seal.moc"
