// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "documents/TickColumns.h"
#include "domain/PracticeProfile.h"

#include <QCoreApplication>

namespace unknot {

class Catalogue;

// What a blank intake form asks beside what every form does.
struct IntakeQuestions
{
    QList<TickGroup> conditions; // under their headings
    QStringList redFlags;        // answered with yes or no

    bool operator==(const IntakeQuestions &) const = default;
};

// The catalogue's common conditions and its red-flag questions.
[[nodiscard]] IntakeQuestions intakeQuestions(const Catalogue &catalogue);

// The form that a new client fills in by hand before the first session. Blank: holds nothing of
// anyone's record.
class IntakePaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(IntakePaper)

public:
    IntakePaper(PracticeProfile practice, IntakeQuestions questions);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    PracticeProfile m_practice;
    IntakeQuestions m_questions;
};

} // namespace unknot
