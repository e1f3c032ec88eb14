// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TaperEdit.h"

#include <QStyle>

namespace unknot {

TaperEdit::TaperEdit(QWidget *parent)
    : QLineEdit(parent)
{
    setProperty("notation", true);
    connect(this, &QLineEdit::textChanged, this, &TaperEdit::read);
}

void TaperEdit::setTaper(const Taper &taper)
{
    setLine(printTaper(taper));
}

void TaperEdit::setLine(const QString &line)
{
    if (line == text())
        return;
    selectAll();
    insert(line);
}

void TaperEdit::mark(bool invalid)
{
    if (property("invalid").toBool() == invalid)
        return;
    setProperty("invalid", invalid);
    style()->unpolish(this); // the style sheet looks at properties only once
    style()->polish(this);
}

void TaperEdit::read()
{
    m_reading = readNotation(text());
    emit readingChanged();
}

} // namespace unknot
