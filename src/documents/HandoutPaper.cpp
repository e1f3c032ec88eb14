// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/HandoutPaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperTable.h"
#include "documents/PaperWords.h"
#include "domain/PhaseNames.h"
#include "domain/ReviewWords.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

bool thinsOut(const Taper &taper)
{
    if (taper.phases.isEmpty())
        return false;
    const Cadence &first = taper.phases.first().cadence;
    const Cadence &last = taper.phases.last().cadence;
    return first.sessions * last.weeks > last.sessions * first.weeks;
}

void layGoals(PageFlow &flow, const PaperInput &input)
{
    layHeading(flow, HandoutPaper::tr("Where this is going"));
    if (const QStringList goals = linesOf(goalLines(input.plan.goals)); !goals.isEmpty())
        layPoints(flow, goals);
    QStringList sentences;
    if (thinsOut(input.plan.taper)) {
        sentences << HandoutPaper::tr(
            "We start with frequent sessions and space them out as you improve.");
    }
    sentences << HandoutPaper::tr("We look together at how it is going after %1.")
                     .arg(reviewWords(input.plan.review));
    layParagraph(flow, sentences.join(u' '));
    layTimeline(flow, input);
}

QStringList sessionCells(const Session &session, const Plan &plan, bool firstOfPhase,
                         bool lastOfPhase)
{
    const bool known = session.phase >= 0 && session.phase < plan.taper.phases.size();
    const Phase phase = known ? plan.taper.phases.at(session.phase) : Phase();
    QString name = known ? phaseName(phase.cadence) : QString();
    if (known && firstOfPhase)
        name += u", "_s + cadenceWords(phase.cadence);
    const QString note =
        lastOfPhase && phase.review ? HandoutPaper::tr("we review together") : QString();
    return {QString::number(session.number), longDate(session.start.day()), timeSpan(session), name,
            note};
}

void laySessions(PageFlow &flow, const PaperInput &input)
{
    layHeading(flow, HandoutPaper::tr("Your sessions"), linesOfTableStart());
    // A paused plan has let go of its times.
    const QList<Session> sessions = input.plan.state == PlanState::Paused
                                        ? QList<Session>()
                                        : sessionsToCome(input.sessions, input.printed);
    if (sessions.isEmpty()) {
        return layParagraph(flow, HandoutPaper::tr("No sessions are booked at present."));
    }
    PaperTable table{{HandoutPaper::tr("#"), HandoutPaper::tr("Date"), HandoutPaper::tr("Time"),
                      HandoutPaper::tr("Phase"), HandoutPaper::tr("Note")},
                     {}};
    for (qsizetype i = 0; i < sessions.size(); ++i) {
        const auto otherPhase = [&](qsizetype neighbour) {
            return neighbour < 0 || neighbour >= sessions.size() ||
                   sessions.at(neighbour).phase != sessions.at(i).phase;
        };
        table.rows << sessionCells(sessions.at(i), input.plan, otherPhase(i - 1),
                                   otherPhase(i + 1));
    }
    layTable(flow, table);
}

void layCare(PageFlow &flow, const Plan &plan)
{
    layHeading(flow, HandoutPaper::tr("Taking care"));
    layParagraph(flow, HandoutPaper::tr(
                           "Tell me at once when something hurts or feels wrong, and before each "
                           "session when your health or your medicines have changed. You can ask "
                           "for a change, or stop, at any time."));
    if (plan.homeCare.trimmed().isEmpty())
        return;
    layHeading(flow, HandoutPaper::tr("At home"));
    layPoints(flow, linesOf(plan.homeCare));
}

// Red flags in back pain (research: NHS Lothian 2025 and GIRFT 2023, Downie 2013, Verhagen 2016,
// NICE NG65), as plain words for a client and in the order of haste.
void layDoctor(PageFlow &flow)
{
    layHeading(flow, HandoutPaper::tr("Talk to a doctor first when"));
    layField(flow, HandoutPaper::tr("Emergency, now"),
             HandoutPaper::tr(
                 "you lose control of bladder or bowel, feel numb between the legs, have pain in "
                 "both legs, get weaker in a leg, or feel a throbbing swelling in the belly."),
             PaperRole::Strong);
    layField(flow, HandoutPaper::tr("The same day"),
             HandoutPaper::tr(
                 "the pain follows a fall or a blow, or comes with fever, after an infection or "
                 "with weak defences; sooner still if you are older or take steroids."),
             PaperRole::Strong);
    layField(flow, HandoutPaper::tr("Soon"),
             HandoutPaper::tr(
                 "you have had cancer, lose weight without a reason, are woken by the pain at "
                 "night, or are no better after a month."),
             PaperRole::Strong);
}

} // namespace

HandoutPaper::HandoutPaper(PaperInput input)
    : m_input(std::move(input))
{
}

QString HandoutPaper::title() const
{
    return inARow({tr("Your treatment plan"), m_input.client.name.display()});
}

void HandoutPaper::lay(PageFlow &flow) const
{
    layHead(flow, tr("Your treatment plan"),
            inARow({m_input.client.name.display(), m_input.plan.complaint}), m_input.practice,
            printedWords(m_input.printed));
    layGoals(flow, m_input);
    laySessions(flow, m_input);
    layCare(flow, m_input.plan);
    flow.together([&] { // what is signed is seen at once
        layDoctor(flow);
        laySignatures(flow, clientAndTherapist());
    });
}

} // namespace unknot
