// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/PracticeProfile.h"
#include "practice/Archive.h"
#include "practice/ChangeNotifier.h"
#include "practice/ClientBook.h"
#include "practice/Diary.h"
#include "practice/Environment.h"
#include "practice/HealthFile.h"
#include "practice/Measurements.h"
#include "practice/PaperReader.h"
#include "practice/PaperTrail.h"
#include "practice/Planner.h"
#include "practice/Reflower.h"
#include "practice/Reports.h"
#include "practice/Reviews.h"
#include "practice/SessionBook.h"
#include "practice/SnippetBook.h"
#include "practice/Today.h"

#include <QList>

#include <memory>

namespace unknot {

class Catalogue;

// The one door to a practice: one database, all its clients. Everything above reads and writes
// through the use cases behind it. Belongs to the thread that opened it.
class Practice
{
public:
    // Makes a new file; never touches one that exists. Errors: the file's, or the profile's fields.
    [[nodiscard]] static Result<std::unique_ptr<Practice>>
    create(const QString &path, const PracticeProfile &profile, const Environment &environment);
    [[nodiscard]] static Result<std::unique_ptr<Practice>> open(const QString &path,
                                                                const Environment &environment);
    ~Practice();
    Q_DISABLE_COPY_MOVE(Practice)

    [[nodiscard]] ClientBook &clients() { return m_clients; }
    [[nodiscard]] HealthFile &health() { return m_health; }
    [[nodiscard]] Planner &planner() { return m_planner; }
    [[nodiscard]] Diary &diary() { return m_diary; }
    [[nodiscard]] Reflower &reflower() { return m_reflower; }
    [[nodiscard]] Reviews &reviews() { return m_reviews; }
    [[nodiscard]] SessionBook &sessions() { return m_sessions; }
    [[nodiscard]] Measurements &measurements() { return m_measurements; }
    [[nodiscard]] SnippetBook &snippets() { return m_snippets; }
    [[nodiscard]] PaperTrail &papers() { return m_papers; }
    [[nodiscard]] PaperReader &paperReader() { return m_paperReader; }
    [[nodiscard]] Today &today() { return m_today; }
    [[nodiscard]] Reports &reports() { return m_reports; }
    [[nodiscard]] Archive &archive() { return m_archive; }
    [[nodiscard]] ChangeNotifier &changes();

    // Read when it is first asked for. KnowledgeInvalid only where the program itself is damaged.
    [[nodiscard]] Result<const Catalogue *> catalogue() const;

    [[nodiscard]] QString path() const;
    // For another connection to the same file.
    [[nodiscard]] const Environment &environment() const;
    [[nodiscard]] const PracticeProfile &profile() const;
    [[nodiscard]] Result<void> saveProfile(const PracticeProfile &profile);
    [[nodiscard]] static QList<Error> problemsOf(const PracticeProfile &profile);

    // Writes a checked copy to `target`, which must not exist.
    [[nodiscard]] Result<void> backUp(const QString &target);
    [[nodiscard]] QDateTime lastBackup() const; // UTC; invalid where there was none

    // Runs `work` as one transaction: all of it is kept or, on an error, nothing. Announcements
    // wait until it is safe.
    [[nodiscard]] Result<void> asOne(const std::function<Result<void>()> &work);

    // Moves what was saved on into the file itself, so that a copy of it has all
    // (storage/Database). To be called now and then, when nobody waits.
    void settle();

    // True once after another program wrote to the file; then everythingChanged() was announced.
    bool noticeOthers();

private:
    explicit Practice(std::unique_ptr<Room> room);

    std::unique_ptr<Room> m_room;
    ClientBook m_clients;
    HealthFile m_health;
    Planner m_planner;
    Diary m_diary;
    Reflower m_reflower;
    Reviews m_reviews;
    SessionBook m_sessions;
    Measurements m_measurements;
    SnippetBook m_snippets;
    PaperTrail m_papers;
    PaperReader m_paperReader;
    Today m_today;
    Reports m_reports;
    Archive m_archive;
};

} // namespace unknot
