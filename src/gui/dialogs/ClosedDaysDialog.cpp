// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ClosedDaysDialog.h"

#include "gui/ChangeFlow.h"
#include "gui/DateText.h"
#include "gui/PracticeWork.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/RowDelegate.h"
#include "models/ClosedDaysModel.h"
#include "practice/Practice.h"

#include "ui_ClosedDaysDialog.h"

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ClosedDaysDialog::ClosedDaysDialog(Practice &practice, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ClosedDaysDialog>())
    , m_model(new ClosedDaysModel(practice, practice.today().date(), this))
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::ClosedDays);
    prepareTable();
    m_errors.add(u"closedDays"_s, m_ui->toEdit, m_ui->daysError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->fromEdit, &QLineEdit::textChanged, this, &ClosedDaysDialog::showReading);
    connect(m_ui->toEdit, &QLineEdit::textChanged, this, &ClosedDaysDialog::showReading);
    connect(m_ui->addButton, &QPushButton::clicked, this, &ClosedDaysDialog::begin);
    connect(m_ui->reopenButton, &QPushButton::clicked, this, &ClosedDaysDialog::reopen);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &ClosedDaysDialog::reject);
    connect(m_model, &ClosedDaysModel::failed, this, &ClosedDaysDialog::fail);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, m_ui->progressArea, &QWidget::show);
    setRunning(false);
    follow();
    m_ui->fromEdit->setFocus();
}

ClosedDaysDialog::~ClosedDaysDialog() = default;

void ClosedDaysDialog::reject()
{
    if (m_running)
        m_task->cancel(); // fail() tells when it has stopped
    else
        FormDialog::reject();
}

bool ClosedDaysDialog::isTouched() const
{
    return !(m_ui->fromEdit->text() + m_ui->toEdit->text() + m_ui->nameEdit->text()).isEmpty();
}

void ClosedDaysDialog::prepareTable()
{
    QTableView *table = m_ui->closedTable;
    table->setModel(m_model);
    table->setItemDelegate(new RowDelegate(table));
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(ClosedDaysModel::Name, QHeaderView::Stretch);
    m_ui->emptyState->setWords(tr("No closed days ahead"),
                               tr("Holidays and courses that you add show here."));
    connect(m_model, &QAbstractItemModel::rowsInserted, this, &ClosedDaysDialog::follow);
    connect(m_model, &QAbstractItemModel::rowsRemoved, this, &ClosedDaysDialog::follow);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ClosedDaysDialog::follow);
}

void ClosedDaysDialog::follow()
{
    m_ui->stack->setCurrentWidget(m_model->rowCount() == 0 ? m_ui->emptyPage : m_ui->listPage);
    m_ui->reopenButton->setEnabled(m_ui->closedTable->currentIndex().isValid());
}

ClosedDays ClosedDaysDialog::typed() const
{
    const QLocale locale;
    ClosedDays days;
    days.from = readDate(m_ui->fromEdit->text(), locale).value_or(QDate());
    const QString last = m_ui->toEdit->text().trimmed();
    days.to = last.isEmpty() ? days.from : readDate(last, locale).value_or(QDate());
    days.name = m_ui->nameEdit->text().simplified();
    return days;
}

// With the weekdays, so that a slip of the finger shows before it is kept.
void ClosedDaysDialog::showReading()
{
    const ClosedDays days = typed();
    const bool isSpan = days.from.isValid() && days.to.isValid() && days.from <= days.to;
    const int count = static_cast<int>(days.from.daysTo(days.to)) + 1;
    m_ui->readingLabel->setText(!isSpan ? QString()
                                : count == 1
                                    ? dayText(days.from)
                                    : u"%1 – %2, %3"_s.arg(dayText(days.from), dayText(days.to),
                                                           tr("%n days", nullptr, count)));
    m_errors.clear();
}

void ClosedDaysDialog::begin()
{
    const ClosedDays days = typed();
    if (!m_errors.show(Diary::problemsOf(days)))
        return;
    m_proposal = std::make_shared<ReflowProposal>();
    m_task = std::make_unique<BackgroundTask>(withOwnPractice(
        m_practice,
        [days, proposal = m_proposal](Practice &own, const BackgroundTask::Progress &progress) {
            return own.reflower()
                .preview(DaysClosed{days}, progress)
                .map([&](ReflowProposal found) { *proposal = std::move(found); });
        }));
    connect(m_task.get(), &BackgroundTask::progressed, this, [this](int done, int total) {
        m_ui->progressBar->setRange(0, total);
        m_ui->progressBar->setValue(done);
        m_ui->progressLabel->setText(tr("%1 of %n plans looked at", nullptr, total).arg(done));
    });
    connect(m_task.get(), &BackgroundTask::succeeded, this, &ClosedDaysDialog::settleProposal);
    connect(m_task.get(), &BackgroundTask::failed, this, &ClosedDaysDialog::fail);
    setRunning(true);
    m_task->start();
}

void ClosedDaysDialog::setRunning(bool running)
{
    m_running = running;
    m_ui->form->setEnabled(!running);
    m_ui->addButton->setEnabled(!running);
    m_ui->closeButton->setText(running ? tr("&Stop") : tr("Close"));
    m_ui->progressLabel->clear();
    m_ui->progressArea->hide();
    if (running)
        m_patience.start();
    else
        m_patience.stop();
}

void ClosedDaysDialog::settleProposal()
{
    setRunning(false);
    const auto done = settle(m_practice, *m_proposal, this);
    if (!done) {
        fail(done.error());
        return;
    }
    m_ui->fromEdit->setFocus();
    if (*done == ChangeOutcome::Left)
        return;
    for (QLineEdit *edit : {m_ui->fromEdit, m_ui->toEdit, m_ui->nameEdit})
        edit->clear();
}

void ClosedDaysDialog::fail(const Error &error)
{
    setRunning(false);
    m_errors.show({error});
}

void ClosedDaysDialog::reopen()
{
    const QModelIndex current = m_ui->closedTable->currentIndex();
    if (const auto done = m_practice.diary().reopen(m_model->at(current.row())); !done)
        fail(done.error());
}

} // namespace unknot
