// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ReflowText.h"

#include "domain/ClockWords.h"
#include "practice/ObstacleText.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace unknot {

namespace {

struct ReflowText
{
    Q_DECLARE_TR_FUNCTIONS(ReflowText)
};

const char *causeWords(ReflowCause cause)
{
    switch (cause) {
    case ReflowCause::Missed:
        return QT_TRANSLATE_NOOP("ReflowText", "Missed session");
    case ReflowCause::Cancelled:
        return QT_TRANSLATE_NOOP("ReflowText", "Cancelled session");
    case ReflowCause::Moved:
        return QT_TRANSLATE_NOOP("ReflowText", "Moved session");
    case ReflowCause::Edited:
        return QT_TRANSLATE_NOOP("ReflowText", "Changed plan");
    case ReflowCause::Resumed:
        return QT_TRANSLATE_NOOP("ReflowText", "Resumed plan");
    case ReflowCause::Again:
        return QT_TRANSLATE_NOOP("ReflowText", "Sessions placed again");
    case ReflowCause::Step:
        return QT_TRANSLATE_NOOP("ReflowText", "Step");
    case ReflowCause::Closed:
        return QT_TRANSLATE_NOOP("ReflowText", "Closed days");
    }
    Q_UNREACHABLE();
}

} // namespace

QString causeText(ReflowCause cause)
{
    return ReflowText::tr(causeWords(cause));
}

QString recordText(const ReflowRecord &record, const QString &client)
{
    const QString cause = causeText(record.cause);
    if (!record.client.isNull())
        return ReflowText::tr("%1, %2").arg(cause, client);
    if (record.plans == 0)
        return cause;
    return ReflowText::tr("%1, %2").arg(cause, ReflowText::tr("%n plans", nullptr, record.plans));
}

QString countsText(const ReflowPreview &preview)
{
    QStringList parts;
    const auto count = [&preview](ReflowKind kind) {
        return static_cast<int>(preview.of(kind).size());
    };
    if (const int moved = count(ReflowKind::Moved); moved > 0)
        parts << ReflowText::tr("%n move", nullptr, moved);
    if (const int added = count(ReflowKind::Added); added > 0)
        parts << ReflowText::tr("%n are added", nullptr, added);
    if (const int removed = count(ReflowKind::Removed); removed > 0)
        parts << ReflowText::tr("%n are removed", nullptr, removed);
    if (parts.isEmpty())
        return ReflowText::tr("Nothing moves");
    return parts.join(ReflowText::tr(", "));
}

QString conflictText(const StandingConflict &conflict, const Session &session)
{
    QStringList rules;
    for (const SlotRule rule : conflict.rules)
        rules << slotRuleWords(rule);
    const QDateTime local = session.start.local();
    return ReflowText::tr("Session %1 stays on %2, %3, against %4. Talk it over with "
                          "the client.")
        .arg(QString::number(conflict.number),
             QLocale().toString(local.date(), QLocale::ShortFormat), clockWords(local.time()),
             QLocale().createSeparatedList(rules));
}

} // namespace unknot
