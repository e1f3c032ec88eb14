// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/BackgroundTask.h"

#include <QThread>

namespace unknot {

BackgroundTask::BackgroundTask(Work work, QObject *parent)
    : QObject(parent)
    , m_thread(QThread::create([this, work = std::move(work)] {
        m_result = work([this](int done, int total) {
            emit progressed(done, total); // queued: the receivers live in another thread
            return !m_cancelled;
        });
    }))
{
    connect(m_thread.get(), &QThread::finished, this, &BackgroundTask::finish);
}

BackgroundTask::~BackgroundTask()
{
    cancel();
    m_thread->wait();
}

void BackgroundTask::start()
{
    m_thread->start();
}

void BackgroundTask::cancel()
{
    m_cancelled = true;
}

void BackgroundTask::finish()
{
    if (m_result.has_value())
        emit succeeded();
    else
        emit failed(m_result.error());
}

} // namespace unknot
