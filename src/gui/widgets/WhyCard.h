// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ConditionRow.h"

#include <QFrame>

#include <memory>

namespace unknot {

namespace Ui {
class WhyCard;
}
class Catalogue;

// Why one condition asks for what it asks: in words, with the source and how sure that is. Shows
// what screening found and judges nothing.
class WhyCard : public QFrame
{
    Q_OBJECT

public:
    explicit WhyCard(QWidget *parent = nullptr);
    ~WhyCard() override;

    // Nothing chosen: `words` say what to do.
    void showNothing(const QString &words);
    void showRow(const ConditionRow &row, const Catalogue &catalogue, QDate today);

signals:
    void guidanceWanted();

private:
    void showFinding(const ConditionRow &row, const Finding &finding, const Catalogue &catalogue,
                     QDate today);

    std::unique_ptr<Ui::WhyCard> m_ui;
};

} // namespace unknot
