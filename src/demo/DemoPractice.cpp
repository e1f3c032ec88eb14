// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/DemoPractice.h"

#include "demo/DemoCast.h"
#include "demo/DemoWorld.h"

#include <QFile>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int clientsPerTransaction = 500; // a page that many of them share is written once
constexpr int clientsPerReport = 10;
constexpr int clientsPerTable = 40;
constexpr int quietPractice = 1000; // clients; beyond it nobody counts who is there together
constexpr quint64 idStream = 0x756e6b6e6f74ULL; // ids and events draw from streams of their own

PracticeProfile greenLane()
{
    return {.name = u"Green Lane Massage"_s,
            .therapist = u"Ana Ramos"_s,
            .address = u"12 Green Lane"_s,
            .phone = u"555 0134"_s,
            .email = u"hello@example.org"_s,
            .zone = "Europe/London"_ba};
}

class DemoMaking
{
public:
    DemoMaking(DemoWorld &world, int clients, const std::function<bool(int, int)> &progress)
        : m_world(world)
        , m_cast(demoCast(world))
        , m_clients(clients)
        , m_progress(progress)
    {
    }

    Result<void> run()
    {
        // The demo's own diary keeps people apart: the practice's knows only who is still to come.
        if (const auto opened = letIn(0); !opened)
            return opened;
        while (m_done < m_clients) {
            const int end = std::min(m_done + clientsPerTransaction, m_clients);
            const auto made = m_world.practice.asOne([&] { return makeUpTo(end); });
            if (!made)
                return made;
        }
        return letIn(m_clients > quietPractice ? 0 : m_world.diary.tables());
    }

private:
    // How many clients may be there at once; 0: everybody.
    Result<void> letIn(int sessionsAtOnce)
    {
        PracticeCalendar calendar;
        calendar.sessionsAtOnce = sessionsAtOnce;
        return m_world.practice.diary().saveHours(calendar);
    }
    Result<void> makeUpTo(int end)
    {
        while (m_done < end) {
            const int ordinary = m_done - static_cast<int>(m_cast.size());
            const auto made = runHistory(m_world, ordinary < 0 ? m_cast.at(m_done)
                                                               : demoHistory(m_world, ordinary));
            if (!made)
                return made;
            ++m_done;
            const bool tells =
                m_progress && (m_done % clientsPerReport == 0 || m_done == m_clients);
            if (tells && !m_progress(m_done, m_clients))
                return fail(ErrorCode::Cancelled);
        }
        return {};
    }

    DemoWorld &m_world;
    QList<DemoHistory> m_cast;
    int m_clients;
    int m_done = 0;
    const std::function<bool(int, int)> &m_progress;
};

void removePractice(const QString &path)
{
    for (const QString &suffix : {QString(), u"-wal"_s, u"-shm"_s})
        QFile::remove(path + suffix);
}

} // namespace

Result<int> makeDemoPractice(const QString &path, const DemoOptions &options,
                             const std::function<bool(int done, int total)> &progress)
{
    if (options.clients < 1)
        return fail(ErrorCode::NumberOutOfRange, u"demo.clients"_s, u"1.."_s);
    if (!options.today.isValid())
        return fail(ErrorCode::DateInvalid, u"demo.today"_s);
    const PracticeProfile profile = greenLane();
    DemoClock clock(ZonedTime::fromLocal(options.today, QTime(10, 0), profile.zone).utc,
                    profile.zone);
    DemoRandom ids(options.seed ^ idStream);
    clock.moveTo(options.today.addDays(-demoDays(options.clients)), QTime(9, 0));
    auto practice = Practice::create(path, profile,
                                     {.now = [&clock] { return clock.now(); },
                                      .random = [&ids] { return ids.next(); },
                                      .zone = profile.zone});
    if (!practice)
        return tl::make_unexpected(practice.error());
    DemoWorld world{.practice = **practice,
                    .clock = clock,
                    .random = DemoRandom(options.seed),
                    .diary = DemoDiary(1 + (options.clients - 1) / clientsPerTable),
                    .today = options.today,
                    .clients = options.clients};
    if (const auto made = DemoMaking(world, options.clients, progress).run(); !made) {
        practice->reset();
        removePractice(path);
        return tl::make_unexpected(made.error());
    }
    return options.clients;
}

} // namespace unknot
