// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/HintButton.h"

#include "gui/LineIcon.h"
#include "gui/Theme.h"

#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int padding = 10;
constexpr int iconPixels = 18;
constexpr int gap = 9;
constexpr qreal radius = 7;

QFont hintFont(const QFont &base)
{
    QFont font = base;
    font.setPixelSize(11);
    return font;
}

} // namespace

HintButton::HintButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void HintButton::setHint(const QString &hint)
{
    m_hint = hint;
    updateGeometry();
    update();
}

void HintButton::setIconName(const QString &name)
{
    m_iconName = name;
    update();
}

void HintButton::setField(bool field)
{
    m_field = field;
    update();
}

QSize HintButton::sizeHint() const
{
    const int text = fontMetrics().horizontalAdvance(this->text());
    const int hint = QFontMetrics(hintFont(font())).horizontalAdvance(m_hint);
    return {padding * 2 + iconPixels + gap * 2 + text + hint, m_field ? 30 : 32};
}

QColor HintButton::textColor() const
{
    const Palette &colors = paletteOf(this);
    if (!isEnabled() || m_field)
        return colors.color(u"muted"_s);
    return colors.color(isChecked() ? u"accentText"_s : u"text"_s);
}

QColor HintButton::hintColor() const
{
    return paletteOf(this).color(isChecked() ? u"accentText"_s : u"muted"_s);
}

void HintButton::drawBack(QPainter &painter) const
{
    const Palette &colors = paletteOf(this);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(Qt::NoPen);
    if (m_field) {
        painter.setPen(colors.color(u"line"_s));
        painter.setBrush(colors.color(u"surface"_s));
    } else if (isChecked()) {
        painter.setBrush(colors.color(u"accent"_s));
    } else if (underMouse() && isEnabled()) {
        painter.setBrush(colors.color(u"hover"_s));
    }
    painter.drawRoundedRect(box, radius, radius);
    if (hasFocus()) {
        // On the accent itself a ring of the accent would not be seen.
        const QColor ring = colors.color(isChecked() ? u"text"_s : u"accent"_s);
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ring, 2));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
}

void HintButton::drawHint(QPainter &painter) const
{
    painter.setFont(hintFont(font()));
    painter.setPen(hintColor());
    const QRect area = rect().adjusted(padding, 0, -padding, 0);
    if (m_field && !m_hint.isEmpty()) {
        const QRectF words = painter.boundingRect(area, Qt::AlignVCenter | Qt::AlignRight, m_hint);
        painter.setBrush(Qt::NoBrush);
        painter.save();
        painter.setPen(paletteOf(this).color(u"line"_s));
        painter.drawRoundedRect(words.translated(-6, 0).adjusted(-5.5, -1.5, 5.5, 1.5), 4, 4);
        painter.restore();
        painter.drawText(words.translated(-6, 0), Qt::AlignCenter, m_hint);
        return;
    }
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignRight, m_hint);
}

void HintButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    drawBack(painter);
    int left = padding;
    if (!m_iconName.isEmpty()) {
        painter.drawPixmap(left, (height() - iconPixels) / 2,
                           lineIcon(m_iconName, textColor(), iconPixels, devicePixelRatioF()));
        left += iconPixels + gap;
    }
    QFont name = font();
    name.setWeight(isChecked() ? QFont::DemiBold : QFont::Normal);
    painter.setFont(name);
    painter.setPen(textColor());
    painter.drawText(rect().adjusted(left, 0, -padding, 0),
                     Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic, text());
    drawHint(painter);
}

} // namespace unknot
