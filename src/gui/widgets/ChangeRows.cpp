// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ChangeRows.h"

#include "gui/widgets/Chip.h"

#include <QGridLayout>
#include <QLabel>
#include <QTextDocument>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int narrowest = 40; // pixels that a label which wraps asks for
constexpr int lineGap = 2;
constexpr int rowGap = 10;

QLabel *makeLabel(const QString &text, const QString &role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", role);
    return label;
}

QLabel *makeParagraph(const QString &text, const QString &role, QWidget *parent)
{
    QLabel *label = makeLabel(text, role, parent);
    label->setWordWrap(true);
    label->setMinimumWidth(narrowest);
    return label;
}

} // namespace

ChangeRows::ChangeRows(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(lineGap);
    m_grid->setColumnStretch(0, 1);
}

void ChangeRows::showLines(const QList<ChangeLine> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    while (QLayoutItem *item = m_grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    // A grid never forgets a row, nor what room it was promised.
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0);
    constexpr int rowsOfLine = 4;
    for (qsizetype i = 0; i < lines.size(); ++i)
        addLine(lines.at(i), rowsOfLine * static_cast<int>(i));
}

void ChangeRows::addLine(const ChangeLine &line, int row)
{
    m_grid->addWidget(makeParagraph(line.label, u"strong"_s, this), row, 0);
    m_grid->addWidget(makeLabel(line.values, u"strong"_s, this), row, 1, Qt::AlignTop);
    QLabel *chip = makeLabel({}, {}, this);
    showChip(*chip, line.chip, line.look);
    m_grid->addWidget(chip, row, 2, Qt::AlignTop | Qt::AlignRight);
    QStringList words{line.move};
    if (!line.threshold.isEmpty())
        words << line.threshold;
    m_grid->addWidget(makeParagraph(words.join(u' '), u"muted"_s, this), row + 1, 0, 1, 3);
    if (!line.source.isEmpty()) {
        QLabel *source = makeParagraph(tr("Source: %1.").arg(line.source), u"small"_s, this);
        source->setToolTip(Qt::convertFromPlainText(line.sourceTip));
        source->setAccessibleDescription(line.sourceTip);
        m_grid->addWidget(source, row + 2, 0, 1, 3);
    }
    m_grid->setRowMinimumHeight(row + 3, rowGap);
}

} // namespace unknot
