// SPDX-License-Identifier: GPL-3.0-or-later
// What the progress chart of 200 sessions costs, and the papers. The issue wants 5 ms for the
// chart, 300 ms for the report of 200 sessions and 50 ms for a handout.
#include "bench/Latencies.h"
#include "documents/Courses.h"
#include "documents/HandoutPaper.h"
#include "documents/PaperSamples.h"
#include "documents/PaperWriter.h"
#include "documents/ProgressChartPainter.h"
#include "documents/ProgressPaper.h"
#include "documents/ProgressSamples.h"
#include "documents/ScreenFont.h"

#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr QSize space(1000, 420); // of the chart on a page of 1280 by 800

// As the page paints it: places and picture anew, pain before and after, goals and all the rest.
void paintChart(benchmark::State &state)
{
    const Progress progress = finishedProgress(twoYears);
    if (progress.sessions.size() != 200)
        state.SkipWithError("the plan has not 200 sessions");
    const ProgressChart chart{progress, usualSeries(progress), true};
    QImage image(space, QImage::Format_ARGB32_Premultiplied);
    Latencies latencies;
    for (auto _ : state) {
        latencies.time([&] {
            QPainter painter(&image);
            ProgressChartPainter::paint(painter, image.rect(), chart, Palette::of(Scheme::Light),
                                        screenFont());
        });
    }
    latencies.report(state, nullptr);
}

void writePaper(benchmark::State &state, const Paper &paper)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    Latencies latencies;
    for (auto _ : state) {
        latencies.time([&] {
            if (!writePdf(paper, path, QPageSize::A4))
                state.SkipWithError("the file could not be written");
        });
    }
    latencies.report(state, nullptr);
}

void writeReport(benchmark::State &state)
{
    const PaperInput sample = sampleInput(twoYears);
    writePaper(state, ProgressPaper({sample.practice, sample.client, finishedProgress(twoYears)}));
}

void writeHandout(benchmark::State &state)
{
    writePaper(state, HandoutPaper(sampleInput(course)));
}

BENCHMARK(paintChart)->Unit(benchmark::kMillisecond);
BENCHMARK(writeReport)->Unit(benchmark::kMillisecond);
BENCHMARK(writeHandout)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
