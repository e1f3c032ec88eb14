// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/ReportCounter.h"

#include "gui/PracticeWork.h"
#include "practice/Practice.h"

#include <chrono>

namespace unknot {

using namespace std::chrono_literals;

ReportCounter::ReportCounter(Practice &practice, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(400ms);
    connect(&m_pause, &QTimer::timeout, this, &ReportCounter::begin);
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::clientChanged, this, &ReportCounter::follow);
    connect(&changes, &ChangeNotifier::planChanged, this, &ReportCounter::follow);
    connect(&changes, &ChangeNotifier::sessionChanged, this, &ReportCounter::follow);
    connect(&changes, &ChangeNotifier::healthChanged, this, &ReportCounter::follow);
    connect(&changes, &ChangeNotifier::presetsChanged, this, &ReportCounter::follow);
    connect(&changes, &ChangeNotifier::profileChanged, this, &ReportCounter::follow);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &ReportCounter::follow);
}

ReportCounter::~ReportCounter() = default;

void ReportCounter::setWatched(bool watched)
{
    m_watched = watched;
    if (!watched) {
        m_pause.stop();
        stop();
        return;
    }
    if (m_report && m_report->today() != m_practice.today().date())
        m_fresh = false; // a new day began
    if (!m_fresh)
        begin();
}

void ReportCounter::stop()
{
    if (m_counting)
        m_task->cancel();
}

void ReportCounter::again()
{
    begin();
}

void ReportCounter::follow()
{
    m_changed = true;
    if (m_fresh) {
        m_fresh = false;
        emit stateChanged();
    }
    if (m_watched)
        m_pause.start();
}

void ReportCounter::begin()
{
    if (m_counting)
        return; // finish() begins again where something changed
    m_counting = true;
    m_changed = false;
    m_found = std::make_shared<PracticeReport>();
    m_task = std::make_unique<BackgroundTask>(withOwnPractice(
        m_practice, [found = m_found](Practice &own, const BackgroundTask::Progress &progress) {
            return own.reports().count(progress).map(
                [&found](PracticeReport report) { *found = std::move(report); });
        }));
    connect(m_task.get(), &BackgroundTask::progressed, this, &ReportCounter::progressed);
    connect(m_task.get(), &BackgroundTask::succeeded, this, [this] { finish(nullptr); });
    connect(m_task.get(), &BackgroundTask::failed, this,
            [this](const Error &error) { finish(&error); });
    m_task->start();
    emit stateChanged();
}

void ReportCounter::finish(const Error *error)
{
    m_counting = false;
    if (error) {
        if (error->code != ErrorCode::Cancelled)
            emit failed(*error);
        emit stateChanged();
        return;
    }
    m_report = *m_found;
    m_fresh = !m_changed;
    if (m_changed && m_watched)
        m_pause.start();
    emit counted();
    emit stateChanged();
}

} // namespace unknot
