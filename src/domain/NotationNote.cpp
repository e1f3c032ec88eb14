// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NotationNote.h"

#include <QCoreApplication>

namespace unknot {

namespace {

QString sentence(const char *text)
{
    return QCoreApplication::translate("TaperNotation", text);
}

} // namespace

QString noteText(const NotationNote &note)
{
    switch (note.kind) {
    case NoteKind::RangeHighest:
        return sentence(QT_TRANSLATE_NOOP("TaperNotation", "Of %1 to %2, the higher is planned."))
            .arg(note.first)
            .arg(note.second);
    case NoteKind::MonthIsFourWeeks:
        return sentence(QT_TRANSLATE_NOOP(
            "TaperNotation", "A month is 4 weeks, so that the client keeps the weekday."));
    case NoteKind::SessionMinutes:
        return sentence(QT_TRANSLATE_NOOP("TaperNotation", "A session lasts %1 min."))
            .arg(note.first);
    case NoteKind::StepsUp:
        return sentence(QT_TRANSLATE_NOOP("TaperNotation",
                                          "Phase %1 is more frequent than the one before it."))
            .arg(note.first);
    }
    Q_UNREACHABLE();
}

} // namespace unknot
