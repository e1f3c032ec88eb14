// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SessionRules.h"

#include "domain/ClientRules.h"
#include "domain/TextRules.h"

#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int highestScore = 10;
constexpr int weakest = 1;
constexpr int strongest = 3;

struct TextField
{
    QString name;
    QString SessionNote::*text;
};

const std::array texts = {TextField{u"note.subjective"_s, &SessionNote::subjective},
                          TextField{u"note.objective"_s, &SessionNote::objective},
                          TextField{u"note.assessment"_s, &SessionNote::assessment},
                          TextField{u"note.plan"_s, &SessionNote::plan},
                          TextField{u"note.reaction"_s, &SessionNote::reaction},
                          TextField{u"note.homeCare"_s, &SessionNote::homeCare},
                          TextField{u"note.nextTime"_s, &SessionNote::nextTime}};

QList<Error> rangeProblem(const QString &field, std::optional<int> value, int least, int most)
{
    if (!value || (*value >= least && *value <= most))
        return {};
    return {{ErrorCode::NumberOutOfRange, field, u"%1..%2"_s.arg(least).arg(most)}};
}

QList<Error> scoreProblems(const SessionNote &note)
{
    const auto score = [](const QString &field, std::optional<int> value) {
        return rangeProblem(field, value, 0, highestScore);
    };
    QList<Error> found = score(u"note.painBefore"_s, note.before.pain) +
                         score(u"note.painAfter"_s, note.after.pain) +
                         score(u"note.stressBefore"_s, note.before.stress) +
                         score(u"note.stressAfter"_s, note.after.stress) +
                         score(u"note.movementBefore"_s, note.before.movement) +
                         score(u"note.movementAfter"_s, note.after.movement);
    for (const GoalRating &rating : note.goals)
        found += score(u"note.goals"_s, rating.score);
    return found;
}

QList<Error> markProblems(const QList<NoteMark> &marks)
{
    const auto field = u"note.marks"_s;
    QList<Error> found;
    for (const NoteMark &mark : marks) {
        found += rangeProblem(field, mark.x, 0, markPlaces);
        found += rangeProblem(field, mark.y, 0, markPlaces);
        found += rangeProblem(field, mark.strength, weakest, strongest);
        found += lineProblems(field, mark.word, lineLimit);
        if (mark.site.region.isEmpty())
            found << Error{ErrorCode::FieldEmpty, field, {}};
    }
    if (marks.size() > mostMarks)
        found << Error{ErrorCode::NumberOutOfRange, field, u"0..%1"_s.arg(mostMarks)};
    return found;
}

} // namespace

SessionNote tidied(SessionNote note)
{
    for (const TextField &field : texts)
        note.*field.text = tidiedText(note.*field.text);
    note.products = tidiedText(note.products);
    for (NoteMark &mark : note.marks)
        mark.word = tidiedText(mark.word);
    return note;
}

QList<Error> problems(const SessionNote &note)
{
    QList<Error> found = scoreProblems(note) + markProblems(note.marks);
    found += lineProblems(u"note.products"_s, note.products, lineLimit);
    for (const TextField &field : texts)
        found += textProblems(field.name, note.*field.text, noteTextLimit);
    return found;
}

QList<Error> addendumProblems(const QString &text)
{
    const auto field = u"note.addendum"_s;
    if (isBlank(text))
        return {{ErrorCode::FieldEmpty, field, {}}};
    return textProblems(field, text, noteTextLimit);
}

} // namespace unknot
