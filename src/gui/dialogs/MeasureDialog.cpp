// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/MeasureDialog.h"

#include "documents/ProgressPaperWords.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/DateFields.h"
#include "gui/widgets/RowDelegate.h"
#include "models/Roles.h"
#include "practice/Practice.h"

#include "ui_MeasureDialog.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Today's; of the questionnaire that this client filled in last.
MeasureValue draftFor(Practice &practice, ClientId client)
{
    MeasureValue draft;
    draft.client = client;
    draft.day = practice.today().date();
    const auto totals = practice.measurements().ofClient(client);
    if (totals && !totals->isEmpty())
        draft.measure = std::ranges::max_element(*totals, {}, &MeasureValue::day)->measure;
    return draft;
}

QString rangeOf(const Measure &measure)
{
    return u"%1..%2"_s.arg(measure.lowest).arg(measure.highest);
}

} // namespace

MeasureDialog::MeasureDialog(Practice &practice, ClientId client, QWidget *parent)
    : MeasureDialog(practice, draftFor(practice, client), parent)
{
}

MeasureDialog::MeasureDialog(Practice &practice, const MeasureValue &total, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::MeasureDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::MeasureDialog);
    m_errors.add(u"measure.measure"_s, m_ui->measureList, m_ui->measureError);
    m_errors.add(u"measure.day"_s, m_ui->dayEdit, m_ui->dayError);
    m_errors.add(u"measure.value"_s, m_ui->valueEdit, m_ui->valueError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    m_ui->measureList->setItemDelegate(new RowDelegate(m_ui->measureList));
    connect(m_ui->measureList, &QListWidget::currentRowChanged, this, &MeasureDialog::showMeasure);
    connect(m_ui->dayEdit, &QLineEdit::textEdited, this, &MeasureDialog::forgetOther);
    connect(m_ui->openButton, &QPushButton::clicked, this, [this] { fill(m_other); });
    connect(m_ui->saveButton, &QPushButton::clicked, this, &MeasureDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &MeasureDialog::reject);
    if (const auto measures = practice.measurements().totals())
        m_measures = *measures;
    else
        (void)m_errors.show({measures.error()});
    for (const Measure &measure : std::as_const(m_measures)) {
        auto *item = new QListWidgetItem(measure.label, m_ui->measureList);
        item->setData(SubtitleRole, scaleWords(measure));
        item->setData(Qt::AccessibleTextRole,
                      QStringList{measure.label, scaleWords(measure), measure.about}.join(u", "_s));
    }
    fill(total);
}

MeasureDialog::~MeasureDialog() = default;

// Not before the list has its height.
void MeasureDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_ui->measureList->scrollToItem(m_ui->measureList->currentItem(),
                                    QAbstractItemView::PositionAtCenter);
}

void MeasureDialog::fill(const MeasureValue &total)
{
    m_errors.clear();
    m_total = total;
    const bool isNew = total.id.isNull();
    m_ui->titleLabel->setText(isNew ? tr("New total") : tr("Correct a total"));
    const auto at = std::ranges::find(m_measures, total.measure, &Measure::id);
    const auto row = at == m_measures.end() ? 0 : at - m_measures.begin();
    m_ui->measureList->setCurrentRow(static_cast<int>(row));
    m_ui->dayEdit->setText(dateText(total.day));
    m_ui->valueEdit->setText(isNew ? QString() : QString::number(total.value));
    m_ui->valueEdit->selectAll();
    showMeasure();
    if (at == m_measures.end())
        m_ui->measureList->setFocus();
    else
        m_ui->valueEdit->setFocus();
    m_shown = entered();
}

void MeasureDialog::showMeasure()
{
    const auto chosen = measure();
    m_ui->aboutLabel->setText(chosen ? chosen->about : QString());
    m_ui->rangeLabel->setText(chosen ? tr("a whole number, %1").arg(scaleWords(*chosen))
                                     : QString());
    forgetOther();
}

std::optional<Measure> MeasureDialog::measure() const
{
    const int row = m_ui->measureList->currentRow();
    return row >= 0 && row < m_measures.size() ? std::optional(m_measures.at(row)) : std::nullopt;
}

std::optional<int> MeasureDialog::number() const
{
    bool isNumber = false;
    const int number = m_ui->valueEdit->text().trimmed().toInt(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

MeasureValue MeasureDialog::typed() const
{
    MeasureValue total = m_total;
    const auto chosen = measure();
    total.measure = chosen ? chosen->id : QString();
    total.day = dateIn(*m_ui->dayEdit);
    total.value = number().value_or(chosen ? chosen->lowest : 0);
    return total;
}

QStringList MeasureDialog::entered() const
{
    return {QString::number(m_ui->measureList->currentRow()), m_ui->dayEdit->text(),
            m_ui->valueEdit->text()};
}

// What is no number at all is said here: the rules only know numbers.
QList<Error> MeasureDialog::problems() const
{
    QList<Error> found;
    if (const auto rules = m_practice.measurements().problemsOf(typed()))
        found = *rules;
    else
        found << rules.error();
    const auto chosen = measure();
    if (m_ui->valueEdit->text().trimmed().isEmpty())
        found << Error{ErrorCode::FieldEmpty, u"measure.value"_s, {}};
    else if (!number() && chosen)
        found << Error{ErrorCode::NumberOutOfRange, u"measure.value"_s, rangeOf(*chosen)};
    return found;
}

void MeasureDialog::accept()
{
    forgetOther();
    if (!m_errors.show(problems()))
        return;
    const MeasureValue total = typed();
    Measurements &measurements = m_practice.measurements();
    const auto kept = total.id.isNull() ? measurements.add(total) : measurements.save(total);
    if (kept) {
        m_total = *kept;
        return QDialog::accept();
    }
    (void)m_errors.show({kept.error()});
    if (kept.error().code == ErrorCode::NameTaken)
        offerOther();
}

void MeasureDialog::offerOther()
{
    const MeasureValue total = typed();
    const auto totals = m_practice.measurements().ofClient(total.client);
    if (!totals)
        return;
    const auto other = std::ranges::find_if(*totals, [&total](const MeasureValue &one) {
        return one.measure == total.measure && one.day == total.day;
    });
    if (other == totals->end())
        return;
    m_other = *other;
    m_ui->dayError->setText(
        tr("There is a total of this questionnaire on that day already: %1.").arg(m_other.value));
    m_ui->openButton->show();
}

void MeasureDialog::forgetOther()
{
    m_ui->openButton->hide();
}

bool MeasureDialog::isTouched() const
{
    return entered() != m_shown;
}

} // namespace unknot
