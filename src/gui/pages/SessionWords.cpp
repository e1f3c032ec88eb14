// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionWords.h"

#include "domain/ClockWords.h"
#include "domain/PhaseNames.h"
#include "gui/DateText.h"
#include "gui/DraftKeeper.h"
#include "knowledge/Catalogue.h"
#include "models/WhenWords.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SessionWords
{
    Q_DECLARE_TR_FUNCTIONS(SessionWords)
};

} // namespace

QString sessionLine(const SessionRow &row, qsizetype sessionsOfPlan)
{
    const Session &session = row.session;
    const QDateTime start = session.start.local();
    const QString number =
        SessionWords::tr("Session %1 of %2").arg(session.number).arg(sessionsOfPlan);
    const QString phase = SessionWords::tr("%1 %2 of %3")
                              .arg(phaseName(row.cadence))
                              .arg(row.indexInPhase)
                              .arg(row.phaseSessions);
    const QString when = SessionWords::tr("%1, %2 – %3")
                             .arg(dayText(start.date()), clockWords(start.time()),
                                  clockWords(start.addSecs(session.minutes * 60).time()));
    return QStringList{number, phase, when}.join(u" · "_s);
}

QString nextSessionLine(const std::optional<Session> &next, QDate today)
{
    if (!next)
        return SessionWords::tr("No session follows in this plan.");
    return SessionWords::tr("Next: %1").arg(shortTime(next->start, today));
}

QString draftLine(const DraftKeeper &draft, QTime keptAt, SessionState state)
{
    if (draft.note().isSigned())
        return {};
    if (draft.hasFailed())
        return SessionWords::tr("Draft not kept");
    if (keptAt.isValid())
        return SessionWords::tr("Draft kept %1").arg(clockWords(keptAt));
    if (draft.note().version > 0)
        return SessionWords::tr("Draft");
    return state == SessionState::Completed ? SessionWords::tr("Not signed") : QString();
}

QString repeatedLine(const RepeatedNote &repeated, const Catalogue &catalogue)
{
    QStringList sentences;
    sentences << (repeated.filled ? SessionWords::tr("Filled in from the last note.")
                                  : SessionWords::tr("Nothing to fill in from the last note."));
    QStringList labels;
    for (const QString &id : repeated.leftOut) {
        const Technique *technique = catalogue.technique(id);
        labels << (technique ? technique->label : id);
    }
    if (!labels.isEmpty())
        sentences << SessionWords::tr("Not for today: %1.").arg(labels.join(u", "_s));
    if (repeated.isLighter)
        sentences << SessionWords::tr("Less pressure than last time.");
    return sentences.join(u' ');
}

} // namespace unknot
