// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace unknot {

struct Client;

// Lower case without accents ("Nguyễn" and "nguyen" are the same, so are "Strauß" and "strauss",
// "Łukasz" and "lukasz"). Positions may differ from the input's.
[[nodiscard]] QString foldForSearch(const QString &text);

// The folded words by which a client is found: all names, and the phone number's digits as one
// word.
[[nodiscard]] QString searchKey(const Client &client);

// The folded words of what was typed. Digits with phone punctuation between them are one word.
[[nodiscard]] QStringList searchWords(const QString &typed);

// Where a name stands in a list sorted by its owner's order: family name first, then given.
[[nodiscard]] QString sortKey(const Client &client);

// Every different piece of one to three characters in the words of `key`; a word holds a typed
// fragment only if it holds all of the fragment's own pieces.
[[nodiscard]] QStringList searchGrams(const QString &key);

} // namespace unknot
