// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReflowSamples.h"

#include "domain/TaperNotation.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

QList<IdealDate> courseOf(const QString &notation)
{
    return idealDates(*readTaper(notation), monday);
}

ReflowTask taskOf(const QString &notation)
{
    ReflowTask task;
    task.wanted = courseOf(notation);
    task.rules = rulesFrom(monday);
    task.rules.notBefore = at(today, QTime(8, 0)).utc;
    const PlanId plan{QUuid::createUuidV5(QUuid(), u"plan"_s)};
    for (const IdealDate &ideal : task.wanted) {
        Session session;
        session.id = SessionId{QUuid::createUuidV5(QUuid(), QString::number(ideal.number))};
        session.plan = plan;
        session.number = ideal.number;
        session.phase = ideal.phase;
        session.ideal = ideal.day;
        session.start = at(ideal.day, QTime(10, 0));
        session.state = ideal.day < today ? SessionState::Completed : SessionState::Planned;
        session.version = 1;
        task.sessions << session;
    }
    return task;
}

Session &sessionOf(ReflowTask &task, int number)
{
    return *std::ranges::find(task.sessions, number, &Session::number);
}

ReflowPreview previewOf(const ReflowTask &task)
{
    const auto preview = reflow(task);
    return preview ? *preview : ReflowPreview{};
}

QString counts(const ReflowPreview &preview)
{
    return u"kept %1 moved %2 added %3 removed %4"_s.arg(preview.of(ReflowKind::Kept).size())
        .arg(preview.of(ReflowKind::Moved).size())
        .arg(preview.of(ReflowKind::Added).size())
        .arg(preview.of(ReflowKind::Removed).size());
}

QList<qint64> daysAhead(const ReflowPreview &preview)
{
    QList<qint64> days;
    for (const ReflowEntry &entry : preview.entries) {
        if (entry.after.number != 0 && entry.after.start.day() >= today)
            days << today.daysTo(entry.after.start.day());
    }
    return days;
}

} // namespace unknot
