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

QString text(const char *source)
{
    return QCoreApplication::translate("SessionWords", source);
}

} // namespace

QString sessionLine(const SessionRow &row, qsizetype sessionsOfPlan)
{
    const Session &session = row.session;
    const QDateTime start = session.start.local();
    const QString number = text(QT_TRANSLATE_NOOP("SessionWords", "Session %1 of %2"))
                               .arg(session.number)
                               .arg(sessionsOfPlan);
    const QString phase = text(QT_TRANSLATE_NOOP("SessionWords", "%1 %2 of %3"))
                              .arg(phaseName(row.cadence))
                              .arg(row.indexInPhase)
                              .arg(row.phaseSessions);
    const QString when = text(QT_TRANSLATE_NOOP("SessionWords", "%1, %2 – %3"))
                             .arg(dayText(start.date()), clockWords(start.time()),
                                  clockWords(start.addSecs(session.minutes * 60).time()));
    return QStringList{number, phase, when}.join(u" · "_s);
}

QString nextSessionLine(const std::optional<Session> &next, QDate today)
{
    if (!next)
        return text(QT_TRANSLATE_NOOP("SessionWords", "No session follows in this plan."));
    return text(QT_TRANSLATE_NOOP("SessionWords", "Next: %1")).arg(shortTime(next->start, today));
}

QString draftLine(const DraftKeeper &draft, QTime keptAt, SessionState state)
{
    if (draft.note().isSigned())
        return {};
    if (draft.hasFailed())
        return text(QT_TRANSLATE_NOOP("SessionWords", "Draft not kept"));
    if (keptAt.isValid())
        return text(QT_TRANSLATE_NOOP("SessionWords", "Draft kept %1")).arg(clockWords(keptAt));
    if (draft.note().version > 0)
        return text(QT_TRANSLATE_NOOP("SessionWords", "Draft"));
    return state == SessionState::Completed ? text(QT_TRANSLATE_NOOP("SessionWords", "Not signed"))
                                            : QString();
}

QString repeatedLine(const RepeatedNote &repeated, const Catalogue &catalogue)
{
    QStringList sentences;
    sentences << (repeated.filled
                      ? text(QT_TRANSLATE_NOOP("SessionWords", "Filled in from the last note."))
                      : text(QT_TRANSLATE_NOOP("SessionWords",
                                               "Nothing to fill in from the last note.")));
    QStringList labels;
    for (const QString &id : repeated.leftOut) {
        const Technique *technique = catalogue.technique(id);
        labels << (technique ? technique->label : id);
    }
    if (!labels.isEmpty())
        sentences << text(QT_TRANSLATE_NOOP("SessionWords", "Not for today: %1."))
                         .arg(labels.join(u", "_s));
    if (repeated.isLighter)
        sentences << text(QT_TRANSLATE_NOOP("SessionWords", "Less pressure than last time."));
    return sentences.join(u' ');
}

} // namespace unknot
