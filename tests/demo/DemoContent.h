// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoPractice.h"
#include "practice/Practice.h"

#include <QList>
#include <QTemporaryDir>

#include <memory>
#include <vector>

namespace unknot {

inline const QDate monday(2026, 11, 23); // on which the tests make their demos

// Everything in a practice, as the use cases give it.
struct DemoContent
{
    QList<Client> clients;
    QList<Plan> plans;
    QList<SessionRow> sessions;
    QList<SessionRecord> records;   // of the completed sessions, in their order
    QList<SessionNote> drafts;      // of the open sessions
    QList<MeasureValue> totals;     // of questionnaires
    QList<HealthHistory> histories; // in the clients' order

    bool operator==(const DemoContent &) const = default;

    [[nodiscard]] static DemoContent of(Practice &practice);
    [[nodiscard]] const SessionRecord *recordOf(SessionId session) const; // null without one
    [[nodiscard]] Client named(const QString &display) const; // null id where there is none
    [[nodiscard]] HealthHistory healthOf(const QString &display) const;
    [[nodiscard]] QList<SessionRow> openOf(const QString &display) const; // by time
    [[nodiscard]] QList<Plan> plansOf(ClientId client) const;
    [[nodiscard]] QList<Session> sessionsOf(PlanId plan) const; // by number
};

// Makes each demo practice once, in a folder that goes with the shelf. Ends the program where one
// can't be made: a test without its practice proves nothing.
class DemoShelf
{
public:
    // A copy, opened at ten in the morning of `options.today`; belongs to nobody else.
    [[nodiscard]] std::unique_ptr<Practice> practice(const DemoOptions &options);
    [[nodiscard]] const DemoContent &content(const DemoOptions &options);

private:
    struct Made
    {
        DemoOptions options;
        QString path;
        std::unique_ptr<DemoContent> content; // null until somebody asks
    };
    Made &made(const DemoOptions &options);

    QTemporaryDir m_folder;
    std::vector<Made> m_made;
    int m_copies = 0;
};

} // namespace unknot
