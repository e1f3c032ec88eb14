// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/IncludeRules.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Every file of src/ includes only what its layer may; and planted wrong includes are caught,
// so that a silent checker can't pass for a clean house.
class TestLayers : public QObject
{
    Q_OBJECT

private slots:
    void everyFileKeepsToItsLayer();
    void plantedIncludeIsCaught_data();
    void plantedIncludeIsCaught();
    void allowedIncludePasses_data();
    void allowedIncludePasses();
    void faultSaysWhere();
    void fileOutsideTheTableIsCaught();
    void plantedFileIsFoundOnDisk();
    void folderWithoutSourcesIsAFault();
    void wrongQtFolderIsNoFreePass();

private:
    const IncludeRules m_rules{QStringLiteral(UNKNOT_QT_INCLUDE_FOLDER)};
};

void TestLayers::everyFileKeepsToItsLayer()
{
    QStringList report;
    for (const IncludeFault &fault : m_rules.checkFolder(QStringLiteral(UNKNOT_SOURCE_FOLDER)))
        report.append(
            u"src/%1:%2: %3: %4"_s.arg(fault.file).arg(fault.line).arg(fault.include, fault.why));
    QVERIFY2(report.isEmpty(), qPrintable(u'\n' + report.join(u'\n')));
}

void TestLayers::plantedIncludeIsCaught_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("why");

    const auto row = [](const char *name, const QString &file, const QString &line,
                        const QString &why) { QTest::newRow(name) << file << line << why; };
    // a layer above, or beside
    row("upward", u"domain/X.h"_s, u"#include \"storage/Database.h\""_s,
        u"domain may not include storage"_s);
    row("upward in brackets", u"domain/X.h"_s, u"#include <storage/Database.h>"_s,
        u"domain may not include storage"_s);
    row("upward, odd spaces", u"domain/X.h"_s, u"  #  include\"gui/MainWindow.h\"  // x"_s,
        u"domain may not include gui"_s);
    row("sideways", u"models/X.h"_s, u"#include \"exchange/Csv.h\""_s,
        u"models may not include exchange"_s);
    row("practice draws", u"practice/X.h"_s, u"#include \"documents/PlanSheet.h\""_s,
        u"practice may not include documents"_s);
    row("page reaches storage", u"gui/pages/X.cpp"_s, u"#include \"storage/Database.h\""_s,
        u"gui may not include storage"_s);
    row("page reaches command", u"gui/pages/X.cpp"_s, u"#include \"cli/Commands.h\""_s,
        u"gui may not include cli"_s);
    row("command reaches window", u"cli/X.cpp"_s, u"#include \"gui/MainWindow.h\""_s,
        u"cli may not include gui"_s);
    row("command reaches models", u"cli/X.cpp"_s, u"#include \"models/ClientModel.h\""_s,
        u"cli may not include models"_s);
    row("climbing path", u"domain/X.cpp"_s, u"#include \"../storage/Database.h\""_s,
        u"climbs out of its folder; write the path from src/"_s);
    row("climbing inside", u"domain/X.cpp"_s, u"#include \"domain/../gui/MainWindow.h\""_s,
        u"climbs out of its folder; write the path from src/"_s);
    row("short path", u"gui/X.cpp"_s, u"#include \"pages/TodayPage.h\""_s,
        u"names no layer; write the path from src/"_s);
    row("macro", u"domain/X.cpp"_s, u"#include DATABASE_HEADER"_s,
        u"names its file by a macro, so nobody can check it"_s);
    // Qt modules, in each form a header can be named
    row("QWidget", u"domain/X.h"_s, u"#include <QWidget>"_s, u"domain may not use Qt Widgets"_s);
    row("module path", u"domain/X.h"_s, u"#include <QtWidgets/QWidget>"_s,
        u"domain may not use Qt Widgets"_s);
    row("lower case", u"practice/X.h"_s, u"#include <qwidget.h>"_s,
        u"practice may not use Qt Widgets"_s);
    row("whole module", u"documents/X.h"_s, u"#include <QtWidgets>"_s,
        u"documents may not use Qt Widgets"_s);
    row("painter in models", u"models/X.h"_s, u"#include <QColor>"_s,
        u"models may not use Qt Gui"_s);
    row("printer on paper", u"documents/X.h"_s, u"#include <QPrinter>"_s,
        u"documents may not use Qt PrintSupport"_s);
    row("svg on paper", u"documents/X.h"_s, u"#include <QSvgRenderer>"_s,
        u"documents may not use Qt Svg"_s);
    row("network", u"gui/X.h"_s, u"#include <QNetworkAccessManager>"_s,
        u"gui may not use Qt Network"_s);
    row("widgets in command", u"cli/X.cpp"_s, u"#include <QApplication>"_s,
        u"cli may not use Qt Widgets"_s);
    row("tests in product", u"domain/X.cpp"_s, u"#include <QTest>"_s,
        u"domain may not use Qt Test"_s);
    row("private header", u"gui/X.cpp"_s, u"#include <QtWidgets/private/qwidget_p.h>"_s,
        u"is private to Qt"_s);
    row("private, short", u"gui/X.cpp"_s, u"#include <private/qwidget_p.h>"_s,
        u"is in no Qt module's public headers"_s);
    row("no such header", u"gui/X.cpp"_s, u"#include <QNoSuchThing>"_s,
        u"is in no Qt module's public headers"_s);
    // things with a home of their own
    row("a second way to SQLite", u"storage/X.cpp"_s, u"#include <QSqlQuery>"_s,
        u"storage may not use Qt Sql"_s);
    row("SQLite in practice", u"practice/X.cpp"_s, u"#include <sqlite3.h>"_s,
        u"SQL belongs to storage"_s);
    row("form in models", u"models/X.cpp"_s, u"#include \"ui_TodayPage.h\""_s,
        u"forms belong to gui"_s);
    row("form by path", u"cli/X.cpp"_s, u"#include \"pages/ui_TodayPage.h\""_s,
        u"forms belong to gui"_s);
    row("QObject in domain", u"domain/X.h"_s, u"#include <QObject>"_s,
        u"domain holds no QObject"_s);
    row("QObject by path", u"domain/X.h"_s, u"#include <QtCore/QObject>"_s,
        u"domain holds no QObject"_s);
    row("qobject.h", u"domain/X.h"_s, u"#include <qobject.h>"_s, u"domain holds no QObject"_s);
    row("all of Qt Core", u"domain/X.h"_s, u"#include <QtCore>"_s, u"domain holds no QObject"_s);
}

void TestLayers::plantedIncludeIsCaught()
{
    QFETCH(QString, file);
    QFETCH(QString, line);
    QFETCH(QString, why);

    const auto faults = m_rules.check(file, line.toUtf8());
    QCOMPARE(faults.size(), 1);
    QCOMPARE(faults.first().why, why);
}

void TestLayers::allowedIncludePasses_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("line");

    const auto row = [](const char *name, const QString &file, const QString &line) {
        QTest::newRow(name) << file << line;
    };
    row("own layer", u"domain/X.cpp"_s, u"#include \"domain/Client.h\""_s);
    row("own layer, subfolder", u"gui/MainWindow.cpp"_s, u"#include \"gui/pages/TodayPage.h\""_s);
    row("downward", u"gui/pages/X.cpp"_s, u"#include \"practice/Planner.h\""_s);
    row("command opens the file", u"cli/X.cpp"_s, u"#include \"storage/Database.h\""_s);
    row("main wires", u"main.cpp"_s, u"#include \"gui/MainWindow.h\""_s);
    row("main runs", u"main.cpp"_s, u"#include <QApplication>"_s);
    row("Qt Core", u"domain/X.h"_s, u"#include <QString>"_s);
    row("Qt Core by path", u"domain/X.h"_s, u"#include <QtCore/QDate>"_s);
    row("painter on paper", u"documents/X.cpp"_s, u"#include <QPainter>"_s);
    // Qt 6 moved QAction to Gui and kept a copy of its header in Widgets.
    row("header in two modules", u"documents/X.cpp"_s, u"#include <QAction>"_s);
    row("QObject above domain", u"practice/X.h"_s, u"#include <QObject>"_s);
    row("SQLite", u"storage/X.cpp"_s, u"#include <sqlite3.h>"_s);
    row("form", u"gui/pages/TodayPage.cpp"_s, u"#include \"ui_TodayPage.h\""_s);
    row("moc", u"gui/X.cpp"_s, u"#include \"X.moc\""_s);
    row("standard", u"domain/X.h"_s, u"#include <vector>"_s);
    row("expected", u"domain/Error.h"_s, u"#include <tl/expected.hpp>"_s);
    row("only a comment", u"domain/X.h"_s, u"// #include <QWidget>"_s);
}

void TestLayers::allowedIncludePasses()
{
    QFETCH(QString, file);
    QFETCH(QString, line);

    const auto faults = m_rules.check(file, line.toUtf8());
    QVERIFY2(faults.isEmpty(), faults.isEmpty() ? "" : qPrintable(faults.first().why));
}

void TestLayers::faultSaysWhere()
{
    const auto faults =
        m_rules.check(u"domain/X.h"_s, "#pragma once\r\n\r\n#include <QWidget>\r\n"
                                       "#include <QString>\r\n#include <QIcon>\r\n");
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults.first(),
             (IncludeFault{u"domain/X.h"_s, 3, u"QWidget"_s, u"domain may not use Qt Widgets"_s}));
    QCOMPARE(faults.last().line, 5);
}

void TestLayers::fileOutsideTheTableIsCaught()
{
    for (const QString &file : {u"helpers/X.h"_s, u"X.h"_s}) {
        const auto faults = m_rules.check(file, "");
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().why, u"lies in no layer of the table"_s);
    }
}

void TestLayers::plantedFileIsFoundOnDisk()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"domain/deep"_s));
    for (const QString &name : {u"domain/deep/X.h"_s, u"domain/X.cpp"_s}) {
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#include \"gui/MainWindow.h\"\n");
    }
    const auto faults = m_rules.checkFolder(folder.path());
    QCOMPARE(faults.size(), 2);
    QCOMPARE(faults.first().file, u"domain/X.cpp"_s);
    QCOMPARE(faults.last().file, u"domain/deep/X.h"_s);
}

void TestLayers::folderWithoutSourcesIsAFault()
{
    const QTemporaryDir folder;
    for (const QString &path : {folder.path(), folder.filePath(u"gone"_s)}) {
        const auto faults = m_rules.checkFolder(path);
        QCOMPARE(faults.size(), 1);
        QCOMPARE(faults.first().why, u"holds no source file"_s);
    }
}

void TestLayers::wrongQtFolderIsNoFreePass()
{
    const QTemporaryDir folder;
    const IncludeRules blind(folder.path());
    QCOMPARE(blind.check(u"gui/X.cpp"_s, "#include <QWidget>").size(), 1);
}

QTEST_GUILESS_MAIN(TestLayers)
#include "tst_layers.moc"
