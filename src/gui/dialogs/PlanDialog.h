// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Plan.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class PlanDialog;
}

class Practice;

// A new plan, or an edited one, drawn while it is typed. Every rule and date comes from domain/ and
// the planner; closes only when the plan is kept or given up.
class PlanDialog : public FormDialog
{
    Q_OBJECT

public:
    PlanDialog(Practice &practice, ClientId client, QWidget *parent = nullptr); // a new plan
    // An edited plan; one without an id, such as domain/PlanCopy makes, is new.
    PlanDialog(Practice &practice, const Plan &plan, QWidget *parent = nullptr);
    ~PlanDialog() override;

    [[nodiscard]] const Plan &plan() const { return m_plan; } // as kept, once accepted

public slots:

protected:
    [[nodiscard]] bool isTouched() const override;
    void showEvent(QShowEvent *event) override;

private:
    void prepareFields();
    void prepareCourse();
    void prepareButtons();
    void fitScreen();
    void showFields();
    [[nodiscard]] Plan typed() const;
    [[nodiscard]] QList<Error> problemsOf(const Plan &plan) const;
    void usePreset();
    void savePreset();
    void followTyping();
    void showPreview();
    bool showErrors(const QList<Error> &errors);
    void keep(PlanState state);
    [[nodiscard]] Result<std::optional<Plan>> write(const Plan &plan, PlanState state);

    Practice &m_practice;
    std::unique_ptr<Ui::PlanDialog> m_ui;
    FieldErrors m_errors;
    Plan m_plan;
    Plan m_shown; // what the untouched fields say
    QTimer m_pause;
    qint64 m_took = 0; // milliseconds that the last preview took
};

} // namespace unknot
