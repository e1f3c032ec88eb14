// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/PracticeProfile.h"

#include <QCoreApplication>

namespace unknot {

// A blank session note to fill in by hand, on one page: for a day without the program.
class SoapSheetPaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(SoapSheetPaper)

public:
    explicit SoapSheetPaper(PracticeProfile practice);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    PracticeProfile m_practice;
};

} // namespace unknot
