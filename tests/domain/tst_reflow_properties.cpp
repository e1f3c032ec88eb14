// SPDX-License-Identifier: GPL-3.0-or-later
// Reflow in months that go wrong at random: sessions missed, cancelled, moved, confirmed, days
// closed, steps taken. Nothing is lost or doubled, what has happened stays, and a second reflow
// finds nothing to do.
#include "domain/Reflow.h"
#include "domain/SlotSamples.h"
#include "domain/TaperNotation.h"

#include <QSet>
#include <QTest>

#include <algorithm>
#include <random>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ReflowProperties : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsLostWhateverHappens();
};

namespace {

class RandomCourse
{
public:
    explicit RandomCourse(unsigned seed)
        : m_engine(seed)
    {
        m_task.wanted = idealDates(*readTaper(oneOf(m_notations)), monday);
        m_task.rules = rulesFrom(monday);
        for (int i = 0; i < 150; ++i) {
            m_task.rules.busy << busyAt(monday.addDays(below(150)), QTime(8 + below(9), 0),
                                        oneOf<int>({30, 60, 90}));
        }
    }

    [[nodiscard]] const ReflowTask &task() const { return m_task; }

    // Takes over what a preview proposes, as the practice would.
    void apply(const ReflowPreview &preview)
    {
        for (const ReflowEntry &entry : preview.entries) {
            m_task.sessions.removeIf(
                [&entry](const Session &s) { return s.number == entry.before.number; });
            if (entry.kind != ReflowKind::Removed)
                m_task.sessions << entry.after;
        }
        m_task.moved.clear();
        m_task.released.clear();
    }

    // Some days pass; then something happens.
    void live()
    {
        m_task.rules.notBefore = m_task.rules.notBefore.addDays(below(9));
        for (Session &session : m_task.sessions) {
            if (isOpen(session.state) && session.start.utc < m_task.rules.notBefore) {
                session.state = oneOf<SessionState>(
                    {SessionState::Completed, SessionState::Completed, SessionState::Completed,
                     SessionState::Missed, SessionState::Cancelled, SessionState::Planned});
            }
        }
        const QDate today = m_task.rules.notBefore.date();
        Session &session = m_task.sessions[below(static_cast<int>(m_task.sessions.size()))];
        const bool isAhead = isOpen(session.state) && session.start.utc > m_task.rules.notBefore;
        switch (below(6)) {
        case 0:
            m_task.rules.calendar.closed
                << ClosedDays{today.addDays(below(30)), today.addDays(30 + below(10))};
            break;
        case 1:
            m_task.wanted = idealDates(*readTaper(oneOf(m_notations)), monday);
            break;
        case 2:
            if (isAhead)
                session.state = SessionState::Confirmed;
            break;
        case 3:
            if (isAhead)
                session.state = SessionState::Cancelled;
            break;
        case 4:
            if (isAhead && session.state == SessionState::Planned)
                m_task.released << session.number;
            break;
        default:
            break;
        }
    }

private:
    int below(int limit) { return std::uniform_int_distribution<>(0, limit - 1)(m_engine); }

    template <class Value>
    Value oneOf(const QList<Value> &values)
    {
        return values.at(below(static_cast<int>(values.size())));
    }

    const QList<QString> m_notations{u"2x/wk x 3, 1x/wk x 6"_s, u"1x/wk x 10, 1x/2wk x 4"_s,
                                     u"1x/wk x 5"_s, u"2x/wk x 2, 1x/wk x 4, 1x/2wk x 4"_s};
    std::mt19937 m_engine;
    ReflowTask m_task;
};

bool isSettled(const Session &session, const QDateTime &now)
{
    return session.state == SessionState::Completed || session.state == SessionState::Confirmed ||
           session.start.utc < now;
}

// Why `preview` is not what `task` may become; empty where it is.
QString objection(const ReflowTask &task, const ReflowPreview &preview)
{
    const QDateTime now = task.rules.notBefore;
    QSet<int> seen;
    qsizetype remaining = 0;
    qsizetype settled = 0;
    QDateTime free;
    for (const ReflowEntry &entry : preview.entries) {
        const int number =
            entry.before.number + (entry.kind == ReflowKind::Added ? entry.after.number : 0);
        if (seen.contains(number))
            return u"%1 comes twice"_s.arg(number);
        seen << number;
        if (entry.kind == ReflowKind::Removed)
            continue;
        ++remaining;
        if (entry.before.number != 0 && isSettled(entry.before, now)) {
            ++settled;
            if (entry.after != entry.before)
                return u"%1 has happened and was changed"_s.arg(number);
            if (entry.before.start.utc < now)
                continue; // may lie in any order
        } else if (!brokenRules(task.rules, entry.after.start.utc, 60).isEmpty()) {
            return u"%1 breaks a rule"_s.arg(number);
        }
        if (free.isValid() && entry.after.start.utc < free)
            return u"%1 comes too soon"_s.arg(number);
        free = entry.after.start.utc.addSecs(41 * 3600);
    }
    for (const Session &session : task.sessions) {
        const bool isLost =
            session.state == SessionState::Missed || session.state == SessionState::Cancelled;
        if (seen.contains(session.number) == isLost)
            return u"%1 was lost"_s.arg(session.number);
    }
    if (remaining != std::max(task.wanted.size(), settled))
        return u"%1 sessions remain of %2"_s.arg(remaining).arg(task.wanted.size());
    return {};
}

} // namespace

void tst_ReflowProperties::nothingIsLostWhateverHappens()
{
    int changed = 0;
    for (unsigned seed = 0; seed < 60; ++seed) {
        RandomCourse course(seed);
        for (int step = 0; step < 12; ++step) {
            const auto preview = reflow(course.task());
            QVERIFY(preview);
            if (preview->obstacle) // two confirmed sessions without room between them
                break;
            const QString found = objection(course.task(), *preview);
            QVERIFY2(found.isEmpty(),
                     qPrintable(u"seed %1, step %2: %3"_s.arg(seed).arg(step).arg(found)));
            QCOMPARE(*reflow(course.task()), *preview);
            changed += preview->changesBookings() ? 1 : 0;
            course.apply(*preview);
            const auto again = reflow(course.task());
            QVERIFY(again);
            QVERIFY2(!again->changesBookings(), "a second reflow moves sessions");
            course.live();
        }
    }
    QVERIFY2(changed > 200, qPrintable(QString::number(changed)));
}

QTEST_GUILESS_MAIN(tst_ReflowProperties)
#include "tst_reflow_properties.moc"
