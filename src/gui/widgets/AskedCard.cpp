// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/AskedCard.h"

#include "gui/DateText.h"
#include "models/WhenWords.h"

#include "ui_AskedCard.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

AskedCard::AskedCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::AskedCard>())
{
    m_ui->setupUi(this);
    m_errors.add(u"health.dueDate"_s, m_ui->dueEdit, m_ui->dueError);
    m_errors.add({}, nullptr, m_ui->dueError);
    connect(m_ui->askButton, &QPushButton::clicked, this, &AskedCard::askWanted);
    connect(m_ui->dueButton, &QPushButton::clicked, this, &AskedCard::readDueDate);
    connect(m_ui->dueEdit, &QLineEdit::returnPressed, this, &AskedCard::readDueDate);
}

AskedCard::~AskedCard() = default;

void AskedCard::showAsked(QDate asked, QDate until, QDate today)
{
    const bool holds = asked.isValid() && today <= until;
    const QString days = asked.isValid() ? shortDay(asked, {}) : QString();
    m_ui->askedLabel->setText(
        !asked.isValid() ? tr("Not asked yet. Go through the health history before the first "
                              "session.")
        : holds
            ? tr("%1. Ask again by %2, or when something changes.").arg(days, shortDay(until, {}))
            : tr("%1. The answers held until %2: ask again.").arg(days, shortDay(until, {})));
    m_ui->askButton->setText(holds ? tr("Record a chan&ge") : tr("Ask a&gain…"));
}

void AskedCard::showDueDate(QDate dueDate)
{
    if (m_ui->dueEdit->isModified())
        return; // it is being typed
    m_errors.clear();
    m_ui->dueEdit->setText(dateText(dueDate));
}

void AskedCard::showErrors(const QList<Error> &errors)
{
    m_ui->dueEdit->setModified(true); // it waits to be put right
    (void)m_errors.show(errors);
}

void AskedCard::readDueDate()
{
    const QString typed = m_ui->dueEdit->text().trimmed();
    const auto day = readDate(typed, QLocale());
    m_errors.clear();
    if (!typed.isEmpty() && !day) {
        showErrors({Error{ErrorCode::DateInvalid, u"health.dueDate"_s, typed}});
        return;
    }
    m_ui->dueEdit->setModified(false);
    emit dueDateTyped(day.value_or(QDate()));
}

} // namespace unknot
