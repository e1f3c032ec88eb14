// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Id.h"

#include <QObject>

namespace unknot {

// Says what changed after each committed use case, so that lists reread just that.
// Never says it before the change is safe on disk, and never carries the data itself.
class ChangeNotifier : public QObject
{
    Q_OBJECT

signals:
    void clientChanged(unknot::ClientId client);                    // added, edited or archived
    void planChanged(unknot::PlanId plan, unknot::ClientId client); // with its sessions
    void sessionChanged(unknot::SessionId session, unknot::ClientId client);
    // what is known about a client's health, and with it what screening says of open sessions
    void healthChanged(unknot::ClientId client);
    void calendarChanged();                        // working hours, buffer, closed days
    void presetsChanged();                         // the therapist's own
    void measuresChanged(unknot::ClientId client); // totals of questionnaires
    void snippetsChanged();
    void documentAdded(unknot::ClientId client); // null: of the whole practice
    void profileChanged();
    void everythingChanged(); // another program wrote to the file
};

} // namespace unknot
