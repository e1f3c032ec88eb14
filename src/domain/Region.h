// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace unknot {

enum class Side { Both, Left, Right };

// A part of the body as the catalogue names it. Regions nest: the calf lies in the leg.
struct Region
{
    QString id;     // "calf"
    QString label;  // "Calf"
    QString parent; // "leg", empty at the top
    bool sided = false;
    bool onFront = true;  // drawn on the body map's front
    bool onBack = true;   // and on its back
    QStringList below;    // next further down the limb: the knee below the thigh
    QStringList synonyms; // other words for it: "lower back"

    bool operator==(const Region &) const = default;
};

// A region of one client's body: "calf", left. An unsided region is always Both.
struct RegionRef
{
    QString region;
    Side side = Side::Both;

    bool operator==(const RegionRef &) const = default;
};

// "left calf" is "calf:left", both sides "calf".
[[nodiscard]] QString regionName(const RegionRef &region);
[[nodiscard]] RegionRef regionFrom(const QString &name); // the region's id is not checked

// Names that rules use for what only the condition entry knows: its own region, and all that lies
// further down the same limb.
[[nodiscard]] QString siteName();      // "site"
[[nodiscard]] QString belowSiteName(); // "below_site"

// The tree of regions. Knows how regions nest and follow each other; never what may be done there.
class RegionTree
{
public:
    RegionTree() = default;
    explicit RegionTree(QList<Region> regions);

    [[nodiscard]] const QList<Region> &regions() const { return m_regions; }
    [[nodiscard]] const Region *find(const QString &id) const; // null where there is none
    // True where `inner` is `outer` or lies in it, and their sides meet.
    [[nodiscard]] bool covers(const RegionRef &outer, const RegionRef &inner) const;
    // True where one covers the other: working there touches both.
    [[nodiscard]] bool touches(const RegionRef &a, const RegionRef &b) const;
    [[nodiscard]] QString label(const RegionRef &region) const; // "Calf, left"

    // What a rule's region name means for a condition entry at `site`: "site" and "below_site"
    // follow the entry, any other name is itself. Empty where the entry has no region.
    [[nodiscard]] QList<RegionRef> meant(const QString &name, const RegionRef &site) const;

private:
    [[nodiscard]] QStringList belowOf(const Region &region) const;
    [[nodiscard]] Side sideOf(const RegionRef &region) const;

    QList<Region> m_regions;
    QHash<QString, qsizetype> m_places; // by id, in m_regions
};

} // namespace unknot
