// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSlider>

#include <optional>

namespace unknot {

// One number from 0 to 10, or "not asked", under its caption, by mouse, arrows or digits: 0 to 9
// set it, a 0 behind a 1 or End makes ten, Delete clears. Never takes "not asked" for a zero.
class ScoreSlider : public QSlider
{
    Q_OBJECT
    Q_PROPERTY(QString caption READ caption WRITE setCaption)

public:
    explicit ScoreSlider(QWidget *parent = nullptr);

    [[nodiscard]] QString caption() const { return m_caption; }
    void setCaption(const QString &caption); // plain text, cut where it is too long; whole in a tip
    void setEarlier(std::optional<int> number); // of last time: "was 4", and a mark on the track
    void setReadOnly(bool readOnly);            // shown as ever, and not to be changed

    [[nodiscard]] std::optional<int> number() const;
    void setNumber(std::optional<int> number); // not announced

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

signals:
    void numberChanged(); // by the person

protected:
    bool event(QEvent *event) override;
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
    void describe();
    void paintWords(QPainter &painter);
    void paintTrack(QPainter &painter);

    QString m_caption;
    std::optional<int> m_earlier;
    bool m_measured = false;
    bool m_readOnly = false;
    bool m_oneTyped = false; // the last key was 1: a 0 makes ten
};

} // namespace unknot
