// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepNumbers.h"

#include "domain/StepGoals.h"
#include "domain/Taper.h"

#include <algorithm>
#include <cmath>
#include <tuple>

namespace unknot {

namespace {

// Walks over a situation's visits once for each kind of number. Holds the phase's visits by day.
class Measuring
{
public:
    Measuring(const StepSituation &situation, const StepThresholds &thresholds)
        : m_situation(situation)
        , m_thresholds(thresholds)
        , m_visits(phaseVisits(situation))
        , m_first(firstWithPain())
        , m_goals(situation.goals, startDay(), situation.today)
    {
    }

    StepNumbers run()
    {
        measurePain();
        measureRuns();
        measureGoals();
        measureReviews();
        return m_numbers;
    }

private:
    static QList<VisitPain> phaseVisits(const StepSituation &situation)
    {
        QList<VisitPain> visits = situation.visits;
        visits.removeIf([&](const VisitPain &visit) {
            return visit.day < situation.phaseStart || visit.day > situation.today;
        });
        // Of two on one day the worse stands last, and counts.
        std::ranges::sort(visits, [](const VisitPain &a, const VisitPain &b) {
            return std::tie(a.day, a.pain) < std::tie(b.day, b.pain);
        });
        return visits;
    }

    [[nodiscard]] qsizetype firstWithPain() const
    {
        return std::ranges::find_if(m_visits,
                                    [](const VisitPain &visit) { return visit.pain.has_value(); }) -
               m_visits.begin();
    }

    [[nodiscard]] QDate startDay() const
    {
        return m_first < m_visits.size() ? m_visits.at(m_first).day : m_situation.phaseStart;
    }

    // The latest pain of the phase up to `day`, of visits after `from`.
    [[nodiscard]] std::optional<int> painWithin(QDate from, QDate day) const
    {
        std::optional<int> found;
        for (const VisitPain &visit : m_visits) {
            if (visit.pain && visit.day > from && visit.day <= day)
                found = visit.pain;
        }
        return found;
    }

    void measurePain()
    {
        m_numbers.visits = static_cast<int>(m_visits.size());
        std::optional<VisitPain> earliest;
        for (const VisitPain &visit : m_situation.visits) {
            const bool isEarlier = !earliest || std::tie(visit.day, visit.pain) <
                                                    std::tie(earliest->day, earliest->pain);
            if (visit.pain && visit.day < m_situation.phaseStart && isEarlier)
                earliest = visit;
        }
        if (earliest)
            m_numbers.painAtPlanStart = earliest->pain;
        if (m_first == m_visits.size())
            return;
        m_numbers.painAtStart = m_visits.at(m_first).pain;
        m_numbers.lastHasPain = m_visits.last().pain.has_value();
        m_numbers.visitsMeasured = 1;
        for (qsizetype i = m_first + 1; i < m_visits.size(); ++i) {
            if (!m_visits.at(i).pain)
                continue;
            m_numbers.painNow = m_visits.at(i).pain;
            m_numbers.visitsMeasured = static_cast<int>(i - m_first) + 1;
        }
    }

    // A visit without a score ends a run: "running" means nothing in between.
    void measureRuns()
    {
        bool painHolds = true;
        bool goalHolds = true;
        for (qsizetype i = m_visits.size() - 1; i > m_first; --i) {
            const auto pain = m_visits.at(i).pain;
            painHolds =
                painHolds && pain && reachesPainRule(*m_numbers.painAtStart, *pain, m_thresholds);
            goalHolds = goalHolds && m_goals.movedWithin(m_visits.at(i - 1).day, m_visits.at(i).day,
                                                         m_thresholds);
            m_numbers.painRun += painHolds ? 1 : 0;
            m_numbers.run += painHolds && goalHolds ? 1 : 0;
        }
        for (qsizetype i = m_visits.size() - 1; i >= m_first; --i) {
            const auto pain = m_visits.at(i).pain;
            if (!pain || *pain > m_thresholds.recoveredPain)
                break;
            ++m_numbers.recoveredRun;
        }
    }

    void measureGoals()
    {
        m_numbers.hasGoals = !m_goals.isEmpty();
        m_numbers.goalMoved = m_goals.moved(m_thresholds);
        m_numbers.goalsMet = m_goals.allMet();
        m_numbers.bestGoal = m_goals.best();
        const qsizetype last = m_visits.size() - 1;
        const qsizetype from = std::max(m_first, last - m_thresholds.visitsRunning);
        m_numbers.goalsScored = last > m_first;
        for (qsizetype i = last; i > from; --i) {
            m_numbers.goalsScored =
                m_numbers.goalsScored &&
                m_goals.scoredWithin(m_visits.at(i - 1).day, m_visits.at(i).day);
        }
    }

    void measureReviews()
    {
        QList<QDate> held = m_situation.reviews;
        held.removeIf(
            [this](QDate day) { return day <= m_situation.phaseStart || day > m_situation.today; });
        std::ranges::sort(held);
        held.erase(std::unique(held.begin(), held.end()), held.end());
        const QDate last = held.isEmpty() ? m_situation.phaseStart.addDays(-1) : held.last();
        const auto since = static_cast<int>(std::ranges::count_if(
            m_visits, [last](const VisitPain &visit) { return visit.day > last; }));
        const auto &[visits, weeks] = m_situation.review;
        m_numbers.visitsToReview = std::max(0, visits - since);
        m_numbers.reviewOn =
            (held.isEmpty() ? m_situation.phaseStart : held.last()).addDays(weeks * daysPerWeek);
        m_numbers.reviewDue =
            m_numbers.visitsToReview == 0 || m_situation.today >= m_numbers.reviewOn;
        if (m_numbers.reviewDue)
            held << m_situation.today;
        m_numbers.flatReviews = flatAtTheEnd(held);
    }

    // Reviews, the last first, at which neither pain nor any goal was better than at the one before
    // (the first: than at the phase's start). One without a new pain score says nothing.
    [[nodiscard]] int flatAtTheEnd(const QList<QDate> &reviews) const
    {
        int flat = 0;
        for (qsizetype i = reviews.size() - 1; i >= 0; --i) {
            const QDate before = i > 0 ? reviews.at(i - 1) : startDay();
            const auto then = painWithin({}, before);
            const auto now = painWithin(before, reviews.at(i));
            if (!then || !now || *now < *then || m_goals.anyBetter(before, reviews.at(i)))
                break;
            ++flat;
        }
        return flat;
    }

    const StepSituation &m_situation;
    const StepThresholds &m_thresholds;
    QList<VisitPain> m_visits;
    qsizetype m_first; // index of the first visit with pain; the size where there is none
    StepGoals m_goals;
    StepNumbers m_numbers;
};

} // namespace

bool reachesPainRule(int from, int to, const StepThresholds &thresholds)
{
    const int better = from - to;
    return better >= thresholds.painPoints && better * 100 >= thresholds.painPercent * from;
}

int StepNumbers::points() const
{
    return painAtStart && painNow ? *painNow - *painAtStart : 0;
}

std::optional<int> StepNumbers::percent() const
{
    if (!painAtStart || !painNow || *painAtStart == 0)
        return std::nullopt;
    return static_cast<int>(std::lround(100.0 * points() / *painAtStart));
}

StepNumbers measureStep(const StepSituation &situation, const StepThresholds &thresholds)
{
    return Measuring(situation, thresholds).run();
}

} // namespace unknot
