// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/AppointmentCardPaper.h"

#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In mm. As large as a bank card, so that it fits where these do.
constexpr qreal cardWidth = 85;
constexpr qreal cardHeight = 54;
constexpr qreal padding = 4;
constexpr qreal rowHeight = 5;
constexpr qreal dateWidth = 42;

constexpr int cardsAcross = 2;
constexpr int rowsOfCard = 5;

// What stands on all cards alike, and the sessions of one.
struct Card
{
    QString practice;
    QString address;
    QString client;
    QString contact;
    QString number; // "2 of 5"; empty for a single one
    QList<Session> sessions;
};

QList<Card> cardsOf(const AppointmentCardInput &input)
{
    const QList<Session> sessions = sessionsToCome(input.sessions, input.printed);
    const PracticeProfile &practice = input.practice;
    const Card common{.practice = practice.name.isEmpty() ? practice.therapist : practice.name,
                      .address = inARow(linesOf(practice.address)),
                      .client = input.client.name.display(),
                      .contact = inARow({practice.phone, practice.email}),
                      .number = {},
                      .sessions = {}};
    const qsizetype count = std::max<qsizetype>(1, (sessions.size() + rowsOfCard - 1) / rowsOfCard);
    QList<Card> cards(count, common);
    for (qsizetype i = 0; i < count; ++i) {
        cards[i].sessions = sessions.mid(i * rowsOfCard, rowsOfCard);
        if (count > 1) {
            cards[i].number = AppointmentCardPaper::tr("%1 of %2")
                                  .arg(QString::number(i + 1), QString::number(count));
        }
    }
    return cards;
}

// Paints one card within its edges.
class CardDrawing
{
public:
    CardDrawing(QPainter &painter, const PaperStyle &style, const QRectF &card)
        : m_painter(painter)
        , m_style(style)
        , m_inside(card.adjusted(style.mm(padding), style.mm(padding - 1), -style.mm(padding),
                                 -style.mm(padding - 1)))
        , m_y(m_inside.top())
    {
    }

    void paint(const Card &card)
    {
        line(card.practice, PaperRole::Strong, card.number);
        line(card.address, PaperRole::Small);
        line(card.client, PaperRole::Compact);
        m_y += m_style.mm(0.5);
        for (int row = 0; row < rowsOfCard; ++row)
            paintRow(row < card.sessions.size() ? &card.sessions.at(row) : nullptr);
        m_y += m_style.mm(1);
        line(AppointmentCardPaper::tr("You can't come? Please tell us as early as you can."),
             PaperRole::Small);
        line(card.contact, PaperRole::Strong);
    }

private:
    // As much of it as fits on one line, beside `end` at its end; nothing where it is empty.
    void line(const QString &words, PaperRole role, const QString &end = {})
    {
        if (words.isEmpty())
            return;
        const QFontMetricsF metrics(m_style.font(role));
        const qreal endWidth = end.isEmpty() ? 0 : metrics.horizontalAdvance(end) + m_style.mm(1);
        const qreal width = m_inside.width() - endWidth;
        const QString fitting =
            metrics.elidedText(words.simplified(), Qt::ElideRight, width - m_style.mm(1));
        TextBlock(fitting, role, m_style, width).paint(m_painter, {m_inside.left(), m_y});
        if (!end.isEmpty()) {
            TextBlock(end, PaperRole::Small, m_style, endWidth, Qt::AlignRight)
                .paint(m_painter, {m_inside.right() - endWidth, m_y});
        }
        m_y += m_style.lineHeight(role);
    }

    // A line to write on where there is no session.
    void paintRow(const Session *session)
    {
        const qreal height = m_style.mm(rowHeight);
        const qreal top = m_y + height - m_style.lineHeight(PaperRole::Body);
        if (session) {
            const qreal date = m_style.mm(dateWidth);
            TextBlock(weekdayDate(session->start.day()), PaperRole::Body, m_style, date)
                .paint(m_painter, {m_inside.left(), top});
            TextBlock(startTime(*session), PaperRole::Strong, m_style, m_inside.width() - date)
                .paint(m_painter, {m_inside.left() + date, top});
        }
        m_y += height;
        m_painter.setPen(QPen(session ? m_style.rule() : m_style.pen(), m_style.mm(0.2)));
        m_painter.drawLine(QPointF(m_inside.left(), m_y), QPointF(m_inside.right(), m_y));
    }

    QPainter &m_painter;
    const PaperStyle &m_style;
    QRectF m_inside;
    qreal m_y;
};

// The edges to cut along; cards lie side by side, so that one cut parts two.
void paintEdges(QPainter &painter, const PaperStyle &style, const QRectF &card)
{
    painter.setPen(QPen(style.pen(), style.mm(0.15)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(card);
}

void layCards(PageFlow &flow, const QList<Card> &cards)
{
    const PaperStyle style = flow.style();
    for (qsizetype i = 0; i < cards.size(); i += cardsAcross) {
        flow.block(style.mm(cardHeight), flow.whole(),
                   [style, row = cards.mid(i, cardsAcross)](QPainter &painter, const QRectF &rect) {
                       QRectF place(rect.topLeft(), QSizeF(style.mm(cardWidth), rect.height()));
                       for (const Card &card : row) {
                           paintEdges(painter, style, place);
                           CardDrawing(painter, style, place).paint(card);
                           place.translate(place.width(), 0);
                       }
                   });
    }
}

} // namespace

AppointmentCardPaper::AppointmentCardPaper(AppointmentCardInput input)
    : m_input(std::move(input))
{
}

QString AppointmentCardPaper::title() const
{
    return inARow({tr("Appointment card"), m_input.client.name.display()});
}

void AppointmentCardPaper::lay(PageFlow &flow) const
{
    flow.text(tr("Cut along the lines."), PaperRole::Small, flow.whole());
    flow.space(flow.style().mm(2));
    layCards(flow, cardsOf(m_input));
}

} // namespace unknot
