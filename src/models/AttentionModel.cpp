// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/AttentionModel.h"

#include "models/AttentionWords.h"
#include "models/FirstReading.h"
#include "practice/Practice.h"

namespace unknot {

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
    readFirst(*this, &AttentionModel::reload);
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
        return attentionSentence(item, m_practice.today().date());
    case SubtitleRole:
        return attentionAct(item);
    case ChipRole:
        return attentionSign(item).chip;
    case ChipTextRole:
        return attentionSign(item).text;
    default:
        return {};
    }
}

bool AttentionModel::isSame(const AttentionItem &a, const AttentionItem &b) const
{
    return a.kind == b.kind && a.client == b.client && a.plan == b.plan && a.session == b.session;
}

} // namespace unknot
