// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/LastFolder.h"
#include "gui/OwnSettings.h"
#include "gui/dialogs/ExportDialog.h"

#include <QCheckBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// Exporting by hand: what is written where, and what is said when it can't be.
class TestExportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        const Client client = m_fixture->addClient(u"=Lan"_s, u"Nguyễn"_s);
        ConditionEntry entry;
        entry.client = client.id;
        entry.condition = u"asthma"_s;
        QVERIFY(m_fixture->practice().health().add(entry));
        m_fixture->addPlan(client.id, u"2x/wk x 3"_s);
        m_folder = m_fixture->filePath(u"out"_s);
        QVERIFY(QDir().mkdir(m_folder));
        m_dialog.emplace(m_fixture->practice());
        m_dialog->show();
        get<QLineEdit>(u"folderEdit"_s).setText(m_folder);
    }
    void cleanup() { m_dialog.reset(); }

    void writesAllTables()
    {
        QVERIFY(get<QLabel>(u"filesLabel"_s).text().startsWith(u"Writes clients.csv"_s));
        exportNow();
        QTRY_VERIFY(get<QWidget>(u"resultBanner"_s).isVisible());
        QCOMPARE(files(), QStringList({u"clearances.csv"_s, u"clients.csv"_s, u"conditions.csv"_s,
                                       u"measures.csv"_s, u"notes.csv"_s, u"plans.csv"_s,
                                       u"sessions.csv"_s}));
        QCOMPARE(get<QLabel>(u"resultLabel"_s).text(),
                 u"9 rows in 7 files, written to %1"_s.arg(m_folder));
        QVERIFY(read(u"sessions.csv"_s).count('\n') == 7);
        QCOMPARE(lastFolder(), m_folder);
        QVERIFY(!get<QWidget>(u"progressArea"_s).isVisible());
    }

    void writesOnlyWhatIsChosen_data()
    {
        QTest::addColumn<QString>("chosen");
        for (const QString &name : boxNames())
            QTest::newRow(qPrintable(name)) << name;
    }

    // Each box is of the table that it names.
    void writesOnlyWhatIsChosen()
    {
        QFETCH(const QString, chosen);
        for (const QString &name : boxNames()) {
            if (name != chosen)
                get<QCheckBox>(name).click();
        }
        exportNow();
        QTRY_COMPARE(files(), QStringList{chosen.chopped(3) + u".csv"_s});
    }

    void nothingChosenCannotBeExported()
    {
        for (const QString &box : boxNames())
            get<QCheckBox>(box).click();
        QVERIFY(!get<QPushButton>(u"exportButton"_s).isEnabled());
        QCOMPARE(get<QLabel>(u"filesLabel"_s).text(), u"Choose at least one table."_s);
    }

    void formulasAreKeptFromSpreadsheets_data()
    {
        QTest::addColumn<bool>("exact");
        QTest::addColumn<QByteArray>("cell");
        QTest::newRow("safe") << false << QByteArray("\"'=Lan\"");
        QTest::newRow("exact") << true << QByteArray("=Lan");
    }

    void formulasAreKeptFromSpreadsheets()
    {
        QFETCH(const bool, exact);
        if (exact)
            get<QRadioButton>(u"exactButton"_s).click();
        exportNow();
        QTRY_VERIFY(get<QWidget>(u"resultBanner"_s).isVisible());
        QFETCH(const QByteArray, cell);
        QVERIFY(read(u"clients.csv"_s).contains(',' + cell + ','));
    }

    void saysWhatItReplaces()
    {
        QFile old(QDir(m_folder).filePath(u"plans.csv"_s));
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.close();
        get<QCheckBox>(u"clientsBox"_s).click();
        QVERIFY(get<QLabel>(u"filesLabel"_s).text().contains(u"replaced: plans.csv"_s));
    }

    void badFolderIsSaidAtTheField_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("said");
        QTest::newRow("missing") << u"nowhere"_s << u"There is no file at"_s;
        QTest::newRow("no folder") << u"test.unknot"_s << u"There is no file at"_s;
    }

    void badFolderIsSaidAtTheField()
    {
        QFETCH(const QString, name);
        get<QLineEdit>(u"folderEdit"_s).setText(m_fixture->filePath(name));
        exportNow();
        QTEST(get<QLabel>(u"errorLabel"_s).text().left(19), "said");
        QVERIFY(get<QLineEdit>(u"folderEdit"_s).property("invalid").toBool());
        get<QLineEdit>(u"folderEdit"_s).setText(m_folder);
        QVERIFY(!get<QLabel>(u"errorLabel"_s).isVisible());
    }

    void whatCannotBeWrittenIsSaid()
    {
        QVERIFY(QDir(m_folder).mkdir(u"plans.csv"_s));
        exportNow();
        QTRY_VERIFY(get<QLabel>(u"errorLabel"_s).isVisible());
        QVERIFY(get<QLabel>(u"errorLabel"_s).text().contains(u"is a folder"_s));
        QVERIFY(!QFile::exists(QDir(m_folder).filePath(u"clients.csv"_s)));
        QVERIFY(get<QPushButton>(u"exportButton"_s).isEnabled());
    }

    void stoppingWritesNothing()
    {
        exportNow();
        m_dialog->reject(); // the worker still opens the file
        QVERIFY(m_dialog->isVisible());
        QTRY_VERIFY(get<QLabel>(u"errorLabel"_s).isVisible());
        QVERIFY(get<QLabel>(u"errorLabel"_s).text().startsWith(u"Cancelled"_s));
        QVERIFY(files().isEmpty());
        m_dialog->reject();
        QVERIFY(!m_dialog->isVisible());
    }

private:
    template <class Widget>
    Widget &get(const QString &name)
    {
        auto *widget = m_dialog->findChild<Widget *>(name);
        if (!widget)
            qFatal("no %s", qPrintable(name));
        return *widget;
    }

    static QStringList boxNames()
    {
        return {u"clientsBox"_s,  u"conditionsBox"_s, u"clearancesBox"_s, u"plansBox"_s,
                u"sessionsBox"_s, u"notesBox"_s,      u"measuresBox"_s};
    }
    void exportNow() { get<QPushButton>(u"exportButton"_s).click(); }
    QStringList files() { return QDir(m_folder).entryList(QDir::Files); }
    QByteArray read(const QString &name)
    {
        QFile file(QDir(m_folder).filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    OwnSettings m_settings;
    std::optional<Fixture> m_fixture;
    QString m_folder;
    std::optional<ExportDialog> m_dialog;
};

QTEST_MAIN(TestExportDialog)
#include "tst_export_dialog.moc"
