// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/SettingsDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "gui/dialogs/SnippetsDialog.h"
#include "practice/Practice.h"
#include "ui_SettingsDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SettingsDialog::SettingsDialog(Practice *practice, Theme &theme, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_theme(theme)
    , m_before(theme.appearance())
    , m_ui(std::make_unique<Ui::SettingsDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Settings);
    m_ui->profileForm->addTo(m_errors);
    m_errors.add(u"practice.logo"_s, m_ui->logoPicker, m_ui->saveError);
    m_errors.add({}, nullptr, m_ui->saveError);
    m_ui->profileCard->setVisible(practice != nullptr);
    m_ui->snippetsCard->setVisible(practice != nullptr);
    connect(m_ui->snippetsButton, &QPushButton::clicked, this,
            [this] { SnippetsDialog(*m_practice, this).exec(); });
    if (practice)
        showProfile(practice->profile());
    // The box lists the appearances in the order of the enum.
    m_ui->appearanceBox->setCurrentIndex(static_cast<int>(m_before));
    connect(m_ui->appearanceBox, &QComboBox::currentIndexChanged, this,
            [this](int index) { m_theme.setAppearance(static_cast<Appearance>(index)); });
    connect(this, &QDialog::rejected, this, [this] {
        if (m_theme.appearance() != m_before)
            m_theme.setAppearance(m_before);
    });
}

SettingsDialog::~SettingsDialog() = default;

void SettingsDialog::showProfile(const PracticeProfile &profile)
{
    m_ui->profileForm->setProfile(profile);
    m_ui->logoPicker->setLogo(profile.logo);
    m_shown = typed();
}

PracticeProfile SettingsDialog::typed() const
{
    PracticeProfile profile = m_ui->profileForm->profile();
    profile.logo = m_ui->logoPicker->logo();
    return profile;
}

void SettingsDialog::accept()
{
    if (m_practice) {
        const PracticeProfile profile = typed();
        if (!m_errors.show(Practice::problemsOf(profile)))
            return;
        if (const auto saved = m_practice->saveProfile(profile); !saved.has_value()) {
            m_errors.show({saved.error()});
            return;
        }
    }
    QDialog::accept();
}

bool SettingsDialog::isTouched() const
{
    return m_practice && typed() != m_shown;
}

} // namespace unknot
