// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/DocumentModel.h"

#include "models/DocumentWords.h"
#include "models/FirstReading.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

namespace unknot {

DocumentModel::DocumentModel(Practice &practice, ClientId client, QObject *parent)
    : RowsModel(parent)
    , m_practice(practice)
    , m_client(client)
{
    const ChangeNotifier &changes = practice.changes();
    connect(&changes, &ChangeNotifier::documentAdded, this, [this](ClientId added) {
        if (added == m_client || added.isNull())
            reload();
    });
    connect(&changes, &ChangeNotifier::everythingChanged, this, &DocumentModel::reload);
    readFirst(*this, &DocumentModel::reload);
}

void DocumentModel::reload()
{
    if (const auto documents = m_practice.papers().ofClient(m_client))
        mergeRows(*documents);
    else
        emit failed(documents.error());
}

QString DocumentModel::heading(int column) const
{
    switch (static_cast<Column>(column)) {
    case What:
        return tr("Document");
    case How:
        return tr("What became of it");
    case When:
        return tr("When");
    }
    return {};
}

QVariant DocumentModel::cell(const Document &row, int column, int role) const
{
    if (role == BoldRole)
        return column == What;
    if (role == SubtitleRole && column == How)
        return row.file;
    if (role == SubtitleRole && column == What)
        return row.client.isNull() ? tr("of the whole practice") : QString();
    if (role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(column)) {
    case What:
        return documentWord(row.kind);
    case How:
        return wayWord(row.way);
    case When:
        return shortTime({row.at, m_practice.profile().zone}, m_practice.today().date());
    }
    return {};
}

bool DocumentModel::isSame(const Document &a, const Document &b) const
{
    return a.id == b.id;
}

} // namespace unknot
