// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProviderLetterPaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperForm.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"
#include "documents/Timeline.h"
#include "domain/PhaseNames.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

void layMissing(PageFlow &flow, const Client &client)
{
    QList<Blank> missing;
    if (client.provider.name.isEmpty() && client.provider.practice.isEmpty())
        missing << Blank{ProviderLetterPaper::tr("To:"), 2};
    if (!client.birthDate.isValid())
        missing << Blank{ProviderLetterPaper::tr("Born:"), 1};
    if (!missing.isEmpty())
        layBlanks(flow, missing);
    flow.space(flow.style().mm(3));
}

QString sinceWords(QDate since)
{
    return since.isValid() ? ProviderLetterPaper::tr("since %1").arg(plainDate(since)) : QString();
}

void layCondition(PageFlow &flow, const LetterCondition &condition)
{
    const PaperStyle &style = flow.style();
    flow.keepTogether(3 * style.lineHeight(PaperRole::Body));
    flow.text(inARow({condition.label, condition.variant, condition.regions,
                      sinceWords(condition.since)}),
              PaperRole::Strong, flow.whole());
    if (condition.clearedUntil.isValid()) {
        layParagraph(flow, ProviderLetterPaper::tr("The last agreement holds until %1.")
                               .arg(plainDate(condition.clearedUntil)));
    }
    if (!condition.why.isEmpty())
        layParagraph(flow, condition.why);
    if (!condition.source.isEmpty()) {
        flow.text(ProviderLetterPaper::tr("Source: %1").arg(condition.source), PaperRole::Small,
                  flow.whole());
    }
    flow.space(style.mm(1));
}

void layAnswer(PageFlow &flow, const LetterAnswer &answer)
{
    flow.keepTogether(3 * flow.style().lineHeight(PaperRole::Body));
    flow.text(answer.question, PaperRole::Strong, flow.whole());
    layParagraph(flow,
                 ProviderLetterPaper::tr("Answered with yes on %1.").arg(plainDate(answer.asked)));
    if (!answer.advice.isEmpty()) {
        layParagraph(flow, ProviderLetterPaper::tr("Our advice: %1").arg(answer.advice));
    }
    flow.space(flow.style().mm(1));
}

void layReasons(PageFlow &flow, const ProviderLetterInput &input)
{
    const bool asks = input.kind == LetterKind::Clearance;
    if (!asks && input.plan) {
        flow.space(flow.style().mm(1.5));
        layField(flow, ProviderLetterPaper::tr("Complaint"), input.plan->complaint);
    }
    layHeading(flow, asks ? ProviderLetterPaper::tr("Why we ask")
                          : ProviderLetterPaper::tr("What was said and seen"));
    if (input.conditions.isEmpty() && input.answers.isEmpty()) {
        layBlanks(flow, {{QString()}});
        layBlanks(flow, {{QString()}});
    }
    for (const LetterAnswer &answer : input.answers)
        layAnswer(flow, answer);
    for (const LetterCondition &condition : input.conditions)
        layCondition(flow, condition);
}

QString scheduleWords(const ProviderLetterInput &input)
{
    QStringList parts;
    for (const Phase &phase : input.plan->taper.phases)
        parts << u"%1, %2"_s.arg(cadenceWords(phase.cadence), lengthWords(phase));
    QString words = parts.join(u"; "_s);
    if (input.sessions > 0) {
        const QString count = input.sessions == 1
                                  ? ProviderLetterPaper::tr("1 session")
                                  : ProviderLetterPaper::tr("%n sessions", nullptr, input.sessions);
        words = inARow({words, count});
    }
    return words;
}

void layPlanned(PageFlow &flow, const ProviderLetterInput &input)
{
    layHeading(flow, ProviderLetterPaper::tr("What is planned"), 2);
    if (!input.plan) {
        return layParagraph(flow, ProviderLetterPaper::tr("There is no plan yet."));
    }
    const Plan &plan = *input.plan;
    layField(flow, ProviderLetterPaper::tr("Complaint"), plan.complaint);
    layField(flow, ProviderLetterPaper::tr("Massage"), scheduleWords(input));
    layField(flow, ProviderLetterPaper::tr("Session length"),
             ProviderLetterPaper::tr("%n minutes", nullptr, plan.minutes));
    layField(flow, ProviderLetterPaper::tr("Techniques"), plan.techniques);
    layField(flow, ProviderLetterPaper::tr("Focus"), plan.focus);
}

void layAdvice(PageFlow &flow)
{
    layHeading(flow, ProviderLetterPaper::tr("What we advised"), 2);
    layParagraph(flow,
                 ProviderLetterPaper::tr(
                     "To be seen by a healthcare provider, and to bring this letter. Massage waits "
                     "until you tell us that it may begin."));
}

void layConsent(PageFlow &flow)
{
    layHeading(flow, ProviderLetterPaper::tr("The client agrees"));
    layParagraph(flow, ProviderLetterPaper::tr("I agree that this letter goes to my healthcare "
                                               "provider, and the answer to the practice."));
    layBlanks(flow,
              {{ProviderLetterPaper::tr("Signature"), 2}, {ProviderLetterPaper::tr("Date"), 1}});
}

void layLimits(PageFlow &flow)
{
    const qreal indent = flow.style().mm(5);
    layChoices(flow, ProviderLetterPaper::tr("Pressure:"),
               {ProviderLetterPaper::tr("light only"), ProviderLetterPaper::tr("up to medium"),
                ProviderLetterPaper::tr("as is usual")},
               indent);
    layBlanks(flow, {{ProviderLetterPaper::tr("Regions to leave out")}}, indent);
    layBlanks(flow,
              {{ProviderLetterPaper::tr("Position"), 3},
               {ProviderLetterPaper::tr("Longest session, minutes"), 3}},
              indent);
    flow.space(flow.style().mm(1.5));
}

void layReply(PageFlow &flow, LetterKind kind)
{
    layHeading(flow, ProviderLetterPaper::tr("Your answer"));
    if (kind == LetterKind::Referral) {
        layBlanks(flow,
                  {{ProviderLetterPaper::tr("Seen on"), 1}, {ProviderLetterPaper::tr("by"), 2}});
        flow.space(flow.style().mm(1.5));
    }
    layTick(flow, ProviderLetterPaper::tr("Massage may begin."));
    layTick(flow, ProviderLetterPaper::tr("Massage may begin within these limits:"));
    layLimits(flow);
    layTick(flow, ProviderLetterPaper::tr("Massage should not begin now."));
    layBlanks(flow, {{ProviderLetterPaper::tr("This holds until"), 2},
                     {ProviderLetterPaper::tr("Tell me when"), 3}});
    layBlanks(flow, {{ProviderLetterPaper::tr("Also to be known (medicines, findings, remarks)")}});
    layBlanks(flow, {{QString()}});
}

void layReturn(PageFlow &flow, const PracticeProfile &practice)
{
    const QString contact =
        inARow({practice.name, practice.therapist, practice.phone, practice.email});
    flow.space(flow.style().mm(1.5));
    layParagraph(flow, ProviderLetterPaper::tr("Please give the answer to the client or send it to "
                                               "us: %1")
                           .arg(contact));
}

QString introduction(const ProviderLetterInput &input)
{
    const QString name = inARow({input.client.name.display()}); // also where it runs leftwards
    if (input.kind == LetterKind::Clearance) {
        return ProviderLetterPaper::tr(
                   "%1 would like to have massage with us. Before it begins we ask you, who "
                   "know the client's health, whether it may, and within which limits.")
            .arg(name);
    }
    return ProviderLetterPaper::tr(
               "%1 came to us for massage. What was said or seen calls for someone who can "
               "examine it. This is no diagnosis: we ask you to look, and to tell us whether "
               "massage may begin.")
        .arg(name);
}

} // namespace

ProviderLetterPaper::ProviderLetterPaper(ProviderLetterInput input)
    : m_input(std::move(input))
{
}

QString ProviderLetterPaper::heading() const
{
    return m_input.kind == LetterKind::Clearance ? tr("May massage begin?") : tr("Referral");
}

QString ProviderLetterPaper::title() const
{
    return inARow(
        {m_input.kind == LetterKind::Clearance ? tr("Clearance letter") : tr("Referral letter"),
         m_input.client.name.display()});
}

void ProviderLetterPaper::lay(PageFlow &flow) const
{
    layHead(flow, heading(), addressWords(m_input.client), m_input.practice,
            plainDate(m_input.printed));
    layMissing(flow, m_input.client);
    layParagraph(flow, introduction(m_input));
    layReasons(flow, m_input);
    if (m_input.kind == LetterKind::Clearance)
        layPlanned(flow, m_input);
    else
        layAdvice(flow);
    layConsent(flow);
    flow.together([&] { // so that the answer can be sent back alone
        layReply(flow, m_input.kind);
        layReturn(flow, m_input.practice);
        laySignatures(flow, {tr("Name and signature"), tr("Date"), tr("Stamp")});
    });
}

} // namespace unknot
