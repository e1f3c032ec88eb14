// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DocumentWords.h"

#include <QCoreApplication>

namespace unknot {

namespace {

struct DocumentWords
{
    Q_DECLARE_TR_FUNCTIONS(DocumentWords)
};

} // namespace

QString documentWord(DocumentKind kind)
{
    const auto tr = [](const char *word) { return DocumentWords::tr(word); };
    switch (kind) {
    case DocumentKind::Plan:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Treatment plan"));
    case DocumentKind::Handout:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Client handout"));
    case DocumentKind::SessionNote:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Session note"));
    case DocumentKind::ProgressReport:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Progress report"));
    case DocumentKind::ClearanceLetter:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Clearance letter"));
    case DocumentKind::ReferralLetter:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Referral letter"));
    case DocumentKind::AppointmentCard:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Appointment card"));
    case DocumentKind::Export:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Export"));
    case DocumentKind::Report:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Report"));
    }
    Q_UNREACHABLE();
}

QString wayWord(DocumentWay way)
{
    const auto tr = [](const char *word) { return DocumentWords::tr(word); };
    switch (way) {
    case DocumentWay::Printed:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Printed"));
    case DocumentWay::Pdf:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Saved as PDF"));
    case DocumentWay::Csv:
        return tr(QT_TRANSLATE_NOOP("DocumentWords", "Saved as CSV"));
    }
    Q_UNREACHABLE();
}

} // namespace unknot
