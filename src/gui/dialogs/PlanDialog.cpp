// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PlanDialog.h"

#include "domain/ClockWords.h"
#include "domain/PlanRules.h"
#include "gui/ChangeFlow.h"
#include "gui/PlanOutlook.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/dialogs/PresetDialog.h"
#include "gui/dialogs/PresetsDialog.h"
#include "gui/widgets/DateFields.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include "ui_PlanDialog.h"

#include <QElapsedTimer>
#include <QScreen>
#include <QScrollBar>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qint64 frame = 16; // milliseconds
constexpr qint64 pause = 80;

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
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::PlanDialog>())
    , m_plan(plan)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::PlanDialog);
    if (const auto client = practice.clients().find(plan.client))
        m_ui->clientLabel->setText(tr("for %1").arg(client->name.display()));
    m_pause.setSingleShot(true);
    connect(&m_pause, &QTimer::timeout, this, &PlanDialog::showPreview);
    prepareFields();
    showFields();
    prepareCourse();
    prepareButtons();
    showPreview();
    fitScreen();
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
    m_ui->courseForm->registerAt(m_errors);
    m_errors.add(u"plan.start"_s, m_ui->startEdit, m_ui->startError);
    m_errors.add(u"plan.time"_s, m_ui->timeEdit, m_ui->timeError);
    m_errors.add(u"plan.minutes"_s, m_ui->minutesEdit, m_ui->minutesError);
    m_errors.add(u"plan.review.visits"_s, m_ui->reviewVisitsEdit, m_ui->reviewVisitsError);
    m_errors.add(u"plan.review.weeks"_s, m_ui->reviewWeeksEdit, m_ui->reviewWeeksError);
    m_ui->wishesForm->registerAt(m_errors);
    m_errors.add({}, nullptr, m_ui->dialogError);
    m_ui->startEdit->setPlaceholderText(dateText(m_practice.today().date()));
    m_ui->timeEdit->setDisplayFormat(clockFormat());
}

void PlanDialog::prepareCourse()
{
    connect(m_ui->courseForm, &CourseForm::changed, this, &PlanDialog::followTyping);
    connect(m_ui->courseForm, &CourseForm::minutesRead, m_ui->minutesEdit, &QSpinBox::setValue);
    connect(m_ui->courseForm, &CourseForm::presetsWanted, this, &PlanDialog::usePreset);
    connect(m_ui->courseForm, &CourseForm::savePresetWanted, this, &PlanDialog::savePreset);
    connect(m_ui->preview, &PlanPreview::lengthChosen, m_ui->courseForm, &CourseForm::setLength);
    for (const QLineEdit *edit : {m_ui->startEdit, m_ui->focusEdit, m_ui->techniquesEdit})
        connect(edit, &QLineEdit::textChanged, this, &PlanDialog::followTyping);
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &PlanDialog::followTyping);
    connect(m_ui->minutesEdit, &QSpinBox::valueChanged, this, &PlanDialog::followTyping);
    connect(m_ui->wishesForm, &WishesForm::changed, this, &PlanDialog::followTyping);
    connect(m_ui->wishesForm, &WishesForm::unfolded, this, [this] {
        QTimer::singleShot(0, this, // once it is laid out
                           [this] { m_ui->scrollArea->ensureWidgetVisible(m_ui->wishesForm); });
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

// What is too high is scrolled, nothing is cut at its side; the preview always stays in sight.
void PlanDialog::fitScreen()
{
    constexpr int windowFrame = 40;
    const QSize room = screen()->availableSize() - QSize(windowFrame, windowFrame);
    resize(size().boundedTo(room));
}

// Not before the style sheet has given the fields their widths.
void PlanDialog::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    const int bar = m_ui->scrollArea->verticalScrollBar()->sizeHint().width();
    m_ui->scrollArea->setMinimumWidth(m_ui->content->minimumSizeHint().width() + bar);
}

void PlanDialog::showFields()
{
    m_ui->complaintEdit->setText(m_plan.complaint);
    m_ui->goalsEdit->setPlainText(goalLines(m_plan.goals));
    m_ui->focusEdit->setText(m_plan.focus);
    m_ui->techniquesEdit->setText(m_plan.techniques);
    m_ui->homeCareEdit->setPlainText(m_plan.homeCare);
    for (QLineEdit *edit : {m_ui->focusEdit, m_ui->techniquesEdit})
        edit->setCursorPosition(0); // a long line is read from its beginning
    m_ui->consentEdit->setText(dateText(m_plan.consentDate));
    m_ui->startEdit->setText(dateText(m_plan.start));
    m_ui->timeEdit->setTime(m_plan.time);
    m_ui->minutesEdit->setValue(m_plan.minutes);
    m_ui->reviewVisitsEdit->setValue(m_plan.review.visits);
    m_ui->reviewWeeksEdit->setValue(m_plan.review.weeks);
    m_ui->wishesForm->show(m_plan);
    m_ui->courseForm->setTaper(m_plan.taper);
}

Plan PlanDialog::typed() const
{
    Plan plan = m_plan;
    plan.complaint = m_ui->complaintEdit->text();
    plan.goals = goalsFrom(m_ui->goalsEdit->toPlainText(), m_plan.goals);
    plan.focus = m_ui->focusEdit->text();
    plan.techniques = m_ui->techniquesEdit->text();
    plan.homeCare = m_ui->homeCareEdit->toPlainText();
    plan.consentDate = dateIn(*m_ui->consentEdit);
    plan.start = dateIn(*m_ui->startEdit);
    plan.time = m_ui->timeEdit->time();
    plan.minutes = m_ui->minutesEdit->value();
    plan.review = {m_ui->reviewVisitsEdit->value(), m_ui->reviewWeeksEdit->value()};
    m_ui->wishesForm->writeTo(plan);
    plan.taper = m_ui->courseForm->taper();
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

void PlanDialog::usePreset()
{
    PresetsDialog dialog(m_practice, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_ui->reviewVisitsEdit->setValue(dialog.review().visits);
    m_ui->reviewWeeksEdit->setValue(dialog.review().weeks);
    m_ui->courseForm->setTaper(dialog.taper());
    m_ui->courseForm->setFocus();
}

void PlanDialog::savePreset()
{
    if (m_ui->courseForm->complain()) {
        m_ui->courseForm->setFocus();
        return;
    }
    const Plan plan = typed();
    OwnPreset preset;
    preset.taper = plan.taper;
    preset.review = plan.review;
    PresetDialog dialog(m_practice, preset, this);
    dialog.exec();
}

// At once while that is quick enough not to be felt, else a moment later, so that most of the time
// is left to who types or drags.
void PlanDialog::followTyping()
{
    const bool isDrawn = !m_ui->courseForm->taper().phases.isEmpty();
    if (m_took <= frame || !isDrawn)
        showPreview();
    else if (!m_pause.isActive())
        m_pause.start(static_cast<int>(std::max(pause, 2 * m_took)));
}

void PlanDialog::showPreview()
{
    const Plan plan = typed();
    if (plan.taper.phases.isEmpty())
        return m_ui->preview->showNothing(tr("The course is drawn here as you type it."));
    if (!plan.start.isValid())
        return m_ui->preview->showNothing(tr("The course is drawn once it has a first day."));
    QElapsedTimer clock;
    clock.start();
    if (const auto outlook = outlookOf(m_practice, plan))
        m_ui->preview->showOutlook(plan, *outlook, m_practice.today().date());
    else
        m_ui->preview->showNothing(errorText(outlook.error()));
    m_took = clock.elapsed();
}

bool PlanDialog::showErrors(const QList<Error> &errors)
{
    const bool none = m_errors.show(errors);
    (void)m_ui->courseForm->complain(); // says more than that the line can't be read
    for (const Error &error : errors) {
        if (error.field == u"plan.times"_s || error.field == u"plan.gapHours"_s ||
            error.field == u"plan.days"_s)
            m_ui->wishesForm->unfold();
    }
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
    } else if (*kept) {
        m_plan = **kept;
        accept();
    }
}

// Nothing where the person thinks better of it.
Result<std::optional<Plan>> PlanDialog::write(const Plan &plan, PlanState state)
{
    Planner &planner = m_practice.planner();
    if (plan.id.isNull()) {
        Plan draft = plan;
        draft.state = state;
        return planner.create(draft);
    }
    if (plan.state == PlanState::Active) { // its sessions may have to move
        const auto outcome = carryOut(m_practice, PlanEdited{plan}, this);
        if (!outcome)
            return tl::make_unexpected(outcome.error());
        if (*outcome == ChangeOutcome::Left)
            return std::nullopt;
        return planner.find(plan.id);
    }
    Result<Plan> kept = plan;
    const auto done = m_practice.asOne([&]() -> Result<void> {
        kept = planner.save(plan);
        if (kept && kept->state != state)
            kept = planner.setState(*kept, state);
        return kept ? Result<void>() : tl::make_unexpected(kept.error());
    });
    if (!done)
        return tl::make_unexpected(done.error());
    return kept;
}

bool PlanDialog::isTouched() const
{
    // A date that can't be read is none to typed().
    return typed() != m_shown || m_ui->consentEdit->text() != dateText(m_shown.consentDate);
}

} // namespace unknot
