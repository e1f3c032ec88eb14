// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/IntakePaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperForm.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"
#include "knowledge/Catalogue.h"

#include <cmath>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal bodyMapHeight = 100; // mm

void layPerson(PageFlow &flow)
{
    layHeading(flow, IntakePaper::tr("About you"));
    layBlanks(flow, {{IntakePaper::tr("Name"), 3}, {IntakePaper::tr("Born"), 1.4}});
    layBlanks(flow, {{IntakePaper::tr("Phone"), 2}, {IntakePaper::tr("Email"), 3}});
    layBlanks(flow, {{IntakePaper::tr("Address")}});
    layBlanks(flow, {{IntakePaper::tr("Occupation, sport")}});
    layBlanks(flow, {{IntakePaper::tr("In an emergency, call"), 3},
                     {IntakePaper::tr("Relation"), 1.6},
                     {IntakePaper::tr("Phone"), 2}});
    layBlanks(flow, {{IntakePaper::tr("Doctor or other provider"), 3},
                     {IntakePaper::tr("Practice, phone"), 3}});
}

void layCare(PageFlow &flow)
{
    layHeading(flow, IntakePaper::tr("Your care"));
    layBlanks(flow, {{IntakePaper::tr("Medicines, also creams and patches")}});
    layBlanks(flow, {{IntakePaper::tr("Allergies")}});
    layBlanks(flow, {{IntakePaper::tr("Operations and injuries, with year")}});
    layBlanks(flow, {{IntakePaper::tr("If pregnant, due date"), 1},
                     {IntakePaper::tr("Massage before? When last?"), 1}});
}

void layComplaint(PageFlow &flow)
{
    const PaperStyle &style = flow.style();
    const qreal mapWidth = style.mm(92);
    const qreal left = mapWidth + style.mm(6);
    const int lines =
        static_cast<int>(std::ceil(style.mm(bodyMapHeight) / style.lineHeight(PaperRole::Body)));
    layHeading(flow, IntakePaper::tr("What brings you here"), lines);
    const PageFlow::Place start = flow.place();
    layBodyMap(flow, style.mm(bodyMapHeight), {0, mapWidth});
    const PageFlow::Place end = flow.place();
    flow.moveTo(start);
    flow.text(IntakePaper::tr("Mark where it hurts, is stiff or feels numb, and where not to "
                              "be touched (with a cross)."),
              PaperRole::Muted, {left, flow.whole().width - left});
    layBlanks(flow, {{IntakePaper::tr("What is it?")}}, left);
    layBlanks(flow, {{QString()}}, left);
    layBlanks(flow, {{IntakePaper::tr("Since when?")}}, left);
    layBlanks(flow, {{IntakePaper::tr("What helps?")}}, left);
    layBlanks(flow, {{IntakePaper::tr("What makes it worse?")}}, left);
    layBlanks(flow, {{IntakePaper::tr("Pain now, 0 (none) to 10")}}, left);
    layBlanks(flow, {{IntakePaper::tr("What should get better?")}}, left);
    layBlanks(flow, {{IntakePaper::tr("Oils, music, talk or quiet?")}}, left);
    flow.space(style.mm(2));
    layChoices(flow, IntakePaper::tr("Pressure:"),
               {IntakePaper::tr("light"), IntakePaper::tr("medium"), IntakePaper::tr("firm")},
               left);
    flow.moveToLater(end, flow.place());
}

void layConditions(PageFlow &flow, const QList<TickGroup> &groups)
{
    if (groups.isEmpty())
        return;
    const qreal line = flow.style().lineHeight(PaperRole::Body);
    const int lines = static_cast<int>(std::ceil(heightOfTickColumns(flow, groups) / line)) + 2;
    layHeading(flow, IntakePaper::tr("Your health"), lines);
    layParagraph(flow, IntakePaper::tr("Tick what you have, or have had. It changes how we "
                                       "work, and seldom whether we do."));
    flow.space(flow.style().mm(2));
    layTickColumns(flow, groups);
    layBlanks(flow, {{IntakePaper::tr("Anything else we should know")}});
}

void layRedFlags(PageFlow &flow, const QStringList &questions)
{
    if (questions.isEmpty())
        return;
    layHeading(flow, IntakePaper::tr("Signs that need a doctor first"));
    layParagraph(flow,
                 IntakePaper::tr("Please answer each. A yes alone does not mean that something is "
                                 "wrong; we talk about it before anything else. When a sign is "
                                 "new, do not wait for your appointment."));
    flow.space(flow.style().mm(1.5));
    for (const QString &question : questions)
        layYesNo(flow, question);
}

void layConsent(PageFlow &flow)
{
    layHeading(flow, IntakePaper::tr("What we agree on"));
    layPoints(flow,
              {IntakePaper::tr("Massage works with the hands on muscles and other soft tissue. "
                               "Many people feel some relief for a while; no result is promised. "
                               "Soreness for a day or two is common. Massage does not take the "
                               "place of a doctor's care."),
               IntakePaper::tr("I stay covered but for the part that is worked on. I may ask, "
                               "refuse any part, and stop at any time, without giving a reason."),
               IntakePaper::tr("I have answered as well as I can, and say so before a session when "
                               "my health or my medicines have changed. For some conditions my "
                               "doctor is asked first; I am asked before anyone is."),
               IntakePaper::tr("What I write here is kept by this practice, for my treatment only, "
                               "for as long as the law asks. It is given to nobody without my "
                               "agreement, unless the law demands it. I may see it, have it "
                               "corrected, and have a copy.")});
}

} // namespace

IntakeQuestions intakeQuestions(const Catalogue &catalogue)
{
    IntakeQuestions questions;
    for (const Condition &condition : catalogue.conditions()) {
        if (!condition.onIntakeForm)
            continue;
        // The entries of a group follow one another.
        if (questions.conditions.isEmpty() ||
            questions.conditions.last().heading != condition.group) {
            questions.conditions << TickGroup{
                condition.group, {}, IntakePaper::tr("Since, where:")};
        }
        questions.conditions.last().items << condition.label;
    }
    for (const RedFlag &flag : catalogue.redFlags())
        questions.redFlags << flag.question;
    return questions;
}

IntakePaper::IntakePaper(PracticeProfile practice, IntakeQuestions questions)
    : m_practice(std::move(practice))
    , m_questions(std::move(questions))
{
}

QString IntakePaper::title() const
{
    return tr("Intake form");
}

void IntakePaper::lay(PageFlow &flow) const
{
    layHead(flow, tr("Welcome"),
            tr("Fill in what you like to tell us; ask about anything that is not clear."),
            m_practice, {});
    layPerson(flow);
    layCare(flow);
    layComplaint(flow);
    layConditions(flow, m_questions.conditions);
    flow.together([&] { layRedFlags(flow, m_questions.redFlags); });
    flow.together([&] { // what is signed is seen at once
        layConsent(flow);
        laySignatures(flow, clientAndTherapist());
    });
}

} // namespace unknot
