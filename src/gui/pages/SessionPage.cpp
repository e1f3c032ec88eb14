// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionPage.h"

#include "domain/ClockWords.h"
#include "domain/PhaseNames.h"
#include "domain/SessionRules.h"
#include "domain/StateWords.h"
#include "gui/ChangeFlow.h"
#include "gui/DateText.h"
#include "gui/pages/PlanWords.h"
#include "gui/pages/SessionHealth.h"
#include "gui/widgets/Heading.h"
#include "practice/Practice.h"

#include "ui_SessionPage.h"

#include <QAction>
#include <QMessageBox>
#include <QPushButton>
#include <QStyle>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionPage::SessionPage(Practice &practice, SessionId session, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::SessionPage>())
    , m_id(session)
{
    m_ui->setupUi(this);
    m_health = new SessionHealth(practice, *m_ui->verdictBanner, this);
    connect(m_health, &SessionHealth::clientWanted, this, &Page::clientWanted);
    connect(m_health, &SessionHealth::failed, this, &Page::failed);
    prepareFields();
    prepareActions();
    const ChangeNotifier &changes = practice.changes();
    const auto ours = [this](auto, ClientId client) {
        if (client == m_row.session.client)
            follow();
    };
    connect(&changes, &ChangeNotifier::sessionChanged, this, ours);
    connect(&changes, &ChangeNotifier::planChanged, this, ours);
    const auto ofClient = [ours](ClientId client) { ours(client, client); };
    connect(&changes, &ChangeNotifier::clientChanged, this, ofClient);
    connect(&changes, &ChangeNotifier::healthChanged, this, ofClient);
    connect(&changes, &ChangeNotifier::everythingChanged, this, &SessionPage::follow);
    follow();
}

SessionPage::~SessionPage() = default;

void SessionPage::prepareFields()
{
    m_errors.add(u"note.painBefore"_s, m_ui->painBefore, m_ui->painBeforeError);
    m_errors.add(u"note.painAfter"_s, m_ui->painAfter, m_ui->painAfterError);
    m_errors.add(u"note.subjective"_s, m_ui->subjectiveEdit, m_ui->subjectiveError);
    m_errors.add(u"note.objective"_s, m_ui->objectiveEdit, m_ui->objectiveError);
    m_errors.add(u"note.assessment"_s, m_ui->assessmentEdit, m_ui->assessmentError);
    m_errors.add(u"note.plan"_s, m_ui->planEdit, m_ui->planError);
    m_errors.add({}, nullptr, m_ui->pageError);
    connect(m_ui->painBefore, &PainSlider::numberChanged, this, &SessionPage::showTrail);
    for (PainSlider *slider : {m_ui->painBefore, m_ui->painAfter})
        connect(slider, &PainSlider::numberChanged, this, &SessionPage::markChanged);
    for (QPlainTextEdit *edit :
         {m_ui->subjectiveEdit, m_ui->objectiveEdit, m_ui->assessmentEdit, m_ui->planEdit})
        connect(edit, &QPlainTextEdit::textChanged, this, &SessionPage::markChanged);
}

void SessionPage::prepareActions()
{
    m_missed = new QAction(tr("Missed"), this);
    m_cancel = new QAction(tr("Cancel session"), this);
    m_planAgain = new QAction(tr("Plan again"), this);
    m_save = new QAction(tr("Save record"), this);
    m_save->setShortcut(QKeySequence::Save);
    m_save->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addAction(m_save);
    connect(m_missed, &QAction::triggered, this, [this] { end(SessionState::Missed); });
    connect(m_cancel, &QAction::triggered, this, [this] { end(SessionState::Cancelled); });
    connect(m_planAgain, &QAction::triggered, this, [this] {
        const auto done = m_practice.sessions().setState(m_row.session, SessionState::Planned);
        if (!done)
            m_errors.show({done.error()});
    });
    connect(m_save, &QAction::triggered, this, [this] {
        if (save())
            emit backWanted();
    });
}

QList<QAction *> SessionPage::pageActions() const
{
    const SessionState state = m_row.session.state;
    if (isOpen(state))
        return {m_missed, m_cancel, m_save};
    return state == SessionState::Completed ? QList{m_save} : QList{m_planAgain};
}

void SessionPage::follow()
{
    const auto row = m_practice.sessions().row(m_id);
    if (!row) {
        m_errors.show({row.error()});
        return;
    }
    const bool otherState = m_row.session.state != row->session.state;
    m_row = *row;
    showHeader();
    showPlan();
    showHealth();
    if (!isWindowModified()) // else a change from elsewhere is said when this one is saved
        showNote();
    if (otherState)
        emit pageActionsChanged();
}

void SessionPage::showHeader()
{
    const Session &session = m_row.session;
    const QDateTime start = session.start.local();
    showHeading(*m_ui->nameLabel, m_row.client.display(), 360);
    m_ui->stateLabel->setText(stateWord(session.state));
    m_ui->stateLabel->setProperty("chip", chipFor(session.state));
    style()->unpolish(m_ui->stateLabel); // the style sheet looks at properties only once
    style()->polish(m_ui->stateLabel);
    m_save->setText(isOpen(session.state) ? tr("Save record") : tr("Save changes"));

    const auto rows = m_practice.sessions().ofPlan(session.plan);
    if (!rows) {
        m_errors.show({rows.error()});
        return;
    }
    const QString number = tr("Session %1 of %2").arg(session.number).arg(rows->size());
    const QString phase = tr("%1 %2 of %3")
                              .arg(phaseName(m_row.cadence))
                              .arg(m_row.indexInPhase)
                              .arg(m_row.phaseSessions);
    const QString when = tr("%1, %2 – %3")
                             .arg(dayText(start.date()), clockWords(start.time()),
                                  clockWords(start.addSecs(session.minutes * 60).time()));
    m_ui->factsLabel->setText(QStringList{number, phase, when}.join(u" · "_s));
    readEarlier(*rows);
}

void SessionPage::readEarlier(const QList<SessionRow> &rows)
{
    m_earlier.clear();
    for (const SessionRow &row : rows) {
        if (row.painBefore && row.session.start.utc < m_row.session.start.utc)
            m_earlier << PainPoint{row.session.start.day(), *row.painBefore};
    }
    std::ranges::sort(m_earlier, {}, &PainPoint::day);
    showTrail();
}

// The number that is being set is the last point.
void SessionPage::showTrail()
{
    QList<PainPoint> points = m_earlier;
    if (const auto now = m_ui->painBefore->number())
        points << PainPoint{m_row.session.start.day(), *now};
    m_ui->painTrail->setPoints(points);
}

void SessionPage::showPlan()
{
    const auto plan = m_practice.planner().find(m_row.session.plan);
    if (!plan) {
        m_errors.show({plan.error()});
        return;
    }
    QStringList lines{plan->complaint};
    const auto add = [&lines](const QString &caption, const QString &text) {
        if (!text.isEmpty())
            lines << caption.arg(text);
    };
    add(tr("Goals: %1"), plan->goals);
    add(tr("Focus: %1"), plan->focus);
    add(tr("Techniques: %1"), plan->techniques);
    add(tr("Home care: %1"), plan->homeCare);
    m_ui->aboutLabel->setText(lines.join(u'\n'));
}

void SessionPage::showHealth()
{
    if (const auto shown = m_health->show(m_row); !shown) {
        m_errors.show({shown.error()});
        return;
    }
    const bool open = !m_health->blocks();
    m_save->setEnabled(open);
    setFocusProxy(open ? static_cast<QWidget *>(m_ui->painBefore) : m_ui->verdictBanner);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_ui->painBeforeLabel, m_ui->painBefore,
                                          m_ui->painAfterLabel, m_ui->painAfter, m_ui->noteCard})
        part->setEnabled(open);
}

void SessionPage::showNote()
{
    const auto note = m_practice.sessions().note(m_id);
    if (!note) {
        m_errors.show({note.error()});
        return;
    }
    m_kept = *note;
    m_ui->painBefore->setNumber(note->painBefore);
    m_ui->painAfter->setNumber(note->painAfter);
    m_ui->subjectiveEdit->setPlainText(note->subjective);
    m_ui->objectiveEdit->setPlainText(note->objective);
    m_ui->assessmentEdit->setPlainText(note->assessment);
    m_ui->planEdit->setPlainText(note->plan);
    m_shown = typed();
    markChanged();
    showTrail();
}

SessionNote SessionPage::typed() const
{
    SessionNote note = m_kept;
    note.painBefore = m_ui->painBefore->number();
    note.painAfter = m_ui->painAfter->number();
    note.subjective = m_ui->subjectiveEdit->toPlainText();
    note.objective = m_ui->objectiveEdit->toPlainText();
    note.assessment = m_ui->assessmentEdit->toPlainText();
    note.plan = m_ui->planEdit->toPlainText();
    return note;
}

void SessionPage::markChanged()
{
    setWindowModified(typed() != m_shown);
}

// Keeps the record; false where that failed, and then the page says why.
bool SessionPage::save()
{
    if (!m_errors.show(problems(typed())))
        return false;
    const auto done = m_practice.sessions().record(m_row.session, typed());
    if (!done) {
        m_errors.show({done.error()});
        return false;
    }
    showNote();
    emit notified(tr("Session %1 is recorded.").arg(done->number));
    return true;
}

// A session that does not take place has no record, and the rest may have to move.
void SessionPage::end(SessionState state)
{
    if (!mayDiscard())
        return;
    const auto done = carryOut(m_practice, SessionBecomes{m_row.session, state}, window());
    if (!done) {
        m_errors.show({done.error()});
        return;
    }
    if (*done == ChangeOutcome::Left)
        return;
    showNote();
    emit backWanted();
}

bool SessionPage::mayDiscard()
{
    if (!isWindowModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Session record"),
                         tr("Give up the record you began? It is not saved."),
                         QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(u"discardQuestion"_s);
    question.setDefaultButton(QMessageBox::Cancel);
    return question.exec() == QMessageBox::Discard;
}

bool SessionPage::mayLeave()
{
    if (!isWindowModified())
        return true;
    QMessageBox question(QMessageBox::Question, tr("Session record"),
                         tr("Save the record before you leave?"),
                         QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, this);
    question.setObjectName(u"leaveQuestion"_s);
    question.button(QMessageBox::Cancel)->setText(tr("S&tay"));
    switch (question.exec()) {
    case QMessageBox::Save:
        return save();
    case QMessageBox::Discard:
        showNote();
        return true;
    default:
        return false;
    }
}

} // namespace unknot
