// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/HealthFactsCard.h"

#include "domain/Client.h"
#include "gui/widgets/FactRows.h"
#include "models/WhenWords.h"

#include "ui_HealthFactsCard.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString joined(QStringList parts, const QString &separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

} // namespace

HealthFactsCard::HealthFactsCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::HealthFactsCard>())
{
    m_ui->setupUi(this);
    m_ui->nothingLabel->setText(tr("No provider, consent or note yet: Edit client has the place."));
}

HealthFactsCard::~HealthFactsCard() = default;

void HealthFactsCard::showClient(const Client &client)
{
    const HealthcareProvider &provider = client.provider;
    const QString signedOn = shortDay(client.consentDate, {});
    showFacts(m_ui->factsGrid, m_ui->nothingLabel,
              {{m_ui->providerValue, joined({provider.name, provider.practice}, u", "_s)},
               {m_ui->contactValue, joined({provider.phone, provider.email}, u"\n"_s)},
               {m_ui->consentValue, joined({signedOn, client.consentVersion}, u" · "_s)},
               {m_ui->noteValue, client.note}});
}

} // namespace unknot
