// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"

#include <QWidget>

#include <array>
#include <memory>
#include <optional>

class QPushButton;

namespace unknot {

namespace Ui {
class PressureChoice;
}

// Light, medium or firm, or not said. More than screening allows is struck out; chosen anyway, a
// sentence says why it is too much. Forbids nothing: the therapist decides.
class PressureChoice : public QWidget
{
    Q_OBJECT

public:
    explicit PressureChoice(QWidget *parent = nullptr);
    ~PressureChoice() override;

    void setVerdict(const Verdict &verdict);
    void setPressure(std::optional<Pressure> pressure); // not announced
    void setReadOnly(bool readOnly);                    // only the chosen one is shown
    [[nodiscard]] std::optional<Pressure> pressure() const { return m_pressure; }

signals:
    void pressureChanged(); // by the person

private:
    void choose(Pressure pressure);
    void showChoice();
    [[nodiscard]] QString reason(Pressure pressure) const; // empty where it is not too much

    struct Choice
    {
        Pressure pressure = Pressure::Light;
        QPushButton *button = nullptr;
    };

    std::unique_ptr<Ui::PressureChoice> m_ui;
    std::array<Choice, 3> m_choices;
    Verdict m_verdict;
    std::optional<Pressure> m_pressure;
    bool m_readOnly = false;
};

} // namespace unknot
