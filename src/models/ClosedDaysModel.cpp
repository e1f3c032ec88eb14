// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/ClosedDaysModel.h"

#include "models/FirstReading.h"
#include "practice/Practice.h"

#include <QLocale>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int lastYear = 9999;

} // namespace

ClosedDaysModel::ClosedDaysModel(Practice &practice, QDate from, QObject *parent)
    : RowsModel(parent)
    , m_practice(practice)
    , m_from(from)
{
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::calendarChanged, this, &ClosedDaysModel::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &ClosedDaysModel::reload);
    readFirst(*this, &ClosedDaysModel::reload);
}

void ClosedDaysModel::reload()
{
    if (const auto periods = m_practice.diary().closedBetween(m_from, QDate(lastYear, 12, 31)))
        mergeRows(*periods);
    else
        emit failed(periods.error());
}

QString ClosedDaysModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case Name:
        return tr("Closed for");
    case From:
        return tr("First day");
    case To:
        return tr("Last day");
    }
    return {};
}

QVariant ClosedDaysModel::cell(const ClosedPeriod &row, int column, int role) const
{
    if (role == BoldRole)
        return column == Name;
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return row.days.name.isEmpty() ? tr("Closed") : row.days.name;
    return QLocale().toString(column == From ? row.days.from : row.days.to, u"ddd d MMM yyyy"_s);
}

bool ClosedDaysModel::isSame(const ClosedPeriod &a, const ClosedPeriod &b) const
{
    return a.id == b.id;
}

} // namespace unknot
