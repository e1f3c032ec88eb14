// SPDX-License-Identifier: GPL-3.0-or-later
// How long the therapist waits for a session's record: kept as a draft while it is typed, and
// signed. A full record: three goals, six marks and 2 KB of text, each in a transaction of its own
// on the disk. The aim is 10 ms at the 95th percentile; as most of it is waiting for the disk,
// p95_flushes says how many times one flushed write of 4 KB that is.
#include "bench/Latencies.h"
#include "domain/TaperNotation.h"
#include "practice/Practice.h"

#include <QCoreApplication>
#include <QFile>
#include <QTemporaryDir>

#include <unistd.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clients = 10;
constexpr int sessions = 24; // of each client's plan

template <class Value>
Value must(tl::expected<Value, Error> result)
{
    if (!result)
        qFatal("bench: a use case failed: %s", qPrintable(result.error().field));
    return std::move(*result);
}

// Six in the evening of a day that can be changed: sessions are booked ahead and recorded later.
struct Clock
{
    QDate day;

    [[nodiscard]] Environment environment() const
    {
        const QByteArray zone = "Europe/London";
        return {.now = [this, zone] { return ZonedTime::fromLocal(day, QTime(18, 0), zone).utc; },
                .random =
                    [last = quint64{0}]() mutable {
                        last += 0x9e3779b97f4a7c15ULL;
                        return last * (last >> 7 | 1);
                    },
                .zone = zone};
    }
};

// One client who comes twice a week; all of it is still to be recorded.
Plan planOfAnother(Practice &practice)
{
    Client client;
    client.name.given = u"Marta"_s;
    client.name.family = u"Silva"_s;
    Plan plan;
    plan.client = must(practice.clients().add(client)).id;
    plan.complaint = u"Low back pain"_s;
    plan.goals = goalsFrom(u"Sit an hour\nTie shoes\nSleep through"_s);
    plan.focus = u"lower back"_s;
    plan.techniques = u"Effleurage, petrissage"_s;
    plan.taper = *readTaper(u"2x/wk x %1"_s.arg(sessions / 2));
    plan.start = QDate(2024, 12, 2);
    plan.days = {Qt::Monday, Qt::Thursday};
    plan.state = PlanState::Active;
    return must(practice.planner().create(plan));
}

SessionNote fullNote(const Plan &plan, const Session &session)
{
    constexpr int bytesOfText = 2048;
    constexpr int marks = 6;
    SessionNote note;
    note.session = session.id;
    note.before = {5, 4, 6};
    note.after = {3, 2, 7};
    for (const PlanGoal &goal : plan.goals)
        note.goals << GoalRating{goal.id, 5};
    for (int i = 0; i < marks; ++i)
        note.marks << NoteMark{
            MarkKind::Tightness, {u"lumbar"_s, Side::Left}, false, 440, 400 + i, 2, u"hard edge"_s};
    note.techniques = {u"effleurage"_s, u"petrissage"_s};
    note.pressure = Pressure::Medium;
    note.products = u"Unscented oil"_s;
    for (QString *text : {&note.subjective, &note.objective, &note.assessment, &note.plan})
        *text = u"Slept well. "_s.repeated(bytesOfText / 4 / 12);
    return note;
}

// What is timed is one step of each of many records: the first draft, a later one, the signature.
struct Steps
{
    Latencies flush;
    Latencies begin;
    Latencies goOn;
    Latencies sign;
};

void recordAll(Practice &practice, const Plan &plan, Steps &steps)
{
    for (const Session &session : must(practice.planner().sessionsOf(plan.id))) {
        SessionNote note = fullNote(plan, session);
        steps.begin.time([&] { note = must(practice.sessions().keepDraft(note)); });
        note.plan += u"Walk."_s;
        steps.goOn.time([&] { note = must(practice.sessions().keepDraft(note)); });
        steps.sign.time([&] { must(practice.sessions().sign(session, note)); });
    }
}

void flushOften(const QString &path, Latencies &flush)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        qFatal("bench: no file to write");
    const QByteArray page(4096, 'x');
    for (int i = 0; i < clients * sessions; ++i) {
        flush.time([&] {
            if (file.write(page) != page.size() || ::fdatasync(file.handle()) != 0)
                qFatal("bench: the disk does not take it");
        });
    }
}

const Steps &steps()
{
    static const Steps all = [] {
        const QTemporaryDir folder(QCoreApplication::applicationDirPath() + u"/session-XXXXXX"_s);
        Clock clock{QDate(2024, 11, 29)};
        PracticeProfile profile;
        profile.name = u"Bench"_s;
        profile.zone = "Europe/London";
        const auto practice = must(
            Practice::create(folder.filePath(u"bench.unknot"_s), profile, clock.environment()));
        QList<Plan> plans;
        for (int i = 0; i < clients; ++i)
            plans << planOfAnother(*practice);
        clock.day = QDate(2026, 11, 23);
        Steps done;
        flushOften(folder.filePath(u"flushed"_s), done.flush);
        for (const Plan &plan : std::as_const(plans))
            recordAll(*practice, plan, done);
        return done;
    }();
    return all;
}

void measure(benchmark::State &state, const Latencies Steps::*step)
{
    const Latencies &latencies = steps().*step;
    for (auto _ : state)
        state.SetIterationTime(latencies.percentile(0.5) / 1000.0);
    latencies.report(state, nullptr);
    state.counters["p95_flushes"] = latencies.percentile(0.95) / steps().flush.percentile(0.95);
}

void add(const char *name, const Latencies Steps::*step)
{
    benchmark::RegisterBenchmark(name, measure, step)
        ->UseManualTime()
        ->Iterations(1)
        ->Unit(benchmark::kMillisecond);
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv); // QtSql finds its driver by it
    add("save_first_draft", &Steps::begin);
    add("save_draft", &Steps::goOn);
    add("sign_session", &Steps::sign);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
