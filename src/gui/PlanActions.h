// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChangeFlow.h"
#include "practice/Reviews.h"

#include <QObject>

namespace unknot {

// What can be done with a plan: asks what has to be asked, shows what would follow for the rest of
// its sessions, and carries it out through the use cases. Which steps there are is the domain's to
// say.
class PlanActions : public QObject
{
    Q_OBJECT

public:
    PlanActions(Practice &practice, QWidget &parent);

    void start(const Plan &plan); // a draft
    void pause(const Plan &plan); // asks for a reason, which may stay empty
    void resume(const Plan &plan);
    void reflow(const Plan &plan); // says so where every session already lies where it should
    // Asks for a reason, which may stay empty, where `step` is not what `review` advises.
    void takeStep(const Plan &plan, StepKind step, const PlanReview &review);
    void complete(const Plan &plan);
    void discontinue(const Plan &plan);
    void edit(const Plan &plan);
    void copy(const Plan &plan);
    void add(ClientId client);

signals:
    void planMade(unknot::PlanId plan);
    void healthWanted(unknot::ClientId client); // the client named a change
    void failed(const unknot::Error &error);
    void notified(const QString &text);

private:
    void become(const Plan &plan, PlanState state);
    void settleStep(const Plan &plan, StepKind step, const ReflowProposal &proposal);
    void askHistory(ClientId client);
    // True where it was done.
    bool report(const Result<ChangeOutcome> &outcome);

    Practice &m_practice;
    QWidget &m_parent;
};

} // namespace unknot
