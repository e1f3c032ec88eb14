// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/PaperInput.h"

#include <QCoreApplication>

namespace unknot {

// What the client takes home: where the plan goes, the sessions to come, and when to see a doctor.
// Shows nothing of the record.
class HandoutPaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(HandoutPaper)

public:
    explicit HandoutPaper(PaperInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    PaperInput m_input;
};

} // namespace unknot
