// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int patience = 30000; // ms, for a busy machine; nothing waits that long when all is well

// Ends what it started, and nothing else, also when a test fails half-way.
class Started : public QProcess
{
public:
    ~Started() override
    {
        if (state() == NotRunning)
            return;
        terminate();
        if (!waitForFinished(5000)) {
            kill();
            waitForFinished(5000);
        }
    }
};

} // namespace

// The real program on a real X server, driven by keys. Needs Xvfb and xdotool; fails without them.
class TestWindowXvfb : public QObject
{
    Q_OBJECT

private slots:
    void drivesTheProgram();

private:
    bool startServer(Started &server);
    bool xdotool(const QStringList &arguments, QString *said = nullptr);
    QString settingsText(const QString &home) const;

    QProcessEnvironment m_environment = QProcessEnvironment::systemEnvironment();
};

bool TestWindowXvfb::startServer(Started &server)
{
    server.setProgram(u"Xvfb"_s);
    // The server itself finds a free display and says which.
    server.setArguments({u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1280x800x24"_s,
                         u"-nolisten"_s, u"tcp"_s});
    server.start();
    QString display;
    while (!display.endsWith(u'\n')) {
        if (!server.waitForReadyRead(patience))
            return false;
        display += QString::fromLatin1(server.readAllStandardOutput());
    }
    m_environment.insert(u"DISPLAY"_s, u':' + display.trimmed());
    return true;
}

bool TestWindowXvfb::xdotool(const QStringList &arguments, QString *said)
{
    QProcess tool;
    tool.setProcessEnvironment(m_environment);
    tool.start(u"xdotool"_s, arguments);
    if (!tool.waitForFinished(patience) || tool.exitStatus() != QProcess::NormalExit)
        return false;
    if (said)
        *said = QString::fromUtf8(tool.readAllStandardOutput()).trimmed();
    return tool.exitCode() == 0;
}

QString TestWindowXvfb::settingsText(const QString &home) const
{
    QFile file(home + u"/unknot/unknot.conf"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

void TestWindowXvfb::drivesTheProgram()
{
    Fixture fixture;
    const Client client = fixture.addClient(u"Marta"_s, u"Silva"_s);
    (void)fixture.addPlan(client.id, u"2x/wk x 2, 1x/wk x 4"_s);
    fixture.close();

    Started server;
    QVERIFY2(startServer(server), "Xvfb did not start");
    const QString home = fixture.filePath(u"config"_s);
    m_environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    m_environment.insert(u"XDG_CONFIG_HOME"_s, home);
    m_environment.insert(u"XDG_DATA_HOME"_s, fixture.filePath(u"data"_s));

    Started program;
    program.setProcessEnvironment(m_environment);
    program.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    program.start(QStringLiteral(UNKNOT_PROGRAM), {fixture.path()});
    QVERIFY(program.waitForStarted(patience));

    QString window;
    QVERIFY2(xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s,
                      u"^Green Lane Massage"_s},
                     &window),
             "no window came up");
    window = window.section(u'\n', 0, 0);
    // There is no window manager: the test itself hands over the keyboard.
    QVERIFY(xdotool({u"windowfocus"_s, u"--sync"_s, window}));
    const auto keys = [&](const QString &name) { return xdotool({u"key"_s, name}); };
    // Keys are sent when the window that had the keyboard is gone, as a person would see it go.
    const auto isShown = [&](const QString &name) {
        return xdotool({u"search"_s, u"--onlyvisible"_s, u"--name"_s, name});
    };

    // A new client, made by keys alone: the file knows whether each key arrived.
    QVERIFY(keys(u"ctrl+2"_s));
    QVERIFY(keys(u"ctrl+f"_s));
    QVERIFY(xdotool({u"type"_s, u"--delay"_s, u"20"_s, u"silva"_s}));
    QVERIFY(keys(u"ctrl+n"_s));
    QString dialog;
    QVERIFY2(xdotool({u"search"_s, u"--sync"_s, u"--onlyvisible"_s, u"--name"_s, u"^New client"_s},
                     &dialog),
             "Ctrl+N opened no dialog");
    QVERIFY(xdotool({u"windowfocus"_s, u"--sync"_s, dialog.section(u'\n', 0, 0)}));
    QVERIFY(xdotool({u"type"_s, u"--delay"_s, u"20"_s, u"Tom"_s}));
    QVERIFY(keys(u"Return"_s));
    const auto clients = [&] {
        const auto practice = Practice::open(fixture.path(), fixture.environment());
        const auto rows =
            practice.has_value() ? (*practice)->clients().list({}) : Result<QList<ClientRow>>();
        return rows.has_value() ? rows->size() : 0;
    };
    QTRY_COMPARE_WITH_TIMEOUT(clients(), 2, patience);
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"^New client"_s), patience);

    QVERIFY(xdotool({u"windowfocus"_s, u"--sync"_s, window}));
    QVERIFY(keys(u"ctrl+k"_s));
    QVERIFY(xdotool({u"type"_s, u"--delay"_s, u"20"_s, u"calen"_s}));
    QTRY_VERIFY_WITH_TIMEOUT(isShown(u"^Find a client"_s), patience);
    QVERIFY(keys(u"Return"_s));
    QTRY_VERIFY_WITH_TIMEOUT(!isShown(u"^Find a client"_s), patience);
    QVERIFY(keys(u"ctrl+q"_s));
    QVERIFY2(program.waitForFinished(patience), "Ctrl+Q did not end the program");
    QCOMPARE(program.exitStatus(), QProcess::NormalExit);
    QCOMPARE(program.exitCode(), 0);
    const QString kept = settingsText(home);
    QVERIFY2(kept.contains(u"page=calendar"_s), qPrintable(kept));
    QVERIFY2(kept.contains(fixture.path()), qPrintable(kept));
}

QTEST_GUILESS_MAIN(TestWindowXvfb)
#include "tst_window_xvfb.moc"
