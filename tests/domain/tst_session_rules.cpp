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
    note.painBefore = note.painAfter = pain;
    const QList<Error> wrong{{ErrorCode::NumberOutOfRange, u"note.painBefore"_s, u"0..10"_s},
                             {ErrorCode::NumberOutOfRange, u"note.painAfter"_s, u"0..10"_s}};
    QVERIFY(problems(note) == (isFine ? QList<Error>() : wrong));
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
    note.subjective = note.objective = note.assessment = note.plan = QString(100'001, u'a');
    collect(ErrorCode::FieldTooLong);
    note.subjective = note.objective = note.assessment = note.plan = QChar(0);
    collect(ErrorCode::FieldHasControlCharacters);
    const QStringList all{u"note.subjective"_s, u"note.objective"_s, u"note.assessment"_s,
                          u"note.plan"_s};
    QCOMPARE(fields, all + all);
    note.subjective = note.objective = note.assessment = note.plan = QString(100'000, u'a');
    QVERIFY(problems(note).isEmpty());
}

void tst_SessionRules::tidies()
{
    SessionNote note;
    note.subjective = note.objective = note.assessment = note.plan = u" e\u0301\r\n\tb "_s;
    note = tidied(note);
    for (const QString &text : {note.subjective, note.objective, note.assessment, note.plan})
        QCOMPARE(text, u"é\n\tb"_s);
}

QTEST_GUILESS_MAIN(tst_SessionRules)
#include "tst_session_rules.moc"
