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

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source, int n = -1)
{
    return QCoreApplication::translate("ProviderLetter", source, nullptr, n);
}

void layMissing(PageFlow &flow, const Client &client)
{
    QList<Blank> missing;
    if (client.provider.name.isEmpty() && client.provider.practice.isEmpty())
        missing << Blank{text(QT_TRANSLATE_NOOP("ProviderLetter", "To:")), 2};
    if (!client.birthDate.isValid())
        missing << Blank{text(QT_TRANSLATE_NOOP("ProviderLetter", "Born:")), 1};
    if (!missing.isEmpty())
        layBlanks(flow, missing);
    flow.space(flow.style().mm(3));
}

QString sinceWords(QDate since)
{
    return since.isValid()
               ? text(QT_TRANSLATE_NOOP("ProviderLetter", "since %1")).arg(plainDate(since))
               : QString();
}

void layCondition(PageFlow &flow, const LetterCondition &condition)
{
    const PaperStyle &style = flow.style();
    flow.keepTogether(3 * style.lineHeight(PaperRole::Body));
    flow.text(inARow({condition.label, condition.variant, condition.regions,
                      sinceWords(condition.since)}),
              PaperRole::Strong, flow.whole());
    if (condition.clearedUntil.isValid()) {
        layParagraph(flow,
                     text(QT_TRANSLATE_NOOP("ProviderLetter", "The last agreement holds until %1."))
                         .arg(plainDate(condition.clearedUntil)));
    }
    if (!condition.why.isEmpty())
        layParagraph(flow, condition.why);
    if (!condition.source.isEmpty()) {
        flow.text(text(QT_TRANSLATE_NOOP("ProviderLetter", "Source: %1")).arg(condition.source),
                  PaperRole::Small, flow.whole());
    }
    flow.space(style.mm(1));
}

void layAnswer(PageFlow &flow, const LetterAnswer &answer)
{
    flow.keepTogether(3 * flow.style().lineHeight(PaperRole::Body));
    flow.text(answer.question, PaperRole::Strong, flow.whole());
    layParagraph(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Answered with yes on %1."))
                           .arg(plainDate(answer.asked)));
    if (!answer.advice.isEmpty()) {
        layParagraph(
            flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Our advice: %1")).arg(answer.advice));
    }
    flow.space(flow.style().mm(1));
}

void layReasons(PageFlow &flow, const ProviderLetterInput &input)
{
    const bool asks = input.kind == LetterKind::Clearance;
    if (!asks && input.plan) {
        flow.space(flow.style().mm(1.5));
        layField(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Complaint")),
                 input.plan->complaint);
    }
    layHeading(flow, asks ? text(QT_TRANSLATE_NOOP("ProviderLetter", "Why we ask"))
                          : text(QT_TRANSLATE_NOOP("ProviderLetter", "What was said and seen")));
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
        const QString count =
            input.sessions == 1
                ? text(QT_TRANSLATE_NOOP("ProviderLetter", "1 session"))
                : text(QT_TRANSLATE_N_NOOP("ProviderLetter", "%n sessions"), input.sessions);
        words = inARow({words, count});
    }
    return words;
}

void layPlanned(PageFlow &flow, const ProviderLetterInput &input)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "What is planned")), 2);
    if (!input.plan) {
        return layParagraph(flow,
                            text(QT_TRANSLATE_NOOP("ProviderLetter", "There is no plan yet.")));
    }
    const Plan &plan = *input.plan;
    layField(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Complaint")), plan.complaint);
    layField(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Massage")), scheduleWords(input));
    layField(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Session length")),
             text(QT_TRANSLATE_N_NOOP("ProviderLetter", "%n minutes"), plan.minutes));
    layField(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Techniques")), plan.techniques);
    layField(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Focus")), plan.focus);
}

void layAdvice(PageFlow &flow)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "What we advised")), 2);
    layParagraph(flow,
                 text(QT_TRANSLATE_NOOP(
                     "ProviderLetter",
                     "To be seen by a healthcare provider, and to bring this letter. Massage waits "
                     "until you tell us that it may begin.")));
}

void layConsent(PageFlow &flow)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "The client agrees")));
    layParagraph(flow, text(QT_TRANSLATE_NOOP("ProviderLetter",
                                              "I agree that this letter goes to my healthcare "
                                              "provider, and the answer to the practice.")));
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("ProviderLetter", "Signature")), 2},
                     {text(QT_TRANSLATE_NOOP("ProviderLetter", "Date")), 1}});
}

void layLimits(PageFlow &flow)
{
    const qreal indent = flow.style().mm(5);
    layChoices(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Pressure:")),
               {text(QT_TRANSLATE_NOOP("ProviderLetter", "light only")),
                text(QT_TRANSLATE_NOOP("ProviderLetter", "up to medium")),
                text(QT_TRANSLATE_NOOP("ProviderLetter", "as is usual"))},
               indent);
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("ProviderLetter", "Regions to leave out"))}}, indent);
    layBlanks(flow,
              {{text(QT_TRANSLATE_NOOP("ProviderLetter", "Position")), 3},
               {text(QT_TRANSLATE_NOOP("ProviderLetter", "Longest session, minutes")), 3}},
              indent);
    flow.space(flow.style().mm(1.5));
}

void layReply(PageFlow &flow, LetterKind kind)
{
    layHeading(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Your answer")));
    if (kind == LetterKind::Referral) {
        layBlanks(flow, {{text(QT_TRANSLATE_NOOP("ProviderLetter", "Seen on")), 1},
                         {text(QT_TRANSLATE_NOOP("ProviderLetter", "by")), 2}});
        flow.space(flow.style().mm(1.5));
    }
    layTick(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Massage may begin.")));
    layTick(flow,
            text(QT_TRANSLATE_NOOP("ProviderLetter", "Massage may begin within these limits:")));
    layLimits(flow);
    layTick(flow, text(QT_TRANSLATE_NOOP("ProviderLetter", "Massage should not begin now.")));
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("ProviderLetter", "This holds until")), 2},
                     {text(QT_TRANSLATE_NOOP("ProviderLetter", "Tell me when")), 3}});
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("ProviderLetter",
                                             "Also to be known (medicines, findings, remarks)"))}});
    layBlanks(flow, {{QString()}});
}

void layReturn(PageFlow &flow, const PracticeProfile &practice)
{
    const QString contact =
        inARow({practice.name, practice.therapist, practice.phone, practice.email});
    flow.space(flow.style().mm(1.5));
    layParagraph(flow, text(QT_TRANSLATE_NOOP("ProviderLetter",
                                              "Please give the answer to the client or send it to "
                                              "us: %1"))
                           .arg(contact));
}

QString introduction(const ProviderLetterInput &input)
{
    const QString name = inARow({input.client.name.display()}); // also where it runs leftwards
    if (input.kind == LetterKind::Clearance) {
        return text(QT_TRANSLATE_NOOP(
                        "ProviderLetter",
                        "%1 would like to have massage with us. Before it begins we ask you, who "
                        "know the client's health, whether it may, and within which limits."))
            .arg(name);
    }
    return text(QT_TRANSLATE_NOOP(
                    "ProviderLetter",
                    "%1 came to us for massage. What was said or seen calls for someone who can "
                    "examine it. This is no diagnosis: we ask you to look, and to tell us whether "
                    "massage may begin."))
        .arg(name);
}

} // namespace

ProviderLetterPaper::ProviderLetterPaper(ProviderLetterInput input)
    : m_input(std::move(input))
{
}

QString ProviderLetterPaper::heading() const
{
    return m_input.kind == LetterKind::Clearance
               ? text(QT_TRANSLATE_NOOP("ProviderLetter", "May massage begin?"))
               : text(QT_TRANSLATE_NOOP("ProviderLetter", "Referral"));
}

QString ProviderLetterPaper::title() const
{
    return inARow({m_input.kind == LetterKind::Clearance
                       ? text(QT_TRANSLATE_NOOP("ProviderLetter", "Clearance letter"))
                       : text(QT_TRANSLATE_NOOP("ProviderLetter", "Referral letter")),
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
        laySignatures(flow, {text(QT_TRANSLATE_NOOP("ProviderLetter", "Name and signature")),
                             text(QT_TRANSLATE_NOOP("ProviderLetter", "Date")),
                             text(QT_TRANSLATE_NOOP("ProviderLetter", "Stamp"))});
    });
}

} // namespace unknot
