// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HelpSide.h"

#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/HelpPanel.h"
#include "gui/Memory.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/Page.h"
#include "gui/PracticeSession.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/pages/ClientsPage.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>
#include <QTextBrowser>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The guidance beside the page, as the window has it.
class TestHelpSide : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void isBuiltWhenFirstWanted();
    void opensWhereThePageAsks();
    void givesTheFocusBack();
    void printsWithAPractice();
    void printsNothingWithoutAPractice();

private:
    void openPractice() { QVERIFY(m_session->open(m_fixture->path()).has_value()); }
    HelpPanel &panel() { return *childOf<HelpPanel>(*m_window, "helpPanel"); }
    QPushButton &printButton() { return *childOf<QPushButton>(panel(), "printButton"); }

    std::optional<Fixture> m_fixture;
    std::optional<Memory> m_memory;
    std::optional<PracticeSession> m_session;
    std::optional<QWidget> m_window;
    QStackedWidget *m_pages = nullptr;
    std::optional<HelpSide> m_side;
};

void TestHelpSide::init()
{
    m_fixture.emplace().close();
    m_memory.emplace(m_fixture->settings());
    m_session.emplace(m_fixture->environment(), *m_memory);
    m_window.emplace();
    auto *row = new QHBoxLayout(&*m_window);
    m_pages = new QStackedWidget;
    row->addWidget(m_pages);
    m_pages->addWidget(new QPushButton(u"Welcome"_s));
    m_side.emplace(*m_session, *m_pages, *row);
    m_window->resize(1000, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(&*m_window));
}

void TestHelpSide::cleanup()
{
    m_side.reset();
    m_window.reset();
    m_session.reset();
    m_memory.reset();
    m_fixture.reset();
}

void TestHelpSide::isBuiltWhenFirstWanted()
{
    QVERIFY(!m_window->findChild<HelpPanel *>());
    m_side->toggle(); // a page that is none of ours: the first run
    QVERIFY(panel().isVisible());
    QCOMPARE(panel().pageId(), guidanceFor(HelpTopic::FirstRun));
    m_side->show(u"red-flags#now"_s);
    QCOMPARE(m_window->findChildren<HelpPanel *>().size(), 1);
    QCOMPARE(panel().pageId(), u"red-flags"_s);
}

void TestHelpSide::opensWhereThePageAsks()
{
    openPractice();
    m_pages->addWidget(new ClientsPage(*m_session->practice()));
    m_pages->setCurrentIndex(1);
    m_side->toggle();
    QCOMPARE(panel().pageId(), guidanceFor(HelpTopic::Clients));
    m_side->toggle();
    QVERIFY(!panel().isVisible());
}

void TestHelpSide::givesTheFocusBack()
{
    for (const bool byEscape : {false, true}) {
        m_side->toggle();
        auto *view = childOf<QTextBrowser>(panel(), "pageView");
        QVERIFY(view->hasFocus());
        if (byEscape)
            QTest::keyClick(view, Qt::Key_Escape);
        else
            m_side->toggle();
        QVERIFY(!panel().isVisible());
        QVERIFY(m_pages->currentWidget()->hasFocus());
    }
}

void TestHelpSide::printsWithAPractice()
{
    const OwnSettings settings;
    openPractice();
    m_side->show(u"red-flags"_s);
    ModalAnswer<PaperPreview> answer([](PaperPreview &preview) { preview.reject(); });
    QTest::mouseClick(&printButton(), Qt::LeftButton);
    QVERIFY(answer.wasAsked());
}

void TestHelpSide::printsNothingWithoutAPractice()
{
    m_side->toggle();
    QVERIFY(!printButton().isVisible());
    openPractice();
    m_side->show(u"red-flags"_s);
    QVERIFY(printButton().isVisible());
    openPractice(); // the one before is closed, and the panel stays
    QVERIFY(!printButton().isVisible());
}

QTEST_MAIN(TestHelpSide)
#include "tst_help_side.moc"
