// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Practice.h"

#include "domain/ProfileRules.h"
#include "practice/Room.h"
#include "practice/Screener.h"
#include "storage/AuditLog.h"
#include "storage/Backup.h"
#include "storage/Migrator.h"
#include "storage/SettingRepository.h"

#include <QUuid>

#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto dataVersionPragma = u"PRAGMA data_version"_s;

Result<void> keepProfile(Room &room, const PracticeProfile &profile, const QString &action)
{
    return room.write([&](const Transaction &transaction) {
        return SettingRepository::saveProfile(transaction, profile).and_then([&] {
            return AuditLog::addEntry(transaction, room.now(), action, QUuid(), {});
        });
    });
}

// "practice.unknot" is kept as "practice.unknot.before-3-20261109-093000" (UTC) before the schema
// goes beyond version 3.
Result<void> upgrade(Room &room)
{
    Database &database = *room.database;
    const auto version = database.number(u"PRAGMA user_version"_s);
    if (!version)
        return tl::make_unexpected(version.error());
    if (*version <= 0)
        return fail(ErrorCode::FileDamaged, database.path(), u"its making was not finished"_s);
    const auto backUp = [&] {
        return copyChecked(database,
                           u"%1.before-%2-%3"_s.arg(database.path(), QString::number(*version),
                                                    room.now().toString(u"yyyyMMdd-HHmmss"_s)));
    };
    const auto steps = migrate(database, practiceMigrations(), backUp);
    return steps ? Result<void>() : tl::make_unexpected(steps.error());
}

// Open sessions are screened whenever something changes, so at the opening only where the program
// or its catalogue is another than the last time.
Result<void> screenByThisProgram(Room &room)
{
    const QString fingerprint = u"" UNKNOT_VERSION " "_s + Catalogue::fingerprint();
    const auto last = SettingRepository::screenedBy(*room.database);
    if (!last)
        return tl::make_unexpected(last.error());
    if (*last == fingerprint)
        return {};
    return room.write([&](const Transaction &transaction) {
        return rescreenAll(room, transaction).and_then([&] {
            return SettingRepository::saveScreenedBy(transaction, fingerprint);
        });
    });
}

} // namespace

Practice::Practice(std::unique_ptr<Room> room)
    : m_room(std::move(room))
    , m_clients(*m_room)
    , m_health(*m_room)
    , m_planner(*m_room)
    , m_diary(*m_room)
    , m_reflower(*m_room)
    , m_reviews(*m_room)
    , m_sessions(*m_room)
    , m_measurements(*m_room)
    , m_snippets(*m_room)
    , m_papers(*m_room)
    , m_paperReader(*m_room)
    , m_today(*m_room)
    , m_reports(*m_room)
    , m_archive(*m_room)
{
}

Practice::~Practice() = default;

Result<std::unique_ptr<Practice>> Practice::create(const QString &path,
                                                   const PracticeProfile &profile,
                                                   const Environment &environment)
{
    const PracticeProfile kept = tidied(profile);
    if (const auto found = problems(kept); !found.isEmpty())
        return tl::make_unexpected(found.first());
    auto database = Database::create(path);
    if (!database)
        return tl::make_unexpected(database.error());
    auto room = std::make_unique<Room>();
    room->database = std::move(*database);
    room->environment = environment;
    room->profile = kept;
    const auto made = migrate(*room->database, practiceMigrations(), [] { return Result<void>(); });
    const auto saved = made ? keepProfile(*room, kept, u"practice made"_s)
                            : Result<void>(tl::make_unexpected(made.error()));
    const auto ready =
        saved.and_then([&] { return SnippetBook(*room).addExamples(); }).and_then([&] {
            return screenByThisProgram(*room);
        });
    if (!ready) {
        room.reset();
        removePracticeFile(path);
        return tl::make_unexpected(ready.error());
    }
    std::unique_ptr<Practice> practice(new Practice(std::move(room)));
    practice->noticeOthers();
    practice->settle();
    return practice;
}

Result<std::unique_ptr<Practice>> Practice::open(const QString &path,
                                                 const Environment &environment)
{
    auto database = Database::open(path);
    if (!database)
        return tl::make_unexpected(database.error());
    auto room = std::make_unique<Room>();
    room->database = std::move(*database);
    room->environment = environment;
    if (const auto upgraded = upgrade(*room); !upgraded)
        return tl::make_unexpected(upgraded.error());
    auto profile = SettingRepository::profile(*room->database);
    if (!profile)
        return tl::make_unexpected(profile.error());
    room->profile = std::move(*profile);
    if (const auto screened = screenByThisProgram(*room); !screened)
        return tl::make_unexpected(screened.error());
    std::unique_ptr<Practice> practice(new Practice(std::move(room)));
    practice->noticeOthers();
    practice->settle();
    return practice;
}

ChangeNotifier &Practice::changes()
{
    return m_room->changes;
}

Result<const Catalogue *> Practice::catalogue() const
{
    return m_room->catalogue();
}

const Environment &Practice::environment() const
{
    return m_room->environment;
}

QString Practice::path() const
{
    return m_room->database->path();
}

const PracticeProfile &Practice::profile() const
{
    return m_room->profile;
}

QList<Error> Practice::problemsOf(const PracticeProfile &profile)
{
    return problems(tidied(profile));
}

Result<void> Practice::saveProfile(const PracticeProfile &profile)
{
    const PracticeProfile kept = tidied(profile);
    if (const auto found = problems(kept); !found.isEmpty())
        return tl::make_unexpected(found.first());
    if (const auto done = keepProfile(*m_room, kept, u"practice changed"_s); !done)
        return done;
    m_room->profile = kept;
    m_room->announce(&ChangeNotifier::profileChanged);
    return {};
}

Result<void> Practice::backUp(const QString &target)
{
    if (const auto copied = copyChecked(*m_room->database, target); !copied)
        return copied;
    const auto noted = m_room->write([this](const Transaction &transaction) {
        return SettingRepository::saveLastBackup(transaction, m_room->now());
    });
    if (noted)
        m_room->announce(&ChangeNotifier::profileChanged);
    return noted;
}

QDateTime Practice::lastBackup() const
{
    return SettingRepository::lastBackup(*m_room->database).value_or(QDateTime());
}

Result<void> Practice::asOne(const std::function<Result<void>()> &work)
{
    const bool isInner = std::exchange(m_room->gathersChanges, true);
    const PracticeProfile before = m_room->profile;
    const auto done = m_room->write([&](const Transaction &transaction) {
        return work().and_then(
            [&] { return isInner ? Result<void>() : keepDueAdvice(*m_room, transaction); });
    });
    m_room->gathersChanges = isInner;
    if (!isInner)
        m_room->adviceDue.clear();
    if (done)
        m_room->announce(&ChangeNotifier::everythingChanged);
    else
        m_room->profile = before;
    return done;
}

void Practice::settle()
{
    m_room->database->settle();
}

bool Practice::noticeOthers()
{
    const auto version = m_room->database->number(dataVersionPragma);
    const bool changed = version && *version != m_room->dataVersion && m_room->dataVersion != 0;
    m_room->dataVersion = version.value_or(m_room->dataVersion);
    if (changed) {
        if (auto profile = SettingRepository::profile(*m_room->database))
            m_room->profile = std::move(*profile);
        m_room->announce(&ChangeNotifier::everythingChanged);
    }
    return changed;
}

} // namespace unknot
