// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/Database.h"

#include "storage/SqlResult.h"

#include <QFile>

#include <utility>

#include <sqlite3.h>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int longestWait = 3000; // milliseconds, for another window to finish its write

// Kibibytes, taken only as they are used: the pages of the file that a search in a large practice
// touches while a name is typed.
const auto roomForPages = u"PRAGMA cache_size = -16384"_s;

} // namespace

Database::Database(QString path)
    : m_path(std::move(path))
{
}

Database::~Database()
{
    m_prepared.clear();
    if (m_identity != FileIdentity() && !isStillThere())
        emptyLog();
    sqlite3_close(m_handle);
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
    // Never with SQLITE_OPEN_CREATE: that would make an empty database of a path that is gone.
    // Without mutexes, as a connection stays in its thread.
    const int opened = sqlite3_open_v2(QFile::encodeName(m_path).constData(), &m_handle,
                                       SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (opened != SQLITE_OK)
        return tl::make_unexpected(error(opened));
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_busy_timeout(m_handle, longestWait);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
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

Result<Database::Bound> Database::bind(const QString &sql, const QVariantList &values)
{
    std::unique_ptr<Statement> &slot = m_prepared[sql];
    auto ready = slot ? std::move(slot) : Statement::prepare(m_handle, sql);
    if (!ready)
        return tl::make_unexpected(error(sqlite3_errcode(m_handle)));
    Bound statement(ready.release(), {&slot});
    if (const int code = statement->bind(values); code != SQLITE_OK)
        return tl::make_unexpected(error(code));
    return statement;
}

// An unfinished SELECT would pin its snapshot, and a later write would fail.
void Database::GiveBack::operator()(Statement *statement) const
{
    statement->reset();
    slot->reset(statement);
}

Result<bool> Database::step(Statement &statement)
{
    const int code = statement.step();
    if (code == SQLITE_ROW || code == SQLITE_DONE)
        return code == SQLITE_ROW;
    return tl::make_unexpected(error(code));
}

Result<int> Database::run(const QString &sql, const QVariantList &values)
{
    return bind(sql, values).and_then([this](const Bound &statement) {
        return step(*statement).map([this](bool) { return sqlite3_changes(m_handle); });
    });
}

Result<void> Database::runScript(const QString &sql)
{
    const int code = sqlite3_exec(m_handle, sql.toUtf8().constData(), nullptr, nullptr, nullptr);
    return code == SQLITE_OK ? Result<void>() : tl::make_unexpected(error(code));
}

Result<int> Database::number(const QString &sql, const QVariantList &values)
{
    return first(sql, values, [](RowReader &row) { return row.number(); })
        .map([](const std::optional<int> &number) { return number.value_or(0); });
}

Error Database::error(int resultCode) const
{
    return errorFrom(resultCode, m_handle, m_path);
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
