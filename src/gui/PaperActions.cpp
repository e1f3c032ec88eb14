// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PaperActions.h"

#include "documents/AppointmentCardPaper.h"
#include "documents/GuidancePaper.h"
#include "documents/HandoutPaper.h"
#include "documents/IntakePaper.h"
#include "documents/PlanPaper.h"
#include "documents/ProgressPaper.h"
#include "documents/ProviderLetterPaper.h"
#include "documents/SessionNotePaper.h"
#include "documents/SoapSheetPaper.h"
#include "gui/dialogs/PaperPreview.h"
#include "knowledge/Catalogue.h"
#include "knowledge/GuidanceLibrary.h"
#include "practice/Practice.h"

#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace unknot {

namespace {

Document documentOf(DocumentKind kind, ClientId client, PlanId plan = {}, SessionId session = {})
{
    Document document;
    document.kind = kind;
    document.client = client;
    document.plan = plan;
    document.session = session;
    return document;
}

} // namespace

PaperActions::PaperActions(Practice &practice, QWidget *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_parent(parent)
{
}

void PaperActions::previewPlan(PlanId plan)
{
    if (const auto input = m_practice.paperReader().plan(plan))
        preview(PlanPaper(*input), documentOf(DocumentKind::Plan, input->client.id, plan));
    else
        emit failed(input.error());
}

void PaperActions::previewHandout(PlanId plan)
{
    if (const auto input = m_practice.paperReader().plan(plan))
        preview(HandoutPaper(*input), documentOf(DocumentKind::Handout, input->client.id, plan));
    else
        emit failed(input.error());
}

void PaperActions::previewProgressReport(PlanId plan)
{
    const auto progress = m_practice.measurements().progress(plan);
    if (!progress)
        return emit failed(progress.error());
    const auto client = m_practice.clients().find(progress->plan.client);
    if (!client)
        return emit failed(client.error());
    preview(ProgressPaper({m_practice.profile(), *client, *progress}),
            documentOf(DocumentKind::ProgressReport, client->id, plan));
}

void PaperActions::previewSessionNote(SessionId session)
{
    if (const auto input = m_practice.paperReader().sessionNote(session)) {
        preview(SessionNotePaper(*input),
                documentOf(DocumentKind::SessionNote, input->client.id, input->plan.id, session));
    } else {
        emit failed(input.error());
    }
}

void PaperActions::previewAppointmentCard(ClientId client)
{
    if (const auto input = m_practice.paperReader().appointmentCard(client))
        preview(AppointmentCardPaper(*input), documentOf(DocumentKind::AppointmentCard, client));
    else
        emit failed(input.error());
}

void PaperActions::previewClearanceLetter(ClientId client)
{
    previewLetter(LetterKind::Clearance, client);
}

void PaperActions::previewReferralLetter(ClientId client)
{
    previewLetter(LetterKind::Referral, client);
}

void PaperActions::previewIntakeForm()
{
    if (const auto catalogue = m_practice.catalogue())
        preview(IntakePaper(m_practice.profile(), intakeQuestions(**catalogue)));
    else
        emit failed(catalogue.error());
}

void PaperActions::previewSoapSheet()
{
    preview(SoapSheetPaper(m_practice.profile()));
}

void PaperActions::previewLeaflet(const QString &page)
{
    if (const auto read = GuidanceLibrary::forLanguage(QLocale().name()).page(page))
        preview(GuidancePaper(m_practice.profile(), *read));
    else
        emit failed(read.error());
}

void PaperActions::previewAgain(const Document &document)
{
    switch (document.kind) {
    case DocumentKind::Plan:
        return previewPlan(document.plan);
    case DocumentKind::Handout:
        return previewHandout(document.plan);
    case DocumentKind::ProgressReport:
        return previewProgressReport(document.plan);
    case DocumentKind::SessionNote:
        return previewSessionNote(document.session);
    case DocumentKind::AppointmentCard:
        return previewAppointmentCard(document.client);
    case DocumentKind::ClearanceLetter:
        return previewClearanceLetter(document.client);
    case DocumentKind::ReferralLetter:
        return previewReferralLetter(document.client);
    case DocumentKind::Export:
    case DocumentKind::Report:
        return; // of the whole practice: no client's list has them
    }
}

void PaperActions::previewLetter(LetterKind kind, ClientId client)
{
    const auto letter = m_practice.paperReader().letter(kind, client);
    if (!letter)
        return emit failed(letter.error());
    const auto document = kind == LetterKind::Clearance ? DocumentKind::ClearanceLetter
                                                        : DocumentKind::ReferralLetter;
    preview(ProviderLetterPaper(*letter), documentOf(document, client));
}

void PaperActions::preview(const Paper &paper)
{
    PaperPreview(paper, m_parent).exec();
}

void PaperActions::preview(const Paper &paper, const Document &document)
{
    PaperPreview dialog(paper, m_parent);
    connect(&dialog, &PaperPreview::wentOut, this,
            [this, &document](DocumentWay way, const QString &path) { note(document, way, path); });
    dialog.exec();
}

void PaperActions::note(Document document, DocumentWay way, const QString &path)
{
    document.way = way;
    document.file = QFileInfo(path).fileName();
    if (const auto noted = m_practice.papers().add(document); !noted)
        emit failed(noted.error());
}

} // namespace unknot
