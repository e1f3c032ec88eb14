// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WorkingDayRow.h"

#include "domain/ClockWords.h"

#include "ui_WorkingDayRow.h"

#include <QLocale>

namespace unknot {

namespace {

// Where a break is first offered.
LocalSpan usualBreak()
{
    return {QTime(12, 30), QTime(13, 0)};
}

} // namespace

WorkingDayRow::WorkingDayRow(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WorkingDayRow>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->dayBox);
    for (QTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit, m_ui->breakFromEdit, m_ui->breakToEdit}) {
        edit->setDisplayFormat(clockFormat());
        connect(edit, &QTimeEdit::timeChanged, this, &WorkingDayRow::changed);
    }
    for (const QCheckBox *box : {m_ui->dayBox, m_ui->breakBox}) {
        connect(box, &QCheckBox::toggled, this, &WorkingDayRow::follow);
        connect(box, &QCheckBox::toggled, this, &WorkingDayRow::changed);
    }
}

WorkingDayRow::~WorkingDayRow() = default;

void WorkingDayRow::setDay(Qt::DayOfWeek day, const QList<LocalSpan> &spans)
{
    name(QLocale().standaloneDayName(day));
    const bool hasBreak = spans.size() > 1;
    m_ui->dayBox->setChecked(!spans.isEmpty());
    m_ui->breakBox->setChecked(hasBreak);
    m_ui->fromEdit->setTime(spans.isEmpty() ? QTime(8, 30) : spans.first().from);
    m_ui->toEdit->setTime(spans.isEmpty() ? QTime(17, 0) : spans.last().to);
    m_ui->breakFromEdit->setTime(hasBreak ? spans.at(0).to : usualBreak().from);
    m_ui->breakToEdit->setTime(hasBreak ? spans.at(1).from : usualBreak().to);
    m_given = spans;
    m_shownFirst = shown();
    follow();
}

// A screen reader hears which day an editor belongs to.
void WorkingDayRow::name(const QString &day)
{
    m_ui->dayBox->setText(day);
    m_ui->fromEdit->setAccessibleName(tr("%1, from").arg(day));
    m_ui->toEdit->setAccessibleName(tr("%1, to").arg(day));
    m_ui->breakBox->setAccessibleName(tr("%1, with a break").arg(day));
    m_ui->breakFromEdit->setAccessibleName(tr("%1, break from").arg(day));
    m_ui->breakToEdit->setAccessibleName(tr("%1, break to").arg(day));
}

void WorkingDayRow::follow()
{
    const bool isWorked = m_ui->dayBox->isChecked();
    const bool hasBreak = isWorked && m_ui->breakBox->isChecked();
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->fromEdit), static_cast<QWidget *>(m_ui->dash1),
          static_cast<QWidget *>(m_ui->toEdit), static_cast<QWidget *>(m_ui->breakBox)})
        part->setEnabled(isWorked);
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->breakFromEdit), static_cast<QWidget *>(m_ui->dash2),
          static_cast<QWidget *>(m_ui->breakToEdit)})
        part->setVisible(hasBreak);
}

QList<LocalSpan> WorkingDayRow::shown() const
{
    if (!m_ui->dayBox->isChecked())
        return {};
    const QTime from = m_ui->fromEdit->time();
    const QTime to = m_ui->toEdit->time();
    if (!m_ui->breakBox->isChecked())
        return {{from, to}};
    return {{from, m_ui->breakFromEdit->time()}, {m_ui->breakToEdit->time(), to}};
}

QList<LocalSpan> WorkingDayRow::spans() const
{
    const QList<LocalSpan> now = shown();
    return now == m_shownFirst ? m_given : now;
}

QWidget *WorkingDayRow::editor() const
{
    return m_ui->fromEdit;
}

QLabel *WorkingDayRow::errorLabel() const
{
    return m_ui->errorLabel;
}

} // namespace unknot
