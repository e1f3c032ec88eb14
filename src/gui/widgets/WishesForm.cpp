// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WishesForm.h"

#include "domain/ClockWords.h"
#include "gui/widgets/FieldErrors.h"

#include "ui_WishesForm.h"

#include <QLocale>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// In the order of the form's lists.
constexpr std::array wishes{Wish::Required, Wish::Preferred};

void showWish(QComboBox *box, Wish wish)
{
    box->setCurrentIndex(wish == wishes.front() ? 0 : 1);
}

Wish wishOf(const QComboBox *box)
{
    return wishes.at(static_cast<size_t>(box->currentIndex()));
}

} // namespace

WishesForm::WishesForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::WishesForm>())
{
    m_ui->setupUi(this);
    for (QTimeEdit *edit : {m_ui->fromEdit, m_ui->toEdit}) {
        edit->setDisplayFormat(clockFormat());
        connect(edit, &QTimeEdit::timeChanged, this, &WishesForm::changed);
    }
    connect(m_ui->wishesButton, &QPushButton::toggled, this, [this](bool on) {
        m_ui->wishesBox->setVisible(on);
        if (on)
            emit unfolded();
    });
    connect(m_ui->daysEdit, &WeekdayPicker::daysChanged, this, &WishesForm::changed);
    for (QComboBox *box : {m_ui->dayWishBox, m_ui->timeWishBox})
        connect(box, &QComboBox::currentIndexChanged, this, &WishesForm::changed);
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->fromEdit), static_cast<QWidget *>(m_ui->toEdit),
          static_cast<QWidget *>(m_ui->timeWishBox)})
        connect(m_ui->timesCheck, &QCheckBox::toggled, part, &QWidget::setEnabled);
    connect(m_ui->timesCheck, &QCheckBox::toggled, this, &WishesForm::changed);
    connect(m_ui->gapEdit, &QSpinBox::valueChanged, this, &WishesForm::changed);
    connect(this, &WishesForm::changed, this, &WishesForm::describe);
    show(Plan());
}

WishesForm::~WishesForm() = default;

void WishesForm::registerAt(FieldErrors &errors)
{
    errors.add(u"plan.days"_s, m_ui->daysEdit, m_ui->daysError);
    errors.add(u"plan.times"_s, m_ui->fromEdit, m_ui->timesError);
    errors.add(u"plan.gapHours"_s, m_ui->gapEdit, m_ui->gapError);
}

void WishesForm::show(const Plan &plan)
{
    const bool hasTimes = !plan.times.isNull();
    m_ui->daysEdit->setDays(plan.days);
    showWish(m_ui->dayWishBox, plan.dayWish);
    m_ui->fromEdit->setTime(hasTimes ? plan.times.from : QTime(8, 0));
    m_ui->toEdit->setTime(hasTimes ? plan.times.to : QTime(12, 0));
    m_ui->timesCheck->setChecked(hasTimes);
    for (QWidget *part :
         {static_cast<QWidget *>(m_ui->fromEdit), static_cast<QWidget *>(m_ui->toEdit),
          static_cast<QWidget *>(m_ui->timeWishBox)})
        part->setEnabled(hasTimes);
    showWish(m_ui->timeWishBox, plan.timeWish);
    m_ui->gapEdit->setValue(plan.gapHours);
    describe();
}

void WishesForm::writeTo(Plan &plan) const
{
    plan.days = m_ui->daysEdit->days();
    plan.dayWish = wishOf(m_ui->dayWishBox);
    plan.times = m_ui->timesCheck->isChecked()
                     ? LocalSpan{m_ui->fromEdit->time(), m_ui->toEdit->time()}
                     : LocalSpan();
    plan.timeWish = wishOf(m_ui->timeWishBox);
    plan.gapHours = m_ui->gapEdit->value();
}

void WishesForm::unfold()
{
    m_ui->wishesButton->setChecked(true);
}

QString WishesForm::daysWords() const
{
    const Weekdays days = m_ui->daysEdit->days();
    if (days.isAny())
        return tr("any day");
    QStringList names;
    for (const Qt::DayOfWeek day : days.days())
        names << QLocale().standaloneDayName(day, QLocale::ShortFormat);
    const QString list = names.join(u", "_s);
    return wishOf(m_ui->dayWishBox) == Wish::Required ? tr("only %1").arg(list)
                                                      : tr("preferably %1").arg(list);
}

QString WishesForm::timesWords() const
{
    if (!m_ui->timesCheck->isChecked())
        return tr("any time");
    const QString from = clockWords(m_ui->fromEdit->time());
    const QString to = clockWords(m_ui->toEdit->time());
    return wishOf(m_ui->timeWishBox) == Wish::Required ? tr("only %1 to %2").arg(from, to)
                                                       : tr("preferably %1 to %2").arg(from, to);
}

void WishesForm::describe()
{
    const QString words = tr("%1; %2; at least %n hour(s) apart", nullptr, m_ui->gapEdit->value())
                              .arg(daysWords(), timesWords());
    m_ui->summaryLabel->setText(words);
    m_ui->wishesButton->setAccessibleDescription(words);
}

} // namespace unknot
