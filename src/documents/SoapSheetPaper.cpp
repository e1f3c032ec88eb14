// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/SoapSheetPaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperForm.h"
#include "documents/PaperParts.h"
#include "documents/PaperScales.h"

#include <QCoreApplication>

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

QString text(const char *source)
{
    return QCoreApplication::translate("SoapSheet", source);
}

void layFacts(PageFlow &flow)
{
    flow.space(flow.style().mm(1));
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Client")), 3},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Date, time")), 2},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Minutes")), 1}});
    layBlanks(flow,
              {{text(QT_TRANSLATE_NOOP("SoapSheet", "Anything new in health or medicines?"))}});
}

void layScores(PageFlow &flow)
{
    const QString worst = text(QT_TRANSLATE_NOOP("SoapSheet", "10: worst"));
    flow.space(flow.style().mm(3));
    layScales(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Pain")), worst},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Stress")), worst},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Movement")),
                      text(QT_TRANSLATE_NOOP("SoapSheet", "10: free"))}});
    flow.space(flow.style().mm(3));
}

void layGoals(PageFlow &flow, qreal left)
{
    flow.text(text(QT_TRANSLATE_NOOP("SoapSheet",
                                     "Goals, 0 (not at all) to 10 (as before the complaint)")),
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
    flow.text(text(QT_TRANSLATE_NOOP("SoapSheet",
                                     "Mark: P pain, T tightness, F focus, A avoid; 1 light to 3 "
                                     "strong.")),
              PaperRole::Muted, {left, flow.whole().width - left});
    flow.space(style.mm(1));
    layGoals(flow, left);
    flow.space(style.mm(2));
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Techniques"))}}, left);
    layBlanks(flow, {{QString()}}, left);
    flow.space(style.mm(2));
    layChoices(flow, text(QT_TRANSLATE_NOOP("SoapSheet", "Pressure:")),
               {text(QT_TRANSLATE_NOOP("SoapSheet", "light")),
                text(QT_TRANSLATE_NOOP("SoapSheet", "medium")),
                text(QT_TRANSLATE_NOOP("SoapSheet", "firm"))},
               left);
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Products"))}}, left);
    flow.moveToLater(end, flow.place());
}

// As many lines each as the page has room for.
void layTexts(PageFlow &flow)
{
    const QStringList labels = {text(QT_TRANSLATE_NOOP("SoapSheet", "Subjective: what is said")),
                                text(QT_TRANSLATE_NOOP("SoapSheet", "Objective: what is found")),
                                text(QT_TRANSLATE_NOOP("SoapSheet", "Assessment: what it means")),
                                text(QT_TRANSLATE_NOOP("SoapSheet", "Plan: what is to be done"))};
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
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Reaction")), 1},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Home care")), 1}});
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Otherwise next time")), 3},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Next appointment")), 2}});
    flow.space(flow.style().mm(signingGap));
    layBlanks(flow, {{text(QT_TRANSLATE_NOOP("SoapSheet", "Therapist, signature")), 3},
                     {text(QT_TRANSLATE_NOOP("SoapSheet", "Date")), 1}});
}

} // namespace

SoapSheetPaper::SoapSheetPaper(PracticeProfile practice)
    : m_practice(std::move(practice))
{
}

QString SoapSheetPaper::title() const
{
    return text(QT_TRANSLATE_NOOP("SoapSheet", "Session sheet"));
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
