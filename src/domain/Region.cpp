// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Region.h"

#include <QCoreApplication>

#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct RegionText
{
    Q_DECLARE_TR_FUNCTIONS(RegionText)
};

bool meet(Side a, Side b)
{
    return a == b || a == Side::Both || b == Side::Both;
}

} // namespace

QString regionName(const RegionRef &region)
{
    switch (region.side) {
    case Side::Left:
        return region.region + u":left"_s;
    case Side::Right:
        return region.region + u":right"_s;
    case Side::Both:
        break;
    }
    return region.region;
}

RegionRef regionFrom(const QString &name)
{
    const qsizetype colon = name.lastIndexOf(u':');
    const QString side = colon < 0 ? QString() : name.mid(colon + 1);
    if (side == "left"_L1)
        return {name.left(colon), Side::Left};
    if (side == "right"_L1)
        return {name.left(colon), Side::Right};
    if (side == "both"_L1)
        return {name.left(colon), Side::Both};
    return {name, Side::Both}; // an unknown side stays in the id, which then is unknown too
}

QString siteName()
{
    return u"site"_s;
}

QString belowSiteName()
{
    return u"below_site"_s;
}

RegionTree::RegionTree(QList<Region> regions)
    : m_regions(std::move(regions))
{
    for (qsizetype i = 0; i < m_regions.size(); ++i)
        m_places.insert(m_regions.at(i).id, i);
}

const Region *RegionTree::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_regions.at(*place);
}

Side RegionTree::sideOf(const RegionRef &region) const
{
    const Region *known = find(region.region);
    return known && !known->sided ? Side::Both : region.side;
}

bool RegionTree::covers(const RegionRef &outer, const RegionRef &inner) const
{
    const Region *region = find(inner.region);
    bool within = inner.region == outer.region;
    while (!within && region && !region->parent.isEmpty()) {
        within = region->parent == outer.region;
        region = find(region->parent);
    }
    return within && meet(sideOf(outer), sideOf(inner));
}

bool RegionTree::touches(const RegionRef &a, const RegionRef &b) const
{
    return covers(a, b) || covers(b, a);
}

QString RegionTree::label(const RegionRef &region) const
{
    const Region *known = find(region.region);
    const QString name = known ? known->label : region.region;
    switch (sideOf(region)) {
    case Side::Left:
        return RegionText::tr("%1, left").arg(name);
    case Side::Right:
        return RegionText::tr("%1, right").arg(name);
    case Side::Both:
        break;
    }
    return name;
}

QList<RegionRef> RegionTree::meant(const QString &name, const RegionRef &site) const
{
    const bool isBelow = name == belowSiteName();
    if (!isBelow && name != siteName())
        return {regionFrom(name)};
    if (site.region.isEmpty())
        return {};
    if (!isBelow)
        return {site};
    const Region *region = find(site.region);
    QList<RegionRef> below;
    for (const QString &id : region ? belowOf(*region) : QStringList{})
        below.append({id, site.side});
    return below;
}

// Part of a limb's section has below it what the section has: the front thigh, like the thigh, the
// knee. RegionTree is only built from a catalogue whose regions were checked to hold no ring.
QStringList RegionTree::belowOf(const Region &region) const
{
    const Region *section = &region;
    while (section->below.isEmpty()) {
        section = find(section->parent);
        if (!section)
            return {};
    }
    QStringList all;
    for (const QString &id : section->below) {
        all << id;
        if (const Region *next = find(id))
            all << belowOf(*next);
    }
    all.removeDuplicates();
    return all;
}

} // namespace unknot
