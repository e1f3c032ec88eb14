// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DraftKeeper.h"

#include "domain/SessionRules.h"
#include "practice/SessionBook.h"

#include <chrono>

namespace unknot {

using namespace std::chrono_literals;

namespace {

// With the time that keeping takes, no more than three seconds of typing can be lost.
constexpr auto patience = 2s;

} // namespace

DraftKeeper::DraftKeeper(SessionBook &book, std::function<SessionNote(SessionNote)> typed,
                         QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_typed(std::move(typed))
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(patience);
    connect(&m_timer, &QTimer::timeout, this, &DraftKeeper::keep);
    m_shown = m_typed(m_kept);
}

void DraftKeeper::begin(const SessionNote &kept)
{
    m_timer.stop();
    m_kept = kept;
    m_shown = typed();
    m_failed = false;
    m_overtaken = false;
}

// The timer is not started anew by each key, else who types on and on would keep nothing.
void DraftKeeper::touch()
{
    if (!isKept() && !m_overtaken && !m_timer.isActive())
        m_timer.start();
}

SessionNote DraftKeeper::typed() const
{
    return m_typed(m_kept);
}

bool DraftKeeper::isKept() const
{
    return typed() == m_shown;
}

bool DraftKeeper::isEmpty() const
{
    SessionNote empty;
    empty.session = m_kept.session;
    empty.version = m_kept.version;
    return tidied(typed()) == empty;
}

bool DraftKeeper::keep()
{
    m_timer.stop();
    if (isKept())
        return true;
    const SessionNote now = typed();
    if (const QList<Error> wrong = SessionBook::problemsOf(now); !wrong.isEmpty()) {
        m_failed = true;
        emit failed(wrong);
        return false;
    }
    const auto done = m_book.keepDraft(now);
    if (!done) {
        m_failed = true;
        m_overtaken = done.error().code == ErrorCode::Conflict;
        emit failed({done.error()});
        return false;
    }
    m_kept = *done;
    m_shown = typed();
    m_failed = false;
    emit kept();
    return true;
}

} // namespace unknot
