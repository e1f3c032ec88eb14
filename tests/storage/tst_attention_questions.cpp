// SPDX-License-Identifier: GPL-3.0-or-later
// No question of "needs attention" reads more of a large practice than it has to.
#include "storage/AttentionQuestions.h"
#include "storage/StorageFixture.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_AttentionQuestions : public QObject
{
    Q_OBJECT

private slots:
    void readsOnlyWhatMatters_data();
    void readsOnlyWhatMatters();
};

// In the order of the questions: how each one finds its first rows.
void tst_AttentionQuestions::readsOnlyWhatMatters_data()
{
    QTest::addColumn<AttentionQuestion>("question");
    QTest::addColumn<QString>("access");
    const QStringList accesses{
        u"SCAN session USING COVERING INDEX session_unfit"_s,
        u"SEARCH plan USING INDEX plan_with_advice (advice=?)"_s,
        u"SEARCH session USING INDEX session_open (starts<?)"_s,
        u"SEARCH plan USING INDEX plan_with_advice (advice=?)"_s,
        u"SEARCH plan USING INDEX plan_to_book (open_sessions=?)"_s,
        u"SCAN plan USING INDEX plan_with_lost_sessions"_s,
        u"SCAN session USING COVERING INDEX session_unfit"_s,
        u"SEARCH plan USING INDEX plan_with_advice (advice=?)"_s,
        u"SCAN plan USING INDEX plan_to_review_by_visits"_s,
        u"SEARCH plan USING INDEX plan_to_review_by_day (<expr><?)"_s,
        u"SEARCH plan USING INDEX plan_to_book (open_sessions=?)"_s,
        u"SEARCH session USING COVERING INDEX session_misfit (starts>? AND starts<?)"_s,
        u"SCAN client USING INDEX client_without_consent"_s};
    const auto questions = attentionQuestions();
    QCOMPARE(questions.size(), accesses.size());
    for (int i = 0; i < questions.size(); ++i)
        QTest::addRow("%d", i) << questions.at(i) << accesses.at(i);
}

void tst_AttentionQuestions::readsOnlyWhatMatters()
{
    StorageFixture fixture;
    QFETCH(AttentionQuestion, question);
    QFETCH(QString, access);
    const auto steps = fixture.database().list(
        u"EXPLAIN QUERY PLAN "_s + question.sql,
        attentionValues(question, {StorageFixture::now(), "Europe/Berlin"}, 10),
        [](RowReader &row) { return row.skip(3).text(); });
    QVERIFY(steps);
    QVERIFY2(steps->contains(access), qPrintable(steps->join(u'\n')));
    const bool gathers = question.sql.startsWith(u"WITH"_s); // per client, from an index alone
    for (const QString &step : *steps) {
        const bool reads = step.startsWith(u"SCAN session"_s) || step.startsWith(u"SCAN plan"_s) ||
                           step.startsWith(u"SCAN client"_s) ||
                           step.startsWith(u"SCAN clearance"_s) ||
                           step.startsWith(u"SCAN condition_entry"_s);
        QVERIFY2(!reads || step == access, qPrintable(step));
        QVERIFY2(gathers || !step.startsWith(u"USE TEMP B-TREE"_s), qPrintable(step));
    }
}

QTEST_GUILESS_MAIN(tst_AttentionQuestions)
#include "tst_attention_questions.moc"
