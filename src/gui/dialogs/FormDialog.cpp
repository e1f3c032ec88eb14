// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/FormDialog.h"

#include "gui/Question.h"

namespace unknot {

void FormDialog::reject()
{
    if (!isTouched() ||
        mayLose(*this, tr("Discard what you entered? It is not saved."), tr("&Discard")))
        QDialog::reject();
}

} // namespace unknot
