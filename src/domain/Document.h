// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QDateTime>
#include <QString>

namespace unknot {

using DocumentId = Id<struct DocumentTag>;

enum class DocumentKind {
    Plan,
    Handout,
    SessionNote,
    ProgressReport,
    ClearanceLetter,
    ReferralLetter,
    AppointmentCard,
    Export, // a CSV file of the practice
    Report
};

enum class DocumentWay { Printed, Pdf, Csv };

// That something left the practice on paper or as a file, and when. What stood on it is made anew
// from the data when it is printed again.
struct Document
{
    DocumentId id;
    QDateTime at; // UTC
    DocumentKind kind = DocumentKind::Plan;
    DocumentWay way = DocumentWay::Printed;
    ClientId client;   // null: of the whole practice
    PlanId plan;       // null without
    SessionId session; // null without
    QString file;      // its name without the folder; empty for the printer

    bool operator==(const Document &) const = default;
};

} // namespace unknot
