// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PlaceWords.h"

#include "domain/ClockWords.h"
#include "gui/DateText.h"
#include "gui/ReflowWords.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include <QCoreApplication>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlaceWordsText
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWordsText)
};

QString screeningWords(const SessionVerdict &verdict)
{
    const QString level = levelWord(verdict.level);
    return verdict.cause.isEmpty() ? level : u"%1: %2"_s.arg(level, verdict.cause);
}

// What a preview says of one plan; `number` is the session that is moved.
void tell(const PlanReflow &plan, int number, QStringList &lines, bool &blocked)
{
    const ReflowPreview &preview = plan.preview;
    for (const StandingConflict &conflict : preview.conflicts) {
        if (conflict.number == number) {
            lines << inTheWayWords(conflict.rules);
            blocked = true;
        }
    }
    if (preview.unrecorded.contains(number)) {
        lines << PlaceWordsText::tr("That time is past.");
        blocked = true;
    }
    for (int i = 0; i < preview.entries.size(); ++i) {
        const bool isIt = preview.entries.at(i).after.number == number;
        if (isIt && plan.verdicts.at(i).level > Level::Clear)
            lines << screeningWords(plan.verdicts.at(i));
    }
    const auto others =
        static_cast<int>(std::ranges::count_if(preview.entries, [number](const ReflowEntry &entry) {
            return entry.kind == ReflowKind::Moved && entry.before.number != number;
        }));
    if (plan.isStuck())
        lines << PlaceWordsText::tr("The rest would find no place.");
    else if (others > 0)
        lines << PlaceWordsText::tr("%n other sessions would move.", nullptr, others);
}

} // namespace

PlaceWords placeWords(Practice &practice, const SessionMoves &move)
{
    PlaceWords said;
    QStringList lines{dayText(move.day) + u' ' + clockWords(move.time)};
    const auto proposal = practice.reflower().preview(move);
    if (!proposal)
        return {lines.first() + u'\n' + errorText(proposal.error()), true};
    for (const PlanReflow &plan : proposal->plans)
        tell(plan, move.session.number, lines, said.blocked);
    said.text = lines.join(u'\n');
    return said;
}

} // namespace unknot
