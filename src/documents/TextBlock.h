// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PaperStyle.h"
#include "knowledge/TextSpan.h"

#include <QList>
#include <QPointF>
#include <QString>

#include <memory>
#include <vector>

class QPainter;
class QTextLayout;

namespace unknot {

// A plain text broken into lines of a given width: at words where it can, within a word that is
// wider than the line. Right-to-left text keeps its order. Knows nothing of pages.
class TextBlock
{
public:
    TextBlock(const QString &text, PaperRole role, const PaperStyle &style, qreal width,
              Qt::Alignment alignment = Qt::AlignLeft);
    // One paragraph, with words of it in bold.
    TextBlock(const QString &paragraph, const QList<TextSpan> &strong, PaperRole role,
              const PaperStyle &style, qreal width);

    [[nodiscard]] int lineCount() const { return static_cast<int>(m_lines.size()); }
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    [[nodiscard]] qreal height() const { return lineCount() * m_lineHeight; }

    // `corner` is the line's top left; the block must outlive the painting.
    void paintLine(QPainter &painter, int line, const QPointF &corner) const;
    void paint(QPainter &painter, const QPointF &corner) const;

private:
    struct Line
    {
        std::shared_ptr<QTextLayout> paragraph; // null for an empty line
        int index = 0;
    };

    void breakParagraph(const QString &paragraph, const QList<TextSpan> &strong, const QFont &font,
                        qreal width, Qt::Alignment alignment);

    std::vector<Line> m_lines;
    qreal m_lineHeight;
    QColor m_ink;
};

} // namespace unknot
