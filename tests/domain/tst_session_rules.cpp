// SPDX-License-Identifier: GPL-3.0-or-later
// What a session note may hold.
#include "domain/SessionRules.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SessionRules : public QObject
{
    Q_OBJECT

private slots:
    void pain_data();
    void pain();
    void marks_data();
    void marks();
    void addenda();
    void texts();
    void tidies();
};

void tst_SessionRules::pain_data()
{
    QTest::addColumn<int>("pain");
    QTest::addColumn<bool>("isFine");
    QTest::newRow("-1") << -1 << false;
    QTest::newRow("0") << 0 << true;
    QTest::newRow("10") << 10 << true;
    QTest::newRow("11") << 11 << false;
}

void tst_SessionRules::pain()
{
    QFETCH(int, pain);
    QFETCH(bool, isFine);
    SessionNote note;
    QVERIFY(problems(note).isEmpty());
    note.before = note.after = {pain, pain, pain};
    note.goals = {{{}, pain}};
    QStringList fields;
    for (const Error &error : problems(note)) {
        QCOMPARE(error.code, ErrorCode::NumberOutOfRange);
        QCOMPARE(error.detail, u"0..10"_s);
        fields << error.field;
    }
    const QStringList all{u"note.painBefore"_s,  u"note.painAfter"_s,      u"note.stressBefore"_s,
                          u"note.stressAfter"_s, u"note.movementBefore"_s, u"note.movementAfter"_s,
                          u"note.goals"_s};
    QCOMPARE(fields, isFine ? QStringList() : all);
}

void tst_SessionRules::marks_data()
{
    QTest::addColumn<NoteMark>("mark");
    QTest::addColumn<std::optional<ErrorCode>>("code");
    const NoteMark fine{MarkKind::Pain, {u"lumbar"_s}, false, 0, markPlaces, 1, u"<b>burns</b>"_s};
    const auto row = [&](const char *name, auto change, std::optional<ErrorCode> code) {
        NoteMark mark = fine;
        change(mark);
        QTest::newRow(name) << mark << code;
    };
    row(
        "at a corner", [](NoteMark &) {}, std::nullopt);
    row(
        "strong", [](NoteMark &m) { m.strength = 3; }, std::nullopt);
    row(
        "no strength", [](NoteMark &m) { m.strength = 0; }, ErrorCode::NumberOutOfRange);
    row(
        "too strong", [](NoteMark &m) { m.strength = 4; }, ErrorCode::NumberOutOfRange);
    row(
        "left of the figure", [](NoteMark &m) { m.x = -1; }, ErrorCode::NumberOutOfRange);
    row(
        "below it", [](NoteMark &m) { m.y = 1001; }, ErrorCode::NumberOutOfRange);
    row(
        "nowhere", [](NoteMark &m) { m.site = {}; }, ErrorCode::FieldEmpty);
    row(
        "two lines", [](NoteMark &m) { m.word = u"a\nb"_s; }, ErrorCode::FieldHasControlCharacters);
    row(
        "a long word", [](NoteMark &m) { m.word = QString(201, u'a'); }, ErrorCode::FieldTooLong);
}

void tst_SessionRules::marks()
{
    QFETCH(NoteMark, mark);
    QFETCH(std::optional<ErrorCode>, code);
    SessionNote note;
    note.marks = {mark};
    const QList<Error> found = problems(note);
    QCOMPARE(found.size(), code ? 1 : 0);
    if (code) {
        QCOMPARE(found.first().code, *code);
        QCOMPARE(found.first().field, u"note.marks"_s);
    }
    note.marks = QList<NoteMark>(mostMarks, mark);
    const auto full = problems(note).size();
    note.marks << mark;
    QVERIFY(problems(note).size() > full + found.size());
}

void tst_SessionRules::addenda()
{
    for (const QString &blank : {QString(), u" \n "_s})
        QCOMPARE(addendumProblems(blank).first().code, ErrorCode::FieldEmpty);
    QCOMPARE(addendumProblems(QChar(0)).first().field, u"note.addendum"_s);
    QVERIFY(addendumProblems(u"<script>\nas typed"_s).isEmpty());
}

void tst_SessionRules::texts()
{
    SessionNote note;
    QStringList fields;
    const auto collect = [&](ErrorCode code) {
        for (const Error &error : problems(note)) {
            QCOMPARE(error.code, code);
            fields << error.field;
        }
    };
    const auto set = [&note](const QString &text) {
        note.subjective = note.objective = note.assessment = note.plan = text;
        note.reaction = note.homeCare = note.nextTime = text;
    };
    set(QString(noteTextLimit + 1, u'a'));
    collect(ErrorCode::FieldTooLong);
    set(QChar(0));
    collect(ErrorCode::FieldHasControlCharacters);
    const QStringList all{u"note.subjective"_s, u"note.objective"_s, u"note.assessment"_s,
                          u"note.plan"_s,       u"note.reaction"_s,  u"note.homeCare"_s,
                          u"note.nextTime"_s};
    QCOMPARE(fields, all + all);
    set(QString(1024 * 1024, u'a')); // 1 MB
    QVERIFY(problems(note).isEmpty());
    note.products = QString(201, u'a');
    QCOMPARE(problems(note).first().field, u"note.products"_s);
}

void tst_SessionRules::tidies()
{
    SessionNote note;
    note.subjective = note.objective = note.assessment = note.plan = u" e\u0301\r\n\tb "_s;
    note.reaction = note.homeCare = note.nextTime = note.products = note.plan;
    note.marks = {{MarkKind::Focus, {u"neck"_s}, false, 1, 2, 2, u" knot "_s}};
    note = tidied(note);
    for (const QString &text : {note.subjective, note.objective, note.assessment, note.plan,
                                note.reaction, note.homeCare, note.nextTime, note.products})
        QCOMPARE(text, u"é\n\tb"_s);
    QCOMPARE(note.marks.first().word, u"knot"_s);
}

QTEST_GUILESS_MAIN(tst_SessionRules)
#include "tst_session_rules.moc"
