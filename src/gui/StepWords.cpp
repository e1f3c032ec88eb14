// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StepWords.h"

#include "gui/DateText.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StepWords
{
    Q_DECLARE_TR_FUNCTIONS(StepWords)
};

// Within a sentence.
QString word(StepKind step)
{
    return stepKindWord(step).toLower();
}

} // namespace

QString suggestionText(StepKind advised)
{
    if (advised == StepKind::NotYet)
        return StepWords::tr("No suggestion yet");
    return StepWords::tr("Suggestion: %1").arg(word(advised));
}

QString suggestionChip(StepKind advised)
{
    switch (advised) {
    case StepKind::Down:
    case StepKind::Discharge:
        return u"clear"_s;
    case StepKind::Up:
        return u"adapt"_s;
    case StepKind::Refer:
        return u"avoid"_s;
    case StepKind::NotYet:
    case StepKind::Hold:
        break;
    }
    return u"neutral"_s;
}

QString stepButtonText(StepKind step, StepKind advised)
{
    switch (step) {
    case StepKind::Down:
        return advised == StepKind::Hold || advised == StepKind::Up
                   ? StepWords::tr("Step do&wn anyway…")
                   : StepWords::tr("Step do&wn…");
    case StepKind::Up:
        return StepWords::tr("S&tep up…");
    case StepKind::Refer:
        return StepWords::tr("&Refer or stop…");
    case StepKind::Discharge:
        return StepWords::tr("Dis&charge…");
    case StepKind::NotYet:
    case StepKind::Hold:
        break;
    }
    return advised == StepKind::Hold ? StepWords::tr("Ho&ld") : StepWords::tr("Ho&ld…");
}

QString otherwiseTitle(StepKind step)
{
    return StepWords::tr("Decide: %1").arg(word(step));
}

QString otherwiseText(StepKind advised, const QString &sentence)
{
    const QString suggestion = advised == StepKind::NotYet
                                   ? StepWords::tr("Too little is known to suggest a step.")
                                   : StepWords::tr("Suggested is: %1.").arg(word(advised));
    return StepWords::tr(
               "%1 %2\n\nYou decide. A reason, if you write one, is kept with the decision.")
        .arg(suggestion, sentence);
}

QString decisionLine(const StepDecision &decision)
{
    QString line;
    if (decision.taken == decision.advised || decision.advised == StepKind::NotYet)
        line = StepWords::tr("%1: %2").arg(dayText(decision.day), word(decision.taken));
    else
        line = StepWords::tr("%1: %2 (%3 was suggested)")
                   .arg(dayText(decision.day), word(decision.taken), word(decision.advised));
    return decision.reason.isEmpty() ? line : line + u". "_s + decision.reason;
}

} // namespace unknot
