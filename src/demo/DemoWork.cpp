// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoWork.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct TechniqueWord
{
    QString word;
    QString id;
    Pressure pressure = Pressure::Light;
};

struct SiteWord
{
    QString word;
    QList<RegionRef> sites;
};

const QList<TechniqueWord> &techniqueWords()
{
    using enum Pressure;
    static const QList<TechniqueWord> all{
        {u"effleurage"_s, u"effleurage"_s, Light},
        {u"petrissage"_s, u"petrissage"_s, Light},
        {u"holding"_s, u"holding"_s, Light},
        {u"rocking"_s, u"rocking"_s, Light},
        {u"heat"_s, u"heat"_s, Light},
        {u"passive stretching"_s, u"passive_stretching"_s, Light},
        {u"myofascial release"_s, u"myofascial_release"_s, Light},
        {u"friction"_s, u"friction"_s, Medium},
        {u"gentle friction"_s, u"friction"_s, Medium},
        {u"contract-relax"_s, u"contract_relax"_s, Medium},
        {u"deep tissue"_s, u"deep_tissue"_s, Firm},
        {u"trigger point pressure"_s, u"trigger_point"_s, Firm},
        {u"cross-fibre friction"_s, u"cross_fibre_friction"_s, Firm},
    };
    return all;
}

const QList<SiteWord> &siteWords()
{
    static const QList<SiteWord> all{
        {u"lower back"_s, {{u"lumbar"_s, Side::Both}}},
        {u"sacrum"_s, {{u"sacrum"_s, Side::Both}}},
        {u"hips"_s, {{u"hip"_s, Side::Both}}},
        {u"gluteal muscles"_s, {{u"gluteal"_s, Side::Both}}},
        {u"back of the thighs"_s, {{u"posterior_thigh"_s, Side::Both}}},
        {u"neck"_s, {{u"posterior_neck"_s, Side::Both}}},
        {u"base of the skull"_s, {{u"posterior_neck"_s, Side::Both}}},
        {u"shoulders"_s, {{u"shoulder"_s, Side::Both}}},
        {u"both shoulders"_s, {{u"shoulder"_s, Side::Both}}},
        {u"upper and mid back"_s,
         {{u"upper_thoracic"_s, Side::Both}, {u"mid_thoracic"_s, Side::Both}}},
        {u"mid back"_s, {{u"mid_thoracic"_s, Side::Both}}},
        {u"back"_s, {{u"mid_thoracic"_s, Side::Both}, {u"lumbar"_s, Side::Both}}},
    };
    return all;
}

QStringList partsOf(const QString &words)
{
    return words.toLower().split(u", "_s, Qt::SkipEmptyParts);
}

void takeSite(QList<RegionRef> &sites, const QString &part)
{
    if (!sites.isEmpty() && part == "left side"_L1)
        sites.last().side = Side::Left;
    else if (!sites.isEmpty() && part == "right side"_L1)
        sites.last().side = Side::Right;
    const auto known = std::ranges::find(siteWords(), part, &SiteWord::word);
    if (known == siteWords().end())
        return;
    for (const RegionRef &site : known->sites) {
        if (!sites.contains(site))
            sites << site;
    }
}

} // namespace

DemoWork demoWork(const QString &focus, const QString &techniques)
{
    DemoWork work{{}, Pressure::Light, {}};
    for (const QString &part : partsOf(techniques)) {
        const auto known = std::ranges::find(techniqueWords(), part, &TechniqueWord::word);
        if (known == techniqueWords().end())
            continue;
        work.techniques << known->id;
        work.pressure = std::max(work.pressure, known->pressure);
    }
    for (const QString &part : partsOf(focus))
        takeSite(work.sites, part);
    if (work.sites.isEmpty())
        work.sites = {{u"lumbar"_s, Side::Both}};
    return work;
}

} // namespace unknot
