// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"

#include <QFrame>

#include <memory>

namespace unknot {

namespace Ui {
class AboutPlanCard;
}

// What a plan says beside its course: goals, focus, techniques, home care, review, consent; nothing
// for what is empty. Only shows.
class AboutPlanCard : public QFrame
{
    Q_OBJECT

public:
    explicit AboutPlanCard(QWidget *parent = nullptr);
    ~AboutPlanCard() override;

    void showPlan(const Plan &plan);

private:
    std::unique_ptr<Ui::AboutPlanCard> m_ui;
};

} // namespace unknot
