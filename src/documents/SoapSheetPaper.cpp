// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/SoapSheetPaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperForm.h"
#include "documents/PaperParts.h"
#include "documents/PaperScales.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In mm.
constexpr qreal bodyHeight = 72;
constexpr qreal bodyWidth = 66;
constexpr qreal writingHeight = 7.2; // of a line to write on
constexpr qreal signingGap = 3;
constexpr qreal footHeight = 3 * writingHeight + signingGap + 1;

void layFacts(PageFlow &flow)
{
    flow.space(flow.style().mm(1));
    layBlanks(flow, {{SoapSheetPaper::tr("Client"), 3},
                     {SoapSheetPaper::tr("Date, time"), 2},
                     {SoapSheetPaper::tr("Minutes"), 1}});
    layBlanks(flow, {{SoapSheetPaper::tr("Anything new in health or medicines?")}});
}

void layScores(PageFlow &flow)
{
    const QString worst = SoapSheetPaper::tr("10: worst");
    flow.space(flow.style().mm(3));
    layScales(flow, {{SoapSheetPaper::tr("Pain"), worst},
                     {SoapSheetPaper::tr("Stress"), worst},
                     {SoapSheetPaper::tr("Movement"), SoapSheetPaper::tr("10: free")}});
    flow.space(flow.style().mm(3));
}

void layGoals(PageFlow &flow, qreal left)
{
    flow.text(SoapSheetPaper::tr("Goals, 0 (not at all) to 10 (as before the complaint)"),
              PaperRole::Muted, {left, flow.whole().width - left});
    constexpr int goals = 3;
    for (int i = 0; i < goals; ++i)
        layBlanks(flow, {{QString(), 6}, {QString(), 1}}, left);
}

void layBody(PageFlow &flow)
{
    const PaperStyle &style = flow.style();
    const qreal left = style.mm(bodyWidth + 6);
    flow.keepTogether(style.mm(bodyHeight));
    const PageFlow::Place start = flow.place();
    layBodyMap(flow, style.mm(bodyHeight), {0, style.mm(bodyWidth)});
    const PageFlow::Place end = flow.place();
    flow.moveTo(start);
    flow.text(SoapSheetPaper::tr("Mark: P pain, T tightness, F focus, A avoid; 1 light to 3 "
                                 "strong."),
              PaperRole::Muted, {left, flow.whole().width - left});
    flow.space(style.mm(1));
    layGoals(flow, left);
    flow.space(style.mm(2));
    layBlanks(flow, {{SoapSheetPaper::tr("Techniques")}}, left);
    layBlanks(flow, {{QString()}}, left);
    flow.space(style.mm(2));
    layChoices(
        flow, SoapSheetPaper::tr("Pressure:"),
        {SoapSheetPaper::tr("light"), SoapSheetPaper::tr("medium"), SoapSheetPaper::tr("firm")},
        left);
    layBlanks(flow, {{SoapSheetPaper::tr("Products")}}, left);
    flow.moveToLater(end, flow.place());
}

// As many lines each as the page has room for.
void layTexts(PageFlow &flow)
{
    const QStringList labels = {SoapSheetPaper::tr("Subjective: what is said"),
                                SoapSheetPaper::tr("Objective: what is found"),
                                SoapSheetPaper::tr("Assessment: what it means"),
                                SoapSheetPaper::tr("Plan: what is to be done")};
    const qreal line = flow.style().mm(writingHeight);
    const qreal room = flow.room() - flow.style().mm(footHeight);
    const int lines = std::clamp(static_cast<int>(room / line) / 4, 1, 4);
    for (const QString &label : labels) {
        layBlanks(flow, {{label}});
        for (int i = 1; i < lines; ++i)
            layBlanks(flow, {{QString()}});
    }
}

void layEnd(PageFlow &flow)
{
    layBlanks(flow, {{SoapSheetPaper::tr("Reaction"), 1}, {SoapSheetPaper::tr("Home care"), 1}});
    layBlanks(flow, {{SoapSheetPaper::tr("Otherwise next time"), 3},
                     {SoapSheetPaper::tr("Next appointment"), 2}});
    flow.space(flow.style().mm(signingGap));
    layBlanks(flow,
              {{SoapSheetPaper::tr("Therapist, signature"), 3}, {SoapSheetPaper::tr("Date"), 1}});
}

} // namespace

SoapSheetPaper::SoapSheetPaper(PracticeProfile practice)
    : m_practice(std::move(practice))
{
}

QString SoapSheetPaper::title() const
{
    return tr("Session sheet");
}

void SoapSheetPaper::lay(PageFlow &flow) const
{
    layHead(flow, title(), {}, m_practice, {});
    layFacts(flow);
    layScores(flow);
    layBody(flow);
    layTexts(flow);
    layEnd(flow);
}

} // namespace unknot
