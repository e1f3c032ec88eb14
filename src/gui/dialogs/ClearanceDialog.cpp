// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ClearanceDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/DateFields.h"
#include "practice/Practice.h"

#include "ui_ClearanceDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int usualMonths = 6; // a clearance holds, where the provider names no end

// What the form starts with: today, by the provider the client's care lies with.
Clearance draftFor(Practice &practice, ClientId client, const Finding &finding)
{
    Clearance draft;
    draft.entry = finding.entry;
    draft.client = client;
    draft.from = practice.today().date();
    draft.until = draft.from.addMonths(usualMonths);
    if (const auto known = practice.clients().find(client))
        draft.provider = known->provider.name;
    return draft;
}

Finding named(const Clearance &clearance, const QString &label)
{
    Finding finding;
    finding.entry = clearance.entry;
    finding.label = label;
    return finding;
}

} // namespace

ClearanceDialog::ClearanceDialog(Practice &practice, ClientId client, const Finding &finding,
                                 QWidget *parent)
    : ClearanceDialog(practice, finding, draftFor(practice, client, finding), parent)
{
}

ClearanceDialog::ClearanceDialog(Practice &practice, const Clearance &clearance,
                                 const QString &label, QWidget *parent)
    : ClearanceDialog(practice, named(clearance, label), clearance, parent)
{
}

ClearanceDialog::ClearanceDialog(Practice &practice, const Finding &finding,
                                 const Clearance &clearance, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ClearanceDialog>())
    , m_finding(finding)
    , m_clearance(clearance)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Clearance);
    m_errors.add(u"clearance.provider"_s, m_ui->providerEdit, m_ui->providerError);
    m_errors.add(u"clearance.from"_s, m_ui->fromEdit, m_ui->fromError);
    m_errors.add(u"clearance.until"_s, m_ui->untilEdit, m_ui->untilError);
    m_errors.add(u"clearance.limits"_s, m_ui->limitsEdit, m_ui->limitsError);
    m_errors.add(u"clearance.document"_s, m_ui->documentEdit, m_ui->documentError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &ClearanceDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ClearanceDialog::reject);
    fill(clearance);
}

ClearanceDialog::~ClearanceDialog() = default;

void ClearanceDialog::fill(const Clearance &clearance)
{
    m_ui->titleLabel->setText(tr("Clearance: %1").arg(m_finding.label));
    m_ui->whyLabel->setText(m_finding.why);
    m_ui->whyLabel->setVisible(!m_finding.why.isEmpty());
    m_ui->providerEdit->setText(clearance.provider);
    m_ui->fromEdit->setText(dateText(clearance.from));
    m_ui->untilEdit->setText(dateText(clearance.until));
    m_ui->limitsEdit->setPlainText(clearance.limits);
    m_ui->documentEdit->setText(clearance.document);
    m_shown = typed();
    m_ui->providerEdit->selectAll();
    m_ui->providerEdit->setFocus();
}

Clearance ClearanceDialog::typed() const
{
    Clearance clearance = m_clearance;
    clearance.provider = m_ui->providerEdit->text();
    clearance.from = dateIn(*m_ui->fromEdit);
    clearance.until = dateIn(*m_ui->untilEdit);
    clearance.limits = m_ui->limitsEdit->toPlainText();
    clearance.document = m_ui->documentEdit->text();
    return clearance;
}

void ClearanceDialog::accept()
{
    Clearance clearance = typed();
    const auto dates = unreadDates(
        {{m_ui->fromEdit, u"clearance.from"_s}, {m_ui->untilEdit, u"clearance.until"_s}});
    if (!m_errors.show(dates + m_practice.health().problemsOf(clearance)))
        return;
    // An entry that is only made to be cleared must not stay behind without its clearance.
    const auto done = m_practice.asOne([&]() -> Result<void> {
        HealthFile &health = m_practice.health();
        if (clearance.entry.isNull()) {
            const auto entry = health.entryFor(clearance.client, m_finding);
            if (!entry)
                return tl::make_unexpected(entry.error());
            clearance.entry = entry->id;
        }
        const auto kept = clearance.id.isNull() ? health.add(clearance) : health.save(clearance);
        if (!kept)
            return tl::make_unexpected(kept.error());
        m_clearance = *kept;
        return {};
    });
    if (done)
        QDialog::accept();
    else
        (void)m_errors.show({done.error()});
}

bool ClearanceDialog::isTouched() const
{
    return typed() != m_shown;
}

} // namespace unknot
