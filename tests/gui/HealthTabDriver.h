// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/pages/HealthTab.h"
#include "gui/widgets/BodyMapWidget.h"
#include "gui/widgets/ConditionTable.h"
#include "models/ConditionRow.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace unknot {

// A client's health tab in a window of its own, driven as a person does: by keys to whatever has
// the focus.
class HealthTabDriver
{
public:
    HealthTabDriver()
        : client(m_fixture.addClient(QStringLiteral("Marta"), QStringLiteral("Silva")))
    {
        client.provider.name = QStringLiteral("Dr A. Ramos");
        client.consentDate = QDate(2026, 10, 5);
        client = Fixture::must(m_fixture.practice().clients().save(client));
        m_fixture.askHealth(client.id);
        tab = std::make_unique<HealthTab>(m_fixture.practice(), client.id);
        failed = std::make_unique<QSignalSpy>(tab.get(), &HealthTab::failed);
        tab->resize(1044, 577);
        tab->show();
        (void)QTest::qWaitForWindowActive(tab.get());
        tab->focusSearch();
    }

    Fixture &fixture() { return m_fixture; }
    HealthFile &health() { return m_fixture.practice().health(); }
    HealthHistory history() { return Fixture::must(health().history(client.id)); }
    ConditionEntry add(const QString &condition, const QList<RegionRef> &sites = {})
    {
        return m_fixture.addCondition(client.id, condition, sites);
    }

    template <class Widget = QLineEdit>
    Widget *child(const char *name) const
    {
        return childOf<Widget>(*tab, name);
    }
    QString words(const char *name) const { return wordsOf(*tab, name); }
    ConditionTable *table() const { return child<ConditionTable>("conditionTable"); }
    void chooseOnMap(const RegionRef &region) const
    {
        emit child<BodyMapWidget>("bodyMap")->regionChosen(region);
    }
    bool offers(const char *action) const
    {
        return tab->findChild<QAction *>(QString::fromLatin1(action))->isEnabled();
    }

    static void type(const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    void find(const QString &condition) const
    {
        tab->focusSearch();
        type(condition);
        press(Qt::Key_Return);
    }
    // After a dialog nothing makes the window active again, without a window manager.
    void activate() const
    {
        tab->activateWindow();
        (void)QTest::qWaitForWindowActive(tab.get());
    }
    void pressInTable(Qt::Key key) const
    {
        activate();
        table()->setFocus();
        QTest::keyClick(table(), key);
    }

private:
    Fixture m_fixture; // first: the tab reads it to the end

public:
    Client client;
    std::unique_ptr<HealthTab> tab;
    std::unique_ptr<QSignalSpy> failed;
};

} // namespace unknot
