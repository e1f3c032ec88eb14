// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoTexts.h"

namespace unknot::DemoTexts {

using namespace Qt::Literals::StringLiterals;

const QStringList &occupations()
{
    static const QStringList all{u"Office work"_s,   u"Nurse"_s,
                                 u"Carpenter"_s,     u"Primary school teacher"_s,
                                 u"Bus driver"_s,    u"Software tester"_s,
                                 u"Gardener"_s,      u"Joiner"_s,
                                 u"Violinist"_s,     u"Warehouse work"_s,
                                 u"Hairdresser"_s,   u"Roofer"_s,
                                 u"Dentist"_s,       u"Chef"_s,
                                 u"Accountant"_s,    u"Parent at home"_s,
                                 u"Postal worker"_s, u"Bricklayer"_s,
                                 u"Translator"_s,    u"Shop assistant"_s,
                                 u"Barista"_s};
    return all;
}

const QStringList &oils()
{
    static const QStringList all{QString(),   QString(),        u"Unscented"_s,
                                 u"Almond"_s, u"No nut oils"_s, u"Lavender is fine"_s,
                                 u"Jojoba"_s};
    return all;
}

const QStringList &music()
{
    static const QStringList all{QString(),   QString(),           u"None"_s,
                                 u"Piano"_s,  u"Rain sounds"_s,    u"Brings an own playlist"_s,
                                 u"Guitar"_s, u"Quiet classical"_s};
    return all;
}

const QStringList &clientNotes()
{
    static const QStringList all{
        QString(),
        QString(),
        QString(),
        u"Prefers mornings."_s,
        u"Comes by bus and may be five minutes late."_s,
        u"Lies more easily on the side, with a pillow between the knees."_s,
        u"Likes a warm table."_s,
        u"Please write rather than call."_s,
        u"Sensitive feet: ask before touching them."_s,
        u"Parking behind the house.\nRings the side bell."_s,
        u"Came on a friend's advice."_s,
    };
    return all;
}

const QStringList &streets()
{
    static const QStringList all{u"Mill Road"_s,    u"Orchard Way"_s, u"Station Street"_s,
                                 u"Harbour View"_s, u"Elm Close"_s,   u"Bridge Street"_s,
                                 u"Church Walk"_s,  u"Hill Rise"_s};
    return all;
}

const QStringList &relations()
{
    static const QStringList all{u"Partner"_s, u"Sister"_s,   u"Brother"_s, u"Mother"_s,
                                 u"Son"_s,     u"Daughter"_s, u"Friend"_s,  u"Neighbour"_s};
    return all;
}

const QStringList &providers()
{
    static const QStringList all{u"Dr A. Ramos"_s,    u"Dr P. Lindgren"_s,
                                 u"Dr S. Okoye"_s,    u"Dr M. Tanaka"_s,
                                 u"Dr J. Whitmore"_s, u"K. Brandt, physiotherapist"_s};
    return all;
}

const QStringList &providerPractices()
{
    static const QStringList all{u"Riverside Surgery"_s, u"Old Mill Health Centre"_s,
                                 u"Northgate Family Practice"_s, u"Movement House"_s};
    return all;
}

const QStringList &pauseReasons()
{
    static const QStringList all{u"Away for work, back in three weeks"_s,
                                 u"Chest cold, waits until well"_s, u"Family visit"_s,
                                 u"Holiday"_s};
    return all;
}

const QStringList &stopReasons()
{
    static const QStringList all{
        u"Moved to another town"_s, u"No clear gain at the review, sent back to the doctor"_s,
        u"Wishes to go on with exercise alone"_s, u"New work hours leave no time"_s};
    return all;
}

} // namespace unknot::DemoTexts
