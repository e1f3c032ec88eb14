// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PainSlider.h"

#include "documents/Palette.h"
#include "gui/Theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int worst = 10;
constexpr double trackHeight = 4;
constexpr double knobRadius = 7;
constexpr double edge = 10;        // room for the focus ring around the knob
constexpr double numberWidth = 28; // at the right

} // namespace

PainSlider::PainSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, worst);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleDescription(tr("Not measured"));
    connect(this, &QSlider::actionTriggered, this, [this] { choose(sliderPosition()); });
}

std::optional<int> PainSlider::number() const
{
    return m_measured ? std::optional(value()) : std::nullopt;
}

void PainSlider::setNumber(std::optional<int> number)
{
    m_measured = number.has_value();
    setValue(number.value_or(0));
    setAccessibleDescription(m_measured ? QString::number(value()) : tr("Not measured"));
    update();
}

QSize PainSlider::sizeHint() const
{
    return {180, 28};
}

QSize PainSlider::minimumSizeHint() const
{
    return {120, 28};
}

void PainSlider::choose(std::optional<int> number)
{
    if (number)
        number = std::clamp(*number, 0, worst);
    if (number == this->number())
        return;
    setNumber(number);
    emit numberChanged();
}

QRectF PainSlider::track() const
{
    return {edge, (height() - trackHeight) / 2, width() - 2 * edge - numberWidth, trackHeight};
}

double PainSlider::xOf(int number) const
{
    return track().left() + track().width() * number / worst;
}

void PainSlider::paintEvent(QPaintEvent *)
{
    const Palette &colors = paletteOf(this);
    const QPointF knob(xOf(value()), track().center().y());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(u"line"_s));
    painter.drawRoundedRect(track(), trackHeight / 2, trackHeight / 2);
    const bool lit = m_measured && isEnabled();
    if (m_measured) {
        QRectF filled = track();
        filled.setRight(knob.x());
        painter.setBrush(colors.color(lit ? u"accent"_s : u"muted"_s));
        painter.drawRoundedRect(filled, trackHeight / 2, trackHeight / 2);
    }
    if (hasFocus()) {
        painter.setBrush(colors.color(u"tint"_s));
        painter.setPen(QPen(colors.color(u"accent"_s), 1));
        painter.drawEllipse(knob, edge - 0.5, edge - 0.5);
    }
    if (isEnabled() || m_measured) { // nothing to take hold of where nothing can be measured
        const QColor ring = colors.color(lit ? u"accent"_s : u"muted"_s);
        painter.setPen(QPen(ring, 2, m_measured ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(colors.color(u"surface"_s));
        painter.drawEllipse(knob, knobRadius, knobRadius);
    }

    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(colors.color(lit ? u"text"_s : u"muted"_s));
    painter.drawText(QRectF(width() - numberWidth, 0, numberWidth, height()),
                     Qt::AlignRight | Qt::AlignVCenter,
                     m_measured ? QString::number(value()) : u"–"_s);
}

void PainSlider::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    const bool ten = m_oneTyped && digit == 0;
    m_oneTyped = digit == 1;
    if (ten)
        choose(worst);
    else if (digit >= 0)
        choose(digit);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose(std::nullopt);
    else
        QSlider::keyPressEvent(event);
}

void PainSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void PainSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const double share = (event->position().x() - track().left()) / track().width();
        choose(qRound(share * worst));
    }
}

// A page scrolled under the pointer must not change what was measured.
void PainSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void PainSlider::focusOutEvent(QFocusEvent *event)
{
    m_oneTyped = false;
    QSlider::focusOutEvent(event);
}

} // namespace unknot
