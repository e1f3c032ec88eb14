// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/BruteForce.h"

#include <QSet>

#include <algorithm>

namespace unknot {

BruteForce::BruteForce(const PlacementTask &task, QDate last)
    : m_task(task)
    , m_last(last)
{
    collect();
}

std::optional<PlacementCost> BruteForce::best()
{
    m_best.reset();
    tryFrom(0, {}, {}, {});
    return m_best;
}

std::optional<PlacementCost> BruteForce::costOf(const QList<PlacedVisit> &placed) const
{
    PlacementCost sum;
    QDateTime end;
    QDate before;
    bool wasFixed = true;
    for (size_t i = 0; i < m_places.size(); ++i) {
        const Place &place = m_places[i];
        QDateTime start = place.start;
        if (place.visit != nullptr) {
            const auto found = std::ranges::find(placed, place.number, &PlacedVisit::number);
            if (found == placed.end() || !isLegal(found->start.utc, place.minutes))
                return std::nullopt;
            start = found->start.utc;
            sum += cost(place, start);
        }
        const bool isFact = wasFixed && place.visit == nullptr;
        if (end.isValid() && !isFact && start < end.addSecs(m_task.rules.minimumGap * 60))
            return std::nullopt;
        const QDate day = local(start).date();
        if (i > 0 || place.visit != nullptr)
            sum += gap(i, before, day);
        end = start.addSecs(place.minutes * 60);
        before = day;
        wasFixed = place.visit == nullptr;
    }
    return sum;
}

void BruteForce::collect()
{
    std::vector<Place> past;
    for (const FixedVisit &visit : m_task.fixed) {
        const Place place{visit.number, visit.ideal, visit.minutes, nullptr, visit.start};
        (visit.start < m_task.rules.notBefore ? past : m_places).push_back(place);
    }
    for (const OpenVisit &visit : m_task.visits)
        m_places.push_back({visit.number, visit.ideal, visit.minutes, &visit, {}});
    std::ranges::sort(m_places, {}, &Place::number);
    std::ranges::sort(past, {}, &Place::start);
    m_places.insert(m_places.begin(), past.begin(), past.end());
    while (m_places.size() > 1 && m_places[0].visit == nullptr && m_places[1].visit == nullptr)
        m_places.erase(m_places.begin());
    for (const Place &place : m_places)
        m_candidates.push_back(candidates(place));
}

void BruteForce::tryFrom(size_t index, const QDateTime &end, QDate day, PlacementCost sum)
{
    if (m_best && sum >= *m_best)
        return; // no cost is negative
    if (index == m_places.size()) {
        m_best = sum;
        return;
    }
    const Place &place = m_places[index];
    const bool isFact = place.visit == nullptr && (index == 0 || !m_places[index - 1].visit);
    const bool isBound = end.isValid() && !isFact;
    const QDateTime free = isBound ? end.addSecs(m_task.rules.minimumGap * 60) : end;
    for (const Candidate &candidate : m_candidates[index]) {
        if (isBound && candidate.start < free)
            continue;
        PlacementCost here = sum + candidate.cost;
        if (index > 0 || place.visit != nullptr)
            here += gap(index, day, candidate.day);
        tryFrom(index + 1, candidate.start.addSecs(place.minutes * 60), candidate.day, here);
    }
}

QList<BruteForce::Candidate> BruteForce::candidates(const Place &place) const
{
    if (place.visit == nullptr)
        return {{place.start, local(place.start).date(), {}}};
    QSet<QTime> times{m_task.rules.usualTime};
    for (const OpenVisit &visit : m_task.visits)
        times << visit.booked.time();
    for (int day = Qt::Monday; day <= Qt::Sunday; ++day) {
        for (const LocalSpan &span :
             m_task.rules.calendar.hours.on(static_cast<Qt::DayOfWeek>(day)))
            times << span.from;
    }
    for (int quarter = 0; quarter < 96; ++quarter)
        times << QTime(quarter / 4, quarter % 4 * 15);
    times.remove(QTime());
    QList<Candidate> found;
    for (QDate day = local(m_task.rules.notBefore).date(); day <= m_last; day = day.addDays(1)) {
        const QList<LocalSpan> &hours = m_task.rules.calendar.hours.on(day);
        for (const QTime time : times) {
            if (std::ranges::none_of(hours, [time](const LocalSpan &span) {
                    return span.from <= time && time < span.to;
                }))
                continue; // spares reading the zone
            const QDateTime start = ZonedTime::fromLocal(day, time, m_task.rules.zone).utc;
            if (isLegal(start, place.minutes))
                found << Candidate{start, day, cost(place, start)};
        }
    }
    return found;
}

// Minute by minute, the slow and plain way.
bool BruteForce::isLegal(const QDateTime &start, int minutes) const
{
    const SlotRules &rules = m_task.rules;
    const QDateTime begin = local(start);
    const QDate day = begin.date();
    const auto isInside = [&](const QList<LocalSpan> &spans) {
        return std::ranges::any_of(spans, [&](const LocalSpan &span) {
            const QDateTime end = begin.addSecs(minutes * 60);
            return begin.time() >= span.from && end.date() == day && end.time() <= span.to;
        });
    };
    for (const ClosedDays &closed : rules.calendar.closed) {
        if (closed.from <= day && day <= closed.to)
            return false;
    }
    const auto isHit = [&](const QList<BusySpan> &spans, int margin) {
        for (const BusySpan &span : spans) {
            const qint64 first = start.toSecsSinceEpoch();
            if (first + (minutes + margin) * 60 > span.from && first < span.to + margin * 60)
                return true;
        }
        return false;
    };
    return start >= rules.notBefore && isInside(rules.calendar.hours.on(day)) &&
           (rules.weekdayWish == Wish::Preferred || rules.weekdays.allows(day)) &&
           (rules.timeWish == Wish::Preferred || rules.times.isEmpty() || isInside(rules.times)) &&
           !isFull(start, minutes) && !isHit(rules.otherPlans, rules.minimumGap);
}

// Every minute of the session and its buffer, and who is there then.
bool BruteForce::isFull(const QDateTime &start, int minutes) const
{
    const SlotRules &rules = m_task.rules;
    const int buffer = rules.calendar.bufferMinutes * 60;
    for (int minute = 0; minute < minutes + rules.calendar.bufferMinutes; ++minute) {
        const qint64 now = start.toSecsSinceEpoch() + minute * 60;
        const auto there = std::ranges::count_if(rules.busy, [&](const BusySpan &span) {
            return span.from <= now && now < span.to + buffer;
        });
        if (rules.calendar.sessionsAtOnce > 0 && there >= rules.calendar.sessionsAtOnce)
            return true;
    }
    return false;
}

PlacementCost BruteForce::cost(const Place &place, const QDateTime &start) const
{
    const SlotRules &rules = m_task.rules;
    const QDateTime there = local(start);
    const ZonedTime &booked = place.visit->booked;
    const QTime usual = booked.isValid() ? booked.time() : rules.usualTime;
    const int off = usual.isValid() ? std::abs(usual.secsTo(there.time())) / 60 : 0;
    const bool suits =
        rules.times.isEmpty() || std::ranges::any_of(rules.times, [&](const LocalSpan &span) {
            return there.time() >= span.from && there.time().addSecs(place.minutes * 60) <= span.to;
        });
    PlacementCost sum;
    sum.main = std::abs(place.ideal.daysTo(there.date())) * weights::dayFromIdeal;
    sum.main += isUsual(place.ideal, there.date()) ? 0 : weights::otherWeekday;
    sum.main += rules.weekdays.allows(there.date()) ? 0 : weights::unwantedWeekday;
    sum.main += suits ? 0 : weights::unwantedTime;
    sum.main += (off / 15 + (off % 15 > 0 ? 1 : 0)) * weights::quarterFromUsual;
    sum.main += booked.isValid() && booked.utc != start ? weights::movedBooking : 0;
    const QDate before = booked.isValid() ? local(booked.utc).date() : place.ideal;
    sum.weekdays = before.dayOfWeek() == there.date().dayOfWeek() ? 0 : 1;
    sum.minutes = off;
    sum.start = rules.notBefore.secsTo(start) / 60;
    return sum;
}

PlacementCost BruteForce::gap(size_t index, QDate before, QDate day) const
{
    const QDate today = local(m_task.rules.notBefore).date();
    if (index == 0) {
        const qint64 late = std::max(today, m_places[0].ideal).daysTo(day);
        return {late * late * weights::gapDaySquared, 0, 0, 0};
    }
    qint64 ideal = std::max<qint64>(1, m_places[index - 1].ideal.daysTo(m_places[index].ideal));
    if (index == 1 && m_places[0].visit == nullptr)
        ideal = std::max(ideal, before.daysTo(today));
    const qint64 off = before.daysTo(day) - ideal;
    return {off * off * weights::gapDaySquared, 0, 0, 0};
}

bool BruteForce::isUsual(QDate ideal, QDate day) const
{
    QList<int> weekdays;
    for (const FixedVisit &visit : m_task.fixed)
        weekdays << local(visit.start).date().dayOfWeek();
    for (const OpenVisit &visit : m_task.visits) {
        if (visit.booked.isValid())
            weekdays << visit.booked.day().dayOfWeek();
    }
    if (std::ranges::any_of(weekdays,
                            [&](int w) { return weekdays.count(w) * 4 >= weekdays.size(); }))
        return weekdays.contains(day.dayOfWeek()) &&
               weekdays.count(day.dayOfWeek()) * 4 >= weekdays.size();
    return m_task.rules.weekdays.allows(ideal) ? ideal.dayOfWeek() == day.dayOfWeek()
                                               : m_task.rules.weekdays.allows(day);
}

QDateTime BruteForce::local(const QDateTime &utc) const
{
    return ZonedTime{utc, m_task.rules.zone}.local();
}

} // namespace unknot
