// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/TimelineGeometry.h"
#include "domain/Taper.h"

#include <QObject>

#include <optional>

namespace unknot {

class PhaseHandle;
class TimelineWidget;

// Lays a handle over the end of each phase on a timeline that has one, and says what length was
// chosen with it. Changes no taper: the timeline follows when the new one comes back.
class PhaseEdges : public QObject
{
    Q_OBJECT

public:
    explicit PhaseEdges(TimelineWidget &timeline); // the timeline owns it

    void setTaper(const Taper &taper); // that of the timeline, after it was set

signals:
    void lengthChosen(int phase, int periods);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] PhaseHandle *newHandle(int phase);
    void describe(PhaseHandle &handle, int phase);
    void place();
    void takeHold();
    void letGo();
    void drag(int phase, int x);
    void say(int phase);

    // What was drawn when a drag began: the pointer moves over that, whatever is drawn since.
    struct Held
    {
        TimelineGeometry geometry;
        Timeline timeline;
        Taper taper;
    };

    TimelineWidget &m_timeline;
    Taper m_taper;
    QList<PhaseHandle *> m_handles; // one for each phase; hidden where it has no edge
    std::optional<Held> m_held;
};

} // namespace unknot
