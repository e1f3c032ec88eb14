// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionSteps.h"

#include "domain/RepeatedNote.h"
#include "gui/ChangeFlow.h"
#include "gui/DraftKeeper.h"
#include "gui/PaperActions.h"
#include "gui/Question.h"
#include "gui/pages/SessionWords.h"
#include "practice/Practice.h"

#include <QWidget>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionSteps::SessionSteps(Practice &practice, DraftKeeper &draft, QWidget &page)
    : QObject(&page)
    , m_practice(practice)
    , m_draft(draft)
    , m_page(page)
    , m_paper(new PaperActions(practice, &page))
{
    connect(m_paper, &PaperActions::failed, this,
            [this](const Error &error) { emit failed({error}); });
}

void SessionSteps::follow(const SessionRow &row, const std::optional<SessionNote> &before,
                          const Verdict &verdict)
{
    m_row = row;
    m_before = before;
    m_verdict = verdict;
}

template <class Value>
bool SessionSteps::succeeded(const Result<Value> &done)
{
    if (!done)
        emit failed({done.error()});
    return done.has_value();
}

// Kept as a draft first: whatever becomes of the signature, what was typed is safe.
void SessionSteps::sign()
{
    if (const QList<Error> wrong = SessionBook::problemsOf(m_draft.typed()); !wrong.isEmpty()) {
        emit failed(wrong);
        return;
    }
    if (m_draft.isEmpty() &&
        !mayLose(m_page,
                 tr("Nothing is written down yet. A signed record is never changed, only added "
                    "to."),
                 tr("&Sign it empty")))
        return;
    if (!m_draft.keep())
        return;
    const auto done = m_practice.sessions().sign(m_row.session, m_draft.note());
    if (succeeded(done))
        emit notified(tr("Session %1 is signed.").arg(done->number));
}

void SessionSteps::repeatLast()
{
    const auto catalogue = m_practice.catalogue();
    if (!m_before || !succeeded(catalogue))
        return;
    const RepeatedNote result = repeated(m_draft.typed(), *m_before, m_verdict);
    emit filled(result.note);
    emit notified(repeatedLine(result, **catalogue));
}

void SessionSteps::print()
{
    if (!m_draft.note().isSigned() && !hasDraft())
        emit notified(tr("There is no note to print yet."));
    else if (m_draft.keep())
        m_paper->previewSessionNote(m_row.session.id);
}

bool SessionSteps::hasDraft() const
{
    return m_draft.note().version > 0 || !m_draft.isKept();
}

void SessionSteps::discard()
{
    if (mayLose(m_page, tr("Discard the draft? What is written in it is gone for good."),
                tr("&Discard")))
        (void)succeeded(drop());
}

// Where another window kept something else meanwhile, that is not this one's to remove.
Result<void> SessionSteps::drop()
{
    if (m_draft.note().version > 0) {
        const auto done = m_practice.sessions().discardDraft(m_draft.note());
        if (!done && done.error().code != ErrorCode::Conflict)
            return done;
    }
    emit dropped();
    return {};
}

// A session that does not take place has no record, and the rest may have to move.
void SessionSteps::end(SessionState state)
{
    const bool hadDraft = hasDraft();
    if (hadDraft &&
        !mayLose(m_page, tr("A session that does not take place has no record. Discard the draft?"),
                 tr("&Discard")))
        return;
    const auto done = carryOut(m_practice, SessionBecomes{m_row.session, state}, m_page.window());
    if (!succeeded(done) || *done == ChangeOutcome::Left)
        return;
    if (!hadDraft || succeeded(drop()))
        emit left();
}

void SessionSteps::planAgain()
{
    (void)succeeded(m_practice.sessions().setState(m_row.session, SessionState::Planned));
}

} // namespace unknot
