// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/ProgressChart.h"
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/pages/ProgressTab.h"
#include "gui/widgets/ProgressWidget.h"

#include <QListWidget>
#include <QPushButton>
#include <QTest>

namespace unknot {

// A client whose history was asked today, and the page of the client's progress.
class ProgressTabDriver
{
public:
    ProgressTabDriver()
        : m_client(m_fixture.addClient(QStringLiteral("Marta"), QStringLiteral("Silva")).id)
    {
        m_fixture.askHealth(m_client);
    }

    Fixture &fixture() { return m_fixture; }
    [[nodiscard]] ClientId client() const { return m_client; }
    ProgressTab &tab() { return *m_tab; }
    Practice &practice() { return m_fixture.practice(); }
    Plan addPlan(const QString &goals = QStringLiteral("Sit an hour at the desk"))
    {
        Plan plan = m_fixture.addPlan(m_client, QStringLiteral("1x/wk x 6"), QDate(2026, 10, 5));
        plan.goals = goalsFrom(goals);
        return Fixture::must(practice().planner().save(plan));
    }
    void sign(const Plan &plan, qsizetype index, SessionNote note)
    {
        const auto sessions = Fixture::must(practice().planner().sessionsOf(plan.id));
        note.session = sessions.at(index).id;
        Fixture::must(practice().sessions().sign(sessions.at(index), note));
    }
    static SessionNote scored(const Plan &plan, int pain, int goal)
    {
        SessionNote note;
        note.before = {pain, 5, {}};
        note.after.pain = pain - 1;
        for (const PlanGoal &one : plan.goals)
            note.goals << GoalRating{one.id, goal};
        return note;
    }
    MeasureValue addTotal(int value, QDate day)
    {
        return Fixture::must(
            practice().measurements().add({{}, m_client, QStringLiteral("rmdq"), day, value, 0}));
    }
    QList<MeasureValue> totals()
    {
        return Fixture::must(practice().measurements().ofClient(m_client));
    }
    // In `window`, or one of its own.
    void open(QWidget *window = nullptr)
    {
        m_tab = std::make_unique<ProgressTab>(practice(), m_client, window);
        m_tab->resize(1044, 560);
        m_tab->show();
        if (!QTest::qWaitForWindowActive(m_tab.get()))
            qFatal("the page does not become active");
    }
    void close() { m_tab.reset(); }
    QPushButton *chip(const QString &name)
    {
        for (QPushButton *button : m_tab->findChildren<QPushButton *>()) {
            if (button->isCheckable() && button->accessibleName() == name)
                return button;
        }
        qFatal("no chip %s", qPrintable(name));
    }
    [[nodiscard]] QStringList drawn() const
    {
        QStringList labels;
        for (const ProgressSeries &series :
             drawnSeries(childOf<ProgressWidget>(*m_tab, "chart")->chart()))
            labels << series.measure.label;
        return labels;
    }
    QWidget *part(const char *name) { return childOf<QWidget>(*m_tab, name); }
    QListWidget *list() { return childOf<QListWidget>(*m_tab, "totalList"); }
    [[nodiscard]] QStringList wordsIn(const char *name) const
    {
        QStringList words;
        for (const QLabel *label : childOf<QWidget>(*m_tab, name)->findChildren<QLabel *>())
            words << label->text();
        return words;
    }

private:
    Fixture m_fixture;
    ClientId m_client;
    std::unique_ptr<ProgressTab> m_tab;
};

} // namespace unknot
