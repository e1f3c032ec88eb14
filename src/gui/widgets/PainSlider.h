// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace unknot {

// One number from 0 to 10, or "not measured", by mouse, arrows or digits: 0 to 9 set it, a 0 behind
// a 1 makes ten, Delete clears. Never takes "not measured" for a zero.
class PainSlider : public QSlider
{
    Q_OBJECT

public:
    explicit PainSlider(QWidget *parent = nullptr);

    [[nodiscard]] std::optional<int> number() const;
    void setNumber(std::optional<int> number);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void numberChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QRectF track() const;
    [[nodiscard]] double xOf(int number) const;
    void choose(std::optional<int> number);

    bool m_measured = false;
    bool m_oneTyped = false; // the last key was 1: a 0 makes ten
};

} // namespace unknot
