// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Contrast.h"

#include <algorithm>
#include <cmath>

namespace unknot {

namespace {

double linear(float channel)
{
    const auto value = static_cast<double>(channel);
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) +
           0.0722 * linear(color.blueF());
}

QColor mixed(const QColor &a, const QColor &b, float part)
{
    return QColor::fromRgbF(std::lerp(a.redF(), b.redF(), part),
                            std::lerp(a.greenF(), b.greenF(), part),
                            std::lerp(a.blueF(), b.blueF(), part));
}

} // namespace

double contrastRatio(const QColor &a, const QColor &b)
{
    const auto [dark, light] = std::minmax({luminance(a), luminance(b)});
    return (light + 0.05) / (dark + 0.05);
}

QColor legible(const QColor &color, const QColor &strong, const QColor &back, double ratio)
{
    constexpr int steps = 20;
    for (int step = 0; step < steps; ++step) {
        const QColor candidate =
            mixed(color, strong, static_cast<float>(step) / static_cast<float>(steps));
        if (contrastRatio(candidate, back) >= ratio)
            return candidate;
    }
    return strong;
}

} // namespace unknot
