// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "domain/SessionNote.h"
#include "gui/Page.h"
#include "gui/pages/RecordStage.h"
#include "gui/widgets/FieldErrors.h"

#include <QTime>

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class SessionPage;
}

class DraftKeeper;
class Practice;
class SessionActs;
class SessionHealth;
class SessionSteps;

// One session's record: a draft that keeps itself while it is written; once signed, read-only with
// what is added later. Never loses in silence what was typed, never changes what was signed.
class SessionPage : public Page
{
    Q_OBJECT

public:
    SessionPage(Practice &practice, SessionId session, QWidget *parent = nullptr);
    ~SessionPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override;
    void print() override;
    [[nodiscard]] bool mayLeave() override;

protected:
    bool event(QEvent *event) override;

private:
    void prepareDraft();
    void prepareActs();
    void prepareSteps();
    void watchChanges();

    void follow(); // reads the session again; typed text stays
    void showHeader();
    void showEarlier(const QList<SessionRow> &rows);
    void showPlan();
    void showRecord();
    void showNote(const SessionNote &note);
    void showNext();
    void showState();
    [[nodiscard]] RecordStage stage() const;
    void complain(const Error &error);
    void moveNext();

    Practice &m_practice;
    std::unique_ptr<Ui::SessionPage> m_ui;
    SessionHealth *m_health;
    DraftKeeper *m_draft;
    SessionActs *m_acts;
    SessionSteps *m_steps;
    FieldErrors m_errors;
    SessionId m_id;
    SessionRow m_row;
    std::optional<SessionNote> m_before;
    std::optional<Session> m_next;
    std::optional<RecordStage> m_stage; // as it is shown
    QTime m_keptAt;                     // the draft, as long as the page is open
};

} // namespace unknot
