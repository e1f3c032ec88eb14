// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/OverrideDialog.h"

#include "domain/SessionGate.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/DateFields.h"
#include "practice/Practice.h"

#include "ui_OverrideDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

OverrideDialog::OverrideDialog(Practice &practice, ClientId client, const Finding &finding,
                               QDate from, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::OverrideDialog>())
    , m_finding(finding)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Override);
    m_override.entry = finding.entry;
    m_override.client = client;
    m_errors.add(u"override.reason"_s, m_ui->reasonEdit, m_ui->reasonError);
    m_errors.add(u"override.from"_s, m_ui->fromEdit, m_ui->fromError);
    m_errors.add(u"override.until"_s, m_ui->untilEdit, m_ui->untilError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->confirmButton, &QPushButton::clicked, this, &OverrideDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &OverrideDialog::reject);
    m_ui->titleLabel->setText(finding.label);
    m_ui->whyLabel->setText(finding.why);
    m_ui->whyLabel->setVisible(!finding.why.isEmpty());
    showChip(*m_ui->levelChip, finding.level);
    m_ui->fromEdit->setText(dateText(from));
    m_shown = typed();
    m_ui->reasonEdit->setFocus();
    if (!canOverride(finding.level))
        refuse();
}

OverrideDialog::~OverrideDialog() = default;

void OverrideDialog::refuse()
{
    m_ui->refusedLabel->setText(
        m_finding.level == Level::Urgent
            ? tr("This cannot be gone against: the client needs medical help now. %1")
                  .arg(m_finding.instruction)
            : tr("Nothing keeps you from treating here, so there is nothing to go against."));
    m_ui->refusedBanner->show();
    m_ui->formBox->hide();
    m_ui->confirmButton->hide();
    m_ui->cancelButton->setText(tr("Close"));
    m_ui->cancelButton->setDefault(true);
    m_ui->cancelButton->setFocus();
}

Override OverrideDialog::typed() const
{
    Override given = m_override;
    given.reason = m_ui->reasonEdit->toPlainText();
    given.from = dateIn(*m_ui->fromEdit);
    given.until = dateIn(*m_ui->untilEdit);
    return given;
}

QList<Error> OverrideDialog::dateProblems() const
{
    return unreadDates(
        {{m_ui->fromEdit, u"override.from"_s}, {m_ui->untilEdit, u"override.until"_s}});
}

void OverrideDialog::accept()
{
    if (!canOverride(m_finding.level))
        return;
    Override given = typed();
    if (!m_errors.show(dateProblems() + m_practice.health().problemsOf(given)))
        return;
    // An entry that is only made to be overridden must not stay behind without its reason.
    const auto done = m_practice.asOne([&]() -> Result<void> {
        if (given.entry.isNull()) {
            const auto entry = m_practice.health().entryFor(given.client, m_finding);
            if (!entry)
                return tl::make_unexpected(entry.error());
            given.entry = entry->id;
        }
        const auto kept = m_practice.health().add(given);
        if (!kept)
            return tl::make_unexpected(kept.error());
        m_override = *kept;
        return {};
    });
    if (done)
        QDialog::accept();
    else
        (void)m_errors.show({done.error()});
}

bool OverrideDialog::isTouched() const
{
    return typed() != m_shown || !dateProblems().isEmpty();
}

} // namespace unknot
