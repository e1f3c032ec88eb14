// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Paper.h"
#include "domain/AppointmentCardInput.h"

#include <QCoreApplication>

namespace unknot {

// Cards to cut out and keep in a wallet, as many as the sessions to come take; lines that are left
// over, or all where nothing is booked, are there to be written on. Tells nothing of the client's
// health: cards get lost.
class AppointmentCardPaper final : public Paper
{
    Q_DECLARE_TR_FUNCTIONS(AppointmentCardPaper)

public:
    explicit AppointmentCardPaper(AppointmentCardInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    AppointmentCardInput m_input;
};

} // namespace unknot
