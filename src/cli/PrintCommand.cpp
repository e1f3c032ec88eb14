// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PrintCommand.h"

#include "documents/HandoutPaper.h"
#include "documents/PaperWriter.h"
#include "documents/PlanPaper.h"
#include "exchange/PracticeExport.h"
#include "practice/Practice.h"

#include <QLocale>

#include <memory>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto planDocument = "plan"_L1;
constexpr auto handoutDocument = "handout"_L1;
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

// The client whose id `reference` is, else the only current one that a search for it finds.
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

Outcome<PaperInput> paperInput(Practice &practice, const QString &reference)
{
    const auto client = clientOf(practice, reference);
    if (!client)
        return tl::make_unexpected(client.error());
    const auto plans = practice.planner().plansOf(client->id);
    if (!plans)
        return couldNot(plans.error());
    if (plans->isEmpty())
        return couldNot(CliText::tr("%1 has no plan yet").arg(client->name.display()));
    const Plan &newest = plans->first();
    const auto sessions = practice.planner().sessionsOf(newest.id);
    if (!sessions)
        return couldNot(sessions.error());
    return PaperInput{.practice = practice.profile(),
                      .client = *client,
                      .plan = newest,
                      .sessions = *sessions,
                      .printed = practice.today().date()};
}

std::unique_ptr<Paper> paperOf(const QString &document, const PaperInput &input)
{
    if (document == planDocument)
        return std::make_unique<PlanPaper>(input);
    return std::make_unique<HandoutPaper>(input);
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const QString document = arguments.place(1);
    if (document != planDocument && document != handoutDocument)
        return wrongUse(
            CliText::tr("there is no document “%1” to print; there are plan and handout")
                .arg(document));
    const auto pdf = arguments.needed(u"--pdf"_s);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    const auto practice = Practice::open(arguments.place(0), room.environment);
    if (!practice)
        return couldNot(practice.error());
    const auto input = paperInput(**practice, arguments.text(u"--client"_s));
    if (!input)
        return tl::make_unexpected(input.error());
    if (const auto allowed = checkTarget(**practice, *pdf); !allowed)
        return couldNot(allowed.error());
    const auto written = writePdf(*paperOf(document, *input), *pdf, paperSizeOf(QLocale::system()));
    if (!written)
        return couldNot(written.error());
    room.out << CliText::tr("Printed %1 to %2.").arg(input->client.name.display(), *pdf) << u'\n';
    return {};
}

} // namespace

Command printCommand()
{
    return {.name = u"print"_s,
            .usage = u"FILE (plan|handout) [--client REF] --pdf PATH"_s,
            .summary = CliText::tr("Write a client's newest plan as PDF; REF is an id, or text "
                                   "that finds one client"),
            .arguments = {.places = {u"FILE"_s, u"DOCUMENT"_s},
                          .options = {{u"--client"_s, u"REF"_s}, {u"--pdf"_s, u"PATH"_s}}},
            .run = run};
}

} // namespace unknot
