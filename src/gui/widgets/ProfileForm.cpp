// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ProfileForm.h"

#include "gui/widgets/FieldErrors.h"
#include "ui_ProfileForm.h"

#include <QCompleter>
#include <QLineEdit>
#include <QTimeZone>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

ProfileForm::ProfileForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ProfileForm>())
{
    m_ui->setupUi(this);
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds())
        m_ui->zoneBox->addItem(QString::fromLatin1(zone));
    m_ui->zoneBox->lineEdit()->setAccessibleName(m_ui->zoneBox->accessibleName());
    m_ui->zoneBox->completer()->setFilterMode(Qt::MatchContains); // "berlin" is enough
    m_ui->zoneBox->completer()->setCompletionMode(QCompleter::PopupCompletion);
    setFocusProxy(m_ui->nameEdit);
    connect(m_ui->nameEdit, &QLineEdit::textEdited, this, &ProfileForm::nameEdited);
}

ProfileForm::~ProfileForm() = default;

void ProfileForm::setProfile(const PracticeProfile &profile)
{
    m_ui->nameEdit->setText(profile.name);
    m_ui->therapistEdit->setText(profile.therapist);
    m_ui->addressEdit->setPlainText(profile.address);
    m_ui->phoneEdit->setText(profile.phone);
    m_ui->emailEdit->setText(profile.email);
    m_ui->zoneBox->setEditText(QString::fromLatin1(profile.zone));
}

PracticeProfile ProfileForm::profile() const
{
    return {m_ui->nameEdit->text(),           m_ui->therapistEdit->text(),
            m_ui->addressEdit->toPlainText(), m_ui->phoneEdit->text(),
            m_ui->emailEdit->text(),          m_ui->zoneBox->currentText().trimmed().toUtf8()};
}

void ProfileForm::addTo(FieldErrors &errors) const
{
    errors.add(u"practice.name"_s, m_ui->nameEdit, m_ui->nameError);
    errors.add(u"practice.therapist"_s, m_ui->therapistEdit, m_ui->therapistError);
    errors.add(u"practice.address"_s, m_ui->addressEdit, m_ui->addressError);
    errors.add(u"practice.phone"_s, m_ui->phoneEdit, m_ui->phoneError);
    errors.add(u"practice.email"_s, m_ui->emailEdit, m_ui->emailError);
    errors.add(u"practice.zone"_s, m_ui->zoneBox, m_ui->zoneError);
}

} // namespace unknot
