// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/RepeatedNote.h"

#include "domain/TextRules.h"

#include <algorithm>

namespace unknot {

namespace {

void fillText(RepeatedNote &result, QString SessionNote::*text, const SessionNote &before)
{
    if (isBlank(result.note.*text) && !isBlank(before.*text)) {
        result.note.*text = before.*text;
        result.filled = true;
    }
}

void fillTechniques(RepeatedNote &result, const SessionNote &before, const Verdict &verdict)
{
    if (!result.note.techniques.isEmpty())
        return;
    for (const QString &technique : before.techniques) {
        if (verdict.excludedTechniques.contains(technique))
            result.leftOut << technique;
        else
            result.note.techniques << technique;
    }
    result.filled = result.filled || !result.note.techniques.isEmpty();
}

void fillPressure(RepeatedNote &result, const SessionNote &before, const Verdict &verdict)
{
    if (result.note.pressure || !before.pressure)
        return;
    result.isLighter = *before.pressure > verdict.maxPressure;
    result.note.pressure = std::min(*before.pressure, verdict.maxPressure);
    result.filled = true;
}

} // namespace

RepeatedNote repeated(const SessionNote &typed, const SessionNote &before, const Verdict &verdict)
{
    RepeatedNote result{typed, false, {}, false};
    fillTechniques(result, before, verdict);
    fillPressure(result, before, verdict);
    fillText(result, &SessionNote::products, before);
    fillText(result, &SessionNote::homeCare, before);
    return result;
}

} // namespace unknot
