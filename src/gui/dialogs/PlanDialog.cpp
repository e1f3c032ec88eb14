// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PlanDialog.h"

#include "domain/ClockWords.h"
#include "domain/PlanLayout.h"
#include "domain/PlanRules.h"
#include "gui/DateText.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include "ui_PlanDialog.h"

#include <QMessageBox>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int nearestWidth = 400; // pixels

Plan newPlan(ClientId client, QDate today)
{
    Plan plan;
    plan.client = client;
    plan.start = today;
    return plan;
}

} // namespace

PlanDialog::PlanDialog(Practice &practice, ClientId client, QWidget *parent)
    : PlanDialog(practice, newPlan(client, practice.today().date()), parent)
{
}

PlanDialog::PlanDialog(Practice &practice, const Plan &plan, QWidget *parent)
    : QDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::PlanDialog>())
    , m_plan(plan)
{
    m_ui->setupUi(this);
    if (const auto client = practice.clients().find(plan.client))
        m_ui->clientLabel->setText(tr("for %1").arg(client->name.display()));
    prepareFields();
    prepareButtons();
    showFields();
    m_shown = typed();
    m_ui->complaintEdit->setFocus();
}

PlanDialog::~PlanDialog() = default;

void PlanDialog::prepareFields()
{
    m_errors.add(u"plan.complaint"_s, m_ui->complaintEdit, m_ui->complaintError);
    m_errors.add(u"plan.goals"_s, m_ui->goalsEdit, m_ui->goalsError);
    m_errors.add(u"plan.focus"_s, m_ui->focusEdit, m_ui->focusError);
    m_errors.add(u"plan.techniques"_s, m_ui->techniquesEdit, m_ui->techniquesError);
    m_errors.add(u"plan.homeCare"_s, m_ui->homeCareEdit, m_ui->homeCareError);
    m_errors.add(u"plan.consentDate"_s, m_ui->consentEdit, m_ui->consentError);
    m_errors.add(u"plan.taper"_s, m_ui->taperEdit, m_ui->taperError);
    m_errors.add(u"plan.start"_s, m_ui->startEdit, m_ui->startError);
    m_errors.add(u"plan.time"_s, m_ui->timeEdit, m_ui->timeError);
    m_errors.add(u"plan.minutes"_s, m_ui->minutesEdit, m_ui->minutesError);
    m_errors.add(u"plan.days"_s, m_ui->daysEdit, m_ui->daysError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    m_ui->startEdit->setPlaceholderText(dateText(m_practice.today().date()));

    connect(m_ui->taperEdit, &TaperEdit::readingChanged, this, [this] {
        showReading(false);
        showPreview();
    });
    connect(m_ui->startEdit, &QLineEdit::textChanged, this, &PlanDialog::showPreview);
    connect(m_ui->daysEdit, &WeekdayPicker::daysChanged, this, &PlanDialog::showPreview);
    connect(m_ui->nearestButton, &QPushButton::clicked, this, [this] {
        m_ui->taperEdit->setText(m_ui->taperEdit->reading().error().nearest);
        m_ui->taperEdit->setFocus();
    });
}

void PlanDialog::prepareButtons()
{
    const bool draft = m_plan.state == PlanState::Draft;
    m_ui->titleLabel->setText(m_plan.id.isNull() ? tr("New plan") : tr("Edit plan"));
    m_ui->draftButton->setVisible(draft);
    if (!draft)
        m_ui->startButton->setText(tr("&Save plan"));
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PlanDialog::reject);
    connect(m_ui->draftButton, &QPushButton::clicked, this, [this] { keep(PlanState::Draft); });
    connect(m_ui->startButton, &QPushButton::clicked, this,
            [this, draft] { keep(draft ? PlanState::Active : m_plan.state); });
}

void PlanDialog::showFields()
{
    m_ui->complaintEdit->setText(m_plan.complaint);
    m_ui->goalsEdit->setPlainText(m_plan.goals);
    m_ui->focusEdit->setText(m_plan.focus);
    m_ui->techniquesEdit->setText(m_plan.techniques);
    m_ui->homeCareEdit->setPlainText(m_plan.homeCare);
    for (QLineEdit *edit : {m_ui->focusEdit, m_ui->techniquesEdit})
        edit->setCursorPosition(0); // a long line is read from its beginning
    m_ui->consentEdit->setText(dateText(m_plan.consentDate));
    m_ui->startEdit->setText(dateText(m_plan.start));
    m_ui->timeEdit->setDisplayFormat(clockFormat());
    m_ui->timeEdit->setTime(m_plan.time);
    m_ui->minutesEdit->setValue(m_plan.minutes);
    m_ui->daysEdit->setDays(m_plan.days);
    m_ui->taperEdit->setTaper(m_plan.taper);
    showReading(false);
    showPreview();
}

Plan PlanDialog::typed() const
{
    Plan plan = m_plan;
    plan.complaint = m_ui->complaintEdit->text();
    plan.goals = m_ui->goalsEdit->toPlainText();
    plan.focus = m_ui->focusEdit->text();
    plan.techniques = m_ui->techniquesEdit->text();
    plan.homeCare = m_ui->homeCareEdit->toPlainText();
    plan.consentDate = readDate(m_ui->consentEdit->text(), QLocale()).value_or(QDate());
    plan.start = readDate(m_ui->startEdit->text(), QLocale()).value_or(QDate());
    plan.time = m_ui->timeEdit->time();
    plan.minutes = m_ui->minutesEdit->value();
    plan.days = m_ui->daysEdit->days();
    plan.taper = m_ui->taperEdit->reading().value_or(Taper());
    return plan;
}

// The domain can't know of a date that could not even be read.
QList<Error> PlanDialog::problemsOf(const Plan &plan) const
{
    QList<Error> found = problems(plan);
    if (!plan.consentDate.isValid() && !m_ui->consentEdit->text().trimmed().isEmpty())
        found << Error{ErrorCode::DateInvalid, u"plan.consentDate"_s, {}};
    return found;
}

void PlanDialog::showReading(bool whenEmpty)
{
    const auto &reading = m_ui->taperEdit->reading();
    const bool quiet = reading || (reading.error().problem == NotationProblem::Empty && !whenEmpty);
    const QString nearest = reading ? QString() : reading.error().nearest;
    m_ui->taperEdit->mark(!quiet);
    m_ui->taperError->setText(quiet ? QString() : errorText(reading.error()));
    m_ui->taperError->setVisible(!quiet);
    m_ui->taperEdit->setAccessibleDescription(m_ui->taperError->text());
    const QString shown = fontMetrics().elidedText(nearest, Qt::ElideRight, nearestWidth);
    m_ui->nearestButton->setText(tr("Use %1").arg(QString(shown).replace(u"&"_s, u"&&"_s)));
    m_ui->nearestButton->setVisible(!nearest.isEmpty());
    m_ui->readingLabel->setVisible(quiet);
    m_ui->readingLabel->setText(reading ? tr("Read as %1").arg(printTaper(*reading))
                                        : tr("Phases with commas between; a month is 4 weeks."));
}

void PlanDialog::showPreview()
{
    const Plan plan = typed();
    if (plan.taper.phases.isEmpty()) {
        m_ui->preview->showNothing(tr("The course is drawn here as you type it."));
    } else if (!plan.start.isValid()) {
        m_ui->preview->showNothing(tr("The course is drawn once it has a first day."));
    } else if (const auto days = layOut(plan)) {
        m_ui->preview->showPlan(plan, *days, m_practice.today().date());
    } else {
        m_ui->preview->showNothing(errorText(days.error()));
    }
}

bool PlanDialog::showErrors(const QList<Error> &errors)
{
    const bool none = m_errors.show(errors);
    if (!m_ui->taperEdit->reading())
        showReading(true); // says more than that it can't be read
    return none;
}

void PlanDialog::keep(PlanState state)
{
    const Plan plan = typed();
    if (!showErrors(problemsOf(plan)))
        return;
    const auto kept = write(plan, state);
    if (!kept) {
        showErrors({kept.error()});
        return;
    }
    m_plan = *kept;
    accept();
}

Result<Plan> PlanDialog::write(const Plan &plan, PlanState state)
{
    Planner &planner = m_practice.planner();
    if (plan.id.isNull()) {
        Plan draft = plan;
        draft.state = state;
        return planner.create(draft);
    }
    Result<Plan> kept = plan;
    const auto done = m_practice.asOne([&]() -> Result<void> {
        kept = planner.save(plan);
        if (kept && kept->state != state)
            kept = planner.setState(*kept, state);
        return kept ? Result<void>() : tl::make_unexpected(kept.error());
    });
    return done ? kept : tl::make_unexpected(done.error());
}

void PlanDialog::reject()
{
    if (typed() != m_shown) {
        QMessageBox question(QMessageBox::Question, tr("Plan"),
                             tr("Give up what you typed? The plan is not saved."),
                             QMessageBox::Discard | QMessageBox::Cancel, this);
        question.setObjectName(u"discardQuestion"_s);
        question.setDefaultButton(QMessageBox::Cancel);
        if (question.exec() != QMessageBox::Discard)
            return;
    }
    QDialog::reject();
}

} // namespace unknot
