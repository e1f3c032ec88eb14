// SPDX-License-Identifier: GPL-3.0-or-later
// What painting the calendar's week costs with 60 sessions in it. The issue wants 8 ms.
#include "bench/Latencies.h"
#include "documents/Palette.h"
#include "gui/widgets/WeekPicture.h"

#include <QApplication>
#include <QImage>
#include <QPainter>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sessionCount = 60;
constexpr QSize space(1044, 670); // the page in the smallest window that shows a whole week
const QDate monday(2026, 11, 23);
const QByteArray zone("Europe/Berlin");

// Two rooms, five days, six sessions a day: each shows name, time, phase and state.
QList<SessionRow> fullWeek()
{
    const QStringList names{u"Marta Silva"_s, u"Nguyễn Thị Hồng"_s, u"Jan Kowalczyk"_s,
                            u"Ngozi Okonkwo-Fernandez"_s, u"Lars Ødegård"_s};
    QList<SessionRow> rows;
    for (int i = 0; i < sessionCount; ++i) {
        SessionRow row;
        const QTime time = QTime(8, 0).addSecs(i / 10 * 90 * 60);
        row.session.id = SessionId{QUuid(static_cast<uint>(i + 1), 0, 0, 0, 0, 0, 0, 0, 0, 0, 0)};
        row.session.start = ZonedTime::fromLocal(monday.addDays(i % 5), time, zone);
        row.session.minutes = 60;
        row.session.phase = i % 4;
        row.session.state = i % 3 == 0 ? SessionState::Confirmed : SessionState::Planned;
        row.client.given = names.at(i % names.size());
        row.cadence = {.sessions = 1, .weeks = 1 + i % 4};
        row.indexInPhase = 1 + i % 6;
        row.phaseSessions = 6;
        rows << row;
    }
    return rows;
}

void paintWeek(benchmark::State &state)
{
    QFont font(u"Inter"_s);
    font.setPixelSize(13);
    WeekContent content;
    content.first = monday;
    content.zone = zone;
    content.rows = fullWeek();
    WeekPicture picture;
    picture.setContent(content);
    picture.setNow(QDateTime(monday.addDays(2), QTime(11, 0)));
    picture.setSpace(space, 0, font);
    if (picture.blocks().size() != sessionCount)
        state.SkipWithError("the week does not show 60 sessions");
    QImage image(space, QImage::Format_ARGB32_Premultiplied);
    Latencies latencies;
    for (auto _ : state) {
        latencies.time([&] {
            QPainter painter(&image);
            picture.paint(painter, Palette::of(Scheme::Light), image.rect(), 0);
        });
    }
    latencies.report(state, nullptr);
}

BENCHMARK(paintWeek)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
