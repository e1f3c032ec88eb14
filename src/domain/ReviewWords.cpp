// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewWords.h"

#include <QCoreApplication>

namespace unknot {

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("ReviewWords", source, nullptr, n);
}

} // namespace

QString reviewWords(const ReviewRule &rule)
{
    return text(QT_TRANSLATE_NOOP("ReviewWords", "%1 or %2, whichever comes first"))
        .arg(text(QT_TRANSLATE_N_NOOP("ReviewWords", "%n visits"), rule.visits),
             text(QT_TRANSLATE_N_NOOP("ReviewWords", "%n weeks"), rule.weeks));
}

} // namespace unknot
