// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/SettingRepository.h"

#include "storage/Database.h"
#include "storage/SqlValue.h"
#include "storage/Transaction.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto lastBackupName = u"backup.last"_s;
const auto screenedByName = u"screening.catalogue"_s;

Result<QString> value(Database &database, const QString &name)
{
    const auto found = database.first(u"SELECT value FROM setting WHERE name = ?"_s, {name},
                                      [](RowReader &row) { return row.text(); });
    return found ? Result<QString>(found->value_or(QString())) : tl::make_unexpected(found.error());
}

// The one list of what a profile is made of; `visit` returns a Result<void>.
template <class Profile, class Visit>
Result<void> visitProfile(Profile &profile, Visit visit)
{
    return visit(u"practice.name"_s, profile.name)
        .and_then([&] { return visit(u"practice.therapist"_s, profile.therapist); })
        .and_then([&] { return visit(u"practice.address"_s, profile.address); })
        .and_then([&] { return visit(u"practice.phone"_s, profile.phone); })
        .and_then([&] { return visit(u"practice.email"_s, profile.email); });
}

Result<QByteArray> logo(Database &database)
{
    const auto found = database.first(u"SELECT picture FROM logo"_s, {},
                                      [](RowReader &row) { return row.bytes(); });
    return found ? Result<QByteArray>(found->value_or(QByteArray()))
                 : tl::make_unexpected(found.error());
}

Result<void> saveLogo(const Transaction &transaction, const QByteArray &picture)
{
    Database &database = transaction.database();
    const auto done =
        picture.isEmpty()
            ? database.run(u"DELETE FROM logo"_s)
            : database.run(u"INSERT INTO logo (only, picture) VALUES (1, ?)"
                           " ON CONFLICT (only) DO UPDATE SET picture = excluded.picture"_s,
                           {picture});
    return done ? Result<void>() : tl::make_unexpected(done.error());
}

} // namespace

Result<void> SettingRepository::save(const Transaction &transaction, const QString &name,
                                     const QString &text)
{
    return transaction.run(u"INSERT INTO setting (name, value) VALUES (?, ?)"
                           " ON CONFLICT (name) DO UPDATE SET value = excluded.value"_s,
                           {name, text});
}

Result<PracticeProfile> SettingRepository::profile(Database &database)
{
    PracticeProfile profile;
    const auto read = [&database](const QString &name, QString &text) -> Result<void> {
        const auto stored = value(database, name);
        if (!stored)
            return tl::make_unexpected(stored.error());
        text = *stored;
        return {};
    };
    QString zone;
    const auto done =
        visitProfile(profile, read).and_then([&] { return read(u"practice.zone"_s, zone); });
    if (!done)
        return tl::make_unexpected(done.error());
    profile.zone = zone.toLatin1();
    return logo(database).map([&profile](const QByteArray &picture) {
        profile.logo = picture;
        return profile;
    });
}

Result<void> SettingRepository::saveProfile(const Transaction &transaction,
                                            const PracticeProfile &profile)
{
    const auto write = [&transaction](const QString &name, const QString &text) {
        return save(transaction, name, text);
    };
    return visitProfile(profile, write)
        .and_then([&] { return write(u"practice.zone"_s, QString::fromLatin1(profile.zone)); })
        .and_then([&] { return saveLogo(transaction, profile.logo); });
}

Result<QDateTime> SettingRepository::lastBackup(Database &database)
{
    return value(database, lastBackupName).map([](const QString &text) {
        return QDateTime::fromString(text, Qt::ISODate);
    });
}

Result<void> SettingRepository::saveLastBackup(const Transaction &transaction, const QDateTime &at)
{
    return save(transaction, lastBackupName, sqlInstant(at).toString());
}

Result<QString> SettingRepository::screenedBy(Database &database)
{
    return value(database, screenedByName);
}

Result<void> SettingRepository::saveScreenedBy(const Transaction &transaction,
                                               const QString &fingerprint)
{
    return save(transaction, screenedByName, fingerprint);
}

} // namespace unknot
