// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StateWords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

template <class State>
struct Words
{
    State state;
    QString name;
    const char *word;
};

const std::array planWords = {
    Words<PlanState>{PlanState::Draft, u"draft"_s, QT_TRANSLATE_NOOP("StateWords", "Draft")},
    Words<PlanState>{PlanState::Active, u"active"_s, QT_TRANSLATE_NOOP("StateWords", "Active")},
    Words<PlanState>{PlanState::Paused, u"paused"_s, QT_TRANSLATE_NOOP("StateWords", "Paused")},
    Words<PlanState>{PlanState::Completed, u"completed"_s,
                     QT_TRANSLATE_NOOP("StateWords", "Completed")},
    Words<PlanState>{PlanState::Discontinued, u"discontinued"_s,
                     QT_TRANSLATE_NOOP("StateWords", "Discontinued")},
};

const std::array sessionWords = {
    Words<SessionState>{SessionState::Planned, u"planned"_s,
                        QT_TRANSLATE_NOOP("StateWords", "Planned")},
    Words<SessionState>{SessionState::Confirmed, u"confirmed"_s,
                        QT_TRANSLATE_NOOP("StateWords", "Confirmed")},
    Words<SessionState>{SessionState::Completed, u"completed"_s,
                        QT_TRANSLATE_NOOP("StateWords", "Completed")},
    Words<SessionState>{SessionState::Missed, u"missed"_s,
                        QT_TRANSLATE_NOOP("StateWords", "Missed")},
    Words<SessionState>{SessionState::Cancelled, u"cancelled"_s,
                        QT_TRANSLATE_NOOP("StateWords", "Cancelled")},
};

template <class Table, class State>
const auto &entry(const Table &table, State state)
{
    return *std::ranges::find_if(table, [state](const auto &w) { return w.state == state; });
}

template <class State, class Table>
std::optional<State> stateNamed(const Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&](const auto &w) { return w.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->state);
}

struct StateWords
{
    Q_DECLARE_TR_FUNCTIONS(StateWords)
};

} // namespace

QString stateName(PlanState state)
{
    return entry(planWords, state).name;
}

QString stateName(SessionState state)
{
    return entry(sessionWords, state).name;
}

std::optional<PlanState> planStateFrom(const QString &name)
{
    return stateNamed<PlanState>(planWords, name);
}

std::optional<SessionState> sessionStateFrom(const QString &name)
{
    return stateNamed<SessionState>(sessionWords, name);
}

QString stateWord(PlanState state)
{
    return StateWords::tr(entry(planWords, state).word);
}

QString stateWord(SessionState state)
{
    return StateWords::tr(entry(sessionWords, state).word);
}

} // namespace unknot
