// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ProgressTableModel.h"

#include "models/WhenWords.h"

#include <algorithm>
#include <functional>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype longestHeading = 20; // characters; a goal may be a whole sentence

QString headingOf(const QString &label)
{
    const QString words = label.simplified();
    return words.size() <= longestHeading ? words : words.left(longestHeading - 1).trimmed() + u'…';
}

QString valueText(const ProgressPoint &point)
{
    const QString value = QString::number(point.value);
    return point.after ? u"%1 → %2"_s.arg(value, QString::number(*point.after)) : value;
}

// The row that a point stands in: what was taken outside of a session joins that day's session.
ProgressRow &rowFor(QList<ProgressRow> &rows, const ProgressPoint &point, qsizetype width)
{
    const auto found = std::ranges::find_if(rows, [&point](const ProgressRow &row) {
        return row.day == point.day && (point.session == 0 || row.session == point.session);
    });
    if (found != rows.end())
        return *found;
    ProgressRow fresh{point.session, point.day, {}};
    fresh.values.resize(width);
    rows << fresh;
    return rows.last();
}

QList<ProgressRow> rowsOf(const Progress &progress)
{
    QList<ProgressRow> rows;
    for (const bool inSession : {true, false}) { // the sessions' rows first, to be joined
        for (qsizetype i = 0; i < progress.series.size(); ++i) {
            for (const ProgressPoint &point : progress.series.at(i).points) {
                if ((point.session > 0) == inSession)
                    rowFor(rows, point, progress.series.size()).values[i] = valueText(point);
            }
        }
    }
    std::ranges::sort(rows, std::greater<>(),
                      [](const ProgressRow &row) { return std::pair(row.day, row.session); });
    return rows;
}

} // namespace

void ProgressTableModel::showProgress(const Progress &progress)
{
    QStringList headings;
    for (const ProgressSeries &series : progress.series)
        headings << headingOf(series.measure.label);
    m_today = progress.today;
    // Columns come and go with the rows, so that both are new at the same time.
    const bool isOther = headings != m_headings || rows().isEmpty();
    m_headings = headings;
    if (isOther)
        resetRows(rowsOf(progress));
    else
        mergeRows(rowsOf(progress));
}

int ProgressTableModel::columns() const
{
    return FirstValue + static_cast<int>(rows().isEmpty() ? 0 : rows().first().values.size());
}

QString ProgressTableModel::heading(int column) const
{
    switch (column) {
    case Number:
        return tr("#");
    case Day:
        return tr("Date");
    default:
        return m_headings.value(column - FirstValue);
    }
}

QVariant ProgressTableModel::cell(const ProgressRow &row, int column, int role) const
{
    if (role == MutedRole)
        return column == Number;
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Number:
        return row.session > 0 ? QString::number(row.session) : u"–"_s;
    case Day:
        return shortDay(row.day, m_today);
    default:
        return row.values.at(column - FirstValue);
    }
}

bool ProgressTableModel::isSame(const ProgressRow &a, const ProgressRow &b) const
{
    return a.session == b.session && a.day == b.day;
}

} // namespace unknot
