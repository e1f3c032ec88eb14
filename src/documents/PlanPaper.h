// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/PaperInput.h"

#include <QCoreApplication>

namespace unknot {

// The plan for the record: the client, what their health means for it, the treatment agreed
// on, every session, and consent. Holds no session notes.
class PlanPaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(PlanPaper)

public:
    explicit PlanPaper(PaperInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    PaperInput m_input;
};

} // namespace unknot
