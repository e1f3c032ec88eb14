// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanPaper.h"

#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperTable.h"
#include "documents/Timeline.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"
#include "domain/TaperNotation.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("PlanPaper", source, nullptr, n);
}

QString bornWords(const Client &client, QDate today)
{
    if (!client.birthDate.isValid())
        return {};
    return text(QT_TRANSLATE_NOOP("PlanPaper", "%1 (age %2)"))
        .arg(plainDate(client.birthDate), QString::number(ageOn(client, today)));
}

QString clientConsentWords(const Client &client)
{
    if (!client.consentDate.isValid())
        return text(QT_TRANSLATE_NOOP("PlanPaper", "not signed"));
    return inARow({plainDate(client.consentDate), client.consentVersion});
}

void layClient(PageFlow &flow, const PaperInput &input)
{
    const Client &client = input.client;
    const auto &[name, relation, phone] = client.emergency;
    const HealthcareProvider &provider = client.provider;
    layHeading(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Client")));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Name")), client.name.display());
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Born")), bornWords(client, input.printed));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Phone and email")),
             inARow({client.phone, client.email}));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Address")), client.address);
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Occupation")), client.occupation);
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Emergency contact")),
             inARow({name, relation, phone}));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Healthcare provider")),
             inARow({provider.name, provider.practice, provider.phone, provider.email}));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Consent to treatment")),
             clientConsentWords(client));
}

// What an override goes against is said as such: "ask first" is no longer what will be done.
QString findingWords(const Finding &finding)
{
    QStringList lines;
    if (finding.overrideReason.isEmpty()) {
        lines << inARow({levelWord(finding.level), finding.todo});
    } else {
        lines << inARow({levelWord(finding.level),
                         text(QT_TRANSLATE_NOOP("PlanPaper", "The therapist goes on: %1"))
                             .arg(finding.overrideReason)})
              << text(QT_TRANSLATE_NOOP("PlanPaper", "What is advised: %1")).arg(finding.todo);
    }
    if (finding.clearedUntil.isValid()) {
        lines << inARow({text(QT_TRANSLATE_NOOP("PlanPaper", "Cleared until %1"))
                             .arg(plainDate(finding.clearedUntil)),
                         finding.clearanceLimits});
    }
    return lines.join(u'\n');
}

void layHealth(PageFlow &flow, const QList<Finding> &findings)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Health and what it means")));
    if (findings.isEmpty()) {
        return layParagraph(
            flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Nothing that limits massage is known.")));
    }
    for (const Finding &finding : findings)
        layField(flow, finding.label, findingWords(finding), PaperRole::Strong);
}

QString weekdayWords(const Weekdays &days)
{
    if (days.isAny())
        return text(QT_TRANSLATE_NOOP("PlanPaper", "any day"));
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

QString stateWords(const Plan &plan)
{
    return inARow({stateWord(plan.state), plan.stateReason});
}

void layTreatment(PageFlow &flow, const PaperInput &input)
{
    const Plan &plan = input.plan;
    layHeading(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Treatment")));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Complaint")), plan.complaint);
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Goals")), plan.goals);
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Focus")), plan.focus);
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Techniques")), plan.techniques);
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Session length")),
             text(QT_TRANSLATE_N_NOOP("PlanPaper", "%n minutes"), plan.minutes));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Frequency")), scheduleWords(plan.taper));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Starts")), weekdayDate(plan.start));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Days")), weekdayWords(plan.days));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "State")), stateWords(plan));
    layTimeline(flow, input);
}

void layOutlook(PageFlow &flow, const Plan &plan)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Review and expected response")));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Review")),
             text(QT_TRANSLATE_NOOP("PlanPaper", "After %1.")).arg(reviewWords(plan.review)));
    // Furlan 2015, Mak 2024: no finding of high certainty.
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Expected response")),
             text(QT_TRANSLATE_NOOP(
                 "PlanPaper",
                 "Many people feel some relief for a while after a session, and some have less "
                 "pain for weeks; others notice no change. The evidence is of low certainty, so no "
                 "result is promised. Soreness for a day or two is common. Where a review shows no "
                 "gain, the plan is changed or ended, or a healthcare provider is asked.")));
    layField(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Home care")), plan.homeCare);
}

QString bookedWords(const Session &session)
{
    return session.start.isValid() ? inARow({weekdayDate(session.start.day()), startTime(session)})
                                   : QString();
}

void laySessions(PageFlow &flow, const PaperInput &input)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Sessions")), linesOfTableStart);
    if (input.sessions.isEmpty()) {
        return layParagraph(flow,
                            text(QT_TRANSLATE_NOOP("PlanPaper", "No sessions are laid out yet.")));
    }
    QList<Session> sessions = input.sessions;
    std::ranges::sort(sessions, {}, &Session::number);
    PaperTable table{{text(QT_TRANSLATE_NOOP("PlanPaper", "#")),
                      text(QT_TRANSLATE_NOOP("PlanPaper", "Phase")),
                      text(QT_TRANSLATE_NOOP("PlanPaper", "Ideal date")),
                      text(QT_TRANSLATE_NOOP("PlanPaper", "Booked")),
                      text(QT_TRANSLATE_NOOP("PlanPaper", "State"))},
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

void layConsent(PageFlow &flow, const Plan &plan)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Consent")));
    layPoints(
        flow,
        {text(QT_TRANSLATE_NOOP("PlanPaper",
                                "The treatment, what it may bring, its risks, the other "
                                "ways open to me, and what may follow without it were "
                                "explained to me, and my questions were answered.")),
         text(QT_TRANSLATE_NOOP("PlanPaper",
                                "I may ask, refuse any part of it, and stop at any time. "
                                "When the plan changes, I am asked again.")),
         text(QT_TRANSLATE_NOOP("PlanPaper", "I say so when my health or my medicines change."))});
    if (plan.consentDate.isValid()) {
        layParagraph(
            flow,
            text(QT_TRANSLATE_NOOP("PlanPaper", "Agreed on %1.")).arg(plainDate(plan.consentDate)));
    }
}

} // namespace

PlanPaper::PlanPaper(PaperInput input)
    : m_input(std::move(input))
{
}

QString PlanPaper::title() const
{
    return inARow(
        {text(QT_TRANSLATE_NOOP("PlanPaper", "Treatment plan")), m_input.client.name.display()});
}

void PlanPaper::lay(PageFlow &flow) const
{
    layHead(flow, text(QT_TRANSLATE_NOOP("PlanPaper", "Treatment plan")),
            inARow({m_input.client.name.display(), m_input.plan.complaint}), m_input.practice,
            printedWords(m_input.printed));
    layClient(flow, m_input);
    layHealth(flow, m_input.findings);
    layTreatment(flow, m_input);
    layOutlook(flow, m_input.plan);
    laySessions(flow, m_input);
    layConsent(flow, m_input.plan);
    laySignatures(flow, clientAndTherapist());
}

} // namespace unknot
