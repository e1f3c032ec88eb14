// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Agenda.h"
#include "gui/Page.h"
#include "gui/widgets/FieldErrors.h"
#include "gui/widgets/PainTrail.h"

#include <memory>

namespace unknot {

namespace Ui {
class SessionPage;
}

class Practice;
class SessionHealth;

// One session's record: pain before and after, and the note. Never loses what was typed in
// silence: while it is not saved isWindowModified() is true, and mayLeave() asks.
class SessionPage : public Page
{
    Q_OBJECT

public:
    SessionPage(Practice &practice, SessionId session, QWidget *parent = nullptr);
    ~SessionPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::SessionRecord; }
    [[nodiscard]] bool mayLeave() override;

private:
    void prepareFields();
    void prepareActions();
    void follow(); // reads the session again; typed text stays
    void showHeader();
    void showPlan();
    void showHealth();
    void readEarlier(const QList<SessionRow> &rows);
    void showTrail();
    void showNote();
    [[nodiscard]] SessionNote typed() const;
    void markChanged();
    bool save();
    void end(SessionState state);
    [[nodiscard]] bool mayDiscard();

    Practice &m_practice;
    std::unique_ptr<Ui::SessionPage> m_ui;
    SessionHealth *m_health = nullptr;
    FieldErrors m_errors;
    SessionId m_id;
    SessionRow m_row;
    SessionNote m_kept;  // as it was read
    SessionNote m_shown; // the same as the untouched fields say it
    QList<PainPoint> m_earlier;
    QAction *m_missed = nullptr;
    QAction *m_cancel = nullptr;
    QAction *m_planAgain = nullptr;
    QAction *m_save = nullptr;
};

} // namespace unknot
