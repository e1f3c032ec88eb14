// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ClockWords.h"

#include <QLocale>

namespace unknot {

QString clockFormat()
{
    return QLocale().timeFormat(QLocale::ShortFormat).remove(QStringLiteral(":ss"));
}

QString clockWords(QTime time)
{
    return QLocale().toString(time, clockFormat());
}

} // namespace unknot
