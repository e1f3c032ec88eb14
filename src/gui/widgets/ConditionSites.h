// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Region.h"

#include <QList>
#include <QWidget>

class QComboBox;
class QPushButton;

namespace unknot {

class ConditionSite;

// The regions of one condition entry: one line each, the first always there. Empty lines count for
// nothing.
class ConditionSites : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionSites(QWidget *parent = nullptr);

    void offer(const RegionTree &regions, const QStringList &usual, const QString &nothing);
    void setRegions(const QList<RegionRef> &regions);
    [[nodiscard]] QList<RegionRef> regions() const;
    void addRegion(const RegionRef &region);   // on the first empty line, once
    [[nodiscard]] QComboBox *firstBox() const; // lives as long as this

private:
    ConditionSite *addLine();
    void removeLine(ConditionSite *line);
    void addEmptyLine();
    void follow();

    RegionTree m_tree;
    QStringList m_usual;
    QString m_nothing;
    QList<ConditionSite *> m_lines;
    QPushButton *m_more;
};

} // namespace unknot
