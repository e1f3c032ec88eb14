// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include <QFile>
#include <QSqlDriver>
#include <QUrl>
#include <QUuid>

#include <utility>

#include <sqlite3.h>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Kibibytes, taken only as they are used: the pages of the file that a search in a large practice
// touches while a name is typed.
const auto roomForPages = u"PRAGMA cache_size = -16384"_s;

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
    , m_connection(QUuid::createUuid().toString())
{
}

Database::~Database()
{
    m_prepared.clear();
    if (m_identity != FileIdentity() && !isStillThere())
        emptyLog();
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path)
{
    if (const auto checked = checkPracticeFile(path); !checked)
        return tl::make_unexpected(checked.error());
    std::unique_ptr<Database> database(new Database(path));
    if (const auto connected = database->connect(); !connected)
        return tl::make_unexpected(connected.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::create(const QString &path)
{
    if (const auto made = makePracticeFile(path); !made)
        return tl::make_unexpected(made.error());
    std::unique_ptr<Database> database(new Database(path));
    if (const auto connected = database->connect(); !connected) {
        database.reset();
        removePracticeFile(path);
        return tl::make_unexpected(connected.error());
    }
    return database;
}

Result<void> Database::connect()
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    // mode=rw: a plain open would make an empty database of a path that is gone.
    connection.setConnectOptions(u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=3000"_s);
    connection.setDatabaseName(
        QString::fromLatin1(QUrl::fromLocalFile(m_path).toEncoded() + "?mode=rw"));
    if (!connection.open())
        return tl::make_unexpected(errorFrom(connection.lastError(), nullptr, m_path));
    sqlite3_db_config(handle(), SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_extended_result_codes(handle(), 1);
    // The application id goes into the header before the log takes over, so that a look at the
    // file alone tells what it is. What is set aside for a rollback stays in memory: in a folder
    // for temporary files it would be health data outside the practice, and slow.
    const QString id = u"PRAGMA application_id = %1"_s.arg(practiceApplicationId);
    const bool isNew = QFile(m_path).size() == 0;
    for (const QString &pragma :
         {isNew ? id : u"PRAGMA application_id"_s, u"PRAGMA journal_mode = WAL"_s,
          u"PRAGMA synchronous = FULL"_s, u"PRAGMA foreign_keys = ON"_s,
          u"PRAGMA trusted_schema = OFF"_s, u"PRAGMA cell_size_check = ON"_s,
          u"PRAGMA temp_store = MEMORY"_s, roomForPages}) {
        if (const auto done = runScript(pragma); !done)
            return done;
    }
    m_identity = FileIdentity::of(m_path);
    return {};
}

Result<Database::Query> Database::execute(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<QSqlQuery> &slot = m_prepared[sql];
    Query query{std::move(slot), &slot};
    if (!query.statement) {
        query.statement = std::make_unique<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query.statement->setForwardOnly(true);
        if (!query.statement->prepare(sql))
            return tl::make_unexpected(errorFrom(query.statement->lastError(), handle(), m_path));
    }
    for (int i = 0; i < values.size(); ++i)
        query.statement->bindValue(i, values.at(i));
    if (!query.statement->exec()) {
        const Error error = errorFrom(query.statement->lastError(), handle(), m_path);
        giveBack(std::move(query));
        return tl::make_unexpected(error);
    }
    return query;
}

// An unfinished SELECT would pin its snapshot, and a later write would fail.
void Database::giveBack(Query query)
{
    query.statement->finish();
    *query.slot = std::move(query.statement);
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    auto query = execute(sql, values);
    if (!query)
        return tl::make_unexpected(query.error());
    const int changed = query->statement->numRowsAffected();
    giveBack(std::move(*query));
    return changed;
}

Result<void> Database::runScript(const QString &sql)
{
    const int code = sqlite3_exec(handle(), sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>()
                             : tl::make_unexpected(errorFrom(code, handle(), m_path));
}

Result<int> Database::number(const QString &sql, const QVariantList &values)
{
    const auto row =
        first(sql, values, [](const QSqlQuery &query) { return query.value(0).toInt(); });
    if (!row)
        return tl::make_unexpected(row.error());
    return row->value_or(0);
}

sqlite3 *Database::handle() const
{
    const QVariant handle = QSqlDatabase::database(m_connection, false).driver()->handle();
    return *static_cast<sqlite3 *const *>(handle.constData());
}

bool Database::isStillThere() const
{
    return FileIdentity::of(m_path) == m_identity;
}

void Database::settle()
{
    if (!std::exchange(m_isSettled, true))
        (void)runScript(u"PRAGMA wal_checkpoint(PASSIVE)"_s); // what stays in it is not lost
}

void Database::emptyLog()
{
    (void)runScript(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // what stays in it is not lost either
}

} // namespace unknot
