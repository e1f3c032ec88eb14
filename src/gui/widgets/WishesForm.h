// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"

#include <QWidget>

#include <memory>

namespace unknot {

namespace Ui {
class WishesForm;
}
class FieldErrors;

// How a client likes to come: weekdays, times of day and room between two sessions. Folded away
// behind one line that says it all. Knows no rule.
class WishesForm : public QWidget
{
    Q_OBJECT

public:
    explicit WishesForm(QWidget *parent = nullptr);
    ~WishesForm() override;

    void registerAt(FieldErrors &errors);
    void show(const Plan &plan);
    void writeTo(Plan &plan) const;
    void unfold();

signals:
    void changed();
    void unfolded();

private:
    [[nodiscard]] QString daysWords() const;
    [[nodiscard]] QString timesWords() const;
    void describe();

    std::unique_ptr<Ui::WishesForm> m_ui;
};

} // namespace unknot
