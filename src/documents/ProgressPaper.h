// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "documents/ProgressPaperInput.h"

#include <QCoreApplication>

namespace unknot {

// The report on a plan to the client's healthcare provider: dose, goals and measures with what
// their change is worth, the chart, and every score. For a third party: holds no notes, no health
// history and none of the therapist's reasons. Never says what caused a change.
class ProgressPaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(ProgressPaper)

public:
    explicit ProgressPaper(ProgressPaperInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    ProgressPaperInput m_input;
};

} // namespace unknot
