// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct KindWords
{
    StepKind kind;
    QString name;
    const char *word;
};

const std::array kindWords = {
    KindWords{StepKind::NotYet, u"not_yet"_s, QT_TRANSLATE_NOOP("StepAdvice", "Not yet")},
    KindWords{StepKind::Down, u"down"_s, QT_TRANSLATE_NOOP("StepAdvice", "Step down")},
    KindWords{StepKind::Hold, u"hold"_s, QT_TRANSLATE_NOOP("StepAdvice", "Hold")},
    KindWords{StepKind::Up, u"up"_s, QT_TRANSLATE_NOOP("StepAdvice", "Step up")},
    KindWords{StepKind::Refer, u"refer"_s, QT_TRANSLATE_NOOP("StepAdvice", "Refer or stop")},
    KindWords{StepKind::Discharge, u"discharge"_s, QT_TRANSLATE_NOOP("StepAdvice", "Discharge")},
};

const KindWords &entry(StepKind kind)
{
    return *std::ranges::find(kindWords, kind, &KindWords::kind);
}

} // namespace

QString stepKindName(StepKind kind)
{
    return entry(kind).name;
}

std::optional<StepKind> stepKindFrom(const QString &name)
{
    const auto found = std::ranges::find(kindWords, name, &KindWords::name);
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

QString stepKindWord(StepKind kind)
{
    return QCoreApplication::translate("StepAdvice", entry(kind).word);
}

} // namespace unknot
