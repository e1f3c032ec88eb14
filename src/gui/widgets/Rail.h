// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Place.h"

#include <QDateTime>
#include <QFrame>

#include <memory>
#include <optional>

namespace unknot {

class HintButton;

namespace Ui {
class Rail;
}

// The left edge of the window: its pages, the backup and the settings. Says what was clicked and
// shows where one is; goes nowhere itself.
class Rail : public QFrame
{
    Q_OBJECT

public:
    explicit Rail(QWidget *parent = nullptr);
    ~Rail() override;

    // Marks where one is; nothing on the welcome page.
    void setPlace(std::optional<Place> place);
    // Without a practice only the guidance and the settings make sense.
    void setPracticeOpen(bool open);
    // `last` is invalid where there was no backup yet. Both UTC.
    void setLastBackup(const QDateTime &last, const QDateTime &now);

signals:
    void placeWanted(unknot::Place place);
    void backupWanted();
    void settingsWanted();

private:
    [[nodiscard]] HintButton *buttonOf(Place place) const;

    std::unique_ptr<Ui::Rail> m_ui;
    std::optional<Place> m_place;
};

// "2 h ago": how long before `now` something was, in its largest whole unit.
[[nodiscard]] QString agoText(const QDateTime &then, const QDateTime &now);

} // namespace unknot
