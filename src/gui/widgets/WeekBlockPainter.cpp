// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WeekBlockPainter.h"

#include "documents/Palette.h"
#include "domain/PhaseNames.h"
#include "gui/widgets/WeekGround.h"
#include "models/StateChips.h"

#include <QFontMetrics>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int edgeWidth = 4;
constexpr int padding = 8;
constexpr int narrowBlock = 80; // pixels; below it the text needs the padding
constexpr int flatBlock = 58;   // below it three lines need the padding
constexpr int bubbleWidth = 248;
constexpr int rounding = 2; // what is measured and what is drawn differ by a pixel
constexpr double radius = 5;

// In the few letters that a block has room for; the tool tip has the whole words.
QString levelNote(const SessionVerdict &verdict)
{
    if (verdict.misfit == Misfit::AskAgain && verdict.level == Level::Adapt)
        return WeekBlockPainter::tr("ask history");
    switch (verdict.level) {
    case Level::Clear:
        return {};
    case Level::Adapt:
        return WeekBlockPainter::tr("adapt");
    case Level::Avoid:
        return WeekBlockPainter::tr("avoid area");
    case Level::Clearance:
        return WeekBlockPainter::tr("clearance?");
    case Level::Stop:
        return WeekBlockPainter::tr("do not treat");
    case Level::Urgent:
        return WeekBlockPainter::tr("medical help");
    }
    return {};
}

QString stateNote(SessionState state)
{
    switch (state) {
    case SessionState::Planned:
        return {};
    case SessionState::Confirmed:
        return WeekBlockPainter::tr("confirmed");
    case SessionState::Completed:
        return WeekBlockPainter::tr("done");
    case SessionState::Missed:
        return WeekBlockPainter::tr("missed");
    case SessionState::Cancelled:
        return WeekBlockPainter::tr("cancelled");
    }
    return {};
}

// The names of the palette's colours for edge and fill.
std::pair<QString, QString> colorRoles(const SessionRow &row)
{
    const Session &session = row.session;
    if (session.state == SessionState::Missed)
        return {u"neutralText"_s, u"neutralBack"_s};
    if (isOpen(session.state) && row.verdict.level > Level::Clear) {
        const QString chip = levelChip(row.verdict.level);
        return {chip + u"Text"_s, chip + u"Back"_s};
    }
    const QString phase = u"phase%1"_s.arg(std::clamp(session.phase, 0, 3) + 1);
    return {phase, phase + u"Back"_s};
}

} // namespace

QStringList blockNotes(const SessionRow &row, bool moved)
{
    QStringList notes;
    if (isOpen(row.session.state)) {
        notes << levelNote(row.verdict);
        if (moved)
            notes << WeekBlockPainter::tr("moved here");
    }
    notes << stateNote(row.session.state);
    notes.removeAll(QString());
    return notes;
}

WeekBlockPainter::WeekBlockPainter(QPainter &painter, const Palette &palette, const QFont &font)
    : m_painter(painter)
    , m_palette(palette)
    , m_font(font)
    , m_bold(font)
{
    m_bold.setWeight(QFont::DemiBold);
}

void WeekBlockPainter::paint(const SessionRow &row, int from, const QRect &place, bool moved) const
{
    const auto [edge, back] = colorRoles(row);
    fill(place, m_palette.color(edge), m_palette.color(back));
    const QString phase = tr("%1 %2/%3")
                              .arg(phaseName(row.cadence), QString::number(row.indexInPhase),
                                   QString::number(row.phaseSessions));
    QStringList lines = oneLineOrTwo(minutesWords(from), blockNotes(row, moved), place);
    write(place, row.client.display(), lines << phase, isOpen(row.session.state));
}

// What there is to say is worth a line of its own before it is cut short.
QStringList WeekBlockPainter::oneLineOrTwo(const QString &time, const QStringList &notes,
                                           const QRect &place) const
{
    const QString note = notes.join(u" · "_s);
    const QString both = note.isEmpty() ? time : u"%1 · %2"_s.arg(time, note);
    return QFontMetrics(m_font).horizontalAdvance(both) + rounding <= inside(place).width()
               ? QStringList{both}
               : QStringList{time, note};
}

void WeekBlockPainter::paintGhost(const SessionRow &row, int from, const QRect &place,
                                  bool blocked) const
{
    const QColor edge = m_palette.color(blocked ? u"avoidText"_s : u"accent"_s);
    fill(place, edge, m_palette.color(blocked ? u"avoidBack"_s : u"tint"_s));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(QPen(edge, 1.5, Qt::DashLine));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(QRectF(place).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    const QString until = tr("to %1").arg(minutesWords(from + row.session.minutes));
    write(place, row.client.display(), {minutesWords(from), until}, true);
}

void WeekBlockPainter::paintBubble(const QString &words, const QRect &place, const QRect &bounds,
                                   bool blocked) const
{
    constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
    const int width = std::min(bubbleWidth, bounds.width()) - 2 * padding;
    const QSize needed =
        QFontMetrics(m_font).boundingRect({0, 0, width, 1000}, flags, words).size();
    QRect bubble(QPoint(), needed + QSize(2 * padding + 1, 2 * padding));
    bubble.moveTopLeft(place.bottomLeft() + QPoint(0, 6));
    if (bubble.bottom() > bounds.bottom())
        bubble.moveBottom(place.top() - 6);
    bubble.moveLeft(std::clamp(bubble.left(), bounds.left(),
                               std::max(bounds.left(), bounds.right() - bubble.width())));
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setPen(m_palette.color(blocked ? u"avoidText"_s : u"line"_s));
    m_painter.setBrush(m_palette.color(u"surface"_s));
    m_painter.drawRoundedRect(QRectF(bubble).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing, false);
    m_painter.setFont(m_font);
    m_painter.setPen(m_palette.color(u"text"_s));
    m_painter.drawText(bubble.adjusted(padding, padding, -padding, -padding), flags, words);
}

void WeekBlockPainter::fill(const QRect &place, const QColor &edge, const QColor &fill) const
{
    QPainterPath outline;
    outline.addRoundedRect(place, radius, radius);
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.fillPath(outline, fill);
    m_painter.save();
    m_painter.setClipRect(QRect(place.left(), place.top(), edgeWidth, place.height()),
                          Qt::IntersectClip);
    m_painter.fillPath(outline, edge);
    m_painter.restore();
    m_painter.setRenderHint(QPainter::Antialiasing, false);
}

QRect WeekBlockPainter::inside(const QRect &place)
{
    const int sides = place.width() < narrowBlock ? padding / 2 : padding;
    const int top = place.height() < flatBlock ? 1 : padding / 2;
    return place.adjusted(edgeWidth + sides, top, -sides / 2, -1);
}

void WeekBlockPainter::write(const QRect &place, const QString &title, const QStringList &lines,
                             bool isOpen) const
{
    const QRect room = inside(place);
    const QFontMetrics boldMetrics(m_bold);
    const QFontMetrics metrics(m_font);
    m_painter.setPen(m_palette.color(isOpen ? u"text"_s : u"muted"_s));
    m_painter.setFont(m_bold);
    m_painter.drawText(room, Qt::AlignTop | Qt::TextSingleLine,
                       boldMetrics.elidedText(title, Qt::ElideRight, room.width()));
    m_painter.setFont(m_font);
    int y = room.top() + boldMetrics.height();
    for (const QString &line : lines) {
        if (y + metrics.height() > room.bottom() + 2)
            break;
        m_painter.drawText(room.left(), y + metrics.ascent(),
                           metrics.elidedText(line, Qt::ElideRight, room.width()));
        m_painter.setPen(m_palette.color(u"muted"_s));
        y += metrics.height();
    }
}

} // namespace unknot
