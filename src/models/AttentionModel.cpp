// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AttentionModel.h"

#include "models/WhenWords.h"
#include "practice/Practice.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Sign
{
    QString text;
    QString level;
};

Sign signOf(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::SessionUnrecorded:
        return {u"!"_s, u"adapt"_s};
    case AttentionKind::NothingBooked:
        return {u"0"_s, u"avoid"_s};
    case AttentionKind::PlanEnding:
        return {u"1"_s, u"clearance"_s};
    case AttentionKind::ConsentMissing:
        return {u"?"_s, u"neutral"_s};
    }
    return {};
}

} // namespace

AttentionModel::AttentionModel(Practice &practice, QObject *parent)
    : RowsModel(parent)
    , m_practice(practice)
{
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::sessionChanged, this, &AttentionModel::reload);
    connect(&changes, &ChangeNotifier::planChanged, this, &AttentionModel::reload);
    connect(&changes, &ChangeNotifier::clientChanged, this, &AttentionModel::reload);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &AttentionModel::reload);
    // Nobody listens yet: a failure is told once somebody can.
    if (const auto items = m_practice.today().needsAttention())
        resetRows(*items);
    else
        QMetaObject::invokeMethod(
            this, [this, error = items.error()] { emit failed(error); }, Qt::QueuedConnection);
}

void AttentionModel::reload()
{
    if (const auto items = m_practice.today().needsAttention())
        mergeRows(*items);
    else
        emit failed(items.error());
}

int AttentionModel::columns() const
{
    return 1;
}

QString AttentionModel::heading(int) const
{
    return tr("Needs attention");
}

QVariant AttentionModel::cell(const AttentionItem &item, int, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return sentence(item);
    case SubtitleRole:
        return act(item.kind);
    case ChipRole:
        return signOf(item.kind).level;
    case ChipTextRole:
        return signOf(item.kind).text;
    default:
        return {};
    }
}

bool AttentionModel::isSame(const AttentionItem &a, const AttentionItem &b) const
{
    return a.kind == b.kind && a.client == b.client && a.plan == b.plan && a.session == b.session;
}

QString AttentionModel::sentence(const AttentionItem &item) const
{
    const QString name = item.name.display();
    const QString when = shortTime(item.when, m_practice.today().date());
    switch (item.kind) {
    case AttentionKind::SessionUnrecorded:
        return tr("The session of %1 on %2 has no record").arg(name, when);
    case AttentionKind::NothingBooked:
        return tr("%1 has nothing booked, and the plan is still active").arg(name);
    case AttentionKind::PlanEnding:
        return tr("The plan of %1 has one session left").arg(name);
    case AttentionKind::ConsentMissing:
        return tr("%1 has not signed consent").arg(name);
    }
    return {};
}

QString AttentionModel::act(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::SessionUnrecorded:
        return tr("Open the record");
    case AttentionKind::NothingBooked:
    case AttentionKind::PlanEnding:
        return tr("Open the plan");
    case AttentionKind::ConsentMissing:
        return tr("Open the client");
    }
    return {};
}

} // namespace unknot
