// SPDX-License-Identifier: GPL-3.0-or-later
// What left the practice on paper or as a file is noted with the time of the clock, and announced.
#include "practice/TestPractice.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PaperTrail : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void notesIdAndTime();
    void listsTheNewestFirst();
    void listsFiveHundred();
    void ofThePractice();
    void refusesWhatLeadsNowhere();

private:
    [[nodiscard]] PaperTrail &papers() { return (*m_practice)->papers(); }
    [[nodiscard]] Document draft() const
    {
        Document document;
        document.kind = DocumentKind::Handout;
        document.way = DocumentWay::Pdf;
        document.client = m_client;
        document.file = u"Ana Ramos.pdf"_s;
        return document;
    }

    std::unique_ptr<TestPractice> m_practice;
    ClientId m_client;
    QList<ClientId> m_said;
};

void tst_PaperTrail::init()
{
    m_practice = std::make_unique<TestPractice>();
    m_client = m_practice->addClient(u"Ana"_s).id;
    m_said.clear();
    connect(&(*m_practice)->changes(), &ChangeNotifier::documentAdded, this,
            [this](ClientId client) {
                QVERIFY(m_practice->rows(u"document"_s) > 0); // it is safe by then
                m_said << client;
            });
}

void tst_PaperTrail::notesIdAndTime()
{
    m_practice->setNow(QDate(2026, 11, 12), QTime(15, 30, 12, 750));
    Document given = draft();
    given.at = QDateTime(QDate(2000, 1, 1), QTime(0, 0), Qt::UTC);
    const Document added = TestPractice::must(papers().add(given));
    QVERIFY(!added.id.isNull());
    QCOMPARE(added.at, QDateTime(QDate(2026, 11, 12), QTime(15, 30, 12), Qt::UTC));
    given.id = added.id;
    given.at = added.at;
    QVERIFY(added == given);
    QVERIFY(TestPractice::must(papers().ofClient(m_client)) == QList{added});
    QCOMPARE(m_practice->lastAudit(), u"document added"_s);
    QVERIFY(m_said == QList{m_client});
}

void tst_PaperTrail::listsTheNewestFirst()
{
    const Document first = TestPractice::must(papers().add(draft()));
    m_practice->setNow(QDate(2026, 11, 12));
    const Document second = TestPractice::must(papers().add(draft()));
    QVERIFY(first.id != second.id);
    QVERIFY(TestPractice::must(papers().ofClient(m_client)) == QList({second, first}));
}

void tst_PaperTrail::listsFiveHundred()
{
    QVERIFY((*m_practice)->asOne([&]() -> Result<void> {
        for (int i = 0; i < 501; ++i)
            TestPractice::must(papers().add(draft()));
        return {};
    }));
    QVERIFY(m_said.isEmpty()); // asOne() says it all at once
    QCOMPARE(m_practice->rows(u"document"_s), 501);
    QCOMPARE(TestPractice::must(papers().ofClient(m_client)).size(), 500);
}

void tst_PaperTrail::ofThePractice()
{
    Document report = draft();
    report.client = {};
    report.kind = DocumentKind::Report;
    TestPractice::must(papers().add(report));
    QVERIFY(m_said == QList{ClientId()});
    QVERIFY(TestPractice::must(papers().ofClient(m_client)).isEmpty());
}

void tst_PaperTrail::refusesWhatLeadsNowhere()
{
    const int audits = m_practice->audits();
    Document lost = draft();
    lost.client = {QUuid::createUuid()};
    QVERIFY(!papers().add(lost));
    QCOMPARE(m_practice->audits(), audits);
    QCOMPARE(m_practice->rows(u"document"_s), 0);
    QVERIFY(m_said.isEmpty());
}

QTEST_GUILESS_MAIN(tst_PaperTrail)
#include "tst_paper_trail.moc"
