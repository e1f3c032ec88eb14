// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionHealth.h"

#include "domain/SessionRules.h"
#include "gui/PaperActions.h"
#include "gui/VerdictWords.h"
#include "gui/dialogs/ClearanceDialog.h"
#include "gui/dialogs/OverrideDialog.h"
#include "gui/dialogs/RedFlagsDialog.h"
#include "gui/widgets/VerdictBanner.h"
#include "knowledge/Catalogue.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

#include <QAction>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionHealth::SessionHealth(Practice &practice, VerdictBanner &banner, QObject *parent)
    : QObject(parent)
    , m_practice(practice)
    , m_banner(banner)
    , m_paper(new PaperActions(practice, banner.parentWidget()))
    , m_clearance(add(u"recordClearance"_s, &SessionHealth::recordClearance))
    , m_override(add(u"goOn"_s, &SessionHealth::goOn))
    , m_letter(add(u"printLetter"_s, &SessionHealth::printLetter))
{
    m_clearance->setText(tr("Record &clearance…"));
    m_override->setText(tr("&Go on with a reason…"));
    m_letter->setText(tr("Print &letter…"));
    m_banner.setActions({m_clearance, m_override, m_letter});
    m_banner.setClearSentence(tr("Nothing in the health history limits this session."));
    connect(&m_banner, &VerdictBanner::linkActivated, this, &SessionHealth::askAnew);
    connect(m_paper, &PaperActions::failed, this, &SessionHealth::failed);
}

QAction *SessionHealth::add(const QString &name, void (SessionHealth::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(name);
    connect(action, &QAction::triggered, this, act);
    return action;
}

Result<void> SessionHealth::show(const SessionRow &row)
{
    m_row = row;
    const SessionState state = row.session.state;
    if (!isOpen(state) && state != SessionState::Completed) {
        m_banner.hide();
        return {};
    }
    const auto catalogue = m_practice.catalogue();
    if (!catalogue)
        return tl::make_unexpected(catalogue.error());
    const auto screening = m_practice.health().screening(row.session.id);
    if (!screening)
        return tl::make_unexpected(screening.error());
    m_screening = *screening;
    m_banner.setVerdict(m_screening.verdict, (*catalogue)->regions(), {});
    m_banner.setNote(note((*catalogue)->regions()));
    offerActions();
    return showLink();
}

bool SessionHealth::isRefused() const
{
    return isOpen(m_row.session.state) && !allows(m_screening.verdict.level, SessionStep::Start);
}

// What was done on an earlier day is written down in any case.
bool SessionHealth::blocks() const
{
    return isRefused() && m_row.session.start.day() >= m_practice.today().date();
}

Result<void> SessionHealth::showLink()
{
    if (!isOpen(m_row.session.state)) {
        m_banner.setLink({});
        return {};
    }
    const auto history = m_practice.health().history(m_row.session.client);
    if (!history)
        return tl::make_unexpected(history.error());
    const QDate today = m_practice.today().date();
    const bool before = history->asked.isValid() && history->asked < today;
    m_banner.setLink(before ? tr("Anything ne&w since %1?").arg(shortDay(history->asked, today))
                            : tr("Anything ne&w?"));
    return {};
}

void SessionHealth::offerActions()
{
    const Level level = m_screening.verdict.level;
    m_clearance->setVisible(isRefused() && level == Level::Clearance);
    m_override->setVisible(isRefused() && canOverride(level));
    m_letter->setVisible(isRefused());
}

QString SessionHealth::note(const RegionTree &regions) const
{
    if (!isOpen(m_row.session.state))
        return {};
    QStringList sentences{whatToDo(), conflictSentence(m_screening.conflicts, m_screening.verdict,
                                                       m_row.session.minutes, regions)};
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

QString SessionHealth::whatToDo() const
{
    if (isRefused() && !blocks())
        return tr("The session should not have started. What was done is written down all the "
                  "same.");
    switch (m_screening.verdict.level) {
    case Level::Urgent:
        return tr("Do not start. Get medical help for the client; the letter says why.");
    case Level::Stop:
        return tr("Do not start. Move or cancel the session, or write down why you go on.");
    case Level::Clearance:
        return tr("The record opens once a healthcare provider's clearance holds on this day, or "
                  "you write down why you go on.");
    case Level::Avoid:
    case Level::Adapt:
    case Level::Clear:
        break;
    }
    return {};
}

void SessionHealth::askAnew()
{
    const ClientId client = m_row.session.client;
    RedFlagsDialog dialog(m_practice, client, m_banner.parentWidget());
    if (dialog.exec() == QDialog::Accepted && dialog.somethingChanged())
        emit clientWanted(client, ClientTab::Health);
}

// Where several findings refuse it, the weightiest comes first; the banner then names the next.
void SessionHealth::recordClearance()
{
    ClearanceDialog dialog(m_practice, m_row.session.client, m_screening.verdict.findings.first(),
                           m_banner.parentWidget());
    dialog.exec();
}

void SessionHealth::goOn()
{
    OverrideDialog dialog(m_practice, m_row.session.client, m_screening.verdict.findings.first(),
                          m_screening.verdict.date, m_banner.parentWidget());
    dialog.exec();
}

void SessionHealth::printLetter()
{
    if (m_screening.verdict.level == Level::Clearance)
        m_paper->previewClearanceLetter(m_row.session.client);
    else
        m_paper->previewReferralLetter(m_row.session.client);
}

} // namespace unknot
