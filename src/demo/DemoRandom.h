// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace unknot {

// Chance that is the same on every machine: the generator is splitmix64, and the distributions are
// our own because those of the standard library differ. Not for secrets.
class DemoRandom
{
public:
    explicit DemoRandom(quint64 seed)
        : m_state(seed)
    {
    }

    quint64 next()
    {
        m_state += 0x9e3779b97f4a7c15ULL;
        quint64 mixed = m_state;
        mixed = (mixed ^ (mixed >> 30)) * 0xbf58476d1ce4e5b9ULL;
        mixed = (mixed ^ (mixed >> 27)) * 0x94d049bb133111ebULL;
        return mixed ^ (mixed >> 31);
    }

    // 0 to `count` - 1; `count` is at least 1.
    int below(qsizetype count) { return static_cast<int>(next() % static_cast<quint64>(count)); }
    // Both ends included.
    int between(int least, int most) { return least + below(most - least + 1); }
    bool chance(int percent) { return below(100) < percent; }

    template <class List>
    [[nodiscard]] auto pick(const List &list) -> typename List::value_type
    {
        return list.at(below(list.size()));
    }

private:
    quint64 m_state;
};

} // namespace unknot
