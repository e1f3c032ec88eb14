// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MeasureActions.h"

#include "gui/DateText.h"
#include "gui/Question.h"
#include "gui/dialogs/MeasureDialog.h"
#include "practice/Practice.h"

#include <QPushButton>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

MeasureActions::MeasureActions(Practice &practice, ClientId client, QWidget &parent)
    : QObject(&parent)
    , m_practice(practice)
    , m_client(client)
    , m_parent(parent)
{
}

void MeasureActions::add()
{
    MeasureDialog dialog(m_practice, m_client, &m_parent);
    if (dialog.exec() == QDialog::Accepted)
        emit notified(
            tr("%1 of %2 is kept").arg(nameOf(dialog.kept()), dayText(dialog.kept().day)));
}

void MeasureActions::edit(const MeasureValue &total)
{
    MeasureDialog dialog(m_practice, total, &m_parent);
    dialog.exec();
}

void MeasureActions::remove(const MeasureValue &total)
{
    if (!agrees(m_parent,
                tr("Remove %1 of %2, total %3? This can't be undone.")
                    .arg(nameOf(total), dayText(total.day), QString::number(total.value)),
                tr("&Remove")))
        return;
    if (const auto done = m_practice.measurements().remove(total); !done)
        emit failed(done.error());
    else
        emit notified(tr("%1 of %2 is removed").arg(nameOf(total), dayText(total.day)));
}

// A total may be of a questionnaire that this version does not know.
QString MeasureActions::nameOf(const MeasureValue &total) const
{
    const auto known = m_practice.measurements().totals().value_or(QList<Measure>());
    const auto found = std::ranges::find(known, total.measure, &Measure::id);
    return found == known.end() ? total.measure : found->label;
}

} // namespace unknot
