// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/WorkingHoursDialog.h"

#include "gui/dialogs/HelpDialog.h"
#include "practice/Practice.h"

#include "ui_WorkingHoursDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Qt::DayOfWeek weekday(qsizetype row)
{
    return static_cast<Qt::DayOfWeek>(Qt::Monday + row);
}

} // namespace

WorkingHoursDialog::WorkingHoursDialog(Practice &practice, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::WorkingHoursDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::WorkingHours);
    for (qsizetype i = 0; i < rows().size(); ++i) {
        const WorkingDayRow *row = rows().at(i);
        m_errors.add(u"hours.%1"_s.arg(weekday(i)), row->editor(), row->errorLabel());
        connect(row, &WorkingDayRow::changed, this, [this] { m_errors.clear(); });
    }
    m_errors.add(u"hours"_s, rows().first()->editor(), m_ui->hoursError);
    m_errors.add(u"calendar.buffer"_s, m_ui->bufferSpin, m_ui->bufferError);
    m_errors.add(u"calendar.sessionsAtOnce"_s, m_ui->atOnceSpin, m_ui->atOnceError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &WorkingHoursDialog::copyFirst);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &WorkingHoursDialog::save);
    const auto calendar = practice.diary().calendar();
    fill(calendar.value_or(PracticeCalendar()));
    if (!calendar)
        m_errors.show({calendar.error()});
}

WorkingHoursDialog::~WorkingHoursDialog() = default;

QList<WorkingDayRow *> WorkingHoursDialog::rows() const
{
    return {m_ui->dayRow1, m_ui->dayRow2, m_ui->dayRow3, m_ui->dayRow4,
            m_ui->dayRow5, m_ui->dayRow6, m_ui->dayRow7};
}

void WorkingHoursDialog::fill(const PracticeCalendar &calendar)
{
    for (qsizetype i = 0; i < rows().size(); ++i)
        rows().at(i)->setDay(weekday(i), calendar.hours.on(weekday(i)));
    m_ui->bufferSpin->setValue(calendar.bufferMinutes);
    m_ui->atOnceSpin->setValue(calendar.sessionsAtOnce);
    m_shown = typed();
}

PracticeCalendar WorkingHoursDialog::typed() const
{
    PracticeCalendar calendar;
    for (qsizetype i = 0; i < rows().size(); ++i)
        calendar.hours.set(weekday(i), rows().at(i)->spans());
    calendar.bufferMinutes = m_ui->bufferSpin->value();
    calendar.sessionsAtOnce = m_ui->atOnceSpin->value();
    return calendar;
}

void WorkingHoursDialog::copyFirst()
{
    const PracticeCalendar calendar = typed();
    QList<LocalSpan> first;
    for (qsizetype i = 0; i < rows().size(); ++i) {
        const QList<LocalSpan> &spans = calendar.hours.on(weekday(i));
        if (first.isEmpty())
            first = spans;
        if (!spans.isEmpty())
            rows().at(i)->setDay(weekday(i), first);
    }
}

void WorkingHoursDialog::save()
{
    const PracticeCalendar calendar = typed();
    if (!m_errors.show(Diary::problemsOf(calendar)))
        return;
    if (const auto done = m_practice.diary().saveHours(calendar); !done)
        m_errors.show({done.error()});
    else
        accept();
}

bool WorkingHoursDialog::isTouched() const
{
    return typed() != m_shown;
}

} // namespace unknot
