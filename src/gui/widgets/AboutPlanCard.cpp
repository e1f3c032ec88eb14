// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/AboutPlanCard.h"

#include "gui/pages/PlanWords.h"

#include "ui_AboutPlanCard.h"

namespace unknot {

AboutPlanCard::AboutPlanCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AboutPlanCard>())
{
    m_ui->setupUi(this);
}

AboutPlanCard::~AboutPlanCard() = default;

void AboutPlanCard::showPlan(const Plan &plan)
{
    const auto say = [](QLabel *caption, QLabel *label, const QString &text) {
        label->setText(text);
        label->setVisible(!text.isEmpty());
        caption->setVisible(!text.isEmpty());
    };
    say(m_ui->goalsCaption, m_ui->goalsLabel, goalLines(plan.goals));
    say(m_ui->focusCaption, m_ui->focusLabel, plan.focus);
    say(m_ui->techniquesCaption, m_ui->techniquesLabel, plan.techniques);
    say(m_ui->homeCareCaption, m_ui->homeCareLabel, plan.homeCare);
    say(m_ui->reviewCaption, m_ui->reviewLabel, reviewLine(plan.review));
    say(m_ui->consentCaption, m_ui->consentLabel, consentLine(plan));
}

} // namespace unknot
