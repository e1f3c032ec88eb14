// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SeriesChips.h"

#include "documents/ProgressChart.h"
#include "gui/widgets/FlowLayout.h"

#include <QFont>
#include <QFontMetrics>
#include <QPushButton>
#include <QSignalBlocker>
#include <QTextDocument>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestWords = 180; // pixels; a goal may be a whole sentence
constexpr int aroundWords = 24;  // pixels of padding and border

} // namespace

SeriesChips::SeriesChips(QWidget *parent)
    : QWidget(parent)
{
    auto *flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->setSpacing(6);
    setAccessibleName(tr("Shown in the chart"));
}

void SeriesChips::setSeries(const QList<ProgressSeries> &series, const QStringList &shown)
{
    QStringList keys;
    QStringList labels;
    for (const ProgressSeries &one : series) {
        keys << seriesKey(one);
        labels << one.measure.label;
    }
    if (keys != m_keys || labels != m_labels) {
        qDeleteAll(m_chips);
        m_chips.clear();
        m_keys = keys;
        m_labels = labels;
        for (const ProgressSeries &one : series)
            addChip(one);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const QSignalBlocker quiet(m_chips.at(i));
        m_chips.at(i)->setChecked(shown.contains(keys.at(i)));
    }
    holdTheRest();
}

void SeriesChips::addChip(const ProgressSeries &series)
{
    const QString label = series.measure.label.simplified();
    auto *chip = new QPushButton(this);
    chip->setObjectName(u"seriesChip%1"_s.arg(m_chips.size() + 1));
    chip->setProperty("pill", true);
    chip->setCheckable(true);
    chip->ensurePolished();
    QFont checked = chip->font(); // heavier: no chip may grow when it is chosen
    checked.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(checked);
    const QString words = metrics.elidedText(label, Qt::ElideRight, widestWords);
    chip->setMinimumWidth(metrics.horizontalAdvance(words) + aroundWords);
    chip->setText(QString(words).replace(u'&', u"&&"_s));
    chip->setAccessibleName(label);
    chip->setToolTip(words == label ? QString() : Qt::convertFromPlainText(label));
    layout()->addWidget(chip);
    if (!m_chips.isEmpty())
        setTabOrder(m_chips.last(), chip);
    m_chips << chip;
    connect(chip, &QPushButton::toggled, this, [this, key = seriesKey(series)](bool shown) {
        holdTheRest();
        emit toggled(key, shown);
    });
}

void SeriesChips::holdTheRest()
{
    const auto shown = std::ranges::count_if(m_chips, &QPushButton::isChecked);
    for (QPushButton *chip : std::as_const(m_chips))
        chip->setEnabled(chip->isChecked() || shown < mostSeries);
}

} // namespace unknot
