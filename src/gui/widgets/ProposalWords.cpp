// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ProposalWords.h"

#include "domain/ClockWords.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstDates = 8;

struct ProposalWords
{
    Q_DECLARE_TR_FUNCTIONS(ProposalWords)
};

// %1 is the sessions' numbers, %2 the finding; n counts the sessions.
const char *misfitText(Misfit misfit)
{
    switch (misfit) {
    case Misfit::Urgent:
        return QT_TRANSLATE_N_NOOP("ProposalWords", "Session(s) %1: medical help now (%2).");
    case Misfit::Stopped:
        return QT_TRANSLATE_N_NOOP("ProposalWords", "Session(s) %1: do not treat then (%2).");
    case Misfit::NeedsClearance:
        return QT_TRANSLATE_N_NOOP("ProposalWords", "Session(s) %1: no clearance then (%2).");
    case Misfit::WorkOut:
        return QT_TRANSLATE_N_NOOP(
            "ProposalWords", "Session(s) %1: part of what is planned is to be left out (%2).");
    case Misfit::TooLong:
        return QT_TRANSLATE_N_NOOP("ProposalWords", "Session(s) %1: longer than is good (%2).");
    case Misfit::AskAgain:
        return QT_TRANSLATE_N_NOOP("ProposalWords",
                                   "Session(s) %1: ask for the health history again before.");
    case Misfit::None:
        break;
    }
    Q_UNREACHABLE();
}

} // namespace

QString totalWords(const Taper &taper)
{
    const int total = totalSessions(taper);
    if (hasFixedLength(taper))
        return ProposalWords::tr("%n session(s)", nullptr, total);
    if (taper.phases.last().length.kind == LengthKind::Open)
        return ProposalWords::tr("%n session(s) at first, then open", nullptr, total);
    return ProposalWords::tr("%n session(s) expected", nullptr, total);
}

QString dateWords(const QList<PlacedVisit> &visits, QTime usual)
{
    QStringList first;
    for (const PlacedVisit &visit : visits.first(std::min<qsizetype>(visits.size(), firstDates))) {
        const QString day = QLocale().toString(visit.start.day(), ProposalWords::tr("ddd d MMM"));
        const QTime time = visit.start.time();
        first << (time == usual ? day : day + u' ' + clockWords(time));
    }
    const auto rest = static_cast<int>(visits.size() - first.size());
    const QString list = first.join(u", "_s);
    return rest == 0 ? list : ProposalWords::tr("%1 and %n more", nullptr, rest).arg(list);
}

QString numberWords(const QList<int> &numbers)
{
    QStringList parts;
    for (qsizetype i = 0; i < numbers.size();) {
        qsizetype last = i;
        while (last + 1 < numbers.size() && numbers.at(last + 1) == numbers.at(last) + 1)
            ++last;
        const QString from = QString::number(numbers.at(i));
        parts << (last == i ? from : from + u'–' + QString::number(numbers.at(last)));
        i = last + 1;
    }
    return parts.join(u", "_s);
}

QString misfitWords(const QList<PlacedVisit> &visits, const QList<SessionVerdict> &verdicts)
{
    QMap<std::pair<int, QString>, QList<int>> numbers; // by weight, then cause
    const auto count = std::min(visits.size(), verdicts.size());
    for (qsizetype i = 0; i < count; ++i) {
        const SessionVerdict &verdict = verdicts.at(i);
        if (verdict.misfit != Misfit::None)
            numbers[{-static_cast<int>(verdict.misfit), verdict.cause}] << visits.at(i).number;
    }
    QStringList sentences;
    for (const auto &[key, sessions] : numbers.asKeyValueRange()) {
        const QString words = ProposalWords::tr(misfitText(static_cast<Misfit>(-key.first)),
                                                nullptr, static_cast<int>(sessions.size()));
        sentences << (words.contains(u"%2"_s) ? words.arg(numberWords(sessions), key.second)
                                              : words.arg(numberWords(sessions)));
    }
    return sentences.join(u' ');
}

} // namespace unknot
