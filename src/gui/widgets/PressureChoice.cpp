// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PressureChoice.h"

#include "ui_PressureChoice.h"

#include <QStyle>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PressureChoice::PressureChoice(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::PressureChoice>())
{
    m_ui->setupUi(this);
    m_choices = {Choice{Pressure::Light, m_ui->lightButton},
                 Choice{Pressure::Medium, m_ui->mediumButton},
                 Choice{Pressure::Firm, m_ui->firmButton}};
    setFocusProxy(m_ui->lightButton);
    for (const Choice &choice : m_choices)
        connect(choice.button, &QPushButton::clicked, this,
                [this, pressure = choice.pressure] { choose(pressure); });
    showChoice();
}

PressureChoice::~PressureChoice() = default;

void PressureChoice::setVerdict(const Verdict &verdict)
{
    m_verdict = verdict;
    showChoice();
}

void PressureChoice::setPressure(std::optional<Pressure> pressure)
{
    m_pressure = pressure;
    showChoice();
}

void PressureChoice::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    showChoice();
}

// The chosen one once more: not said.
void PressureChoice::choose(Pressure pressure)
{
    if (!m_readOnly) {
        m_pressure = m_pressure == pressure ? std::nullopt : std::optional(pressure);
        emit pressureChanged();
    }
    showChoice();
}

void PressureChoice::showChoice()
{
    for (const Choice &choice : m_choices) {
        const QString why = reason(choice.pressure);
        const bool chosen = m_pressure == choice.pressure;
        choice.button->setProperty("struck", !why.isEmpty());
        choice.button->style()->unpolish(choice.button); // it looks at properties only once
        choice.button->style()->polish(choice.button);
        choice.button->setToolTip(why.toHtmlEscaped());
        choice.button->setAccessibleDescription(why);
        choice.button->setChecked(chosen);
        choice.button->setVisible(!m_readOnly || chosen);
    }
    const QString why = m_pressure ? reason(*m_pressure) : QString();
    m_ui->pressureReason->setText(why);
    m_ui->pressureReason->setVisible(!why.isEmpty());
    m_ui->nothingLabel->setVisible(m_readOnly && !m_pressure);
}

QString PressureChoice::reason(Pressure pressure) const
{
    if (pressure <= m_verdict.maxPressure)
        return {};
    QStringList causes;
    for (const Finding &finding : m_verdict.findings) {
        if (finding.maxPressure < pressure)
            causes << finding.label;
    }
    return tr("%1 is more than screening allows (%2): %3 at the most.")
        .arg(pressureWord(pressure), causes.join(u", "_s),
             pressureWord(m_verdict.maxPressure).toLower());
}

} // namespace unknot
