// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Client.h"
#include "domain/Error.h"

#include <QList>

class QLineEdit;

namespace unknot {

namespace Ui {
class ClientDialog;
}
class FieldErrors;

// The widgets of the client dialog as one value: puts a client into them and reads one out.
// Never judges what was typed, except that a date must be a date before it can be a value.
class ClientForm
{
public:
    explicit ClientForm(Ui::ClientDialog &ui); // must outlive the form

    void registerAt(FieldErrors &errors) const;

    void show(const Client &client);
    // `base` with what stands in the form; what the form does not show stays as it was.
    [[nodiscard]] Client read(Client base) const;
    // Dates that are not empty and can't be read.
    [[nodiscard]] QList<Error> dateProblems() const;
    // True where saving `base` again would lose something typed.
    [[nodiscard]] bool differsFrom(const Client &base) const;

private:
    Ui::ClientDialog &m_ui;
    Client m_shown; // as last put into the widgets
};

} // namespace unknot
