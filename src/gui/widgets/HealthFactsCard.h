// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <memory>

namespace unknot {

namespace Ui {
class HealthFactsCard;
}
struct Client;

// Who the client's care lies with, and what was agreed to: in a few lines. Edits nothing.
class HealthFactsCard : public QFrame
{
    Q_OBJECT

public:
    explicit HealthFactsCard(QWidget *parent = nullptr);
    ~HealthFactsCard() override;

    void showClient(const Client &client);

private:
    std::unique_ptr<Ui::HealthFactsCard> m_ui;
};

} // namespace unknot
