// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionSites.h"

#include "gui/widgets/ConditionSite.h"

#include <QComboBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ConditionSites::ConditionSites(QWidget *parent)
    : QWidget(parent)
    , m_more(new QPushButton(tr("Another re&gion"), this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(4);
    m_more->setObjectName(u"moreSitesButton"_s);
    m_more->setProperty("link", true);
    m_more->setAutoDefault(true); // Enter on it means it, not the form's button
    column->addWidget(m_more, 0, Qt::AlignLeft);
    connect(m_more, &QPushButton::clicked, this, &ConditionSites::addEmptyLine);
    setFocusProxy(addLine());
}

void ConditionSites::offer(const RegionTree &regions, const QStringList &usual,
                           const QString &nothing)
{
    m_tree = regions;
    m_usual = usual;
    m_nothing = nothing;
    setRegions({});
}

void ConditionSites::setRegions(const QList<RegionRef> &regions)
{
    while (m_lines.size() > 1)
        removeLine(m_lines.last());
    m_lines.first()->offer(m_tree, m_usual, m_nothing);
    m_lines.first()->setRegion(std::nullopt);
    for (const RegionRef &region : regions)
        addRegion(region);
    follow();
}

QList<RegionRef> ConditionSites::regions() const
{
    QList<RegionRef> named;
    for (const ConditionSite *line : m_lines) {
        const auto region = line->region();
        if (region && !named.contains(*region))
            named << *region;
    }
    return named;
}

void ConditionSites::addRegion(const RegionRef &region)
{
    if (regions().contains(region))
        return;
    const auto empty =
        std::ranges::find_if(m_lines, [](const ConditionSite *line) { return !line->region(); });
    ConditionSite *line = empty == m_lines.end() ? addLine() : *empty;
    line->setRegion(region);
    follow();
}

QComboBox *ConditionSites::firstBox() const
{
    return m_lines.first()->box();
}

ConditionSite *ConditionSites::addLine()
{
    auto *line = new ConditionSite(this);
    line->offer(m_tree, m_usual, m_nothing);
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(static_cast<int>(m_lines.size()), line);
    m_lines << line;
    setTabOrder(line, m_more);
    connect(line, &ConditionSite::changed, this, &ConditionSites::follow);
    connect(line, &ConditionSite::removeWanted, this, [this, line] { removeLine(line); });
    return line;
}

// The first line stays: it only gets what stood on the second.
void ConditionSites::removeLine(ConditionSite *line)
{
    if (line == m_lines.first()) {
        line->setRegion(m_lines.at(1)->region());
        line = m_lines.at(1);
    }
    m_lines.removeOne(line);
    line->hide();
    line->deleteLater(); // its button's click may be under way
    m_lines.first()->box()->setFocus();
    follow();
}

void ConditionSites::addEmptyLine()
{
    addLine()->box()->setFocus();
    follow();
}

void ConditionSites::follow()
{
    const bool allNamed = std::ranges::all_of(
        m_lines, [](const ConditionSite *line) { return line->region().has_value(); });
    m_more->setVisible(allNamed);
    for (ConditionSite *line : std::as_const(m_lines))
        line->setRemovable(m_lines.size() > 1);
}

} // namespace unknot
