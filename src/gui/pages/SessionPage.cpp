// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionPage.h"

#include "domain/StateWords.h"
#include "gui/DraftKeeper.h"
#include "gui/Question.h"
#include "gui/dialogs/MoveSessionDialog.h"
#include "gui/dialogs/SnippetsDialog.h"
#include "gui/pages/SessionActs.h"
#include "gui/pages/SessionHealth.h"
#include "gui/pages/SessionSteps.h"
#include "gui/pages/SessionWords.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/Heading.h"
#include "models/StateChips.h"
#include "practice/Practice.h"

#include "ui_SessionPage.h"

#include <QApplication>
#include <QKeyEvent>

#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

std::unique_ptr<Ui::SessionPage> madeForm(QWidget *page)
{
    auto form = std::make_unique<Ui::SessionPage>();
    form->setupUi(page);
    return form;
}

} // namespace

SessionPage::SessionPage(Practice &practice, SessionId session, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(madeForm(this))
    , m_health(new SessionHealth(practice, *m_ui->verdictBanner, this))
    , m_draft(new DraftKeeper(
          practice.sessions(),
          [this](SessionNote note) { return m_ui->sheet->written(std::move(note)); }, this))
    , m_acts(new SessionActs(*this, *m_ui->moreButton))
    , m_steps(new SessionSteps(practice, *m_draft, *this))
    , m_id(session)
{
    setTabOrder(m_ui->sheet->last(), m_ui->moreButton);
    connect(m_health, &SessionHealth::clientWanted, this, &Page::clientWanted);
    connect(m_health, &SessionHealth::failed, this, &Page::failed);
    connect(m_ui->sheet, &SessionSheet::moveNextWanted, this, &SessionPage::moveNext);
    prepareDraft();
    prepareActs();
    prepareSteps();
    watchChanges();
    follow();
}

// The focus leaves the fields one after the other as they are taken down.
SessionPage::~SessionPage()
{
    qApp->disconnect(this);
}

void SessionPage::prepareDraft()
{
    m_ui->sheet->prepare(m_practice, m_errors, [this](const QString &text) {
        return m_practice.sessions().addTo(m_id, text).map([](const NoteAddendum &) {});
    });
    m_errors.add({}, nullptr, m_ui->pageError);
    connect(m_ui->sheet, &SessionSheet::changed, m_draft, &DraftKeeper::touch);
    connect(m_ui->sheet, &SessionSheet::changed, this, &SessionPage::showState);
    connect(m_draft, &DraftKeeper::failed, this, [this](const QList<Error> &errors) {
        m_errors.mark(errors);
        showState();
    });
    connect(m_draft, &DraftKeeper::kept, this, [this] {
        m_keptAt = m_practice.today().now().time();
        m_errors.clear();
        showState();
    });
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *left) {
        if (left && isAncestorOf(left))
            m_draft->keep();
    });
}

void SessionPage::prepareActs()
{
    connect(m_acts, &SessionActs::repeatWanted, m_steps, &SessionSteps::repeatLast);
    connect(m_acts, &SessionActs::keepWanted, m_draft, &DraftKeeper::keep);
    connect(m_acts, &SessionActs::signWanted, m_steps, &SessionSteps::sign);
    connect(m_acts, &SessionActs::addWanted, m_ui->sheet, &SessionSheet::beginAddition);
    connect(m_acts, &SessionActs::discardWanted, m_steps, &SessionSteps::discard);
    connect(m_acts, &SessionActs::printWanted, m_steps, &SessionSteps::print);
    connect(m_acts, &SessionActs::endWanted, m_steps, &SessionSteps::end);
    connect(m_acts, &SessionActs::planAgainWanted, m_steps, &SessionSteps::planAgain);
    connect(m_acts, &SessionActs::textsWanted, this,
            [this] { SnippetsDialog(m_practice, this).exec(); });
}

void SessionPage::prepareSteps()
{
    connect(m_steps, &SessionSteps::filled, this, [this](const SessionNote &note) {
        m_ui->sheet->setNote(note);
        m_draft->touch();
        showState();
    });
    connect(m_steps, &SessionSteps::dropped, this, [this] {
        SessionNote empty;
        empty.session = m_id;
        showNote(empty);
        m_errors.clear();
        follow();
    });
    connect(m_steps, &SessionSteps::failed, this,
            [this](const QList<Error> &errors) { m_errors.show(errors); });
    connect(m_steps, &SessionSteps::notified, this, &Page::notified);
    connect(m_steps, &SessionSteps::left, this, &Page::backWanted);
}

void SessionPage::watchChanges()
{
    const ChangeNotifier &changes = m_practice.changes();
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
}

QList<QAction *> SessionPage::pageActions() const
{
    return m_acts->ofBar();
}

HelpTopic SessionPage::helpTopic() const
{
    return m_ui->sheet->helpTopic(focusWidget());
}

void SessionPage::print()
{
    m_steps->print();
}

void SessionPage::follow()
{
    const auto row = m_practice.sessions().row(m_id);
    if (!row) {
        complain(row.error());
        return;
    }
    m_row = *row;
    if (const auto shown = m_health->show(m_row); !shown)
        complain(shown.error());
    showPlan();
    showHeader();
    showRecord();
    showNext();
    m_steps->follow(m_row, m_before, m_health->verdict());
    showState();
}

void SessionPage::showHeader()
{
    showHeading(*m_ui->nameLabel, m_row.client.display(), 360);
    showChip(*m_ui->stateLabel, stateWord(m_row.session.state), stateChip(m_row.session.state));
    const auto rows = m_practice.sessions().ofPlan(m_row.session.plan);
    if (!rows) {
        complain(rows.error());
        return;
    }
    m_ui->factsLabel->setText(sessionLine(m_row, rows->size()));
    showEarlier(*rows);
}

void SessionPage::showEarlier(const QList<SessionRow> &rows)
{
    const auto before = m_practice.sessions().noteBefore(m_id);
    if (!before) {
        complain(before.error());
        return;
    }
    m_before = *before;
    m_ui->sheet->setEarlier(m_before.value_or(SessionNote()), painUntil(m_row.session.start, rows),
                            m_row.session.start.day());
}

void SessionPage::showPlan()
{
    const auto plan = m_practice.planner().find(m_row.session.plan);
    const auto catalogue = m_practice.catalogue();
    if (plan && catalogue)
        m_ui->sheet->setPlan(*plan, m_health->verdict(), **catalogue);
    else
        complain(plan ? catalogue.error() : plan.error());
}

// What the file holds already is left alone: somebody may be writing on. What was typed and is not
// kept stays too; that another window was faster is said when it is to be kept.
void SessionPage::showRecord()
{
    const auto record = m_practice.sessions().record(m_id);
    if (!record) {
        complain(record.error());
        return;
    }
    m_ui->sheet->setRecord(*record, m_practice.profile().zone);
    if (record->note != m_draft->note() && m_draft->isKept())
        showNote(record->note);
}

void SessionPage::showNote(const SessionNote &note)
{
    m_ui->sheet->setNote(note);
    m_draft->begin(note);
    m_keptAt = {};
}

void SessionPage::showNext()
{
    const auto next = m_practice.sessions().next(m_row.session);
    if (!next) {
        complain(next.error());
        return;
    }
    m_next = *next;
    m_ui->sheet->setNext(nextSessionLine(m_next, m_practice.today().date()), m_next.has_value());
}

RecordStage SessionPage::stage() const
{
    if (m_draft->note().isSigned())
        return RecordStage::Signed;
    const SessionState state = m_row.session.state;
    if (!isOpen(state) && state != SessionState::Completed)
        return RecordStage::Lost;
    return m_health->blocks() ? RecordStage::Blocked : RecordStage::Open;
}

void SessionPage::showState()
{
    const RecordStage now = stage();
    if (m_stage != now) {
        m_ui->sheet->setStage(now);
        setFocusProxy(now == RecordStage::Blocked ? m_ui->verdictBanner : m_ui->sheet->first());
    }
    m_ui->sheet->setDraftWords(draftLine(*m_draft, m_keptAt, m_row.session.state));
    m_acts->follow(now, m_row.session.state, m_before.has_value(), m_steps->hasDraft());
    setWindowModified(!m_draft->isKept());
    if (std::exchange(m_stage, now) != now)
        emit pageActionsChanged();
}

void SessionPage::complain(const Error &error)
{
    m_errors.show({error});
}

void SessionPage::moveNext()
{
    if (m_next)
        MoveSessionDialog(m_practice, *m_next, this).exec();
}

// Here Ctrl+Z is about what is written: outside of a text it must not move sessions.
bool SessionPage::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->accept();
        return true;
    }
    return Page::event(event);
}

// A draft keeps itself, so that there is nothing to ask as long as it can be kept.
bool SessionPage::mayLeave()
{
    if (m_ui->sheet->hasUnsavedAddition())
        return mayLose(*this, tr("What you began to add to the record is not kept yet."),
                       tr("&Leave without it"));
    if (m_draft->keep())
        return true;
    return mayLose(*this, tr("What you typed last can't be kept."), tr("&Leave without it"));
}

} // namespace unknot
