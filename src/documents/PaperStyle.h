// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

class QPaintDevice;

namespace unknot {

// Reading: of pages that are read from top to bottom rather than looked up.
enum class PaperRole { Title, Heading, Body, Reading, Strong, Muted, Small, Compact, TableHead };

// Type, colour and measures of everything printed, in the units of one paint device.
class PaperStyle
{
public:
    explicit PaperStyle(QPaintDevice &device);

    [[nodiscard]] QFont font(PaperRole role) const;
    [[nodiscard]] QColor ink(PaperRole role) const;
    [[nodiscard]] QColor rule() const; // of lines between rows
    [[nodiscard]] QColor pen() const;  // of lines to write on
    [[nodiscard]] qreal lineHeight(PaperRole role) const;
    [[nodiscard]] qreal mm(qreal millimetres) const;

private:
    QString m_family; // "Inter", or the system's
    qreal m_dotsPerInch;
};

} // namespace unknot
