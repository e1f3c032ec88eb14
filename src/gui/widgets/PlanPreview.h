// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/PlanOutlook.h"

#include <QWidget>

#include <memory>

namespace unknot {

namespace Ui {
class PlanPreview;
}
class PhaseEdges;

// What a plan that is being typed will come to: timeline, number of sessions, first and last date,
// and what screening says of them; or what stands in the way. The end of a phase can be dragged.
// Computes no date itself.
class PlanPreview : public QWidget
{
    Q_OBJECT

public:
    explicit PlanPreview(QWidget *parent = nullptr);
    ~PlanPreview() override;

    // `plan` has at least one phase.
    void showOutlook(const Plan &plan, const PlanOutlook &outlook, QDate today);
    void showNothing(const QString &why);

signals:
    void lengthChosen(int phase, int periods);

private:
    std::unique_ptr<Ui::PlanPreview> m_ui;
    PhaseEdges *m_edges;
};

} // namespace unknot
