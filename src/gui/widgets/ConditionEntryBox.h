// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"

#include <QFrame>

#include <memory>

namespace unknot {

namespace Ui {
class ConditionEntryBox;
}
class Catalogue;
class Practice;

// The place where a condition becomes an entry of one client. Closes when it is kept or given up,
// and asks before what was typed is lost; what is refused stays, with a sentence at the field.
class ConditionEntryBox : public QFrame
{
    Q_OBJECT

public:
    explicit ConditionEntryBox(QWidget *parent = nullptr);
    ~ConditionEntryBox() override;

    void setUp(Practice &practice, ClientId client, const Catalogue *catalogue); // all outlive it
    void begin(const ConditionEntry &draft);
    void addRegion(const RegionRef &region);
    [[nodiscard]] bool mayGiveUp(); // asks; true where the person lets the condition go

signals:
    void kept(unknot::ConditionEntryId entry);
    void cancelled();

private:
    void keep();
    void giveUp();

    std::unique_ptr<Ui::ConditionEntryBox> m_ui;
    Practice *m_practice = nullptr;
    ClientId m_client;
};

} // namespace unknot
