// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/GuidancePage.h"
#include "knowledge/GuidanceSearch.h"

#include <QList>
#include <QString>

#include <optional>

namespace unknot {

// What an address leads to: a page or a passage of it.
struct GuidancePlace
{
    GuidancePage page;
    QString heading; // of the passage; empty for the whole page

    bool operator==(const GuidancePlace &) const = default;
};

// The guidance pages of one language: their order, their text, and a search over them. Reads and
// checks the whole folder at the first question and keeps it. Never draws a page, never changes
// one. For use by one thread.
class GuidanceLibrary
{
public:
    // A folder with contents.json and one ID.md for each page listed there.
    explicit GuidanceLibrary(const QString &folder);

    // The pages of a language ("vi", "vi_VN"), or the English ones where there are none. `root`
    // holds a folder for each language; the built-in ones unless told.
    [[nodiscard]] static GuidanceLibrary
    forLanguage(const QString &language, const QString &root = QStringLiteral(":/help"));

    // All pages in reading order; those of a group follow one another. Here as below, a folder
    // that is not sound gives KnowledgeInvalid, with the page (or "contents") as field and what is
    // wrong as detail.
    [[nodiscard]] Result<QList<GuidancePage>> contents() const;

    // NotFound for an id that is not listed.
    [[nodiscard]] Result<GuidancePage> page(const QString &id) const;

    // Of an address: "ID" or "ID#anchor". NotFound where there is no such page or passage.
    [[nodiscard]] Result<GuidancePlace> place(const QString &address) const;

    // Pages that hold all the words typed, best first.
    [[nodiscard]] Result<QList<GuidanceHit>> search(const QString &typed) const;

private:
    struct Shelf
    {
        QList<GuidancePage> pages;
        GuidanceSearch search;
    };

    [[nodiscard]] const Result<Shelf> &shelf() const;

    QString m_folder;
    mutable std::optional<Result<Shelf>> m_shelf; // empty until first asked
};

} // namespace unknot
