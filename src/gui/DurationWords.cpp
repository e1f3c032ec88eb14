// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DurationWords.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct DurationWords
{
    Q_DECLARE_TR_FUNCTIONS(DurationWords)
};

} // namespace

QString durationWords(int minutes)
{
    if (minutes < 60)
        return DurationWords::tr("%1 min").arg(minutes);
    if (minutes % 60 == 0)
        return DurationWords::tr("%1 h").arg(minutes / 60);
    return DurationWords::tr("%1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

} // namespace unknot
