// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PracticeSession.h"

#include "gui/Memory.h"

#include <chrono>

namespace unknot {

using namespace std::chrono_literals;

PracticeSession::PracticeSession(Environment environment, Memory &memory, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_memory(memory)
{
    m_watch.setInterval(2s);
    connect(&m_watch, &QTimer::timeout, this, [this] {
        m_practice->noticeOthers();
        m_practice->settle();
    });
}

PracticeSession::~PracticeSession() = default;

Result<void> PracticeSession::open(const QString &path)
{
    return take(Practice::open(path, m_environment));
}

Result<void> PracticeSession::create(const QString &path, const PracticeProfile &profile)
{
    return take(Practice::create(path, profile, m_environment));
}

Result<void> PracticeSession::take(Result<std::unique_ptr<Practice>> practice)
{
    if (!practice.has_value())
        return tl::make_unexpected(practice.error());
    if (m_practice)
        emit aboutToClose();
    m_practice = std::move(*practice);
    m_memory.addRecent(m_practice->path());
    m_memory.setLastPractice(m_practice->path());
    m_watch.start();
    emit opened();
    return {};
}

} // namespace unknot
