// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"
#include "domain/Error.h"

#include <QObject>

class QWidget;

namespace unknot {

class Paper;
class Practice;
enum class LetterKind;

// Puts a paper before the person as it will be printed, and notes in the paper trail what went out.
// Never changes what stands on it.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    PaperActions(Practice &practice, QWidget *parent);

    // All return when the preview is closed.
    void previewPlan(PlanId plan);
    void previewHandout(PlanId plan);
    void previewProgressReport(PlanId plan);
    void previewSessionNote(SessionId session);
    void previewAppointmentCard(ClientId client);
    // Where nothing asks for a provider's agreement, or to be seen, the letter has lines to write
    // on.
    void previewClearanceLetter(ClientId client);
    void previewReferralLetter(ClientId client);
    // Blank ones are about nobody, and are not noted.
    void previewIntakeForm();
    void previewSoapSheet();
    void previewLeaflet(const QString &page); // of the guidance, by its id
    // The same paper once more, with what is true today.
    void previewAgain(const Document &document);

signals:
    void failed(const unknot::Error &error); // what stands on the paper could not be read

private:
    void previewLetter(LetterKind kind, ClientId client);
    void preview(const Paper &paper);
    void preview(const Paper &paper, const Document &document);
    void note(Document document, DocumentWay way, const QString &path);

    Practice &m_practice;
    QWidget *m_parent;
};

} // namespace unknot
