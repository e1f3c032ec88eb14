// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/DocumentRepository.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// By the value of their enumeration, from 0.
const std::array kindNames{u"plan"_s,
                           u"handout"_s,
                           u"session_note"_s,
                           u"progress_report"_s,
                           u"clearance_letter"_s,
                           u"referral_letter"_s,
                           u"appointment_card"_s,
                           u"export"_s,
                           u"report"_s};
const std::array wayNames{u"printed"_s, u"pdf"_s, u"csv"_s};

template <class Names, class Value>
QString nameOf(const Names &names, Value value)
{
    return names[static_cast<size_t>(value)];
}

// The first for a name that the program never writes.
template <class Value, class Names>
Value valueFrom(const Names &names, const QString &name)
{
    const auto found = std::ranges::find(names, name);
    return found == names.end() ? Value() : static_cast<Value>(found - names.begin());
}

template <class Tag>
QVariant sqlMaybeId(const Id<Tag> &id)
{
    return id.isNull() ? QVariant() : sqlId(id);
}

Document read(RowReader &row)
{
    Document document;
    document.id = row.id<DocumentId>();
    document.at = row.instant();
    document.kind = valueFrom<DocumentKind>(kindNames, row.text());
    document.way = valueFrom<DocumentWay>(wayNames, row.text());
    document.client = row.id<ClientId>();
    document.plan = row.id<PlanId>();
    document.session = row.id<SessionId>();
    document.file = row.text();
    return document;
}

} // namespace

Result<void> DocumentRepository::add(const Transaction &transaction, const Document &document)
{
    return transaction.run(u"INSERT INTO document (id, at, kind, way, client, plan, session, file)"
                           " VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s,
                           {sqlId(document.id), sqlInstant(document.at),
                            nameOf(kindNames, document.kind), nameOf(wayNames, document.way),
                            sqlMaybeId(document.client), sqlMaybeId(document.plan),
                            sqlMaybeId(document.session), document.file});
}

Result<QList<Document>> DocumentRepository::ofClient(Database &database, ClientId client, int limit)
{
    // Ids rise with the time at which they were made.
    return database.list(u"SELECT id, at, kind, way, client, plan, session, file FROM document"
                         " WHERE client = ? OR (client IS NULL AND kind = 'export' AND id > ?)"
                         " ORDER BY at DESC, entry DESC LIMIT ?"_s,
                         {sqlId(client), sqlId(client), limit}, read);
}

} // namespace unknot
