// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace unknot {

// One page of the guidance, in one language, checked when it was loaded.
struct GuidancePage
{
    QString id;       // the file's name without its ending, stable: "course-of-treatment"
    QString title;    // the page's one first-level heading
    QString group;    // title of the group of contents it belongs to
    QString summary;  // the first paragraph, as plain text
    QString markdown; // the whole page, title included; links read "page:ID"

    bool operator==(const GuidancePage &) const = default;
};

} // namespace unknot
