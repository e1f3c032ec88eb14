// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

#include <QList>
#include <QString>

class QSqlQuery;

namespace unknot {

// One question of "needs attention".
struct AttentionQuestion
{
    AttentionKind kind = AttentionKind::SessionUnrecorded;
    QString sql;          // its last placeholder is the limit
    QList<int> daysAhead; // the placeholders before it: instants so many days from now
};

[[nodiscard]] QList<AttentionQuestion> attentionQuestions(); // the most urgent first
// From a row of such a question.
[[nodiscard]] AttentionItem readAttention(AttentionKind kind, const QSqlQuery &query);

} // namespace unknot
