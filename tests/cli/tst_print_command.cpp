// SPDX-License-Identifier: GPL-3.0-or-later
// print on a real practice, in this process: what stands on the paper, and about whom.
#include "cli/CommandRun.h"
#include "documents/Pdf.h"
#include "exchange/SmallPractice.h"

#include <QFile>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PrintCommand : public QObject
{
    Q_OBJECT

private slots:
    void prints_data();
    void prints();
    void printsWhatIsThere();
    void ambiguousClient();
    void keepsAnotherPractice();
};

void tst_PrintCommand::prints_data()
{
    QTest::addColumn<QString>("document");
    QTest::addColumn<QString>("client");
    for (const QString &document : {u"plan"_s, u"handout"_s, u"clearance"_s}) {
        for (const QString &client : {u"marta silva"_s, u"{marta}"_s, u"hong"_s})
            QTest::newRow(qPrintable(document + u' ' + client)) << document << client;
    }
}

void tst_PrintCommand::prints()
{
    QFETCH(QString, document);
    QFETCH(QString, client);
    const SmallPractice small;
    const CommandRun run = runIn(small, {u"print"_s, u"{practice}"_s, document, u"--client"_s,
                                         client, u"--pdf"_s, u"{folder}/out.pdf"_s});
    QCOMPARE(run.err, QString());
    QCOMPARE(run.exitCode, 0);
    QVERIFY(Pdf(small.file(u"out.pdf"_s)).text().contains(u"Page 1 of"_s));
}

void tst_PrintCommand::printsWhatIsThere()
{
    const SmallPractice small;
    const auto printed = [&](const QStringList &command) {
        const CommandRun run = runIn(small, QStringList{u"print"_s, u"{practice}"_s} + command +
                                                QStringList{u"--pdf"_s, u"{folder}/out.pdf"_s});
        return run.exitCode == 0 ? run.out + Pdf(small.file(u"out.pdf"_s)).text() : run.err;
    };
    const auto of = [](const QString &document, const QString &client) {
        return QStringList{document, u"--client"_s, client};
    };
    const QString letter = printed(of(u"clearance"_s, u"hong"_s));
    QVERIFY2(letter.contains(u"Osteoporosis"_s), qPrintable(letter));
    QVERIFY(letter.contains(u"The last agreement holds until"_s));
    QVERIFY(printed(of(u"plan"_s, u"hong"_s)).contains(u"Osteoporosis"_s));
    QVERIFY(!printed(of(u"handout"_s, u"hong"_s)).contains(u"Osteoporosis"_s));
    const QString sessions = printed(of(u"clearance"_s, u"marta"_s));
    QVERIFY2(sessions.contains(u"24 sessions"_s), qPrintable(sessions));
    // Needs no plan, and no condition.
    QVERIFY(printed(of(u"clearance"_s, u"{rui}"_s)).contains(u"There is no plan yet."_s));
    const QString form = printed({u"intake"_s});
    QVERIFY2(form.contains(u"Printed Intake form to "_s), qPrintable(form));
    QVERIFY(form.contains(u"Signs that need a doctor first"_s));
}

void tst_PrintCommand::ambiguousClient()
{
    const SmallPractice small;
    const CommandRun run = runIn(small, {u"print"_s, u"{practice}"_s, u"plan"_s, u"--client"_s,
                                         u"silva"_s, u"--pdf"_s, u"{folder}/out.pdf"_s});
    QCOMPARE(run.exitCode, 2);
    for (const Client &client : {small.marta, small.rui}) {
        const QString match = u"%1 (%2)"_s.arg(client.name.display(), client.id.toString());
        QVERIFY2(run.err.contains(match), qPrintable(run.err));
    }
    QVERIFY(!QFile::exists(small.file(u"out.pdf"_s)));
}

// Any practice is worth more than a paper, not only the one that is printed from.
void tst_PrintCommand::keepsAnotherPractice()
{
    const SmallPractice small;
    const SmallPractice other;
    const QByteArray before = bytesOf(other.path());
    QVERIFY(before.startsWith("SQLite format 3"));
    const CommandRun run = runIn(small, {u"print"_s, u"{practice}"_s, u"plan"_s, u"--client"_s,
                                         u"hong"_s, u"--pdf"_s, other.path()});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.err.contains(other.path()), qPrintable(run.err));
    QVERIFY(bytesOf(other.path()) == before);
}

QTEST_MAIN(tst_PrintCommand)
#include "tst_print_command.moc"
