// SPDX-License-Identifier: GPL-3.0-or-later
// Another program holds the file: a short wait is sat out unseen, a long one is named, reading goes
// on, and nothing is lost.
#include "faults/PracticeDump.h"
#include "practice/TestPractice.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_LockedFile : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_practice = std::make_unique<TestPractice>(); }
    void shortWaitIsSatOut();
    void longWaitIsNamed();

private:
    // Starts this program as the one that holds the file for `ms` milliseconds.
    void hold(QProcess &holder, int ms) const
    {
        holder.start(QCoreApplication::applicationFilePath(),
                     {u"tst_locked_file"_s, u"--hold"_s, m_practice->path(), QString::number(ms)});
        QVERIFY(holder.waitForReadyRead(10'000));
        QCOMPARE(holder.readAllStandardOutput(), QByteArray("held\n"));
    }
    [[nodiscard]] Result<Client> add() const
    {
        Client client;
        client.name.given = u"Ana"_s;
        return (*m_practice)->clients().add(client);
    }

    std::unique_ptr<TestPractice> m_practice;
};

namespace {

int hold(const QString &path, int ms)
{
    RawConnection connection(path);
    if (connection.run(u"BEGIN IMMEDIATE; INSERT INTO setting VALUES ('held', '')"_s) != SQLITE_OK)
        return 1;
    std::puts("held");
    std::fflush(stdout);
    QThread::msleep(static_cast<unsigned long>(ms));
    return connection.run(u"COMMIT"_s) == SQLITE_OK ? 0 : 1;
}

} // namespace

void tst_LockedFile::shortWaitIsSatOut()
{
    QProcess holder;
    hold(holder, 300);
    QVERIFY(add());
    QVERIFY(holder.waitForFinished());
    QCOMPARE(holder.exitCode(), 0);
    QCOMPARE(m_practice->rows(u"client"_s), 1);
    QCOMPARE(m_practice->committed(u"SELECT count(*) FROM setting WHERE name = 'held'"_s), 1);
    QVERIFY((*m_practice)->noticeOthers());
}

void tst_LockedFile::longWaitIsNamed()
{
    const QStringList before = dumpOf(m_practice->path());
    QProcess holder;
    hold(holder, 60'000);
    const Error error = refusal(add());
    QCOMPARE(error.code, ErrorCode::FileInUse);
    QVERIFY2(errorText(error).startsWith(m_practice->path()), qPrintable(errorText(error)));
    QVERIFY((*m_practice)->clients().list({})->isEmpty()); // reading waits for no one
    holder.kill();
    QVERIFY(holder.waitForFinished());
    QCOMPARE(dumpOf(m_practice->path()), before);
    QVERIFY(add());
}

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments.at(1) == u"--hold")
        return hold(arguments.at(2), arguments.at(3).toInt());
    tst_LockedFile test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_locked_file.moc"
