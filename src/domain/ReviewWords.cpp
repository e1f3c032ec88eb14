// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/ReviewWords.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct ReviewWords
{
    Q_DECLARE_TR_FUNCTIONS(ReviewWords)
};

} // namespace

QString reviewWords(const ReviewRule &rule)
{
    return ReviewWords::tr("%1 or %2, whichever comes first")
        .arg(ReviewWords::tr("%n visits", nullptr, rule.visits),
             ReviewWords::tr("%n weeks", nullptr, rule.weeks));
}

} // namespace unknot
