// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/SessionPageDriver.h"

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// F1 in a session's record opens the passage about the part that has the focus.
class TestSessionHelp : public QObject
{
    Q_OBJECT

private slots:
    void passageOfThePart_data();
    void passageOfThePart();
    void opensAtTheNumbers();
    void signedRecord();
    void beyondTheCards();

private:
    QString passageAt(const QString &widget)
    {
        m_driver->get<QWidget>(widget).setFocus();
        return guidanceFor(m_driver->page().helpTopic());
    }

    std::optional<SessionPageDriver> m_driver;
};

void TestSessionHelp::passageOfThePart_data()
{
    QTest::addColumn<QString>("part");
    QTest::addColumn<QString>("address");
    QTest::newRow("a score") << u"stressAfter"_s << u"recording-a-session#scores"_s;
    QTest::newRow("a goal") << u"goal1"_s << u"recording-a-session#scores"_s;
    QTest::newRow("the figure") << u"canvas"_s << u"recording-a-session#body-map"_s;
    QTest::newRow("pressure") << u"firmButton"_s << u"recording-a-session#techniques"_s;
    QTest::newRow("products") << u"productsEdit"_s << u"recording-a-session#techniques"_s;
    QTest::newRow("techniques") << u"techniqueEdit"_s << u"recording-a-session#techniques"_s;
    QTest::newRow("note") << u"assessmentEdit"_s << u"recording-a-session#note"_s;
    QTest::newRow("next time") << u"nextTimeEdit"_s << u"recording-a-session#note"_s;
    QTest::newRow("menu") << u"moreButton"_s << u"recording-a-session"_s;
}

void TestSessionHelp::passageOfThePart()
{
    QFETCH(QString, part);
    m_driver.emplace().open(0);
    QTEST(passageAt(part), "address");
}

void TestSessionHelp::opensAtTheNumbers()
{
    m_driver.emplace().open(0);
    QCOMPARE(guidanceFor(m_driver->page().helpTopic()), u"recording-a-session#scores"_s);
}

void TestSessionHelp::signedRecord()
{
    SessionNote note;
    note.subjective = u"Slept better"_s;
    m_driver.emplace().sign(0, note);
    m_driver->open(0);
    QCOMPARE(passageAt(u"recordText"_s), u"records-and-consent#signing"_s);
    m_driver->act(u"addAction"_s);
    QCOMPARE(passageAt(u"addendumEdit"_s), u"records-and-consent#signing"_s);
}

// Where the focus was in a card before does not count.
void TestSessionHelp::beyondTheCards()
{
    m_driver.emplace().open(0);
    (void)passageAt(u"subjectiveEdit"_s);
    QCOMPARE(passageAt(u"moreButton"_s), u"recording-a-session"_s);
    QCOMPARE(passageAt(u"verdictLink"_s), u"recording-a-session"_s);
}

QTEST_MAIN(TestSessionHelp)
#include "tst_session_help.moc"
