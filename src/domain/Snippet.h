// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

#include <QList>
#include <QString>

#include <optional>

namespace unknot {

using SnippetId = Id<struct SnippetTag>;

// A sentence that the therapist writes often, behind a short name: ";heat" becomes the text.
struct Snippet
{
    SnippetId id;
    QString name; // without the semicolon: letters, digits, hyphen; compared without case
    QString text;
    int version = 0;

    bool operator==(const Snippet &) const = default;
};

inline constexpr int snippetNameLimit = 30; // characters

// A semicolon before the name is gone: who writes ";heat" means "heat".
[[nodiscard]] Snippet tidied(Snippet snippet);

// "snippet.name": empty, too long, or anything but letters, digits and hyphens (NameInvalid, at
// Error::position); "snippet.text": empty, or what no text may hold.
[[nodiscard]] QList<Error> problems(const Snippet &snippet);

// A name that was typed: ";heat" in "Use ;heat" at 9.
struct SnippetCall
{
    qsizetype from = 0; // of the semicolon
    QString name;

    bool operator==(const SnippetCall &) const = default;
};

// The name that ends right at `cursor` (0 to the line's length) in `line`; composed (NFC), as names
// are kept. A semicolon within a word calls nothing.
[[nodiscard]] std::optional<SnippetCall> snippetCallAt(const QString &line, qsizetype cursor);

} // namespace unknot
