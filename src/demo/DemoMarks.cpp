// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoMarks.h"

#include <QStringList>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int muchPain = 6;
constexpr int somePain = 4;
constexpr int littlePain = 2;

// In thousandths of the drawing of the back; of two sides the left one.
struct Place
{
    QString region;
    int x = 0;
    int y = 0;
};

const Place &placeOf(const QString &region)
{
    static const QList<Place> all{{u"lumbar"_s, 445, 408},
                                  {u"sacrum"_s, 500, 470},
                                  {u"hip"_s, 300, 485},
                                  {u"gluteal"_s, 395, 520},
                                  {u"posterior_neck"_s, 470, 158},
                                  {u"shoulder"_s, 290, 215},
                                  {u"upper_thoracic"_s, 430, 220},
                                  {u"mid_thoracic"_s, 420, 285},
                                  {u"posterior_thigh"_s, 370, 610}};
    const auto found = std::ranges::find(all, region, &Place::region);
    return found == all.end() ? all.first() : *found;
}

const QStringList &painWords()
{
    static const QStringList all{u"dull"_s, u"pulling"_s, QString(), u"sharp on bending"_s,
                                 u"aching"_s};
    return all;
}

const QStringList &tightWords()
{
    static const QStringList all{u"rope-like band"_s, QString(), u"hard edge"_s, u"guarded"_s,
                                 QString()};
    return all;
}

NoteMark markAt(DemoRandom &random, const RegionRef &site, int voice)
{
    const Place &place = placeOf(site.region);
    const bool isMiddle = place.x == markPlaces / 2;
    NoteMark mark;
    mark.site = {place.region, site.side};
    if (site.side == Side::Both && !isMiddle)
        mark.site.side = voice % 2 == 0 ? Side::Left : Side::Right;
    const int x = mark.site.side == Side::Right ? markPlaces - place.x : place.x;
    mark.x = x + random.between(-8, 8);
    mark.y = place.y + random.between(-5, 5);
    return mark;
}

int strengthOf(int pain)
{
    return pain >= muchPain ? 3 : pain >= littlePain ? 2 : 1;
}

} // namespace

QList<NoteMark> demoMarks(DemoRandom &random, const QList<RegionRef> &sites, int pain, int voice)
{
    const int count = pain >= somePain ? random.between(2, 3) : random.between(1, 2);
    QList<NoteMark> marks;
    for (int i = 0; i < count; ++i) {
        const RegionRef &site = sites.at(i % sites.size());
        NoteMark mark = markAt(random, site, voice + i / static_cast<int>(sites.size()));
        mark.strength = strengthOf(pain - i);
        if (i == 0 && pain >= littlePain) {
            mark.word = painWords().at(voice % painWords().size());
        } else if (i == 2 && random.chance(25)) {
            mark.kind = MarkKind::Avoid;
            mark.word = u"bruise"_s;
        } else if (i == 1) {
            mark.kind = MarkKind::Tightness;
            mark.word = tightWords().at(voice % tightWords().size());
        } else {
            mark.kind = MarkKind::Focus;
        }
        marks << mark;
    }
    return marks;
}

} // namespace unknot
