// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QWidget>

namespace unknot {

// One kind of thing that bars are made of.
struct BarSeries
{
    QString name;
    QString colorRole; // of documents/Palette

    bool operator==(const BarSeries &) const = default;
};

// One bar: a value for each series, drawn on top of one another.
struct Bar
{
    QString label;       // below the bar, in bold
    QString caption;     // behind the label
    QString description; // the whole bar in words: tool tip and screen reader
    QList<int> values;   // 0 or more each

    bool operator==(const Bar &) const = default;
};

// A row of bars with a label each, and a legend where there is more than one series.
// Knows neither sessions nor plans, and never tells anything by colour alone.
class BarChart : public QWidget
{
    Q_OBJECT

public:
    explicit BarChart(QWidget *parent = nullptr);

    void setData(const QList<BarSeries> &series, const QList<Bar> &bars);
    [[nodiscard]] const QList<Bar> &bars() const { return m_bars; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRectF slot(int index) const; // the bar's column, label included
    [[nodiscard]] int labelHeight() const;
    [[nodiscard]] int legendHeight() const; // 0 without one
    void paintLegend(QPainter &painter) const;
    void paintBar(QPainter &painter, int index, int highest) const;
    void paintLabel(QPainter &painter, int index) const;

    QList<BarSeries> m_series;
    QList<Bar> m_bars;
};

} // namespace unknot
