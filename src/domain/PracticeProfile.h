// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

namespace unknot {

// Who the practice is: what stands on its paper, and the clock it works by.
struct PracticeProfile
{
    QString name;
    QString therapist;
    QString address; // may have several lines
    QString phone;
    QString email;
    QByteArray zone;      // IANA name
    QByteArray logo = {}; // of the letterhead: a PNG picture, empty without

    bool operator==(const PracticeProfile &) const = default;
};

} // namespace unknot
