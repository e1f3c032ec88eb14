// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/PaperTrail.h"

#include "practice/Room.h"
#include "storage/AuditLog.h"
#include "storage/DocumentRepository.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostShown = 500;

} // namespace

Result<Document> PaperTrail::add(Document document)
{
    document.id = {m_room.environment.newId()};
    document.at = QDateTime::fromSecsSinceEpoch(m_room.now().toSecsSinceEpoch(), Qt::UTC);
    const auto kept = m_room.write([&](const Transaction &transaction) {
        return DocumentRepository::add(transaction, document).and_then([&] {
            return AuditLog::add(transaction, m_room.now(), u"document added"_s, document.id);
        });
    });
    if (!kept)
        return tl::make_unexpected(kept.error());
    m_room.announce(&ChangeNotifier::documentAdded, document.client);
    return document;
}

Result<QList<Document>> PaperTrail::ofClient(ClientId client) const
{
    return DocumentRepository::ofClient(*m_room.database, client, mostShown);
}

} // namespace unknot
