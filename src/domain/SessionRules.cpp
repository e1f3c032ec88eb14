// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/SessionRules.h"

#include "domain/ClientRules.h"
#include "domain/TextRules.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int worstPain = 10;

void checkPain(QList<Error> &found, const QString &field, std::optional<int> pain)
{
    if (pain && (*pain < 0 || *pain > worstPain))
        found << Error{ErrorCode::NumberOutOfRange, field, u"0..%1"_s.arg(worstPain)};
}

} // namespace

SessionNote tidied(SessionNote note)
{
    for (QString *text : {&note.subjective, &note.objective, &note.assessment, &note.plan})
        *text = tidiedText(*text);
    return note;
}

QList<Error> problems(const SessionNote &note)
{
    QList<Error> found;
    checkPain(found, u"note.painBefore"_s, note.painBefore);
    checkPain(found, u"note.painAfter"_s, note.painAfter);
    found += textProblems(u"note.subjective"_s, note.subjective, textLimit);
    found += textProblems(u"note.objective"_s, note.objective, textLimit);
    found += textProblems(u"note.assessment"_s, note.assessment, textLimit);
    found += textProblems(u"note.plan"_s, note.plan, textLimit);
    return found;
}

} // namespace unknot
