// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/BodyMapGeometry.h"

#include <QWidget>

#include <optional>

namespace unknot {

// The body map on the screen, drawn by documents/BodyMapPainter. Left and right walk through the
// regions as one reads, up and down to the one above or below; tips name them. Only shows and
// tells which was chosen; marks nothing itself.
class BodyMapWidget : public QWidget
{
    Q_OBJECT

public:
    explicit BodyMapWidget(QWidget *parent = nullptr);

    void setRegions(const RegionTree &regions); // names and nesting
    void setMarks(const QList<BodyMark> &marks);
    void setViews(const QList<BodyView> &views); // at least one
    [[nodiscard]] const QList<BodyMark> &marks() const { return m_map.marks; }
    [[nodiscard]] std::optional<RegionRef> currentRegion() const;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void regionChosen(const unknot::RegionRef &region); // by a click, Space or Enter

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] BodyMapGeometry places() const;
    void step(qsizetype by);
    void stepDown(qreal direction); // 1 down, -1 up
    void setCurrent(const BodySpot &spot);
    void setHovered(const std::optional<BodySpot> &spot);
    void showTip(const BodySpot &spot, const QPoint &global);
    void describe();

    BodyMap m_map;
    std::optional<BodySpot> m_current;
    std::optional<BodySpot> m_hovered;
};

} // namespace unknot
