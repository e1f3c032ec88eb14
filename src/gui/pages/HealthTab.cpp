// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/HealthTab.h"

#include "gui/DateText.h"
#include "gui/widgets/FactRows.h"
#include "practice/Practice.h"

#include "ui_HealthTab.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

HealthTab::HealthTab(Practice &practice, ClientId client, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::HealthTab>())
    , m_client(client)
{
    m_ui->setupUi(this);
    connect(m_ui->considerButton, &QPushButton::clicked, this,
            [this] { emit guidanceWanted(u"before-you-start"_s); });
    connect(m_ui->redFlagsButton, &QPushButton::clicked, this,
            [this] { emit guidanceWanted(u"red-flags"_s); });
    const ChangeNotifier *changes = &practice.changes();
    connect(changes, &ChangeNotifier::clientChanged, this, [this](ClientId changed) {
        if (changed == m_client)
            reload();
    });
    connect(changes, &ChangeNotifier::everythingChanged, this, &HealthTab::reload);
}

HealthTab::~HealthTab() = default;

void HealthTab::showEvent(QShowEvent *event)
{
    if (!m_loaded) // not in the constructor: nobody listens to failed() there
        reload();
    Page::showEvent(event);
}

void HealthTab::reload()
{
    const auto client = m_practice.clients().find(m_client);
    if (!client)
        return emit failed(client.error());
    m_loaded = true;
    const HealthcareProvider &provider = client->provider;
    showFacts(m_ui->providerForm, m_ui->providerNothing,
              {{m_ui->providerNameValue, provider.name},
               {m_ui->providerPracticeValue, provider.practice},
               {m_ui->providerPhoneValue, provider.phone},
               {m_ui->providerEmailValue, provider.email}});
    showFacts(m_ui->consentForm, m_ui->consentNothing,
              {{m_ui->consentDateValue, dayText(client->consentDate)},
               {m_ui->consentVersionValue, client->consentVersion}});
    m_ui->noteValue->setText(client->note);
    m_ui->noteValue->setVisible(!client->note.isEmpty());
    m_ui->noteNothing->setVisible(client->note.isEmpty());
}

} // namespace unknot
