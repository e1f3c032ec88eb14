// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PlanConsent.h"

#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PlanConsent
{
    Q_DECLARE_TR_FUNCTIONS(PlanConsent)
};

// The conditions whose usual advice is not followed.
QString overridden(const QList<Finding> &findings)
{
    QStringList labels;
    for (const Finding &finding : findings) {
        if (!finding.overrideReason.isEmpty())
            labels << isolated(finding.label);
    }
    return labels.join(u", "_s);
}

void layTopic(PageFlow &flow, const QString &label, const QString &words)
{
    layField(flow, label, words);
    flow.space(flow.style().mm(1));
}

void layTold(PageFlow &flow)
{
    // Harms: Yin 2014; effect: Furlan 2015, Mak 2024.
    layTopic(flow, PlanConsent::tr("What is done"),
             PlanConsent::tr(
                 "Massage of the areas and in the ways named above. I undress as far as I want to "
                 "and stay covered but for the part that is worked on."));
    layTopic(flow, PlanConsent::tr("What it may bring"),
             PlanConsent::tr("It may ease pain and let me move more freely for a while. Whether "
                             "it does, and for how long, nobody can say beforehand."));
    layTopic(flow, PlanConsent::tr("Risks"),
             PlanConsent::tr(
                 "Soreness or tiredness for a day or two is common, a bruise less so. Seldom a "
                 "complaint gets worse, or something is hurt that nobody knew of."));
    layTopic(flow, PlanConsent::tr("Other ways"),
             PlanConsent::tr("Staying active, exercise, physiotherapy, what a doctor advises or "
                             "prescribes, several of these together, or waiting."));
    layTopic(flow, PlanConsent::tr("Without it"),
             PlanConsent::tr("The complaint may ease by itself, stay as it is, or get worse. "
                             "Massage does not take the place of a doctor's care."));
    layTopic(flow, PlanConsent::tr("My rights"),
             PlanConsent::tr(
                 "I may ask about anything, refuse any part, and stop at any time, without giving "
                 "a reason. When the plan changes, I am asked again."));
}

} // namespace

void layPlanConsent(PageFlow &flow, const PaperInput &input)
{
    layHeading(flow, PlanConsent::tr("Consent"));
    layTold(flow);
    if (const QString labels = overridden(input.findings); !labels.isEmpty()) {
        layTopic(flow, PlanConsent::tr("Against usual advice"),
                 PlanConsent::tr("%1: what is usually advised is not followed, for the "
                                 "reason given above. I was told what that may mean.")
                     .arg(labels));
    }
    flow.space(flow.style().mm(1));
    layParagraph(flow, PlanConsent::tr(
                           "This was explained to me, my questions were answered, and I agree. I "
                           "say so when my health or my medicines change."));
    if (const QDate agreed = input.plan.consentDate; agreed.isValid()) {
        layParagraph(flow, PlanConsent::tr("Agreed on %1.").arg(plainDate(agreed)));
    }
}

} // namespace unknot
