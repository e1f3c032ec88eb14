// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/TextBlock.h"

#include <QPainter>
#include <QRegularExpression>
#include <QTextLayout>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Inter draws a colon or a dash between digits, and more such, as another form, which Qt can't name
// in a PDF: "10:30" would be copied, searched and read aloud as "10 30". So letters are shaped and
// whatever stands between them is set sign by sign.
QList<QTextLayout::FormatRange> signsUnshaped(const QString &text, QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    QTextCharFormat format;
    format.setFont(font);
    static const QRegularExpression signs(u"[^\\p{L}\\p{M}\\p{Cf}]+"_s,
                                          QRegularExpression::UseUnicodePropertiesOption);
    QList<QTextLayout::FormatRange> ranges;
    for (const QRegularExpressionMatch &match : signs.globalMatch(text)) {
        ranges << QTextLayout::FormatRange{static_cast<int>(match.capturedStart()),
                                           static_cast<int>(match.capturedLength()), format};
    }
    return ranges;
}

QTextLayout::FormatRange inBold(const TextSpan &span)
{
    QTextCharFormat format;
    format.setFontWeight(QFont::DemiBold);
    return {static_cast<int>(span.offset), static_cast<int>(span.length), format};
}

} // namespace

TextBlock::TextBlock(const QString &text, PaperRole role, const PaperStyle &style, qreal width,
                     Qt::Alignment alignment)
    : m_lineHeight(style.lineHeight(role))
    , m_ink(style.ink(role))
{
    static const QRegularExpression lineEnd(u"\r\n|[\n\r\v\f\u0085\u2028\u2029]"_s);
    for (const QString &paragraph : text.split(lineEnd))
        breakParagraph(paragraph, {}, style.font(role), width, alignment);
}

TextBlock::TextBlock(const QString &paragraph, const QList<TextSpan> &strong, PaperRole role,
                     const PaperStyle &style, qreal width)
    : m_lineHeight(style.lineHeight(role))
    , m_ink(style.ink(role))
{
    breakParagraph(paragraph, strong, style.font(role), width, Qt::AlignLeft);
}

void TextBlock::breakParagraph(const QString &paragraph, const QList<TextSpan> &strong,
                               const QFont &font, qreal width, Qt::Alignment alignment)
{
    if (paragraph.isEmpty()) {
        m_lines.push_back({});
        return;
    }
    QTextOption option(alignment);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(paragraph.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const auto layout = std::make_shared<QTextLayout>(paragraph, font);
    layout->setTextOption(option);
    QList<QTextLayout::FormatRange> formats = signsUnshaped(paragraph, font);
    for (const TextSpan &span : strong)
        formats << inBold(span); // behind the others, so that signs are bold as well
    layout->setFormats(formats);
    layout->setCacheEnabled(true);
    layout->beginLayout();
    for (QTextLine line = layout->createLine(); line.isValid(); line = layout->createLine()) {
        line.setLineWidth(width);
        m_lines.push_back({layout, line.lineNumber()});
    }
    layout->endLayout();
}

void TextBlock::paintLine(QPainter &painter, int line, const QPointF &corner) const
{
    const auto &[paragraph, index] = m_lines.at(static_cast<size_t>(line));
    if (!paragraph)
        return;
    QTextLine text = paragraph->lineAt(index);
    text.setPosition({0, 0});
    painter.setPen(m_ink);
    text.draw(&painter, corner + QPointF(0, (m_lineHeight - text.height()) / 2));
}

void TextBlock::paint(QPainter &painter, const QPointF &corner) const
{
    for (int line = 0; line < lineCount(); ++line)
        paintLine(painter, line, corner + QPointF(0, line * m_lineHeight));
}

} // namespace unknot
