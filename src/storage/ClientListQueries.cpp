// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/ClientListQueries.h"

#include "domain/SearchKey.h"
#include "domain/StateWords.h"
#include "storage/Database.h"
#include "storage/SqlValue.h"

#include <algorithm>
#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Counting ends here: a fragment that so many clients hold is common.
constexpr int commonFrom = 500;

// No client has that much to be found by, and SQLite takes only so many conditions.
constexpr int longestSearch = 1000;

// What every line shows; the newest plan is the one with the greatest id. A session that is shown
// is read from session_by_client alone: its row would be one more page of the file for each line.
const auto lineColumns = uR"(
    client.id, client.given, client.family, client.preferred, client.name_order, client.birth_date,
    client.phone, client.sort_key, plan.complaint, plan.state, plan.completed_sessions,
    plan.sessions,
    (SELECT starts || ' ' || zone FROM session WHERE session.client = client.id
     AND state = 'completed' ORDER BY starts DESC LIMIT 1),
    (SELECT starts || ' ' || zone FROM session WHERE session.client = client.id
     AND state IN ('planned', 'confirmed') AND starts >= ?
     AND NOT EXISTS (SELECT 1 FROM plan AS own WHERE own.client = client.id
         AND own.id = session.plan AND own.state = 'paused')
     ORDER BY starts LIMIT 1))"_s;

const auto lineJoins = uR"(
    LEFT JOIN plan ON plan.entry =
        (SELECT entry FROM plan WHERE plan.client = client.id ORDER BY plan.id DESC LIMIT 1))"_s;

std::optional<ZonedTime> zonedTime(RowReader &row)
{
    const QStringList parts = row.text().split(u' ');
    const ZonedTime time{QDateTime::fromString(parts.first(), Qt::ISODate),
                         parts.last().toLatin1()};
    return time.isValid() ? std::optional(time) : std::nullopt;
}

ClientRow readLine(RowReader &row)
{
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

// A piece of a typed word, and how many clients hold it, up to commonFrom.
struct Fragment
{
    QString gram;
    int clients = 0;
};

// The piece of `word` that the fewest clients hold. A word of three or more characters is looked up
// by its pieces of three, a shorter one whole.
Result<Fragment> rarestFragment(Database &database, const QString &word, bool archived)
{
    static const QString sql =
        u"SELECT count(*) FROM"
        " (SELECT 1 FROM client_gram WHERE gram = ? AND archived = ? LIMIT %1)"_s.arg(commonFrom);
    const qsizetype length = std::min<qsizetype>(3, word.toUcs4().size());
    std::optional<Fragment> rarest;
    for (const QString &gram : searchGrams(word)) {
        if (gram.toUcs4().size() != length)
            continue;
        const auto clients = database.number(sql, {gram, archived ? 1 : 0});
        if (!clients)
            return tl::make_unexpected(clients.error());
        if (!rarest || *clients < rarest->clients)
            rarest = Fragment{gram, *clients};
        if (rarest->clients == 0)
            break;
    }
    return rarest.value_or(Fragment{});
}

// One fragment of each word, the rarest first; of common ones the longest, most often the rarest.
Result<QList<Fragment>> fragmentsOf(Database &database, const QStringList &words, bool archived)
{
    QList<Fragment> fragments;
    for (const QString &word : words) {
        const auto fragment = rarestFragment(database, word, archived);
        if (!fragment)
            return tl::make_unexpected(fragment.error());
        fragments << *fragment;
        if (fragment->clients == 0)
            break; // then nobody is found
    }
    std::ranges::stable_sort(fragments, {}, [](const Fragment &fragment) {
        return std::pair(fragment.clients, -fragment.gram.size());
    });
    return fragments;
}

// Which clients, in which order: the select of entries that the lines are then joined to.
struct Selection
{
    QString sql;
    QVariantList values;

    void add(const QString &more, const QVariantList &moreValues)
    {
        sql += more;
        values += moreValues;
    }
};

// Those that hold the first fragment, and those of them that hold the others too. client_gram has
// them in the order of names.
void selectByFragments(Selection &selection, const ClientQuery &query,
                       const QList<Fragment> &fragments)
{
    selection.add(u"client_gram AS gram CROSS JOIN client ON client.entry = gram.client"
                  " WHERE gram.gram = ? AND gram.archived = ?"_s,
                  {fragments.first().gram, query.archived ? 1 : 0});
    if (query.after && query.sort == ClientSort::Name) {
        selection.add(query.descending ? u" AND gram.sort_key <= ?"_s
                                       : u" AND gram.sort_key >= ?"_s,
                      {query.after->sortKey});
    }
    for (const Fragment &other : fragments.mid(1)) {
        selection.add(u" AND EXISTS (SELECT 1 FROM client_gram AS other WHERE other.gram = ?"
                      " AND other.archived = gram.archived AND other.sort_key = gram.sort_key"
                      " AND other.client = gram.client)"_s,
                      {other.gram});
    }
}

Selection select(const ClientQuery &query, const QStringList &words,
                 const QList<Fragment> &fragments)
{
    // No index has the holders of a fragment by age. Few are sorted; of many the walk by age soon
    // meets a page.
    const bool byFragments = !fragments.isEmpty() && (query.sort == ClientSort::Name ||
                                                      fragments.first().clients < commonFrom);
    const QString sortKey = byFragments ? u"gram.sort_key"_s : u"client.sort_key"_s;
    const QString order = query.descending ? u"DESC"_s : u"ASC"_s;
    const QString comparison = query.descending ? u"<"_s : u">"_s;
    Selection result{u"SELECT client.entry FROM "_s, {}};
    if (byFragments)
        selectByFragments(result, query, fragments);
    else
        result.add(u"client WHERE client.archived = ?"_s, {query.archived ? 1 : 0});
    for (const QString &word : words)
        result.add(u" AND instr(client.search_key, ?) > 0"_s, {word});
    if (query.after && query.sort == ClientSort::Name) {
        result.add(u" AND (%1, client.id) %2 (?, ?)"_s.arg(sortKey, comparison),
                   {query.after->sortKey, sqlId(query.after->id)});
    } else if (query.after) {
        result.add(u" AND client.id %1 ?"_s.arg(comparison), {sqlId(query.after->id)});
    }
    result.add(query.sort == ClientSort::Name
                   ? u" ORDER BY %1 %2, client.id %2 LIMIT ?"_s.arg(sortKey, order)
                   : u" ORDER BY client.id %1 LIMIT ?"_s.arg(order),
               {query.limit});
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
    const auto fragments = fragmentsOf(database, words, query.archived);
    if (!fragments)
        return tl::make_unexpected(fragments.error());
    if (!fragments->isEmpty() && fragments->first().clients == 0)
        return QList<ClientRow>{};
    const Selection selection = select(query, words, *fragments);
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
