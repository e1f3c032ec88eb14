// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/PlannedWords.h"

#include "knowledge/Catalogue.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

using Sides = QList<Side>;

bool saysNo(const QString &word)
{
    static const QStringList noes{u"no"_s, u"not"_s, u"without"_s, u"avoid"_s, u"except"_s};
    return noes.contains(word);
}

// The words between two commas, up to a "no": "neck, not the jaw" plans nothing for the jaw.
QList<QStringList> partsOf(const QString &text)
{
    QList<QStringList> parts;
    QString part;
    const auto finish = [&] {
        const QStringList words = NameTable::wordsOf(part);
        parts << words.first(std::ranges::find_if(words, saysNo) - words.begin());
        part.clear();
    };
    for (const QChar c : text) {
        if (c == u'&' || c == u'+')
            part += " and "_L1;
        else if (QStringView(u",;:/.()\n").contains(c))
            finish();
        else
            part += c;
    }
    finish();
    return parts;
}

std::optional<Side> sideFrom(const QString &word)
{
    if (word == "left"_L1)
        return Side::Left;
    if (word == "right"_L1)
        return Side::Right;
    if (word == "both"_L1 || word == "bilateral"_L1)
        return Side::Both;
    return std::nullopt;
}

Side sideOf(const Sides &sides)
{
    const bool one = !sides.isEmpty() && sides.count(sides.first()) == sides.size();
    return one ? sides.first() : Side::Both;
}

// Reads the parts of a focus one after the other. Sides before a region are that region's ("left
// and right shoulder"), those behind it too ("shoulder left"), and a part that names nothing but
// sides speaks of the part before it ("lower back, right side").
class FocusReader
{
public:
    explicit FocusReader(const Catalogue &catalogue)
        : m_catalogue(catalogue)
    {
    }

    void read(const QStringList &words)
    {
        const QList<NameTable::Hit> hits = regionsIn(words);
        if (!hits.isEmpty())
            m_sideless.clear();
        auto hit = hits.begin();
        for (qsizetype at = 0; at < words.size(); ++at) {
            if (hit != hits.end() && hit->at == at) {
                addRegion(hit->id);
                at += hit->words - 1;
                ++hit;
            } else if (const auto side = sideFrom(words.at(at))) {
                m_sides << *side;
            } else if (words.at(at) == "and"_L1 && m_behindRegion) {
                giveSides(m_sideless.mid(m_sideless.size() - 1));
                m_behindRegion = false;
            }
        }
        giveSides(m_behindRegion ? m_sideless.mid(m_sideless.size() - 1) : m_sideless);
        m_behindRegion = false;
    }

    [[nodiscard]] QList<RegionRef> regions() const
    {
        QList<RegionRef> once;
        for (const RegionRef &region : m_regions) {
            if (!once.contains(region))
                once << region;
        }
        return once;
    }

private:
    // "Left of the spine" is a side of what was named before, not the spine.
    [[nodiscard]] QList<NameTable::Hit> regionsIn(const QStringList &words) const
    {
        QList<NameTable::Hit> hits = m_catalogue.regionNames().hitsIn(words);
        hits.removeIf([&](const NameTable::Hit &hit) {
            return !m_regions.isEmpty() && hit.at >= 2 && words.at(hit.at - 1) == "of"_L1 &&
                   sideFrom(words.at(hit.at - 2));
        });
        return hits;
    }

    void addRegion(const QString &id)
    {
        m_sideless << m_regions.size();
        m_regions << RegionRef{id, Side::Both};
        m_behindRegion = m_sides.isEmpty();
        giveSides({m_sideless.last()});
    }

    void giveSides(const QList<qsizetype> &places)
    {
        if (m_sides.isEmpty())
            return;
        for (const qsizetype place : places) {
            RegionRef &region = m_regions[place];
            const Region *known = m_catalogue.regions().find(region.region);
            if (known && known->sided)
                region.side = sideOf(m_sides);
            m_sideless.removeOne(place);
        }
        m_sides.clear();
    }

    const Catalogue &m_catalogue;
    QList<RegionRef> m_regions;
    QList<qsizetype> m_sideless; // places of the last part's regions that have no side yet
    Sides m_sides;               // read, and not yet given to a region
    bool m_behindRegion = false; // a side that follows is the last region's
};

} // namespace

PlannedWork plannedWork(const Catalogue &catalogue, const QString &focus, const QString &techniques)
{
    FocusReader reader(catalogue);
    for (const QStringList &part : partsOf(focus))
        reader.read(part);
    PlannedWork work{reader.regions(), {}};
    for (const QStringList &part : partsOf(techniques)) {
        for (const NameTable::Hit &hit : catalogue.techniqueNames().hitsIn(part)) {
            const Technique *technique = catalogue.technique(hit.id);
            if (technique && !work.techniques.contains(*technique))
                work.techniques << *technique;
        }
    }
    return work;
}

} // namespace unknot
