// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QList>

#include <algorithm>

namespace unknot {

// What a printer in black and white leaves of a picture, without `margin` pixels at its edges.
inline QList<bool> inkOf(const QImage &image, int margin)
{
    QList<int> greys;
    for (int y = margin; y < image.height() - margin; ++y) {
        for (int x = margin; x < image.width() - margin; ++x)
            greys.append(qGray(image.pixel(x, y)));
    }
    const auto [least, most] = std::ranges::minmax(greys);
    QList<bool> ink;
    for (const int grey : greys)
        ink.append(2 * grey > least + most);
    return ink;
}

// The part of the points that are the same, 0 to 1.
inline double likeness(const QList<bool> &a, const QList<bool> &b)
{
    qsizetype same = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        same += a.at(i) == b.at(i);
    return static_cast<double>(same) / static_cast<double>(a.size());
}

} // namespace unknot
