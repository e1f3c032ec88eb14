// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClientListQueries.h"

#include "domain/SearchKey.h"
#include "domain/StateWords.h"
#include "storage/Database.h"
#include "storage/SqlValue.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Up to here the rows that the fragment index gives are read and sorted. Beyond, so many clients
// match that walking the sorted index meets a page of them sooner.
constexpr int indexedHitsLimit = 2000;

// No client has that much to be found by, and SQLite takes only so many conditions.
constexpr int longestSearch = 1000;

// What every line shows; the newest plan is the one with the greatest id.
const auto lineColumns = uR"(
    client.id, client.given, client.family, client.preferred, client.name_order, client.birth_date,
    client.phone, client.sort_key, plan.complaint, plan.state,
    (SELECT count(*) FROM session WHERE session.plan = plan.id AND state = 'completed'),
    (SELECT count(*) FROM session WHERE session.plan = plan.id AND state <> 'cancelled'),
    last.starts, last.zone, next.starts, next.zone)"_s;

const auto lineJoins = uR"(
    LEFT JOIN plan ON plan.entry =
        (SELECT entry FROM plan WHERE plan.client = client.id ORDER BY plan.id DESC LIMIT 1)
    LEFT JOIN session AS last ON last.entry =
        (SELECT entry FROM session WHERE session.client = client.id AND state = 'completed'
         ORDER BY starts DESC LIMIT 1)
    LEFT JOIN session AS next ON next.entry =
        (SELECT entry FROM session WHERE session.client = client.id
         AND state IN ('planned', 'confirmed') AND starts >= ? ORDER BY starts LIMIT 1))"_s;

std::optional<ZonedTime> zonedTime(RowReader &row)
{
    const ZonedTime time{row.instant(), row.text().toLatin1()};
    return time.isValid() ? std::optional(time) : std::nullopt;
}

ClientRow readLine(const QSqlQuery &query)
{
    RowReader row(query);
    ClientRow line;
    line.id = row.id<ClientId>();
    line.name = row.name();
    line.birthDate = row.day();
    line.phone = row.text();
    line.sortKey = row.text();
    line.complaint = row.text();
    line.planState = planStateFrom(row.text());
    line.completed = row.number();
    line.sessions = row.number();
    line.last = zonedTime(row);
    line.next = zonedTime(row);
    return line;
}

// A word of three or more characters is looked up by its pieces of three, a shorter one whole.
QString gramQuery(const QStringList &words)
{
    QStringList grams;
    for (const QString &word : words) {
        const qsizetype length = std::min<qsizetype>(3, word.toUcs4().size());
        for (const QString &gram : searchGrams(word)) {
            if (gram.toUcs4().size() == length)
                grams << u'"' + gram + u'"';
        }
    }
    return grams.join(u" AND "_s);
}

// Which clients, in which order: the select of entries that the lines are then joined to.
struct Selection
{
    QString sql;
    QVariantList values;
};

Selection select(const ClientQuery &query, const QStringList &words, bool byFragments)
{
    const QString order = query.descending ? u"DESC"_s : u"ASC"_s;
    const QString comparison = query.descending ? u"<"_s : u">"_s;
    Selection result;
    result.sql = u"SELECT client.entry FROM "_s;
    if (byFragments) {
        result.sql += u"client_gram CROSS JOIN client ON client.entry = client_gram.rowid"
                      " WHERE client_gram MATCH ? AND +client.archived = ?"_s;
        result.values << gramQuery(words);
    } else {
        result.sql += u"client WHERE client.archived = ?"_s;
    }
    result.values << (query.archived ? 1 : 0);
    for (const QString &word : words) {
        result.sql += u" AND instr(client.search_key, ?) > 0"_s;
        result.values << word;
    }
    if (query.after && query.sort == ClientSort::Name) {
        result.sql += u" AND (client.sort_key, client.id) %1 (?, ?)"_s.arg(comparison);
        result.values << sqlText(query.after->sortKey) << sqlId(query.after->id);
    } else if (query.after) {
        result.sql += u" AND client.id %1 ?"_s.arg(comparison);
        result.values << sqlId(query.after->id);
    }
    result.sql += query.sort == ClientSort::Name
                      ? u" ORDER BY client.sort_key %1, client.id %1 LIMIT ?"_s.arg(order)
                      : u" ORDER BY client.id %1 LIMIT ?"_s.arg(order);
    result.values << query.limit;
    return result;
}

QString orderOfLines(const ClientQuery &query)
{
    const QString order = query.descending ? u"DESC"_s : u"ASC"_s;
    return query.sort == ClientSort::Name
               ? u" ORDER BY client.sort_key %1, client.id %1"_s.arg(order)
               : u" ORDER BY client.id %1"_s.arg(order);
}

} // namespace

Result<QList<ClientRow>> ClientListQueries::page(Database &database, const ClientQuery &query,
                                                 const QDateTime &now)
{
    if (query.text.size() > longestSearch)
        return QList<ClientRow>{};
    QStringList words = searchWords(query.text);
    words.removeDuplicates();
    bool byFragments = false;
    if (!words.isEmpty()) {
        const auto hits = database.number(
            u"SELECT count(*) FROM (SELECT 1 FROM client_gram WHERE client_gram MATCH ? LIMIT %1)"_s
                .arg(indexedHitsLimit),
            {gramQuery(words)});
        if (!hits)
            return tl::make_unexpected(hits.error());
        byFragments = *hits < indexedHitsLimit;
    }
    const Selection selection = select(query, words, byFragments);
    const QString sql = u"SELECT "_s + lineColumns + u" FROM client"_s + lineJoins +
                        u" WHERE client.entry IN ("_s + selection.sql + u")"_s +
                        orderOfLines(query);
    return database.list(sql, QVariantList{sqlInstant(now)} + selection.values, readLine);
}

Result<ClientRow> ClientListQueries::row(Database &database, ClientId id, const QDateTime &now)
{
    static const QString sql =
        u"SELECT "_s + lineColumns + u" FROM client"_s + lineJoins + u" WHERE client.id = ?"_s;
    const auto line = database.first(sql, {sqlInstant(now), sqlId(id)}, readLine);
    if (!line)
        return tl::make_unexpected(line.error());
    if (!*line)
        return fail(ErrorCode::NotFound, u"client"_s, id.toString());
    return **line;
}

} // namespace unknot
