// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ReflowDialog.h"

#include "gui/PracticeWork.h"
#include "gui/ReflowWords.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/RowDelegate.h"
#include "models/ReflowModel.h"
#include "practice/Practice.h"

#include "ui_ReflowDialog.h"

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int notesShown = 6; // one line each; many clients may have one

QString shortened(QStringList lines)
{
    const auto more = static_cast<int>(lines.size()) - notesShown;
    if (more > 0)
        lines = lines.first(notesShown) + QStringList{ReflowDialog::tr("%n more.", nullptr, more)};
    return lines.join(u'\n');
}

} // namespace

ReflowDialog::ReflowDialog(Practice &practice, ReflowProposal proposal, QWidget *parent)
    : QDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ReflowDialog>())
    , m_proposal(std::move(proposal))
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Reflow);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->restButton, &QPushButton::clicked, this, &ReflowDialog::applyAll);
    connect(m_ui->aloneButton, &QPushButton::clicked, this, &ReflowDialog::applyAlone);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ReflowDialog::reject);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, m_ui->progressBar, &QWidget::show);
    setRunning(false);
    showProposal();
    showTable();
}

ReflowDialog::~ReflowDialog() = default;

void ReflowDialog::showProposal()
{
    const PlanChange &change = m_proposal.change;
    m_ui->titleLabel->setText(changeQuestion(change));
    const bool oneClient = m_proposal.plans.size() == 1;
    m_ui->clientLabel->setText(oneClient ? m_proposal.plans.first().client.display() : QString());
    m_ui->clientLabel->setVisible(oneClient);
    m_ui->summaryLabel->setText(proposalSummary(m_proposal));

    const QStringList obstacles = obstacleSentences(m_proposal);
    m_ui->obstacleLabel->setText(shortened(obstacles));
    m_ui->obstacleBanner->setVisible(!obstacles.isEmpty());
    const QStringList notes = proposalNotes(m_proposal);
    m_ui->notesLabel->setText(shortened(notes));
    m_ui->notesBanner->setVisible(!notes.isEmpty());

    m_ui->restButton->setText(withRestWords(change));
    m_ui->restButton->setVisible(m_proposal.movesTheRest());
    m_ui->aloneButton->setText(aloneWords(change));
    m_ui->aloneButton->setVisible(!m_ui->aloneButton->text().isEmpty());
}

void ReflowDialog::showTable()
{
    using Model = ReflowModel;
    auto *model = new Model(m_proposal, m_practice.today().date(), this);
    QTableView *table = m_ui->reflowTable;
    table->setModel(model);
    table->setItemDelegate(new RowDelegate(table));
    table->setColumnHidden(Model::Client, m_proposal.plans.size() < 2);
    QHeaderView *header = table->horizontalHeader();
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(Model::Screening, QHeaderView::Stretch);
    table->setVisible(model->rowCount() > 0);
    table->selectRow(0);
}

// One plan is done before anybody could wait for it.
void ReflowDialog::applyAll()
{
    if (m_proposal.plans.size() > 1)
        applyInBackground();
    else
        finish(m_practice.reflower().apply(m_proposal).map([](ReflowId) {}),
               ChangeOutcome::WithRest);
}

void ReflowDialog::applyInBackground()
{
    m_task = std::make_unique<BackgroundTask>(withOwnPractice(
        m_practice,
        [proposal = m_proposal](Practice &own, const BackgroundTask::Progress &progress) {
            return own.reflower().apply(proposal, progress).map([](ReflowId) {});
        }));
    connect(m_task.get(), &BackgroundTask::progressed, this, [this](int done, int total) {
        m_ui->progressBar->setRange(0, total);
        m_ui->progressBar->setValue(done);
    });
    connect(m_task.get(), &BackgroundTask::failed, this,
            [this](const Error &error) { finish(tl::make_unexpected(error), {}); });
    connect(m_task.get(), &BackgroundTask::succeeded, this, [this] {
        m_practice.noticeOthers();
        finish({}, ChangeOutcome::WithRest);
    });
    setRunning(true);
    m_task->start();
}

void ReflowDialog::setRunning(bool running)
{
    m_running = running;
    m_ui->restButton->setEnabled(!running);
    m_ui->aloneButton->setEnabled(!running);
    m_ui->cancelButton->setText(running ? tr("&Stop") : tr("Cancel"));
    m_ui->progressBar->hide();
    if (running)
        m_patience.start();
    else
        m_patience.stop();
}

void ReflowDialog::reject()
{
    if (m_running)
        m_task->cancel(); // finish() tells when it has stopped
    else
        QDialog::reject();
}

void ReflowDialog::applyAlone()
{
    finish(m_practice.reflower().applyAlone(m_proposal.change), ChangeOutcome::Alone);
}

void ReflowDialog::finish(const Result<void> &done, ChangeOutcome outcome)
{
    setRunning(false);
    if (!done) {
        m_errors.show({done.error()});
        return;
    }
    m_outcome = outcome;
    accept();
}

} // namespace unknot
