// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionSite.h"

#include "ui_ConditionSite.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ConditionSite::ConditionSite(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConditionSite>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->regionBox);
    m_ui->sideBox->addItem(tr("Both sides"), int(Side::Both));
    m_ui->sideBox->addItem(tr("Left"), int(Side::Left));
    m_ui->sideBox->addItem(tr("Right"), int(Side::Right));
    connect(m_ui->regionBox, &QComboBox::currentIndexChanged, this, &ConditionSite::follow);
    connect(m_ui->removeButton, &QToolButton::clicked, this, &ConditionSite::removeWanted);
    setRemovable(false);
}

ConditionSite::~ConditionSite() = default;

void ConditionSite::offer(const RegionTree &regions, const QStringList &usual,
                          const QString &nothing)
{
    m_regions = regions;
    m_ui->regionBox->clear();
    m_ui->regionBox->addItem(nothing, QString());
    for (const QString &id : usual)
        m_ui->regionBox->addItem(regions.label({id, Side::Both}), id);
    addRegions({});
    follow();
}

// As the regions nest, so that the calf is found below the leg. Not indented: typing the first
// letters must find it.
void ConditionSite::addRegions(const QString &parent)
{
    for (const Region &region : m_regions.regions()) {
        if (region.parent != parent)
            continue;
        if (parent.isEmpty())
            m_ui->regionBox->insertSeparator(m_ui->regionBox->count());
        m_ui->regionBox->addItem(region.label, region.id);
        addRegions(region.id);
    }
}

void ConditionSite::setRegion(const std::optional<RegionRef> &region)
{
    // A region that the catalogue no longer has is offered as it is: nothing is dropped unseen.
    if (region && m_ui->regionBox->findData(region->region) < 0)
        m_ui->regionBox->addItem(region->region, region->region);
    m_ui->regionBox->setCurrentIndex(region ? m_ui->regionBox->findData(region->region) : 0);
    m_ui->sideBox->setCurrentIndex(
        m_ui->sideBox->findData(int(region ? region->side : Side::Both)));
}

std::optional<RegionRef> ConditionSite::region() const
{
    const QString id = m_ui->regionBox->currentData().toString();
    if (id.isEmpty())
        return std::nullopt;
    const Region *known = m_regions.find(id);
    const bool sided = !known || known->sided;
    return RegionRef{id,
                     sided ? static_cast<Side>(m_ui->sideBox->currentData().toInt()) : Side::Both};
}

void ConditionSite::setRemovable(bool removable)
{
    m_ui->removeButton->setVisible(removable);
}

QComboBox *ConditionSite::box() const
{
    return m_ui->regionBox;
}

void ConditionSite::follow()
{
    const Region *known = m_regions.find(m_ui->regionBox->currentData().toString());
    m_ui->sideBox->setVisible(known && known->sided);
    emit changed();
}

} // namespace unknot
