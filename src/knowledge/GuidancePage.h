// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace unknot {

// A part of a page that can be pointed to.
struct GuidancePassage
{
    QString anchor;  // stable, the same in every language: "held-back"
    QString heading; // of no other passage of the page

    bool operator==(const GuidancePassage &) const = default;
};

// One page of the guidance, in one language, checked when it was loaded.
struct GuidancePage
{
    QString id;       // the file's name without its ending, stable: "course-of-treatment"
    QString title;    // the page's one first-level heading
    QString group;    // title of the group of contents it belongs to
    QString summary;  // the first paragraph, as plain text
    QString markdown; // the whole page, title included; links read "page:ID" or "page:ID#anchor"
    bool leaflet = false; // written for clients; the others are for the therapist
    QList<GuidancePassage> passages{};

    bool operator==(const GuidancePage &) const = default;
};

} // namespace unknot
