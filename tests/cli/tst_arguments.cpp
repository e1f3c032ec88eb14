// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line takes and refuses, and in which words.
#include "cli/Arguments.h"
#include "cli/CommandLine.h"
#include "domain/NearestWord.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_Arguments : public QObject
{
    Q_OBJECT

private slots:
    void reads_data();
    void reads();
    void repeats();
    void refuses_data();
    void refuses();
    void dates_data();
    void dates();
    void numbers_data();
    void numbers();
    void nearest_data();
    void nearest();
    void windowOrCommand_data();
    void windowOrCommand();
};

namespace {

ArgumentSpec spec()
{
    return {.places = {u"FILE"_s, u"TABLE"_s},
            .options = {{u"--out"_s, u"PATH"_s},
                        {u"--limit"_s, u"N"_s},
                        {u"--exact"_s, {}},
                        {u"--tag"_s, u"WORD"_s, true}}};
}

} // namespace

void tst_Arguments::reads_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("out");
    QTest::addColumn<bool>("exact");
    QTest::newRow("places only") << QStringList{u"a"_s, u"b"_s} << QString() << false;
    QTest::newRow("behind") << QStringList{u"a"_s, u"b"_s, u"--out"_s, u"x"_s, u"--exact"_s}
                            << u"x"_s << true;
    QTest::newRow("between") << QStringList{u"--exact"_s, u"a"_s, u"--out"_s, u"x"_s, u"b"_s}
                             << u"x"_s << true;
    QTest::newRow("equals") << QStringList{u"a"_s, u"--out=x=y"_s, u"b"_s} << u"x=y"_s << false;
    QTest::newRow("a value with a dash")
        << QStringList{u"a"_s, u"b"_s, u"--out"_s, u"-x"_s} << u"-x"_s << false;
    QTest::newRow("end of options")
        << QStringList{u"--out"_s, u"x"_s, u"--"_s, u"a"_s, u"b"_s} << u"x"_s << false;
}

void tst_Arguments::reads()
{
    QFETCH(QStringList, given);
    const auto read = Arguments::read(spec(), given);
    QVERIFY(read);
    QCOMPARE(read->place(0), u"a"_s);
    QCOMPARE(read->place(1), u"b"_s);
    QTEST(read->text(u"--out"_s), "out");
    QTEST(read->has(u"--exact"_s), "exact");
}

void tst_Arguments::repeats()
{
    const auto read = Arguments::read(
        spec(), {u"--tag"_s, u"x"_s, u"a"_s, u"--tag=y=1"_s, u"b"_s, u"--tag"_s, u"x"_s});
    QVERIFY(read);
    QCOMPARE(read->texts(u"--tag"_s), QStringList({u"x"_s, u"y=1"_s, u"x"_s}));
    QCOMPARE(read->text(u"--tag"_s), u"x"_s);
    QCOMPARE(read->texts(u"--out"_s), QStringList());
}

void tst_Arguments::refuses_data()
{
    QTest::addColumn<QStringList>("given");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &given, const QString &text) {
        QTest::newRow(name) << given.split(u' ', Qt::SkipEmptyParts) << text;
    };
    row("nothing", {}, u"FILE is missing"_s);
    row("one place short", u"a"_s, u"TABLE is missing"_s);
    row("one place over", u"a b c"_s, u"“c” is one argument too many"_s);
    row("no value", u"a b --out"_s, u"--out needs a value: PATH"_s);
    row("an option as value", u"a b --out --exact"_s, u"--out needs a value: PATH"_s);
    row("twice", u"a b --exact --exact"_s, u"--exact is given twice"_s);
    row("a value twice", u"a b --out x --out=y"_s, u"--out is given twice"_s);
    row("a switch with a value", u"a b --exact=1"_s, u"--exact takes no value"_s);
    row("mistyped", u"a b --exakt"_s, u"unknown option --exakt; the nearest is --exact"_s);
    row("mistyped with a value", u"a b --ut=x"_s, u"unknown option --ut; the nearest is --out"_s);
    row("one dash", u"a b -limit"_s, u"unknown option -limit; the nearest is --limit"_s);
}

void tst_Arguments::refuses()
{
    QFETCH(QStringList, given);
    QFETCH(QString, text);
    const auto read = Arguments::read(spec(), given);
    QVERIFY(!read);
    QCOMPARE(read.error(), (Complaint{ExitCode::wrongUse, text}));
}

void tst_Arguments::dates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QDate>("day"); // invalid: refused
    QTest::addColumn<QString>("part");
    QTest::newRow("a day") << u"2026-11-23"_s << QDate(2026, 11, 23) << QString();
    QTest::newRow("leap day") << u"2028-02-29"_s << QDate(2028, 2, 29) << QString();
    QTest::newRow("31 Feb") << u"2026-02-31"_s << QDate() << u"no day 2026-02-31"_s;
    QTest::newRow("no leap year") << u"2026-02-29"_s << QDate() << u"no day"_s;
    QTest::newRow("other order") << u"23.11.2026"_s << QDate() << u"write it as"_s;
    QTest::newRow("short") << u"2026-1-5"_s << QDate() << u"write it as"_s;
    QTest::newRow("with a time") << u"2026-11-23T10:00"_s << QDate() << u"write it as"_s;
    QTest::newRow("line end behind") << u"2026-11-23\n"_s << QDate() << u"write it as"_s;
    QTest::newRow("words") << u"tomorrow"_s << QDate() << u"“tomorrow” is no date"_s;
    QTest::newRow("long ago") << u"1899-12-31"_s << QDate() << u"1900"_s;
    QTest::newRow("far ahead") << u"2200-01-01"_s << QDate() << u"2199"_s;
}

void tst_Arguments::dates()
{
    QFETCH(QString, text);
    QFETCH(QString, part);
    const auto day = dateOf(text, u"--start"_s);
    QTEST(day.value_or(QDate()), "day");
    if (!day) {
        QCOMPARE(day.error().exitCode, ExitCode::wrongUse);
        QVERIFY2(day.error().text.startsWith(u"--start: "_s), qPrintable(day.error().text));
        QVERIFY2(day.error().text.contains(part), qPrintable(day.error().text));
    }
}

void tst_Arguments::numbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("good");
    QTest::newRow("least") << u"1"_s << true;
    QTest::newRow("most") << u"500"_s << true;
    QTest::newRow("below") << u"0"_s << false;
    QTest::newRow("above") << u"501"_s << false;
    QTest::newRow("negative") << u"-3"_s << false;
    QTest::newRow("fraction") << u"1.5"_s << false;
    QTest::newRow("words") << u"ten"_s << false;
    QTest::newRow("too long to be a number") << QString(60, u'9') << false;
}

void tst_Arguments::numbers()
{
    QFETCH(QString, text);
    const auto read = Arguments::read(spec(), {u"a"_s, u"b"_s, u"--limit"_s, text});
    QVERIFY(read);
    const auto number = read->number(u"--limit"_s, 1, 500, 12);
    QTEST(number.has_value(), "good");
    if (number)
        QCOMPARE(QString::number(*number), text);
    const auto absent = Arguments::read(spec(), {u"a"_s, u"b"_s}).value();
    QCOMPARE(absent.number(u"--limit"_s, 1, 500, 12).value(), 12);
}

void tst_Arguments::nearest_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("word");
    QTest::newRow("one letter less") << u"tapr"_s << u"taper"_s;
    QTest::newRow("letters changed places") << u"epxort"_s << u"export"_s;
    QTest::newRow("one letter more") << u"clientss"_s << u"clients"_s;
    QTest::newRow("very long") << u"print"_s + QString(100'000, u't') << u"init"_s;
}

void tst_Arguments::nearest()
{
    QFETCH(QString, typed);
    QTEST(nearestWord(typed, {u"init"_s, u"taper"_s, u"clients"_s, u"export"_s}), "word");
    QCOMPARE(nearestWord(typed, {}), QString());
}

void tst_Arguments::windowOrCommand_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("command");
    QTest::newRow("nothing") << QStringList{} << false;
    QTest::newRow("a file") << QStringList{u"/home/me/practice.unknot"_s} << false;
    QTest::newRow("a missing file") << QStringList{u"mine.unknot"_s} << false;
    QTest::newRow("an existing file with a bare name") << QStringList{u"practice"_s} << false;
    QTest::newRow("window system") << QStringList{u"-platform"_s, u"offscreen"_s} << false;
    QTest::newRow("a command") << QStringList{u"taper"_s} << true;
    QTest::newRow("a mistyped command") << QStringList{u"tapr"_s} << true;
    QTest::newRow("help") << QStringList{u"--help"_s} << true;
    QTest::newRow("unknown option") << QStringList{u"--hlep"_s} << true;
}

void tst_Arguments::windowOrCommand()
{
    QFETCH(QStringList, arguments);
    const QTemporaryDir folder;
    const QString before = QDir::currentPath();
    QVERIFY(QDir::setCurrent(folder.path()));
    QFile file(u"practice"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    const bool isCommand = CommandLine::isMeant(arguments);
    QDir::setCurrent(before);
    QTEST(isCommand, "command");
}

QTEST_GUILESS_MAIN(tst_Arguments)
#include "tst_arguments.moc"
