// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"

#include <QDate>
#include <QList>
#include <QWidget>

namespace unknot {

// The pain before a session, on its day.
struct PainPoint
{
    QDate day;
    int pain = 0; // 0 to 10

    bool operator==(const PainPoint &) const = default;
};

// What the sessions before `start` were scored at, by day.
[[nodiscard]] QList<PainPoint> painUntil(const ZonedTime &start, const QList<SessionRow> &sessions);

// The pain so far as one quiet line, 10 at the top. Only shows; judges nothing.
class PainTrail : public QWidget
{
    Q_OBJECT

public:
    explicit PainTrail(QWidget *parent = nullptr);

    void setPoints(const QList<PainPoint> &points); // by day
    [[nodiscard]] const QList<PainPoint> &points() const { return m_points; }

    [[nodiscard]] QSize sizeHint() const override { return {280, 120}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {160, 96}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<PainPoint> m_points;
};

} // namespace unknot
