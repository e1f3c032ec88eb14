// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/ObstacleText.h"

#include "domain/ClockWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace unknot {

namespace {

struct ObstacleText
{
    Q_DECLARE_TR_FUNCTIONS(ObstacleText)
};

QString dayWords(QDate day)
{
    return QLocale().toString(day, QLocale::ShortFormat);
}

const char *ruleText(SlotRule rule)
{
    switch (rule) {
    case SlotRule::Times:
        return QT_TRANSLATE_NOOP("ObstacleText", "the client's times of day");
    case SlotRule::Weekdays:
        return QT_TRANSLATE_NOOP("ObstacleText", "the client's weekdays");
    case SlotRule::Busy:
        return QT_TRANSLATE_NOOP("ObstacleText", "other clients' sessions");
    case SlotRule::Confirmed:
        return QT_TRANSLATE_NOOP("ObstacleText", "a later session that is confirmed");
    case SlotRule::Closed:
        return QT_TRANSLATE_NOOP("ObstacleText", "the closed days");
    case SlotRule::Hours:
        return QT_TRANSLATE_NOOP("ObstacleText", "the working hours");
    case SlotRule::Gap:
        return QT_TRANSLATE_NOOP("ObstacleText", "the gap to the client's other sessions");
    case SlotRule::Past:
        return QT_TRANSLATE_NOOP("ObstacleText", "what lies in the past");
    }
    Q_UNREACHABLE();
}

// What the therapist can do about one rule alone; %1 is when the session would be.
const char *remedyText(SlotRule rule)
{
    switch (rule) {
    case SlotRule::Times:
        return QT_TRANSLATE_NOOP("ObstacleText", "At another time of day it fits on %1.");
    case SlotRule::Weekdays:
        return QT_TRANSLATE_NOOP("ObstacleText", "On another weekday it fits on %1.");
    case SlotRule::Busy:
        return QT_TRANSLATE_NOOP("ObstacleText", "If another session is moved, it fits on %1.");
    case SlotRule::Confirmed:
        return QT_TRANSLATE_NOOP("ObstacleText",
                                 "If the confirmed session behind it can wait, it fits on %1.");
    case SlotRule::Closed:
        return QT_TRANSLATE_NOOP("ObstacleText", "If a closed day is opened, it fits on %1.");
    case SlotRule::Hours:
        return QT_TRANSLATE_NOOP("ObstacleText", "With longer working hours it fits on %1.");
    case SlotRule::Gap:
        return QT_TRANSLATE_NOOP("ObstacleText", "With a shorter gap it fits on %1.");
    case SlotRule::Past:
        break; // nobody can lift it
    }
    Q_UNREACHABLE();
}

QString reasonText(const QList<SlotRule> &rules)
{
    QStringList words;
    for (const SlotRule rule : rules)
        words << slotRuleWords(rule);
    return QLocale().createSeparatedList(words);
}

} // namespace

QString slotRuleWords(SlotRule rule)
{
    return ObstacleText::tr(ruleText(rule));
}

QString obstacleText(const Obstacle &obstacle)
{
    QStringList sentences;
    sentences << ObstacleText::tr("Session %1 finds no time from %2 to %3 because of "
                                  "%4.")
                     .arg(QString::number(obstacle.number), dayWords(obstacle.from),
                          dayWords(obstacle.to), reasonText(obstacle.rules));
    for (const Remedy &remedy : obstacle.remedies) {
        const QDateTime local = remedy.start.local();
        QString when = dayWords(local.date());
        if (remedy.rule != SlotRule::Hours) // which hours, is the therapist's to choose
            when += QLatin1Char(' ') + clockWords(local.time());
        sentences << ObstacleText::tr(remedyText(remedy.rule)).arg(when);
    }
    if (obstacle.remedies.isEmpty())
        sentences << ObstacleText::tr("To make room, more than one of these has to give way.");
    return sentences.join(QLatin1Char(' '));
}

} // namespace unknot
