// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ScoreSlider.h"

#include "documents/Palette.h"
#include "gui/Theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>
#include <QWheelEvent>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int highest = 10;
constexpr int wordsHeight = 18; // the caption and the number, over the track
constexpr double trackHeight = 4;
constexpr double knobRadius = 6;
constexpr double edge = 9; // room for the focus ring around the knob
constexpr int between = 6; // caption, number and "was 4"

QFont bold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

} // namespace

ScoreSlider::ScoreSlider(QWidget *parent)
    : QSlider(Qt::Horizontal, parent)
{
    setRange(0, highest);
    setPageStep(1);
    setFocusPolicy(Qt::StrongFocus);
    connect(this, &QSlider::actionTriggered, this, [this] { choose(sliderPosition()); });
    describe();
}

void ScoreSlider::setCaption(const QString &caption)
{
    m_caption = caption;
    setAccessibleName(caption);
    update();
}

void ScoreSlider::setEarlier(std::optional<int> number)
{
    m_earlier = number;
    describe();
}

void ScoreSlider::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    update();
}

std::optional<int> ScoreSlider::number() const
{
    return m_measured ? std::optional(value()) : std::nullopt;
}

void ScoreSlider::setNumber(std::optional<int> number)
{
    m_measured = number.has_value();
    setValue(number.value_or(0));
    describe();
}

void ScoreSlider::describe()
{
    const QString now = m_measured ? QString::number(value()) : tr("Not asked");
    setAccessibleDescription(m_earlier ? tr("%1, was %2").arg(now).arg(*m_earlier) : now);
    update();
}

QSize ScoreSlider::sizeHint() const
{
    return {150, wordsHeight + int(2 * edge)};
}

QSize ScoreSlider::minimumSizeHint() const
{
    return {84, wordsHeight + int(2 * edge)};
}

void ScoreSlider::choose(std::optional<int> number)
{
    if (number)
        number = std::clamp(*number, 0, highest);
    if (m_readOnly || number == this->number()) {
        setSliderPosition(value());
        return;
    }
    setNumber(number);
    emit numberChanged();
}

QRectF ScoreSlider::track() const
{
    return {0, wordsHeight + edge - trackHeight / 2, double(width()), trackHeight};
}

double ScoreSlider::xOf(int number) const
{
    return edge + (width() - 2 * edge) * number / highest;
}

bool ScoreSlider::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QSlider::event(event);
    QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), m_caption.toHtmlEscaped(),
                       this);
    return true;
}

void ScoreSlider::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintWords(painter);
    paintTrack(painter);
}

void ScoreSlider::paintWords(QPainter &painter)
{
    const Palette &colors = paletteOf(this);
    const bool lit = isEnabled();
    QRect room(0, 0, width(), wordsHeight);
    const auto atRight = [&](const QString &text, const QFont &font, const QString &role) {
        painter.setFont(font);
        painter.setPen(colors.color(role));
        painter.drawText(room, Qt::AlignRight | Qt::AlignVCenter, text);
        room.setRight(room.right() - QFontMetrics(font).horizontalAdvance(text) - between);
    };
    if (m_earlier)
        atRight(tr("was %1").arg(*m_earlier), font(), u"muted"_s);
    atRight(m_measured ? QString::number(value()) : u"–"_s, bold(font()),
            lit && m_measured ? u"text"_s : u"muted"_s);
    painter.setFont(font());
    painter.setPen(colors.color(lit ? u"text"_s : u"muted"_s));
    const QString line = m_caption.simplified();
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter,
                     fontMetrics().elidedText(line, Qt::ElideRight, room.width()));
}

void ScoreSlider::paintTrack(QPainter &painter)
{
    const Palette &colors = paletteOf(this);
    const QPointF knob(xOf(value()), track().center().y());
    const bool lit = m_measured && isEnabled();
    const QColor bright = colors.color(lit ? u"accent"_s : u"muted"_s);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.color(u"line"_s));
    painter.drawRoundedRect(track(), trackHeight / 2, trackHeight / 2);
    if (m_measured) {
        QRectF filled = track();
        filled.setRight(knob.x());
        painter.setBrush(bright);
        painter.drawRoundedRect(filled, trackHeight / 2, trackHeight / 2);
    }
    if (m_earlier) {
        painter.setPen(QPen(colors.color(u"muted"_s), 2));
        const double x = xOf(*m_earlier);
        painter.drawLine(QPointF(x, track().top() - 3), QPointF(x, track().bottom() + 3));
    }
    if (hasFocus()) {
        painter.setBrush(colors.color(u"tint"_s));
        painter.setPen(QPen(colors.color(u"accent"_s), 1));
        painter.drawEllipse(knob, edge - 0.5, edge - 0.5);
    }
    if (m_measured || (isEnabled() && !m_readOnly)) { // nothing to take hold of where nothing is
        painter.setPen(QPen(bright, 2, m_measured ? Qt::SolidLine : Qt::DotLine));
        painter.setBrush(colors.color(u"surface"_s));
        painter.drawEllipse(knob, knobRadius, knobRadius);
    }
}

void ScoreSlider::keyPressEvent(QKeyEvent *event)
{
    const int digit = event->text().size() == 1 ? event->text().front().digitValue() : -1;
    const bool ten = m_oneTyped && digit == 0;
    m_oneTyped = digit == 1;
    if (ten)
        choose(highest);
    else if (digit >= 0)
        choose(digit);
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        choose(std::nullopt);
    else
        QSlider::keyPressEvent(event);
}

void ScoreSlider::mousePressEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton)
        mouseMoveEvent(event);
}

void ScoreSlider::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons() & Qt::LeftButton) {
        const double share = (event->position().x() - edge) / (width() - 2 * edge);
        choose(qRound(share * highest));
    }
}

// A page scrolled under the pointer must not change what was said.
void ScoreSlider::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

void ScoreSlider::focusOutEvent(QFocusEvent *event)
{
    m_oneTyped = false;
    QSlider::focusOutEvent(event);
}

} // namespace unknot
