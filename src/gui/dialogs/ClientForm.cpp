// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ClientForm.h"

#include "gui/widgets/DateFields.h"
#include "gui/widgets/FieldErrors.h"

#include "ui_ClientDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// A line edit, the field it shows, and where the field lives.
struct Line
{
    QString field;
    QLineEdit *edit;
    QLabel *error;
    QString &(*value)(Client &);
};

struct Day
{
    QString field;
    QLineEdit *edit;
    QLabel *error;
    QDate &(*value)(Client &);
};

QList<Line> nameAndContact(const Ui::ClientDialog &ui)
{
    return {
        {u"client.given"_s, ui.givenEdit, ui.givenError,
         [](Client &c) -> QString & { return c.name.given; }},
        {u"client.family"_s, ui.familyEdit, ui.familyError,
         [](Client &c) -> QString & { return c.name.family; }},
        {u"client.preferred"_s, ui.preferredEdit, ui.preferredError,
         [](Client &c) -> QString & { return c.name.preferred; }},
        {u"client.occupation"_s, ui.occupationEdit, ui.occupationError,
         [](Client &c) -> QString & { return c.occupation; }},
        {u"client.phone"_s, ui.phoneEdit, ui.phoneError,
         [](Client &c) -> QString & { return c.phone; }},
        {u"client.email"_s, ui.emailEdit, ui.emailError,
         [](Client &c) -> QString & { return c.email; }},
        {u"client.preferences.oils"_s, ui.oilsEdit, ui.oilsError,
         [](Client &c) -> QString & { return c.preferences.oils; }},
        {u"client.preferences.music"_s, ui.musicEdit, ui.musicError,
         [](Client &c) -> QString & { return c.preferences.music; }},
    };
}

QList<Line> othersAndConsent(const Ui::ClientDialog &ui)
{
    return {
        {u"client.emergency.name"_s, ui.emergencyNameEdit, ui.emergencyNameError,
         [](Client &c) -> QString & { return c.emergency.name; }},
        {u"client.emergency.relation"_s, ui.emergencyRelationEdit, ui.emergencyRelationError,
         [](Client &c) -> QString & { return c.emergency.relation; }},
        {u"client.emergency.phone"_s, ui.emergencyPhoneEdit, ui.emergencyPhoneError,
         [](Client &c) -> QString & { return c.emergency.phone; }},
        {u"client.provider.name"_s, ui.providerNameEdit, ui.providerNameError,
         [](Client &c) -> QString & { return c.provider.name; }},
        {u"client.provider.practice"_s, ui.providerPracticeEdit, ui.providerPracticeError,
         [](Client &c) -> QString & { return c.provider.practice; }},
        {u"client.provider.phone"_s, ui.providerPhoneEdit, ui.providerPhoneError,
         [](Client &c) -> QString & { return c.provider.phone; }},
        {u"client.provider.email"_s, ui.providerEmailEdit, ui.providerEmailError,
         [](Client &c) -> QString & { return c.provider.email; }},
        {u"client.consentVersion"_s, ui.consentVersionEdit, ui.consentVersionError,
         [](Client &c) -> QString & { return c.consentVersion; }},
    };
}

QList<Line> linesOf(const Ui::ClientDialog &ui)
{
    return nameAndContact(ui) + othersAndConsent(ui);
}

QList<Day> daysOf(const Ui::ClientDialog &ui)
{
    return {
        {u"client.birthDate"_s, ui.birthEdit, ui.birthError,
         [](Client &c) -> QDate & { return c.birthDate; }},
        {u"client.consentDate"_s, ui.consentDateEdit, ui.consentDateError,
         [](Client &c) -> QDate & { return c.consentDate; }},
    };
}

// An untouched text is left alone: the editor turns no-break spaces into plain ones.
QString textOf(const QPlainTextEdit *edit, const QString &before)
{
    return edit->document()->isModified() ? edit->toPlainText() : before;
}

// The forms list the choices in the order of their enums.
template <class Choice>
Choice chosen(const QComboBox *box)
{
    return static_cast<Choice>(box->currentIndex());
}

} // namespace

ClientForm::ClientForm(Ui::ClientDialog &ui)
    : m_ui(ui)
{
}

void ClientForm::registerAt(FieldErrors &errors) const
{
    for (const Line &line : nameAndContact(m_ui))
        errors.add(line.field, line.edit, line.error);
    errors.add(u"client.address"_s, m_ui.addressEdit, m_ui.addressError);
    for (const Day &day : daysOf(m_ui))
        errors.add(day.field, day.edit, day.error);
    for (const Line &line : othersAndConsent(m_ui))
        errors.add(line.field, line.edit, line.error);
    errors.add(u"client.note"_s, m_ui.noteEdit, m_ui.noteError);
    errors.add({}, nullptr, m_ui.generalError);
}

void ClientForm::show(const Client &client)
{
    m_shown = client;
    for (const Line &line : linesOf(m_ui)) {
        line.edit->setText(line.value(m_shown));
        line.edit->setCursorPosition(0); // a long line is read from its beginning
    }
    for (const Day &day : daysOf(m_ui))
        day.edit->setText(dateText(day.value(m_shown)));
    m_ui.addressEdit->setPlainText(client.address);
    m_ui.noteEdit->setPlainText(client.note);
    m_ui.orderBox->setCurrentIndex(static_cast<int>(client.name.order));
    m_ui.pressureBox->setCurrentIndex(static_cast<int>(client.preferences.pressure));
    m_ui.talkBox->setCurrentIndex(static_cast<int>(client.preferences.talk));
}

Client ClientForm::read(Client base) const
{
    for (const Line &line : linesOf(m_ui))
        line.value(base) = line.edit->text();
    for (const Day &day : daysOf(m_ui))
        day.value(base) = dateIn(*day.edit);
    base.address = textOf(m_ui.addressEdit, m_shown.address);
    base.note = textOf(m_ui.noteEdit, m_shown.note);
    base.name.order = chosen<NameOrder>(m_ui.orderBox);
    base.preferences.pressure = chosen<PressureLevel>(m_ui.pressureBox);
    base.preferences.talk = chosen<TalkPreference>(m_ui.talkBox);
    return base;
}

QList<Error> ClientForm::dateProblems() const
{
    QList<DateField> fields;
    for (const Day &day : daysOf(m_ui))
        fields << DateField{day.edit, day.field};
    return unreadDates(fields);
}

bool ClientForm::differsFrom(const Client &base) const
{
    return !dateProblems().isEmpty() || read(base) != base;
}

} // namespace unknot
