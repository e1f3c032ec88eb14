// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StepWords.h"

#include "gui/DateText.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("StepWords", source);
}

// Within a sentence.
QString word(StepKind step)
{
    return stepKindWord(step).toLower();
}

} // namespace

QString suggestionText(StepKind advised)
{
    if (advised == StepKind::NotYet)
        return text(QT_TRANSLATE_NOOP("StepWords", "No suggestion yet"));
    return text(QT_TRANSLATE_NOOP("StepWords", "Suggestion: %1")).arg(word(advised));
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
                   ? text(QT_TRANSLATE_NOOP("StepWords", "Step do&wn anyway…"))
                   : text(QT_TRANSLATE_NOOP("StepWords", "Step do&wn…"));
    case StepKind::Up:
        return text(QT_TRANSLATE_NOOP("StepWords", "S&tep up…"));
    case StepKind::Refer:
        return text(QT_TRANSLATE_NOOP("StepWords", "&Refer or stop…"));
    case StepKind::Discharge:
        return text(QT_TRANSLATE_NOOP("StepWords", "Dis&charge…"));
    case StepKind::NotYet:
    case StepKind::Hold:
        break;
    }
    return advised == StepKind::Hold ? text(QT_TRANSLATE_NOOP("StepWords", "Ho&ld"))
                                     : text(QT_TRANSLATE_NOOP("StepWords", "Ho&ld…"));
}

QString otherwiseTitle(StepKind step)
{
    return text(QT_TRANSLATE_NOOP("StepWords", "Decide: %1")).arg(word(step));
}

QString otherwiseText(StepKind advised, const QString &sentence)
{
    const QString suggestion =
        advised == StepKind::NotYet
            ? text(QT_TRANSLATE_NOOP("StepWords", "Too little is known to suggest a step."))
            : text(QT_TRANSLATE_NOOP("StepWords", "Suggested is: %1.")).arg(word(advised));
    return text(QT_TRANSLATE_NOOP(
                    "StepWords",
                    "%1 %2\n\nYou decide. A reason, if you write one, is kept with the decision."))
        .arg(suggestion, sentence);
}

QString decisionLine(const StepDecision &decision)
{
    QString line;
    if (decision.taken == decision.advised || decision.advised == StepKind::NotYet)
        line = text(QT_TRANSLATE_NOOP("StepWords", "%1: %2"))
                   .arg(dayText(decision.day), word(decision.taken));
    else
        line = text(QT_TRANSLATE_NOOP("StepWords", "%1: %2 (%3 was suggested)"))
                   .arg(dayText(decision.day), word(decision.taken), word(decision.advised));
    return decision.reason.isEmpty() ? line : line + u". "_s + decision.reason;
}

} // namespace unknot
