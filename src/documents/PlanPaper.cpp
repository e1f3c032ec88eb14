// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanPaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperTable.h"
#include "documents/PaperWords.h"
#include "documents/PlanConsent.h"
#include "documents/PlanExpectation.h"
#include "documents/Timeline.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"
#include "domain/TaperNotation.h"

#include <QLocale>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString bornWords(const Client &client, QDate today)
{
    if (!client.birthDate.isValid())
        return {};
    return PlanPaper::tr("%1 (age %2)")
        .arg(plainDate(client.birthDate), QString::number(ageOn(client, today)));
}

QString clientConsentWords(const Client &client)
{
    if (!client.consentDate.isValid())
        return PlanPaper::tr("not signed");
    return inARow({plainDate(client.consentDate), client.consentVersion});
}

void layClient(PageFlow &flow, const PaperInput &input)
{
    const Client &client = input.client;
    const auto &[name, relation, phone] = client.emergency;
    const HealthcareProvider &provider = client.provider;
    layHeading(flow, PlanPaper::tr("Client"));
    layField(flow, PlanPaper::tr("Name"), client.name.display());
    layField(flow, PlanPaper::tr("Born"), bornWords(client, input.printed));
    layField(flow, PlanPaper::tr("Phone and email"), inARow({client.phone, client.email}));
    layField(flow, PlanPaper::tr("Address"), client.address);
    layField(flow, PlanPaper::tr("Occupation"), client.occupation);
    layField(flow, PlanPaper::tr("Emergency contact"), inARow({name, relation, phone}));
    layField(flow, PlanPaper::tr("Healthcare provider"),
             inARow({provider.name, provider.practice, provider.phone, provider.email}));
    layField(flow, PlanPaper::tr("Consent to treatment"), clientConsentWords(client));
}

// What an override goes against is said as such: "ask first" is no longer what will be done.
QString findingWords(const Finding &finding)
{
    QStringList lines;
    if (finding.overrideReason.isEmpty()) {
        lines << inARow({levelWord(finding.level), finding.instruction});
    } else {
        lines << inARow({levelWord(finding.level),
                         PlanPaper::tr("The therapist goes on: %1").arg(finding.overrideReason)})
              << PlanPaper::tr("What is advised: %1").arg(finding.instruction);
    }
    if (finding.clearedUntil.isValid()) {
        lines << inARow({PlanPaper::tr("Cleared until %1").arg(plainDate(finding.clearedUntil)),
                         finding.clearanceLimits});
    }
    return lines.join(u'\n');
}

void layHealth(PageFlow &flow, const QList<Finding> &findings)
{
    layHeading(flow, PlanPaper::tr("Health and what it means"));
    if (findings.isEmpty()) {
        return layParagraph(flow, PlanPaper::tr("Nothing that limits massage is known."));
    }
    for (const Finding &finding : findings)
        layField(flow, finding.label, findingWords(finding), PaperRole::Strong);
}

QString weekdayWords(const Weekdays &days)
{
    if (days.isAny())
        return PlanPaper::tr("any day");
    QStringList names;
    for (const Qt::DayOfWeek day : days.days())
        names << QLocale().standaloneDayName(day);
    return names.join(u", "_s);
}

// The line as it was typed, then what it means, a phase a line.
QString scheduleWords(const Taper &taper)
{
    QStringList lines{printTaper(taper)};
    for (const Phase &phase : taper.phases) {
        lines << u"%1: %2, %3"_s.arg(phaseName(phase.cadence), cadenceWords(phase.cadence),
                                     lengthWords(phase));
    }
    return lines.join(u'\n');
}

// "24 sessions, from 5 Oct 2026 to 1 Jun 2027"; empty for a draft that has none.
QString durationWords(const PaperInput &input)
{
    if (input.sessions.isEmpty())
        return {};
    const auto day = [](const Session &session) {
        return session.start.isValid() ? session.start.day() : session.ideal;
    };
    const auto [first, last] = std::ranges::minmax(input.sessions, {}, day);
    const auto count = static_cast<int>(input.sessions.size());
    if (count == 1)
        return PlanPaper::tr("1 session, on %1").arg(plainDate(day(first)));
    return PlanPaper::tr("%n sessions, from %1 to %2", nullptr, count)
        .arg(plainDate(day(first)), plainDate(day(last)));
}

QString stateWords(const Plan &plan)
{
    return inARow({stateWord(plan.state), plan.stateReason});
}

void layTreatment(PageFlow &flow, const PaperInput &input)
{
    const Plan &plan = input.plan;
    layHeading(flow, PlanPaper::tr("Treatment"));
    layField(flow, PlanPaper::tr("Complaint"), plan.complaint);
    layField(flow, PlanPaper::tr("Goals"), goalLines(plan.goals));
    layField(flow, PlanPaper::tr("Type of treatment"), plan.techniques);
    layField(flow, PlanPaper::tr("Focus areas"), plan.focus);
    layField(flow, PlanPaper::tr("Areas left out"), input.leftOut.join(u"; "_s));
    layField(flow, PlanPaper::tr("Session length"),
             PlanPaper::tr("%n minutes", nullptr, plan.minutes));
    layField(flow, PlanPaper::tr("Frequency"), scheduleWords(plan.taper));
    layField(flow, PlanPaper::tr("Duration"), durationWords(input));
    layField(flow, PlanPaper::tr("Starts"), weekdayDate(plan.start));
    layField(flow, PlanPaper::tr("Days"), weekdayWords(plan.days));
    layField(flow, PlanPaper::tr("State"), stateWords(plan));
    layTimeline(flow, input);
}

QString bookedWords(const Session &session)
{
    return session.start.isValid() ? inARow({weekdayDate(session.start.day()), startTime(session)})
                                   : QString();
}

void laySessions(PageFlow &flow, const PaperInput &input)
{
    layHeading(flow, PlanPaper::tr("Sessions"), linesOfTableStart(input.sessions.size()));
    if (input.sessions.isEmpty()) {
        return layParagraph(flow, PlanPaper::tr("No sessions are laid out yet."));
    }
    QList<Session> sessions = input.sessions;
    std::ranges::sort(sessions, {}, &Session::number);
    PaperTable table{{PlanPaper::tr("#"), PlanPaper::tr("Phase"), PlanPaper::tr("Ideal date"),
                      PlanPaper::tr("Booked"), PlanPaper::tr("State")},
                     {}};
    for (const Session &session : sessions) {
        const bool known = session.phase >= 0 && session.phase < input.plan.taper.phases.size();
        table.rows << QStringList{
            QString::number(session.number),
            known ? phaseName(input.plan.taper.phases.at(session.phase).cadence) : QString(),
            weekdayDate(session.ideal), bookedWords(session), stateWord(session.state)};
    }
    layTable(flow, table);
}

} // namespace

PlanPaper::PlanPaper(PaperInput input)
    : m_input(std::move(input))
{
}

QString PlanPaper::title() const
{
    return inARow({tr("Treatment plan"), m_input.client.name.display()});
}

void PlanPaper::lay(PageFlow &flow) const
{
    layHead(flow, tr("Treatment plan"),
            inARow({m_input.client.name.display(), m_input.plan.complaint}), m_input.practice,
            printedWords(m_input.printed));
    layClient(flow, m_input);
    layHealth(flow, m_input.findings);
    layTreatment(flow, m_input);
    layPlanExpectation(flow, m_input);
    laySessions(flow, m_input);
    flow.together([&] { // what is signed is seen at once
        layPlanConsent(flow, m_input);
        laySignatures(flow, clientAndTherapist());
    });
}

} // namespace unknot
