// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Measure.h"

#include <QObject>

namespace unknot {

class Practice;

// What can be done with a client's questionnaire totals: asks what has to be asked and carries it
// out through the use cases. Lists follow the notifier, not this.
class MeasureActions : public QObject
{
    Q_OBJECT

public:
    MeasureActions(Practice &practice, ClientId client, QWidget &parent);

    void add();
    void edit(const MeasureValue &total);
    void remove(const MeasureValue &total); // asks first

signals:
    void failed(const unknot::Error &error);
    void notified(const QString &text);

private:
    [[nodiscard]] QString nameOf(const MeasureValue &total) const;

    Practice &m_practice;
    ClientId m_client;
    QWidget &m_parent;
};

} // namespace unknot
