// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperNotation.h"

#include <algorithm>
#include <random>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

// Random tapers from all that the grammar allows, within the limits.
class RandomTapers
{
public:
    Taper next()
    {
        Taper taper;
        const int phases = between(1, 5);
        for (int i = 0; i < phases; ++i)
            taper.phases << nextPhase(i == phases - 1);
        return taper;
    }

    int between(int least, int most)
    {
        return std::uniform_int_distribution<>(least, most)(m_engine);
    }

private:
    Phase nextPhase(bool isLast)
    {
        Phase result;
        result.cadence.weeks = between(0, 2) == 0 ? between(1, 52) : between(1, 4);
        result.cadence.sessions = between(1, std::min(7 * result.cadence.weeks, 60));
        result.review = between(0, 3) == 0;
        switch (between(0, 3)) {
        case 0:
            result.length = {LengthKind::Periods, between(1, 500)};
            break;
        case 1:
            result.length = {LengthKind::Weeks, between(1, 500)};
            break;
        case 2:
            result.length = {LengthKind::Visits, between(1, 500)};
            break;
        default:
            result.length = {isLast ? LengthKind::Open : LengthKind::Expected, 0};
            if (between(0, 1) == 0)
                result.goal = goals().at(between(0, static_cast<int>(goals().size()) - 1));
        }
        return result;
    }

    static const QStringList &goals()
    {
        static const QStringList all{
            u"pain is down by half"_s, u"x 3"_s,  u"then review"_s, u"khỏi đau lưng"_s,
            u"“she” can sit 1 h"_s,    u"🙂"_s, u"2x/wk x 3"_s,   u"until"_s};
        return all;
    }

    std::mt19937 m_engine{20261109};
};

} // namespace unknot
