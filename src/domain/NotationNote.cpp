// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NotationNote.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct NotationNoteText
{
    Q_DECLARE_TR_FUNCTIONS(NotationNoteText)
};

} // namespace

QString noteText(const NotationNote &note)
{
    switch (note.kind) {
    case NoteKind::RangeHighest:
        return NotationNoteText::tr("Of %1 to %2, the higher is planned.")
            .arg(note.first)
            .arg(note.second);
    case NoteKind::MonthIsFourWeeks:
        return NotationNoteText::tr("A month is 4 weeks, so that the client keeps the weekday.");
    case NoteKind::SessionMinutes:
        return NotationNoteText::tr("A session lasts %1 min.").arg(note.first);
    case NoteKind::StepsUp:
        return NotationNoteText::tr("Phase %1 is more frequent than the one before it.")
            .arg(note.first);
    }
    Q_UNREACHABLE();
}

} // namespace unknot
