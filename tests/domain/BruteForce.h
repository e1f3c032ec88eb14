// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"

#include <optional>
#include <vector>

namespace unknot {

// The cheapest placement found by trying every one of them, written without any part of the engine
// but its weights. Works on the days from rules.notBefore to `last`, on clocks that do not jump.
class BruteForce
{
public:
    BruteForce(const PlacementTask &task, QDate last);

    [[nodiscard]] std::optional<PlacementCost> best(); // none where nothing fits
    // What one given placement costs; none where it breaks a rule.
    [[nodiscard]] std::optional<PlacementCost> costOf(const QList<PlacedVisit> &placed) const;

private:
    struct Place
    {
        int number;
        QDate ideal;
        int minutes;
        const OpenVisit *visit; // null: fixed
        QDateTime start;        // of a fixed one
    };

    struct Candidate
    {
        QDateTime start;
        QDate day;
        PlacementCost cost; // by itself, the gaps left aside
    };

    void collect();
    void tryFrom(size_t index, const QDateTime &end, QDate day, PlacementCost cost);
    [[nodiscard]] QList<Candidate> candidates(const Place &place) const;
    [[nodiscard]] bool isLegal(const QDateTime &start, int minutes) const;
    [[nodiscard]] bool isFull(const QDateTime &start, int minutes) const;
    [[nodiscard]] PlacementCost cost(const Place &place, const QDateTime &start) const;
    [[nodiscard]] PlacementCost gap(size_t index, QDate before, QDate day) const;
    [[nodiscard]] bool isUsual(QDate ideal, QDate day) const;
    [[nodiscard]] QDateTime local(const QDateTime &utc) const;

    const PlacementTask &m_task;
    QDate m_last;
    std::vector<Place> m_places;
    std::vector<QList<Candidate>> m_candidates;
    std::optional<PlacementCost> m_best;
};

} // namespace unknot
