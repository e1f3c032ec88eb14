// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/GuidanceText.h"

#include "domain/SearchKey.h"
#include "gui/Theme.h"
#include "knowledge/FoldedText.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextFrame>
#include <QTextTable>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array headingPixels = {21, 16, 14}; // levels 1 to 3

void setHeading(const QTextBlock &block, int level)
{
    QTextCursor cursor(block);
    cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    QTextCharFormat letters = cursor.charFormat();
    letters.clearProperty(QTextFormat::FontSizeAdjustment); // Markdown's own step
    letters.setFontWeight(level == 1 ? QFont::Bold : QFont::DemiBold);
    const auto index = std::min<std::size_t>(static_cast<std::size_t>(level), 3) - 1;
    letters.setProperty(QTextFormat::FontPixelSize, headingPixels[index]);
    cursor.setCharFormat(letters);
}

// Links are known by their line, not by their colour alone.
void underlineLinks(const QTextBlock &block)
{
    for (auto it = block.begin(); !it.atEnd(); ++it) {
        if (!it.fragment().charFormat().isAnchor())
            continue;
        QTextCursor cursor(block);
        cursor.setPosition(it.fragment().position());
        cursor.setPosition(it.fragment().position() + it.fragment().length(),
                           QTextCursor::KeepAnchor);
        QTextCharFormat line;
        line.setFontUnderline(true);
        cursor.mergeCharFormat(line);
    }
}

void setSpacing(const QTextBlock &block)
{
    const int level = block.blockFormat().headingLevel();
    const bool inTable = QTextCursor(block).currentTable() != nullptr;
    QTextBlockFormat format;
    format.setLineHeight(inTable ? 120 : 140, QTextBlockFormat::ProportionalHeight);
    format.setTopMargin(level > 1 ? 14 : 0);
    if (inTable)
        format.setBottomMargin(0);
    else
        format.setBottomMargin(block.textList() && block.next().textList() ? 4 : 10);
    QTextCursor(block).mergeBlockFormat(format);
    if (level > 0)
        setHeading(block, level);
}

void setTable(QTextTable &table, const QColor &line)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(6);
    format.setCellSpacing(0);
    format.setTopMargin(4);
    format.setBottomMargin(12);
    table.setFormat(format);
}

// Known by its line as well, not by the colour alone.
QTextEdit::ExtraSelection markOf(const QTextBrowser &view, const QTextBlock &block,
                                 const TextSpan &span)
{
    QTextEdit::ExtraSelection mark;
    mark.cursor = QTextCursor(block);
    const int start = block.position() + static_cast<int>(span.offset);
    mark.cursor.setPosition(start);
    mark.cursor.setPosition(start + static_cast<int>(span.length), QTextCursor::KeepAnchor);
    const Palette &palette = paletteOf(&view);
    mark.format.setBackground(palette.color(u"adaptBack"_s));
    mark.format.setForeground(palette.color(u"adaptText"_s));
    mark.format.setFontUnderline(true);
    return mark;
}

} // namespace

void showGuidance(QTextBrowser &view, const QString &markdown)
{
    QTextDocument &document = *view.document();
    document.setDefaultFont(view.font());
    document.setMarkdown(markdown);
    document.setIndentWidth(22);
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        setSpacing(block);
        underlineLinks(block);
    }
    for (QTextFrame *frame : document.rootFrame()->childFrames()) {
        if (auto *table = qobject_cast<QTextTable *>(frame))
            setTable(*table, paletteOf(&view).color(u"line"_s));
    }
    view.setExtraSelections({});
    view.moveCursor(QTextCursor::Start);
}

QTextBlock markPassage(QTextBrowser &view, const QString &heading)
{
    QTextBlock block = view.document()->begin();
    while (block.isValid() && (block.blockFormat().headingLevel() == 0 || block.text() != heading))
        block = block.next();
    if (!block.isValid())
        return block;
    QTextEdit::ExtraSelection line;
    line.cursor = QTextCursor(block);
    line.format.setBackground(paletteOf(&view).color(u"tint"_s));
    line.format.setProperty(QTextFormat::FullWidthSelection, true);
    view.setExtraSelections({line});
    return block;
}

QTextBlock markWords(QTextBrowser &view, const QStringList &words)
{
    QList<QTextEdit::ExtraSelection> marks;
    QTextBlock best;
    int most = 0;
    for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
        for (const TextSpan &span : marksIn(block.text(), words))
            marks << markOf(view, block, span);
        const int held = wordsHeldBy(foldForSearch(block.text()), words);
        if (held > most && block.blockFormat().headingLevel() != 1) {
            best = block;
            most = held;
        }
    }
    view.setExtraSelections(marks);
    return best;
}

void scrollTo(QTextBrowser &view, const QTextBlock &block, int above)
{
    view.setTextCursor(QTextCursor(block)); // where reading goes on by keyboard
    const QRectF rect = view.document()->documentLayout()->blockBoundingRect(block);
    view.verticalScrollBar()->setValue(static_cast<int>(rect.top()) - above);
}

} // namespace unknot
