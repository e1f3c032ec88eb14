// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "gui/dialogs/ClientForm.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class ClientDialog;
}
class Practice;

// Adds or edits one client. Closes only when the client is safe, or when the therapist gives the
// entries up; a save by somebody else in between loses neither version.
class ClientDialog : public FormDialog
{
    Q_OBJECT

public:
    explicit ClientDialog(Practice &practice, QWidget *parent = nullptr); // a new client
    ClientDialog(Practice &practice, const Client &client, QWidget *parent = nullptr);
    ~ClientDialog() override;

    [[nodiscard]] const Client &client() const { return m_base; } // once accepted: as kept

    void focusConsent(); // the consent date is what the therapist came for

    void accept() override; // saves; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void showAge();
    void signToday();
    void explainConflict();
    void swapVersions();
    void tellWhichVersion();

    Practice &m_practice;
    std::unique_ptr<Ui::ClientDialog> m_ui;
    ClientForm m_form;
    FieldErrors m_errors;
    Client m_base;                  // what the form was filled from; a null id for a new client
    std::optional<Client> m_stored; // somebody else's version, after a conflict
    std::optional<Client> m_mine;   // the entries put aside while the stored version is shown
};

} // namespace unknot
