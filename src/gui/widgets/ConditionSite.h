// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Region.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;

namespace unknot {

namespace Ui {
class ConditionSite;
}

// One region of the body with its side. Offers what it is given; knows no condition.
class ConditionSite : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionSite(QWidget *parent = nullptr);
    ~ConditionSite() override;

    // `nothing` are the words for no region, `usual` ids of those that come first.
    void offer(const RegionTree &regions, const QStringList &usual, const QString &nothing);
    void setRegion(const std::optional<RegionRef> &region);
    [[nodiscard]] std::optional<RegionRef> region() const;
    void setRemovable(bool removable);
    [[nodiscard]] QComboBox *box() const;

signals:
    void changed();
    void removeWanted();

private:
    void addRegions(const QString &parent);
    void follow();

    std::unique_ptr<Ui::ConditionSite> m_ui;
    RegionTree m_regions;
};

} // namespace unknot
