// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/pages/SessionPage.h"

#include <QAction>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QTest>

namespace unknot {

// A client with a plan of twelve sessions from today on, and the record page of one of them.
class SessionPageDriver
{
public:
    SessionPageDriver()
        : m_client(m_fixture.addClient(QStringLiteral("Marta"), QStringLiteral("Silva")).id)
    {
        m_fixture.askHealth(m_client);
        m_plan = m_fixture.addPlan(m_client, QStringLiteral("2x/wk x 3, 1x/wk x 6"));
        m_sessions = Fixture::must(practice().planner().sessionsOf(m_plan.id));
    }

    Fixture &fixture() { return m_fixture; }
    Practice &practice() { return m_fixture.practice(); }
    SessionBook &book() { return practice().sessions(); }
    [[nodiscard]] ClientId client() const { return m_client; }
    [[nodiscard]] const Plan &plan() const { return m_plan; }
    [[nodiscard]] SessionId id(qsizetype index) const { return m_sessions.at(index).id; }
    Session session(qsizetype index) { return Fixture::must(book().find(id(index))); }
    SessionRecord record(qsizetype index) { return Fixture::must(book().record(id(index))); }
    SessionNote note(qsizetype index) { return record(index).note; }
    SessionNote empty(qsizetype index)
    {
        SessionNote note;
        note.session = id(index);
        return note;
    }
    // What was recorded of a session, as if in the window.
    void sign(qsizetype index, SessionNote note)
    {
        note.session = id(index);
        Fixture::must(book().sign(session(index), std::move(note)));
    }

    SessionPage &open(qsizetype index)
    {
        m_page = std::make_unique<SessionPage>(practice(), id(index));
        m_page->resize(1084, 750);
        m_page->show();
        if (!QTest::qWaitForWindowActive(m_page.get()))
            qFatal("the page does not become active");
        m_page->setFocus();
        return *m_page;
    }
    void close() { m_page.reset(); }
    SessionPage &page() { return *m_page; }

    template <class Widget>
    Widget &get(const QString &name)
    {
        auto *found = m_page->findChild<Widget *>(name);
        if (!found)
            qFatal("no widget %s", qPrintable(name));
        return *found;
    }
    QString text(const QString &edit) { return get<QPlainTextEdit>(edit).toPlainText(); }
    void type(const QString &edit, const QString &text)
    {
        get<QPlainTextEdit>(edit).setPlainText(text);
    }
    void act(const QString &name) { get<QAction>(name).trigger(); }

    // More than a field of a note takes.
    static QString tooLong() { return QStringLiteral("Slept well.\n").repeated(100'000); }
    static void keys(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void key(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(QApplication::focusWidget(), key, modifiers);
    }

private:
    Fixture m_fixture;
    ClientId m_client;
    Plan m_plan;
    QList<Session> m_sessions;
    std::unique_ptr<SessionPage> m_page; // goes before the practice it shows
};

} // namespace unknot
