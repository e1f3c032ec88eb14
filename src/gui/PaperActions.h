// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

#include <QObject>

class QWidget;

namespace unknot {

class Paper;
class Practice;
enum class LetterKind;
struct PaperInput;
struct ProviderLetterInput;

// Puts a plan, its handout, a letter to the client's healthcare provider or a blank intake form
// before the person as it will be printed. Reads what stands on it and never changes it.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    PaperActions(Practice &practice, QWidget *parent);

    // All return when the preview is closed.
    void previewPlan(PlanId plan);
    void previewHandout(PlanId plan);
    // Where nothing asks for a provider's agreement, or to be seen, the letter has lines to write
    // on.
    void previewClearanceLetter(ClientId client);
    void previewReferralLetter(ClientId client);
    void previewIntakeForm();

signals:
    void failed(const unknot::Error &error); // what stands on the paper could not be read

private:
    [[nodiscard]] Result<PaperInput> read(PlanId plan) const;
    [[nodiscard]] Result<ProviderLetterInput> readLetter(LetterKind kind, ClientId client) const;
    [[nodiscard]] Result<void> addPlan(ProviderLetterInput &letter) const;
    void previewLetter(LetterKind kind, ClientId client);
    void preview(const Paper &paper);

    Practice &m_practice;
    QWidget *m_parent;
};

} // namespace unknot
