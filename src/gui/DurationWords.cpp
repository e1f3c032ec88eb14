// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DurationWords.h"

#include <QCoreApplication>

namespace unknot {

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("DurationWords", source);
}

} // namespace

QString durationWords(int minutes)
{
    if (minutes < 60)
        return text(QT_TRANSLATE_NOOP("DurationWords", "%1 min")).arg(minutes);
    if (minutes % 60 == 0)
        return text(QT_TRANSLATE_NOOP("DurationWords", "%1 h")).arg(minutes / 60);
    return text(QT_TRANSLATE_NOOP("DurationWords", "%1 h %2 min"))
        .arg(minutes / 60)
        .arg(minutes % 60);
}

} // namespace unknot
