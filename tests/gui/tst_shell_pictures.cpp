// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/Pictures.h"

#include <QDir>
#include <QImage>
#include <QStandardPaths>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The pictures of the main pages that the tour and the README use.
class TestShellPictures : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }
    void takesEachPageInLightAndDark();
    void recordsOnlyOfWhatThereIs();
    void changesNothing();
    void failsForAFileThatIsNotThere();
};

namespace {

bool isBlank(const QImage &image, const QRect &part)
{
    QImage even(part.size(), image.format());
    even.fill(image.pixelColor(part.topLeft()));
    return image.copy(part) == even;
}

} // namespace

void TestShellPictures::takesEachPageInLightAndDark()
{
    Fixture fixture;
    const Client client = fixture.addClient(u"Marta"_s, u"Silva"_s);
    fixture.askHealth(client.id);
    const Plan plan = fixture.addPlan(client.id, u"2x/wk x 2, 1x/wk x 4"_s);
    const auto sessions = Fixture::must(fixture.practice().planner().sessionsOf(plan.id));
    SessionNote note;
    note.session = sessions.first().id;
    note.subjective = u"Slept better"_s;
    Fixture::must(fixture.practice().sessions().sign(sessions.first(), note));
    const QString folder = fixture.filePath(u"pictures"_s);
    QVERIFY(takePictures(fixture.path(), folder, fixture.environment(), fixture.settings())
                .has_value());
    const QStringList names = {u"welcome"_s,     u"today"_s,    u"clients"_s,  u"calendar"_s,
                               u"reports"_s,     u"guidance"_s, u"client"_s,   u"health"_s,
                               u"plan"_s,        u"sessions"_s, u"progress"_s, u"documents"_s,
                               u"plan-dialog"_s, u"session"_s,  u"record"_s};
    QCOMPARE(QDir(folder).entryList(QDir::Files).size(), names.size() * 2);
    QList<QImage> seen;
    for (const QString &name : names) {
        for (const QString &look : {u"light"_s, u"dark"_s}) {
            const QImage image(QDir(folder).filePath(name + u'-' + look + u".png"_s));
            QCOMPARE(image.size(), QSize(1280, 800));
            const int lightness = image.pixelColor(1270, 60).lightness(); // the window's ground
            QVERIFY2(look == u"light"_s ? lightness > 200 : lightness < 60, qPrintable(name));
            QVERIFY2(!seen.contains(image), qPrintable(name)); // each shows something else
            seen << image;
            if (name == u"reports"_s) // counted, no longer "Counting…" above an empty card
                QVERIFY(!isBlank(image, QRect(430, 160, 800, 540)));
        }
    }
}

// A new practice has nothing signed yet.
void TestShellPictures::recordsOnlyOfWhatThereIs()
{
    Fixture fixture;
    const Client client = fixture.addClient(u"Marta"_s, u"Silva"_s);
    const QDir folder(fixture.filePath(u"pictures"_s));
    QVERIFY(takePictures(fixture.path(), folder.path(), fixture.environment(), fixture.settings())
                .has_value());
    QVERIFY(folder.exists(u"documents-light.png"_s));
    QVERIFY(!folder.exists(u"session-light.png"_s));
    (void)fixture.addPlan(client.id, u"2x/wk x 2"_s);
    QVERIFY(takePictures(fixture.path(), folder.path(), fixture.environment(), fixture.settings())
                .has_value());
    QVERIFY(folder.exists(u"session-light.png"_s));
    QVERIFY(!folder.exists(u"record-light.png"_s));
}

void TestShellPictures::changesNothing()
{
    Fixture fixture;
    const Client client = fixture.addClient(u"Marta"_s, u"Silva"_s);
    const Plan plan = fixture.addPlan(client.id, u"2x/wk x 2"_s);
    const auto sessions = Fixture::must(fixture.practice().planner().sessionsOf(plan.id));
    QVERIFY(takePictures(fixture.path(), fixture.filePath(u"pictures"_s), fixture.environment(),
                         fixture.settings())
                .has_value());
    QCOMPARE(Fixture::must(fixture.practice().planner().sessionsOf(plan.id)), sessions);
    QCOMPARE(Fixture::must(fixture.practice().clients().find(client.id)), client);
    QVERIFY(!fixture.practice().noticeOthers());
}

void TestShellPictures::failsForAFileThatIsNotThere()
{
    Fixture fixture;
    const auto done =
        takePictures(fixture.filePath(u"nowhere.unknot"_s), fixture.filePath(u"pictures"_s),
                     fixture.environment(), fixture.settings());
    QVERIFY(!done.has_value());
    QCOMPARE(done.error().code, ErrorCode::FileMissing);
}

QTEST_MAIN(TestShellPictures)
#include "tst_shell_pictures.moc"
