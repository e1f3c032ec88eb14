// SPDX-License-Identifier: GPL-3.0-or-later
// Every error has a clear sentence, every field that can be refused has a label, and what a person
// typed is shown as typed.
#include "domain/ClientRules.h"
#include "domain/OpeningHours.h"
#include "domain/PlanRules.h"
#include "domain/PresetRules.h"
#include "domain/ProfileRules.h"
#include "domain/SessionRules.h"
#include "domain/Snippet.h"
#include "practice/ErrorText.h"
#include "practice/FieldLabels.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ErrorText : public QObject
{
    Q_OBJECT

private slots:
    void everyCodeHasASentence_data();
    void everyCodeHasASentence();
    void everyNotationProblemHasASentence_data();
    void everyNotationProblemHasASentence();
    void everyFieldHasALabel();
    void showsWhatWasTyped();
    void aLogoHasNoCharacters();
    void aRecordKeepsItsSession();
    void aDayHasOneTotal();
    void keepsSentencesShort();
    void namesThePlace();
    void unknownFieldsStandForThemselves();
};

namespace {

bool isSentence(const QString &text)
{
    return !text.isEmpty() && text.at(0).isUpper() && text.size() > 15 &&
           QStringLiteral(".0123456789x").contains(text.back()) && !text.contains(u"%1"_s) &&
           !text.contains(u"%2"_s) && !text.contains(u"()"_s);
}

} // namespace

void tst_ErrorText::everyCodeHasASentence_data()
{
    QTest::addColumn<ErrorCode>("code");
    // The first and the last of the enumeration, and all between.
    for (int code = 0; code <= static_cast<int>(ErrorCode::Cancelled); ++code)
        QTest::addRow("%d", code) << static_cast<ErrorCode>(code);
}

void tst_ErrorText::everyCodeHasASentence()
{
    QFETCH(ErrorCode, code);
    const QString text = errorText(Error{code, u"client.birthDate"_s, u"detail"_s});
    QVERIFY2(isSentence(text), qPrintable(text));
    static QSet<QString> all;
    QVERIFY2(!all.contains(text), qPrintable(text)); // one of its own
    all << text;
}

void tst_ErrorText::everyNotationProblemHasASentence_data()
{
    QTest::addColumn<NotationProblem>("problem");
    for (int problem = 0; problem <= static_cast<int>(NotationProblem::Ambiguous); ++problem)
        QTest::addRow("%d", problem) << static_cast<NotationProblem>(problem);
}

void tst_ErrorText::everyNotationProblemHasASentence()
{
    QFETCH(NotationProblem, problem);
    for (const QString &found : {QString(), u"week%1"_s}) {
        for (const QString &nearest : {QString(), u"2x/wk x 3"_s}) {
            const QString text = errorText(NotationError{problem, 4, found, nearest});
            QVERIFY2(isSentence(QString(text).remove(u"week%1"_s)), qPrintable(text));
            QCOMPARE(text.contains(u"2x/wk x 3"_s) && text.contains(u"nearest"_s),
                     !nearest.isEmpty());
        }
    }
}

void tst_ErrorText::everyFieldHasALabel()
{
    // Everything that can be wrong with a text, at once, in every field.
    const QString wrong = u"\u0007"_s;
    Client client;
    client.name = {wrong, wrong, wrong, {}};
    client.birthDate = client.consentDate = QDate(3000, 1, 1);
    client.phone = client.email = client.address = client.occupation = client.note = wrong;
    client.emergency = {wrong, wrong, wrong};
    client.provider = {wrong, wrong, wrong, wrong};
    client.preferences.oils = client.preferences.music = client.consentVersion = wrong;
    Plan plan;
    plan.goals = {{{}, wrong}};
    plan.complaint = plan.focus = plan.techniques = plan.homeCare = wrong;
    plan.stateReason = wrong;
    plan.minutes = plan.review.visits = plan.review.weeks = 0;
    plan.time = {};
    plan.times = {QTime(9, 0), QTime(8, 0)};
    plan.gapHours = -1;
    plan.anchor = CourseAnchor{};
    OwnPreset preset;
    preset.name = preset.note = wrong;
    preset.review = {0, 0};
    PracticeCalendar calendar;
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day)
        calendar.hours.set(static_cast<Qt::DayOfWeek>(day), {{QTime(), QTime()}});
    calendar.bufferMinutes = calendar.sessionsAtOnce = -1;
    SessionNote note;
    note.before = note.after = {11, 11, 11};
    note.goals = {{{}, 11}};
    note.marks = {NoteMark()};
    note.products = note.subjective = note.objective = note.assessment = note.plan = wrong;
    note.reaction = note.homeCare = note.nextTime = wrong;
    const Snippet snippet{{}, wrong, wrong, 0};
    const PracticeProfile profile{wrong, wrong, wrong, wrong, wrong, "x", "no picture"};
    const QList<Error> found = problems(client, QDate(2026, 11, 9)) + problems(plan) +
                               problems(note) + addendumProblems(wrong) + problems(snippet) +
                               problems(profile) + problems(preset) + problems(calendar) +
                               problems(ClosedDays{}, u"closedDays"_s);
    QSet<QString> fields{u"hours"_s,
                         u"preset"_s,
                         u"reflow"_s,
                         u"client"_s,
                         u"plan"_s,
                         u"session"_s,
                         u"note"_s,
                         u"measure"_s,
                         u"snippet"_s,
                         u"plan.days"_s,
                         u"plan.state"_s,
                         u"session.state"_s,
                         u"session.start"_s,
                         u"session.minutes"_s,
                         u"note.techniques"_s,
                         u"note.pressure"_s,
                         u"measure.measure"_s,
                         u"measure.day"_s,
                         u"measure.value"_s};
    for (const Error &error : found)
        fields << error.field;
    // client, plan, note, snippet, practice, preset, calendar, closed days, and these
    QCOMPARE(fields.size(), 20 + 15 + 17 + 2 + 7 + 5 + 9 + 1 + 19);
    for (const QString &field : fields) {
        QVERIFY2(fieldLabel(field) != field, qPrintable(field));
        QVERIFY2(fieldLabel(field).at(0).isUpper(), qPrintable(field));
    }
}

void tst_ErrorText::showsWhatWasTyped()
{
    const QString text =
        errorText(Error{ErrorCode::EmailInvalid, u"client.email"_s, u"%1 <b>%2"_s});
    QVERIFY2(text.contains(u"“%1 <b>%2”"_s), qPrintable(text));
    const QString path = u"/home/ana/100%1/%2.unknot"_s;
    for (const auto code : {ErrorCode::FileMissing, ErrorCode::FileDamaged, ErrorCode::FileInUse})
        QVERIFY(errorText(Error{code, path, u"%1"_s}).contains(path));
    QVERIFY(
        errorText(Error{ErrorCode::StorageFailed, path, u"a %1 b %2"_s}).contains(u"a %1 b %2"_s));
}

void tst_ErrorText::aLogoHasNoCharacters()
{
    PracticeProfile profile;
    profile.logo = QByteArray("\x89PNG\r\n\x1a\n").leftJustified(600 * 1024, 'a');
    const auto found = problems(profile);
    QCOMPARE(errorText(found.last()),
             u"Logo takes more than 512 KB. Choose a plainer or smaller picture."_s);
    QVERIFY(errorText(Error{ErrorCode::NotAPicture, u"practice.logo"_s, {}})
                .startsWith(u"Logo is no picture"_s));
    QCOMPARE(errorText(Error{ErrorCode::FieldTooLong, u"practice.name"_s, u"200"_s}),
             u"Practice name is too long. Use at most 200 characters."_s);
}

void tst_ErrorText::aRecordKeepsItsSession()
{
    const QString text = errorText(Error{ErrorCode::WrongState, u"session.record"_s, {}});
    QVERIFY2(isSentence(text) && text.startsWith(u"Session record was begun"_s), qPrintable(text));
    QVERIFY(errorText(Error{ErrorCode::WrongState, u"plan.state"_s, u"completed"_s})
                .contains(u"completed"_s));
}

void tst_ErrorText::aDayHasOneTotal()
{
    QCOMPARE(errorText(Error{ErrorCode::NameTaken, u"measure.day"_s, u"2026-11-09"_s}),
             u"There is a total of that day already. Change that one, or choose another day."_s);
    QCOMPARE(errorText(Error{ErrorCode::NameTaken, u"snippet.name"_s, u"heat"_s}).section(u'“', 1),
             u"heat” is there already. Choose another."_s);
}

void tst_ErrorText::keepsSentencesShort()
{
    const QString novel(10'000, u'a');
    QVERIFY(errorText(Error{ErrorCode::EmailInvalid, u"client.email"_s, novel}).size() < 250);
    QVERIFY(errorText(NotationError{NotationProblem::UnitExpected, 4, novel, {}}).size() < 250);
}

void tst_ErrorText::namesThePlace()
{
    const auto read = readTaper(u"2x/wk x 3, seldom"_s);
    QVERIFY(!read);
    QCOMPARE(errorText(read.error()),
             u"At place 12, “seldom”: a frequency such as 2x/wk or 1x/2wk is expected."
             " The nearest that can be read: 2x/wk x 3"_s);
    QCOMPARE(errorText(readTaper(u"biweekly x 4"_s).error()),
             u"At place 1, “biweekly” can be read in two ways. Write 2x/wk x 4 or "
             "1x/2wk x 4"_s);
    QVERIFY(errorText(readTaper(u"2x/wk x"_s).error()).contains(u"the end of the line"_s));
    const QString huge = errorText(readTaper(u"99999999999x/wk"_s).error());
    QVERIFY2(huge.contains(u"99999999999"_s) && !huge.contains(u"end of the line"_s),
             qPrintable(huge));
}

void tst_ErrorText::unknownFieldsStandForThemselves()
{
    QCOMPARE(fieldLabel(u"/home/ana/a.unknot"_s), u"/home/ana/a.unknot"_s);
    QCOMPARE(fieldLabel({}), QString());
}

QTEST_GUILESS_MAIN(tst_ErrorText)
#include "tst_error_text.moc"
