// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/PrintCommand.h"

#include "cli/PaperReading.h"
#include "documents/HandoutPaper.h"
#include "documents/IntakePaper.h"
#include "documents/PaperWriter.h"
#include "documents/PlanPaper.h"
#include "documents/ProgressPaper.h"
#include "documents/ProviderLetterPaper.h"
#include "exchange/PracticeExport.h"
#include "practice/Practice.h"

#include <QFileInfo>
#include <QLocale>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto clientOption = "--client"_L1;

// A paper, whom it is about in words, and how it is noted; of nobody's paper nothing is.
struct Printed
{
    std::unique_ptr<Paper> paper;
    QString about;
    std::optional<Document> document;
};

Document documentOf(DocumentKind kind, ClientId client, PlanId plan = {})
{
    Document document;
    document.kind = kind;
    document.way = DocumentWay::Pdf;
    document.client = client;
    document.plan = plan;
    return document;
}

template <class PlansPaper, DocumentKind kind>
Outcome<Printed> paperOfPlan(Practice &practice, const QString &client)
{
    return readPaperInput(practice, client).map([](const PaperInput &input) {
        return Printed{std::make_unique<PlansPaper>(input), input.client.name.display(),
                       documentOf(kind, input.client.id, input.plan.id)};
    });
}

Outcome<Printed> progressReport(Practice &practice, const QString &client)
{
    const auto input = readPaperInput(practice, client);
    if (!input)
        return tl::make_unexpected(input.error());
    const auto progress = practice.measurements().progress(input->plan.id);
    if (!progress)
        return couldNot(progress.error());
    auto paper = std::make_unique<ProgressPaper>(
        ProgressPaperInput{practice.profile(), input->client, *progress});
    return Printed{std::move(paper), input->client.name.display(),
                   documentOf(DocumentKind::ProgressReport, input->client.id, input->plan.id)};
}

Outcome<Printed> clearanceLetter(Practice &practice, const QString &client)
{
    return readClearanceLetter(practice, client).map([](const ProviderLetterInput &input) {
        return Printed{std::make_unique<ProviderLetterPaper>(input), input.client.name.display(),
                       documentOf(DocumentKind::ClearanceLetter, input.client.id)};
    });
}

Outcome<Printed> intakeForm(Practice &practice, const QString & /*nobody's*/)
{
    const auto catalogue = practice.catalogue();
    if (!catalogue)
        return couldNot(catalogue.error());
    auto paper = std::make_unique<IntakePaper>(practice.profile(), intakeQuestions(**catalogue));
    const QString title = paper->title();
    return Printed{std::move(paper), title, std::nullopt};
}

struct PaperName
{
    QLatin1StringView name;
    bool ofClient;
    Outcome<Printed> (*read)(Practice &practice, const QString &client);
};

constexpr std::array papers{
    PaperName{"plan"_L1, true, paperOfPlan<PlanPaper, DocumentKind::Plan>},
    PaperName{"handout"_L1, true, paperOfPlan<HandoutPaper, DocumentKind::Handout>},
    PaperName{"clearance"_L1, true, clearanceLetter},
    PaperName{"progress"_L1, true, progressReport}, PaperName{"intake"_L1, false, intakeForm}};

Outcome<PaperName> paperNamed(const Arguments &arguments)
{
    const auto found = std::ranges::find(papers, arguments.place(1), &PaperName::name);
    if (found == papers.end()) {
        return wrongUse(CliText::tr("there is no document “%1” to print; there are plan, handout, "
                                    "clearance, progress and intake")
                            .arg(arguments.place(1)));
    }
    if (!found->ofClient && arguments.has(clientOption))
        return wrongUse(CliText::tr("--client does not go with %1").arg(found->name));
    return *found;
}

Outcome<void> run(const Arguments &arguments, const CommandRoom &room)
{
    const auto paper = paperNamed(arguments);
    if (!paper)
        return tl::make_unexpected(paper.error());
    const auto pdf = arguments.needed(u"--pdf"_s);
    if (!pdf)
        return tl::make_unexpected(pdf.error());
    const auto practice = Practice::open(arguments.place(0), room.environment);
    if (!practice)
        return couldNot(practice.error());
    auto printed = paper->read(**practice, arguments.text(clientOption));
    if (!printed)
        return tl::make_unexpected(printed.error());
    if (const auto allowed = checkTarget(**practice, *pdf); !allowed)
        return couldNot(allowed.error());
    const auto written = writePdf(*printed->paper, *pdf, paperSizeOf(QLocale::system()));
    if (!written)
        return couldNot(written.error());
    if (printed->document) {
        printed->document->file = QFileInfo(*pdf).fileName();
        if (const auto noted = (*practice)->papers().add(*printed->document); !noted)
            return couldNot(noted.error());
    }
    room.out << CliText::tr("Printed %1 to %2.").arg(printed->about, *pdf) << u'\n';
    return {};
}

} // namespace

Command printCommand()
{
    return {.name = u"print"_s,
            .usage = u"FILE (plan|handout|clearance|progress|intake) [--client REF] --pdf PATH"_s,
            .summary = CliText::tr("Write a client's newest plan, the handout to it, the letter to "
                                   "their healthcare provider, the report on their progress, or a "
                                   "blank intake form as PDF; REF is an id, or text that finds one "
                                   "client"),
            .arguments = {.places = {u"FILE"_s, u"DOCUMENT"_s},
                          .options = {{u"--client"_s, u"REF"_s}, {u"--pdf"_s, u"PATH"_s}}},
            .run = run};
}

} // namespace unknot
