// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyFigure.h"
#include "domain/Region.h"

#include <QList>
#include <QString>

namespace unknot {

enum class BodyMarkKind {
    Focus, // worked on
    Care,  // worked on within limits
    Avoid  // left out
};

// What is to be shown at a region, and at all regions that lie in it.
struct BodyMark
{
    BodyMarkKind kind = BodyMarkKind::Focus;
    RegionRef region;

    bool operator==(const BodyMark &) const = default;
};

[[nodiscard]] QString bodyMarkWord(BodyMarkKind kind); // "Avoid"
[[nodiscard]] QString bodyViewWord(BodyView view);     // "Front"

// What BodyMapPainter draws, on screen and on paper: views of the body side by side, and what is
// marked on them. Knows nothing of pixels, and never decides what is to be avoided.
struct BodyMap
{
    RegionTree regions;
    QList<BodyMark> marks;
    QList<BodyView> views = {BodyView::Front, BodyView::Back};
    bool legend = true; // says what the marks mean

    // Each kind once, as in the enum: what is marked at the region itself or at one it lies in.
    [[nodiscard]] QList<BodyMarkKind> kindsAt(const RegionRef &region) const;
    // "Calf, left: avoid", with all that is marked there.
    [[nodiscard]] QString words(const RegionRef &region) const;
};

} // namespace unknot
