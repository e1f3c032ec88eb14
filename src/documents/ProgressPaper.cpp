// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/ProgressPaper.h"

#include "documents/Letterhead.h"
#include "documents/PageFlow.h"
#include "documents/PaperDates.h"
#include "documents/PaperParts.h"
#include "documents/PaperWords.h"
#include "documents/ProgressChartPainter.h"
#include "documents/ProgressPaperWords.h"
#include "documents/Timeline.h"
#include "domain/PhaseNames.h"
#include "domain/StateWords.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

void layDose(PageFlow &flow, const Progress &progress)
{
    const Plan &plan = progress.plan;
    QStringList planned;
    for (const Phase &phase : plan.taper.phases)
        planned << u"%1, %2"_s.arg(cadenceWords(phase.cadence), lengthWords(phase));
    layHeading(flow, ProgressPaper::tr("Treatment so far"));
    layField(flow, ProgressPaper::tr("Complaint"), plan.complaint);
    layField(flow, ProgressPaper::tr("Massage as planned"), planned.join(u"; "_s));
    layField(flow, ProgressPaper::tr("Attended"), attendedWords(progress));
    layField(flow, ProgressPaper::tr("Plan"), stateWord(plan.state));
}

void laySource(PageFlow &flow, const QStringList &sources)
{
    if (!sources.isEmpty()) {
        flow.text(ProgressPaper::tr("Source: %1").arg(sources.join(u"; "_s)), PaperRole::Small,
                  flow.whole());
    }
    flow.space(flow.style().mm(1.5));
}

void layGoals(PageFlow &flow, const Progress &progress)
{
    const QList<PlanGoal> &goals = progress.plan.goals;
    if (goals.isEmpty())
        return;
    layHeading(flow, ProgressPaper::tr("The client's goals"), 4);
    const Measure *measure = nullptr;
    for (const PlanGoal &goal : goals) {
        const auto series = std::ranges::find(progress.series, goal.id, &ProgressSeries::goal);
        const bool isScored = !goal.id.isNull() && series != progress.series.end();
        flow.keepTogether(2 * flow.style().lineHeight(PaperRole::Body));
        flow.text(goal.words, PaperRole::Strong, flow.whole());
        layParagraph(flow, isScored ? changeWords(*series) : ProgressPaper::tr("Not scored yet."));
        if (isScored)
            measure = &series->measure;
    }
    if (!measure)
        return;
    layParagraph(flow, ProgressPaper::tr("The client scores each goal: %1. %2")
                           .arg(scaleWords(*measure), thresholdWords(*measure)));
    laySource(flow, measure->sources);
}

void layMeasures(PageFlow &flow, const Progress &progress)
{
    layHeading(flow, ProgressPaper::tr("What was measured"), 4);
    bool any = false;
    for (const ProgressSeries &series : progress.series) {
        if (!series.goal.isNull())
            continue;
        any = true;
        flow.keepTogether(3 * flow.style().lineHeight(PaperRole::Body));
        flow.text(inARow({series.measure.label, scaleWords(series.measure)}), PaperRole::Strong,
                  flow.whole());
        layParagraph(flow, changeWords(series) + u' ' + thresholdWords(series.measure));
        laySource(flow, series.measure.sources);
    }
    if (!any)
        layParagraph(flow, ProgressPaper::tr("No scores yet."));
}

// Furlan 2015, Mak 2024: no finding of high certainty.
void layHonesty(PageFlow &flow)
{
    layHeading(flow, ProgressPaper::tr("How to read this"));
    layParagraph(
        flow, ProgressPaper::tr(
                  "All scores are the client's own. A change that was observed is no proof of "
                  "its cause: complaints also get better or worse by themselves and with other "
                  "treatment, and there was nothing to compare with. The evidence for massage is "
                  "of low certainty, so no result is promised. This report holds no "
                  "diagnosis."));
}

void layChart(PageFlow &flow, const Progress &progress)
{
    const QFont font = chartFont(flow.style());
    const int height = ProgressChartGeometry::preferredHeight(QFontMetrics(font));
    constexpr int linesOfChart = 15;
    layHeading(flow, ProgressPaper::tr("Course"), linesOfChart);
    flow.space(flow.style().mm(1));
    flow.block(height, flow.whole(),
               [font, chart = ProgressChart{progress, usualSeries(progress), false}](
                   QPainter &painter, const QRectF &rect) {
                   ProgressChartPainter::paint(painter, rect, chart, Palette::of(Scheme::Light),
                                               font);
               });
}

// What was recorded, without the reasons: those are the therapist's and the client's.
void layEvents(PageFlow &flow, const Progress &progress)
{
    layHeading(flow, ProgressPaper::tr("Flares, pauses and decisions"));
    QStringList lines;
    for (ProgressEvent event : progress.events) {
        event.reason.clear();
        lines << eventWords(event);
    }
    if (lines.isEmpty())
        lines << ProgressPaper::tr("None were recorded.");
    layPoints(flow, lines);
}

void layScores(PageFlow &flow, const Progress &progress)
{
    layHeading(flow, ProgressPaper::tr("Scores by session"), linesOfTableStart());
    const QList<PaperTable> tables = scoreTables(progress);
    if (tables.first().rows.isEmpty()) {
        layParagraph(flow, ProgressPaper::tr("No session has taken place yet."));
    } else {
        layParagraph(flow, ProgressPaper::tr("As the session began → right after it."));
        for (const QString &key : goalKeys(progress))
            layParagraph(flow, key);
    }
    for (const PaperTable &table : tables) {
        layTable(flow, table);
        flow.space(flow.style().mm(3));
    }
    if (const PaperTable totals = totalsTable(progress); !totals.rows.isEmpty()) {
        layHeading(flow, ProgressPaper::tr("Questionnaires"),
                   linesOfTableStart(totals.rows.size()));
        layTable(flow, totals);
    }
}

} // namespace

ProgressPaper::ProgressPaper(ProgressPaperInput input)
    : m_input(std::move(input))
{
}

QString ProgressPaper::title() const
{
    return inARow({tr("Progress report"), m_input.client.name.display()});
}

void ProgressPaper::lay(PageFlow &flow) const
{
    const Progress &progress = m_input.progress;
    layHead(flow, tr("Progress report"), addressWords(m_input.client), m_input.practice,
            plainDate(progress.today));
    layDose(flow, progress);
    layGoals(flow, progress);
    layMeasures(flow, progress);
    layHonesty(flow);
    layChart(flow, progress);
    layEvents(flow, progress);
    layScores(flow, progress);
    flow.together([&] { // the lines to sign on never stand alone
        layHeading(flow, tr("What comes next"));
        layPoints(flow, nextWords(progress));
        flow.space(flow.style().mm(2));
        layParagraph(flow, tr("The client agrees that this report is handed on."));
        laySignatures(flow, clientAndTherapist());
    });
}

} // namespace unknot
