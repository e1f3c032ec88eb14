// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScreenCommand.h"

#include "cli/ScreenOutput.h"
#include "cli/ScreenRequest.h"
#include "practice/Environment.h"

#include <QTimeZone>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto catalogue = Catalogue::load();
    if (!catalogue)
        return couldNot(catalogue.error());
    const Environment &world = room.environment;
    const auto request = readScreenRequest(arguments, *catalogue,
                                           world.now().toTimeZone(QTimeZone(world.zone)).date());
    if (!request)
        return tl::make_unexpected(request.error());
    const auto find = [&catalogue](const QString &id) { return catalogue->find(id); };
    const Verdict verdict = screen(request->history, request->day, find, catalogue->regions());
    if (arguments.has(u"--json"_s)) {
        printAsJson(verdict, *catalogue, room.out);
    } else {
        printAsText(verdict, conflictsWith(verdict, request->work, catalogue->regions()),
                    *catalogue, room.out);
    }
    return {};
}

} // namespace

Command screenCommand()
{
    return {.name = u"screen"_s,
            .usage = u"[--condition ID[:variant=V][:region=R][:since=DATE]]... "
                     u"[--clearance ID:DATE..DATE]... [--region R]... [--technique T]... "
                     u"[--date DATE] [--json]"_s,
            .summary = CliText::tr("Say what health conditions mean for massage on a day"),
            .arguments = {.places = {},
                          .options = {{u"--condition"_s, u"ID"_s, true},
                                      {u"--clearance"_s, u"ID:DATE..DATE"_s, true},
                                      {u"--region"_s, u"R"_s, true},
                                      {u"--technique"_s, u"T"_s, true},
                                      {u"--date"_s, u"DATE"_s},
                                      {u"--json"_s, {}}}},
            .run = run};
}

} // namespace unknot
