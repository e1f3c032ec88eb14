// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/PracticeProfile.h"
#include "knowledge/GuidancePage.h"

#include <QCoreApplication>

namespace unknot {

// A page of the guidance on paper: a leaflet to hand to clients, or a page for the therapist, and
// which of them it is. Links are printed as plain words. Holds nothing of anyone's record.
class GuidancePaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(GuidancePaper)

public:
    GuidancePaper(PracticeProfile practice, GuidancePage page);

    [[nodiscard]] QString title() const override { return m_page.title; }

protected:
    void lay(PageFlow &flow) const override;

private:
    [[nodiscard]] bool isSources(const QString &heading) const;

    PracticeProfile m_practice;
    GuidancePage m_page;
};

} // namespace unknot
