// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/StepKind.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct StepKindText
{
    Q_DECLARE_TR_FUNCTIONS(StepKindText)
};

struct KindWords
{
    StepKind kind;
    QString name;
    const char *word;
};

const std::array kindWords = {
    KindWords{StepKind::NotYet, u"not_yet"_s, QT_TRANSLATE_NOOP("StepKindText", "Not yet")},
    KindWords{StepKind::Down, u"down"_s, QT_TRANSLATE_NOOP("StepKindText", "Step down")},
    KindWords{StepKind::Hold, u"hold"_s, QT_TRANSLATE_NOOP("StepKindText", "Hold")},
    KindWords{StepKind::Up, u"up"_s, QT_TRANSLATE_NOOP("StepKindText", "Step up")},
    KindWords{StepKind::Refer, u"refer"_s, QT_TRANSLATE_NOOP("StepKindText", "Refer or stop")},
    KindWords{StepKind::Discharge, u"discharge"_s, QT_TRANSLATE_NOOP("StepKindText", "Discharge")},
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
    return StepKindText::tr(entry(kind).word);
}

} // namespace unknot
