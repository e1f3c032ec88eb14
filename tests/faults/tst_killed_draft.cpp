// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody types a session's record: opened again, the record has
// everything but the last three seconds, word for word, and is still a draft.
#include "gui/Fixture.h"
#include "gui/pages/SessionPage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QPlainTextEdit>
#include <QProcess>
#include <QTest>

#include <cstdio>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_KilledDraft : public QObject
{
    Q_OBJECT

private slots:
    void holdsAllButTheLastThreeSeconds_data();
    void holdsAllButTheLastThreeSeconds();
};

namespace {

constexpr int mayBeLost = 3000; // ms
constexpr int keyEvery = 40;    // ms, faster than anybody types

// What is typed, by number of keys.
QString typedBy(int keys)
{
    QString text;
    for (int key = 0; key < keys; ++key)
        text += QLatin1Char(key % 6 == 5 ? ' ' : char('a' + key % 26));
    return text;
}

// This program as the one that is killed: types into the record for ever, and says each key.
int typeForEver(const QString &path, const QString &session)
{
    const auto practice = Fixture::must(Practice::open(path, Environment::ofThisMachine()));
    SessionPage page(*practice, {QUuid::fromString(session)});
    page.show();
    auto *edit = page.findChild<QPlainTextEdit *>(u"subjectiveEdit"_s);
    edit->setFocus();
    for (int keys = 1;; ++keys) {
        QTest::keyClicks(edit, typedBy(keys).last(1), {}, keyEvery);
        std::puts("key");
        std::fflush(stdout);
    }
}

} // namespace

void tst_KilledDraft::holdsAllButTheLastThreeSeconds_data()
{
    QTest::addColumn<int>("typesFor"); // ms
    for (const int time : {3'300, 4'100, 5'000, 6'700})
        QTest::addRow("%d ms", time) << time;
}

void tst_KilledDraft::holdsAllButTheLastThreeSeconds()
{
    QFETCH(const int, typesFor);
    Fixture fixture;
    const Plan plan = fixture.addPlan(fixture.addClient(u"Ana"_s, u"Lima"_s).id, u"1x/wk x 2"_s);
    const Session session = Fixture::must(fixture.practice().planner().sessionsOf(plan.id)).first();
    const QString path = fixture.path();
    fixture.close();

    QProcess typist;
    typist.start(QCoreApplication::applicationFilePath(),
                 {u"tst_killed_draft"_s, u"--type"_s, path, session.id.toString()});
    QVERIFY(typist.waitForStarted());
    QVERIFY(typist.waitForReadyRead(30'000));
    QElapsedTimer clock;
    clock.start();
    QList<qint64> keys; // when each one was heard of, and so typed before
    while (clock.elapsed() < typesFor && typist.waitForReadyRead(5'000))
        keys.resize(keys.size() + typist.readAllStandardOutput().count('\n'), clock.elapsed());
    const qint64 killed = clock.elapsed();
    typist.kill();
    QVERIFY(typist.waitForFinished());
    QCOMPARE(typist.exitStatus(), QProcess::CrashExit);
    keys.resize(keys.size() + typist.readAllStandardOutput().count('\n'), killed);
    const auto safe =
        std::ranges::count_if(keys, [killed](qint64 when) { return when <= killed - mayBeLost; });
    QVERIFY(safe > 0);

    const auto practice = Fixture::must(Practice::open(path, fixture.environment()));
    const SessionNote note = Fixture::must(practice->sessions().record(session.id)).note;
    QVERIFY2(note.subjective.size() >= typedBy(int(safe)).trimmed().size(),
             qPrintable(u"%1 of %2 keys are kept, %3 had to be"_s.arg(note.subjective.size())
                            .arg(keys.size())
                            .arg(safe)));
    QCOMPARE(note.subjective, typedBy(int(note.subjective.size())));
    QVERIFY(!note.isSigned());
    QCOMPARE(Fixture::must(practice->sessions().find(session.id)).state, SessionState::Planned);
}

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--type")
        return typeForEver(arguments.at(2), arguments.at(3));
    tst_KilledDraft test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_killed_draft.moc"
