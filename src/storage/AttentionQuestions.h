// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

#include <QList>
#include <QString>
#include <QVariant>

namespace unknot {

class RowReader;

// What a question is asked with: an instant or a day, seen from now.
enum class AttentionPoint { Now, InAWeek, InFourWeeks, Today };

// One question of "needs attention". A kind may have several, of different urgency.
struct AttentionQuestion
{
    AttentionKind kind = AttentionKind::SessionUnrecorded;
    QString sql;                  // its last value is the limit
    QList<AttentionPoint> points; // the values before it
};

[[nodiscard]] QList<AttentionQuestion> attentionQuestions(); // the most urgent first
// What to bind, the limit too. The day of `now` is that of its zone.
[[nodiscard]] QVariantList attentionValues(const AttentionQuestion &question, const ZonedTime &now,
                                           int limit);
// From a row of such a question.
[[nodiscard]] AttentionItem readAttention(AttentionKind kind, RowReader &row);

} // namespace unknot
