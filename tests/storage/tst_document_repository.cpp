// SPDX-License-Identifier: GPL-3.0-or-later
// What left the practice on paper or as a file: every kind and way is read as it was noted.
#include "storage/DocumentRepository.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_DocumentRepository : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void keepsEveryKindAndWay();
    void keepsWhatItIsOf();
    void listsTheNewestFirst();
    void listsSoManyAtMost();
    void ofThePracticeIsOfNoClient();
    void needsWhatItIsOf();

private:
    [[nodiscard]] Database &database() const { return m_fixture->database(); }
    [[nodiscard]] Document document(int minutes = 0) const
    {
        Document made;
        made.id = {m_fixture->newId()};
        made.at = StorageFixture::now().addSecs(60 * minutes);
        made.client = m_client;
        return made;
    }
    void add(const Document &made) const
    {
        m_fixture->write([&](const Transaction &t) { return DocumentRepository::add(t, made); });
    }
    [[nodiscard]] QList<Document> kept(int limit = 500) const
    {
        return StorageFixture::must(DocumentRepository::ofClient(database(), m_client, limit));
    }

    std::unique_ptr<StorageFixture> m_fixture;
    ClientId m_client;
};

void tst_DocumentRepository::init()
{
    m_fixture = std::make_unique<StorageFixture>();
    m_client = m_fixture->addClient(u"Ana"_s, u"Ramos"_s).id;
}

void tst_DocumentRepository::keepsEveryKindAndWay()
{
    QList<Document> made;
    for (int kind = 0; kind <= static_cast<int>(DocumentKind::Report); ++kind) {
        for (int way = 0; way <= static_cast<int>(DocumentWay::Csv); ++way) {
            Document one = document(kind * 10 + way);
            one.kind = static_cast<DocumentKind>(kind);
            one.way = static_cast<DocumentWay>(way);
            made.prepend(one);
            add(one);
        }
    }
    QVERIFY(kept() == made);
    // The names in the file stay what they are.
    const auto names = database().list(u"SELECT kind || ' ' || way FROM document ORDER BY entry"_s,
                                       {}, [](RowReader &row) { return row.text(); });
    QStringList expected;
    for (const QString &kind :
         {u"plan"_s, u"handout"_s, u"session_note"_s, u"progress_report"_s, u"clearance_letter"_s,
          u"referral_letter"_s, u"appointment_card"_s, u"export"_s, u"report"_s})
        expected << kind + u" printed"_s << kind + u" pdf"_s << kind + u" csv"_s;
    QCOMPARE(StorageFixture::must(names), expected);
}

void tst_DocumentRepository::keepsWhatItIsOf()
{
    const Plan plan = m_fixture->addPlan(m_client);
    const Session session = m_fixture->addSession(plan, 1, StorageFixture::now());
    Document note = document(1);
    note.kind = DocumentKind::SessionNote;
    note.way = DocumentWay::Pdf;
    note.plan = plan.id;
    note.session = session.id;
    note.file = u"Ngô 'x' 🖨 <b>.pdf"_s;
    add(note);
    add(document());
    QVERIFY(kept().first() == note);
    QVERIFY(kept().last().plan.isNull() && kept().last().session.isNull());
    QCOMPARE(kept().last().file, QString());
}

void tst_DocumentRepository::listsTheNewestFirst()
{
    const Document late = document(5);
    const Document early = document(1);
    const Document sameTime = document(5);
    Document bens = document(3);
    bens.client = m_fixture->addClient(u"Ben"_s, u"Ode"_s).id;
    for (const Document &made : {late, early, sameTime, bens})
        add(made);
    QVERIFY(kept() == QList({sameTime, late, early}));
}

void tst_DocumentRepository::listsSoManyAtMost()
{
    for (int i = 0; i < 4; ++i)
        add(document(i));
    QCOMPARE(kept(3).size(), 3);
    QCOMPARE(kept(3).first().at, StorageFixture::now().addSecs(180));
    QCOMPARE(kept(4).size(), 4);
}

void tst_DocumentRepository::ofThePracticeIsOfNoClient()
{
    Document report = document();
    report.client = {};
    report.kind = DocumentKind::Report;
    add(report);
    QVERIFY(kept().isEmpty());
    // Who is in the practice is in what was exported of it.
    Document exported = document(1);
    exported.client = {};
    exported.kind = DocumentKind::Export;
    add(exported);
    QVERIFY(kept() == QList{exported});
    m_client = m_fixture->addClient(u"Ben"_s, u"Ode"_s).id; // came later
    QVERIFY(kept().isEmpty());
    QCOMPARE(database().number(u"SELECT count(*) FROM document WHERE client IS NULL"
                               " AND plan IS NULL AND session IS NULL"_s),
             2);
}

void tst_DocumentRepository::needsWhatItIsOf()
{
    auto transaction = StorageFixture::must(Transaction::begin(database()));
    Document lost = document();
    lost.client = {m_fixture->newId()};
    QVERIFY(!DocumentRepository::add(transaction, lost));
    lost = document();
    lost.plan = {m_fixture->newId()};
    QVERIFY(!DocumentRepository::add(transaction, lost));
    lost = document();
    lost.session = {m_fixture->newId()};
    QVERIFY(!DocumentRepository::add(transaction, lost));
}

QTEST_GUILESS_MAIN(tst_DocumentRepository)
#include "tst_document_repository.moc"
