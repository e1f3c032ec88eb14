// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AttentionModel.h"

#include "models/StateChips.h"
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

Sign signOf(const AttentionItem &item)
{
    switch (item.kind) {
    case AttentionKind::DoesNotFit:
        return {
            QString::number(item.sessions),
            levelChip(item.verdict.misfit < Misfit::NeedsClearance ? Level::Adapt : Level::Stop)};
    case AttentionKind::HistoryOld:
        return {u"?"_s, u"adapt"_s};
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
    connect(&changes, &ChangeNotifier::healthChanged, this, &AttentionModel::reload);
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
        return signOf(item).level;
    case ChipTextRole:
        return signOf(item).text;
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
    case AttentionKind::DoesNotFit:
        return misfitSentence(item);
    case AttentionKind::HistoryOld:
        return tr("The health history of %1 is to be asked again before %2").arg(name, when);
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

QString AttentionModel::misfitSentence(const AttentionItem &item)
{
    const auto about = [&item](const QString &sentence) {
        const QString words = sentence.arg(item.name.display(), item.verdict.cause);
        return item.sessions > 1 ? tr("%1 (%n sessions)", nullptr, item.sessions).arg(words)
                                 : words;
    };
    switch (item.verdict.misfit) {
    case Misfit::Urgent:
        return about(tr("%1 needs medical help now: %2"));
    case Misfit::Stopped:
        return about(tr("%1 must not be treated now: %2"));
    case Misfit::NeedsClearance:
        return about(tr("%1 can't start, there is no clearance: %2"));
    case Misfit::WorkOut:
        return about(tr("What is planned for %1 is to be left out: %2"));
    case Misfit::TooLong:
        return about(tr("What is planned for %1 takes too long: %2"));
    case Misfit::AskAgain:
    case Misfit::None:
        break;
    }
    return {};
}

QString AttentionModel::act(AttentionKind kind)
{
    switch (kind) {
    case AttentionKind::DoesNotFit:
    case AttentionKind::HistoryOld:
        return tr("Open health");
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
