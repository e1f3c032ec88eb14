// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Placement.h"
#include "domain/Plan.h"

#include <QWidget>

#include <memory>

namespace unknot {

namespace Ui {
class PlanPreview;
}

// What a plan that is being typed will look like: timeline, first and last date, number of
// sessions, phases in words. Computes no date itself.
class PlanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);
    ~PlanPreview() override;

    void showPlan(const Plan &plan, const QList<PlannedDay> &days, QDate today);
    void showNothing(const QString &why);

private:
    void setDrawn(bool drawn);

    std::unique_ptr<Ui::PlanPreview> m_ui;
};

} // namespace unknot
