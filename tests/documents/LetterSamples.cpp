// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/LetterSamples.h"

#include "documents/PaperSamples.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ProviderLetterInput sampleLetter(LetterKind kind, int conditions, const QString &notation)
{
    const PaperInput sample = sampleInput(notation.isEmpty() ? u"1x/wk x 1"_s : notation);
    ProviderLetterInput letter;
    letter.kind = kind;
    letter.practice = sample.practice;
    letter.client = sample.client;
    letter.printed = sample.printed;
    if (!notation.isEmpty()) {
        letter.plan = sample.plan;
        letter.sessions = static_cast<int>(sample.sessions.size());
    }
    for (int i = 1; i <= conditions; ++i) {
        letter.conditions << LetterCondition{.label = u"Condition %1."_s.arg(i),
                                             .variant = u"Quiet"_s,
                                             .regions = u"Calf, left"_s,
                                             .since = QDate(2026, 9, 21),
                                             .clearedUntil = {},
                                             .why = u"Thin bones break under a firm hand."_s,
                                             .source = u"Werner R, on osteoporosis. 2024"_s};
    }
    return letter;
}

} // namespace unknot
