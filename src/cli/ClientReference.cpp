// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ClientReference.h"

#include "practice/Practice.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int matchesNamed = 5; // of an ambiguous search

tl::unexpected<Complaint> ambiguous(const QString &reference, const QList<ClientRow> &matches)
{
    QStringList names;
    for (const ClientRow &match : matches.first(std::min<qsizetype>(matches.size(), matchesNamed)))
        names << u"%1 (%2)"_s.arg(match.name.display(), match.id.toString());
    if (matches.size() > matchesNamed)
        names << u"…"_s;
    const QString list = names.join(u", "_s);
    return wrongUse(
        reference.isEmpty()
            ? CliText::tr("--client is missing: %1").arg(list)
            : CliText::tr("--client: “%1” finds more than one client: %2").arg(reference, list));
}

} // namespace

Outcome<Client> clientOf(Practice &practice, const QString &reference)
{
    ClientId id{QUuid::fromString(reference)};
    if (id.isNull()) {
        ClientQuery query;
        query.text = reference;
        query.limit = matchesNamed + 1;
        const auto matches = practice.clients().list(query);
        if (!matches)
            return couldNot(matches.error());
        if (matches->isEmpty())
            return couldNot(
                reference.isEmpty()
                    ? CliText::tr("there is no client yet")
                    : CliText::tr("--client: no client is found by “%1”").arg(reference));
        if (matches->size() > 1)
            return ambiguous(reference, *matches);
        id = matches->first().id;
    }
    return practice.clients().find(id).map_error(
        [](const Error &error) { return couldNot(error).value(); });
}

} // namespace unknot
