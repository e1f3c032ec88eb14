// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/Rail.h"

#include "gui/widgets/HintButton.h"
#include "ui_Rail.h"

namespace unknot {

Rail::Rail(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::Rail>())
{
    m_ui->setupUi(this);
    for (const Place place : allPlaces) {
        connect(buttonOf(place), &QAbstractButton::clicked, this, [this, place] {
            setPlace(m_place); // a click alone does not move the mark
            emit placeWanted(place);
        });
    }
    connect(m_ui->backupButton, &QAbstractButton::clicked, this, &Rail::backupWanted);
    connect(m_ui->settingsButton, &QAbstractButton::clicked, this, &Rail::settingsWanted);
}

Rail::~Rail() = default;

HintButton *Rail::buttonOf(Place place) const
{
    switch (place) {
    case Place::Today:
        return m_ui->todayButton;
    case Place::Clients:
        return m_ui->clientsButton;
    case Place::Calendar:
        return m_ui->calendarButton;
    case Place::Reports:
        return m_ui->reportsButton;
    case Place::Guidance:
        return m_ui->guidanceButton;
    }
    Q_UNREACHABLE();
}

void Rail::setPlace(std::optional<Place> place)
{
    m_place = place;
    for (const Place each : allPlaces)
        buttonOf(each)->setChecked(each == place);
}

void Rail::setPracticeOpen(bool open)
{
    for (const Place place : allPlaces)
        buttonOf(place)->setEnabled(open || place == Place::Guidance);
    m_ui->backupButton->setEnabled(open);
    if (!open)
        m_ui->backupButton->setHint({});
}

void Rail::setLastBackup(const QDateTime &last, const QDateTime &now)
{
    m_ui->backupButton->setHint(last.isValid() ? agoText(last, now) : tr("none yet"));
}

QString agoText(const QDateTime &then, const QDateTime &now)
{
    const auto minutes = static_cast<int>(then.secsTo(now) / 60);
    if (minutes < 1)
        return Rail::tr("just now");
    if (minutes < 60)
        return Rail::tr("%n min ago", nullptr, minutes);
    if (minutes < 48 * 60)
        return Rail::tr("%n h ago", nullptr, minutes / 60);
    return Rail::tr("%n days ago", nullptr, minutes / (24 * 60));
}

} // namespace unknot
