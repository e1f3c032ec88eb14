// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/NoteMapGeometry.h"

#include <QWidget>

#include <optional>

namespace unknot {

// The body of a note's map on the screen, drawn by documents/NoteMapPainter. A click or a letter
// sets a mark, arrows walk the regions of both views as one reads, a drag or Shift with an arrow
// moves the chosen mark. Holds the marks; strength and word are shown by NoteMapWidget.
class NoteMapCanvas : public QWidget
{
    Q_OBJECT

public:
    explicit NoteMapCanvas(QWidget *parent = nullptr);

    void setRegions(const RegionTree &regions);
    void setMarks(const QList<NoteMark> &marks); // keeps what is chosen where they are the same
    void setEarlier(const QList<NoteMark> &marks);
    void setAvoid(const QList<RegionRef> &regions);
    void setViews(const QList<BodyView> &views); // at least one
    void setReadOnly(bool readOnly);
    void setKind(MarkKind kind); // of the next mark
    [[nodiscard]] const NoteMap &map() const { return m_map; }
    [[nodiscard]] MarkKind kind() const { return m_kind; }
    [[nodiscard]] const NoteMark *chosen() const; // null where none is
    [[nodiscard]] std::optional<RegionRef> currentRegion() const;

    void choose(qsizetype mark);       // into the marks; -1: none
    void change(const NoteMark &mark); // the chosen one
    void add(const NoteMark &mark);    // and chooses it
    std::optional<NoteMark> takeChosen();

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void marksChanged(); // by whatever way
    void chosenChanged();
    void kindChanged();                     // by a letter
    void viewWanted(unknot::BodyView view); // it holds what was walked to
    void removeWanted();
    void wordWanted(); // for the chosen mark

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] NoteMapGeometry places() const;
    [[nodiscard]] QString wordsAt(const QPointF &point) const;
    [[nodiscard]] bool changesBy(const QKeyEvent &event); // a key that is about the marks
    [[nodiscard]] bool walksBy(const QKeyEvent &event);
    void setCurrent(const BodySpot &spot); // and chooses a mark that is there
    void placeAtCurrent(MarkKind kind);
    void nudge(const QPointF &by); // in the figure's units
    void stepMark(qsizetype by);
    void describe();
    void paintRings(QPainter &painter);

    NoteMap m_map;
    MarkKind m_kind = MarkKind::Pain;
    bool m_readOnly = false;
    qsizetype m_chosen = -1;
    std::optional<BodySpot> m_current;
    std::optional<BodySpot> m_hovered;
    std::optional<QPointF> m_grip; // from the pressed point to the mark's centre
    QPointF m_pressed;
    bool m_dragging = false;
};

} // namespace unknot
