// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/SessionNotePaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"
#include "documents/SessionNoteFindings.h"
#include "domain/ClockWords.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"

#include <QPainter>

#include <algorithm>
#include <memory>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// A point in time as the practice's clock showed it.
QString momentWords(const QDateTime &utc, const QByteArray &zone)
{
    const ZonedTime moment{utc, zone};
    return SessionNotePaper::tr("%1, %2").arg(plainDate(moment.day()), clockWords(moment.time()));
}

// In a frame, so that it can't be overlooked, in black and white either.
void layNotice(PageFlow &flow, const QString &words)
{
    const PaperStyle style = flow.style();
    const qreal padding = style.mm(2);
    const auto block = std::make_shared<const TextBlock>(words, PaperRole::Strong, style,
                                                         flow.whole().width - 2 * padding);
    flow.space(style.mm(3));
    flow.block(block->height() + 2 * padding, flow.whole(),
               [=](QPainter &painter, const QRectF &rect) {
                   painter.setPen(QPen(style.ink(PaperRole::Strong), style.mm(0.5)));
                   painter.setBrush(Qt::NoBrush);
                   painter.drawRect(rect);
                   block->paint(painter, rect.topLeft() + QPointF(padding, padding));
               });
}

void layStanding(PageFlow &flow, const SessionRecord &record)
{
    if (record.altered) {
        layNotice(flow,
                  SessionNotePaper::tr("ALTERED: this record is not what was signed. Somebody "
                                       "changed the file by other means than Unknot."));
    }
    if (!record.note.isSigned()) {
        layNotice(flow, record.note.version == 0
                            ? SessionNotePaper::tr("Nothing is recorded of this session yet.")
                            : SessionNotePaper::tr("DRAFT: not signed, and may still change."));
    }
}

QString sessionWords(const Session &session, const Taper &taper)
{
    const bool known = session.phase >= 0 && session.phase < taper.phases.size();
    const QString phase = known ? phaseName(taper.phases.at(session.phase).cadence) : QString();
    const QString number = session.number > 0
                               ? SessionNotePaper::tr("Number %1 of the plan").arg(session.number)
                               : QString();
    return inARow({number, phase, stateWord(session.state)});
}

QString timeWords(const Session &session)
{
    if (!session.start.isValid())
        return {};
    return inARow({longDate(session.start.day()), timeSpan(session),
                   SessionNotePaper::tr("%n minutes", nullptr, session.minutes)});
}

void layFacts(PageFlow &flow, const SessionNotePaperInput &input)
{
    flow.space(flow.style().mm(3));
    layField(flow, SessionNotePaper::tr("Client"),
             inARow({input.client.name.display(), bornWords(input.client)}));
    layField(flow, SessionNotePaper::tr("Session"), sessionWords(input.session, input.plan.taper));
    layField(flow, SessionNotePaper::tr("Date and time"), timeWords(input.session));
}

QString techniqueWords(const QStringList &ids, const QList<Technique> &techniques)
{
    QStringList labels;
    for (const QString &id : ids) {
        const auto found = std::ranges::find(techniques, id, &Technique::id);
        labels << (found == techniques.end() ? id : found->label);
    }
    return labels.join(u", "_s);
}

// A heading with its fields, without those that are empty; nothing where all are.
void layFields(PageFlow &flow, const QString &heading,
               const QList<std::pair<QString, QString>> &fields)
{
    const bool any = std::ranges::any_of(
        fields, [](const auto &field) { return !field.second.trimmed().isEmpty(); });
    if (!any)
        return;
    layHeading(flow, heading);
    for (const auto &[label, value] : fields)
        layField(flow, label, value.trimmed());
}

void layTreatment(PageFlow &flow, const SessionNotePaperInput &input)
{
    const SessionNote &note = input.record.note;
    layFields(
        flow, SessionNotePaper::tr("Treatment"),
        {{SessionNotePaper::tr("Techniques"), techniqueWords(note.techniques, input.techniques)},
         {SessionNotePaper::tr("Pressure"),
          note.pressure ? pressureWord(*note.pressure) : QString()},
         {SessionNotePaper::tr("Products"), note.products}});
}

QString nextWords(const std::optional<Session> &next)
{
    return next && next->start.isValid() ? inARow({longDate(next->start.day()), timeSpan(*next)})
                                         : QString();
}

void layTexts(PageFlow &flow, const SessionNotePaperInput &input)
{
    const SessionNote &note = input.record.note;
    layFields(flow, SessionNotePaper::tr("Notes"),
              {{SessionNotePaper::tr("Subjective"), note.subjective},
               {SessionNotePaper::tr("Objective"), note.objective},
               {SessionNotePaper::tr("Assessment"), note.assessment},
               {SessionNotePaper::tr("Plan"), note.plan},
               {SessionNotePaper::tr("Reaction"), note.reaction}});
    layFields(flow, SessionNotePaper::tr("What follows"),
              {{SessionNotePaper::tr("Home care"), note.homeCare},
               {SessionNotePaper::tr("Otherwise next time"), note.nextTime},
               {SessionNotePaper::tr("Next appointment"), nextWords(input.next)}});
}

QString signedWords(const SessionNotePaperInput &input)
{
    const QString when = momentWords(input.record.note.signedAt, input.practice.zone);
    const QString &therapist = input.practice.therapist;
    return therapist.isEmpty()
               ? SessionNotePaper::tr("Signed on %1.").arg(when)
               : SessionNotePaper::tr("Signed by %1 on %2.").arg(isolated(therapist), when);
}

void laySigned(PageFlow &flow, const SessionNotePaperInput &input)
{
    const SessionRecord &record = input.record;
    if (record.note.isSigned()) {
        flow.space(flow.style().mm(2.5));
        flow.text(signedWords(input), PaperRole::Strong, flow.whole());
    }
    if (record.addenda.isEmpty())
        return;
    layHeading(flow, SessionNotePaper::tr("Added after it was signed"));
    for (const NoteAddendum &addendum : record.addenda)
        layField(flow, momentWords(addendum.at, input.practice.zone), addendum.text);
}

} // namespace

SessionNotePaper::SessionNotePaper(SessionNotePaperInput input)
    : m_input(std::move(input))
{
}

// Heads every page, so that no page of a draft is taken for a record.
QString SessionNotePaper::title() const
{
    const SessionRecord &record = m_input.record;
    return inARow({tr("Session note"), record.altered ? tr("ALTERED") : QString(),
                   record.note.isSigned() ? QString() : tr("DRAFT"), m_input.client.name.display(),
                   plainDate(m_input.session.start.day())});
}

void SessionNotePaper::lay(PageFlow &flow) const
{
    layHead(flow, tr("Session note"),
            inARow({m_input.client.name.display(), m_input.plan.complaint}), m_input.practice,
            printedWords(m_input.printed));
    layStanding(flow, m_input.record);
    layFacts(flow, m_input);
    layNoteFindings(flow, m_input);
    layTreatment(flow, m_input);
    layTexts(flow, m_input);
    laySigned(flow, m_input);
}

} // namespace unknot
