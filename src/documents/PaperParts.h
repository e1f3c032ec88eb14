// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PageFlow.h"
#include "documents/PaperStyle.h"
#include "domain/PaperInput.h"

#include <QFont>
#include <QString>
#include <QStringList>

namespace unknot {

// What several papers have in common. Each part lays itself into `flow`; text is plain text.

// What a table's heading is kept with: its header and first rows, in body lines.
[[nodiscard]] int linesOfTableStart(qsizetype rows = 3);

// Kept with so many body lines of what follows: a short text stays whole.
void layHeading(PageFlow &flow, const QString &words, int linesKept = 5);
void layParagraph(PageFlow &flow, const QString &words);
// One line a point; a single point needs no bullet.
void layPoints(PageFlow &flow, const QStringList &points);
// A label with its value beside it; nothing where the value is empty.
void layField(PageFlow &flow, const QString &label, const QString &value,
              PaperRole labelRole = PaperRole::Muted);
// Front and back of the body side by side, blank; `height` in the device's units.
void layBodyMap(PageFlow &flow, qreal height, const PageFlow::Column &column);
// The plan's timeline; of its ideal days where there are no sessions yet.
void layTimeline(PageFlow &flow, const PaperInput &input);
// A line for each signer to sign on, as wide as the others, at the foot of the page.
void laySignatures(PageFlow &flow, const QStringList &signers);

// Open sessions from `day` on by their time; what lies behind is for the therapist to record.
[[nodiscard]] QList<Session> sessionsToCome(const QList<Session> &sessions, QDate day);
[[nodiscard]] QFont chartFont(const PaperStyle &style);

} // namespace unknot
