// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BodyMap.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct BodyMapText
{
    Q_DECLARE_TR_FUNCTIONS(BodyMapText)
};

} // namespace

QString bodyMarkWord(BodyMarkKind kind)
{
    switch (kind) {
    case BodyMarkKind::Focus:
        return BodyMapText::tr("Focus");
    case BodyMarkKind::Care:
        return BodyMapText::tr("With care");
    case BodyMarkKind::Avoid:
        return BodyMapText::tr("Avoid");
    }
    Q_UNREACHABLE();
}

QString bodyViewWord(BodyView view)
{
    return view == BodyView::Front ? BodyMapText::tr("Front") : BodyMapText::tr("Back");
}

QList<BodyMarkKind> BodyMap::kindsAt(const RegionRef &region) const
{
    QList<BodyMarkKind> kinds;
    for (const BodyMarkKind kind : {BodyMarkKind::Focus, BodyMarkKind::Care, BodyMarkKind::Avoid}) {
        const auto isHere = [&](const BodyMark &mark) {
            return mark.kind == kind && regions.covers(mark.region, region);
        };
        if (std::ranges::any_of(marks, isHere))
            kinds.append(kind);
    }
    return kinds;
}

QString BodyMap::words(const RegionRef &region) const
{
    QStringList marked;
    for (const BodyMarkKind kind : kindsAt(region))
        marked.append(bodyMarkWord(kind).toLower());
    const QString name = regions.label(region);
    return marked.isEmpty() ? name : u"%1: %2"_s.arg(name, marked.join(u", "_s));
}

} // namespace unknot
