// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Measure.h"

#include <QFrame>

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class TotalsCard;
}

// A client's questionnaire totals, the last one first, and what may be done with the chosen one.
// Does none of it itself.
class TotalsCard : public QFrame
{
    Q_OBJECT

public:
    explicit TotalsCard(QWidget *parent = nullptr);
    ~TotalsCard() override;

    // The chosen one stays chosen while it is there. `known` are the questionnaires.
    void showTotals(const QList<MeasureValue> &totals, const QList<Measure> &known);

signals:
    void addWanted();
    void editWanted(const unknot::MeasureValue &total);
    void removeWanted(const unknot::MeasureValue &total);

private:
    [[nodiscard]] std::optional<MeasureValue> chosen() const;
    void addRow(const MeasureValue &total, const QList<Measure> &known);
    void fitList();
    void offer();

    std::unique_ptr<Ui::TotalsCard> m_ui;
    QList<MeasureValue> m_totals; // as listed
};

} // namespace unknot
