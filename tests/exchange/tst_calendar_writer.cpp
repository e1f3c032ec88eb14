// SPDX-License-Identifier: GPL-3.0-or-later
// iCalendar files: byte by byte, as libical reads them back, and as a reader that is not built on
// libical does.
#include "exchange/CalendarWriter.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <libical/ical.h>

#include <memory>

#include <sys/stat.h>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_CalendarWriter : public QObject
{
    Q_OBJECT

private slots:
    void bytes();
    void entriesComeBack_data();
    void entriesComeBack();
    void manyEntriesKeepTheirOrder();
    void anotherReaderAgrees();
    void fileIsReplacedAndPrivate();
    void refusesPlaces_data();
    void refusesPlaces();
};

namespace {

const QUuid someId(u"01234567-89ab-7cde-8f01-23456789abcd"_s);
const QDateTime writtenAt(QDate(2026, 11, 23), QTime(9, 8, 7), Qt::UTC);
constexpr qsizetype longestLine = 75; // octets without the line end, RFC 5545

// What libical reads of one event; a title of "?" where it is no event for a whole day.
CalendarEntry entryOf(icalcomponent *event)
{
    const icaltimetype from = icalcomponent_get_dtstart(event);
    const icaltimetype to = icalcomponent_get_dtend(event);
    const QDate day(from.year, from.month, from.day);
    CalendarEntry entry;
    entry.id = QUuid::fromString(QLatin1StringView(icalcomponent_get_uid(event)));
    entry.day = day;
    const bool isWholeDay =
        from.is_date && to.is_date && QDate(to.year, to.month, to.day) == day.addDays(1);
    const icalproperty *transparency =
        icalcomponent_get_first_property(event, ICAL_TRANSP_PROPERTY);
    const bool isTransparent = icalproperty_get_transp(transparency) == ICAL_TRANSP_TRANSPARENT;
    const bool isStamped =
        icaltime_as_timet(icalcomponent_get_dtstamp(event)) == writtenAt.toSecsSinceEpoch();
    entry.title = isWholeDay && isTransparent && isStamped
                      ? QString::fromUtf8(icalcomponent_get_summary(event))
                      : u"?"_s;
    return entry;
}

QList<CalendarEntry> readBack(const QByteArray &text)
{
    const std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)> calendar(
        icalparser_parse_string(text.constData()), &icalcomponent_free);
    if (!calendar || icalcomponent_count_errors(calendar.get()) > 0 ||
        !icalrestriction_check(calendar.get()))
        return {};
    QList<CalendarEntry> entries;
    for (icalcomponent *event =
             icalcomponent_get_first_component(calendar.get(), ICAL_VEVENT_COMPONENT);
         event != nullptr;
         event = icalcomponent_get_next_component(calendar.get(), ICAL_VEVENT_COMPONENT))
        entries << entryOf(event);
    return entries;
}

// The first line that is no content line of RFC 5545; empty where all are.
QString faultyLine(const QByteArray &text)
{
    if (!text.endsWith("\r\n"))
        return u"the last one is not ended"_s;
    QByteArray lines = text.chopped(2);
    lines.replace("\r\n", "\x1F");
    for (const QByteArray &line : lines.split('\x1F')) {
        const QString read = QString::fromUtf8(line);
        const bool isBroken = line.contains('\n') || line.contains('\r') || line.isEmpty();
        if (isBroken || line.size() > longestLine || read.contains(QChar::ReplacementCharacter))
            return u"“%1” of %2 octets"_s.arg(read).arg(line.size());
    }
    return {};
}

} // namespace

void tst_CalendarWriter::bytes()
{
    const QByteArray wanted = "BEGIN:VCALENDAR\r\n"
                              "VERSION:2.0\r\n"
                              "PRODID:-//Unknot//Unknot " UNKNOT_VERSION "//EN\r\n"
                              "CALSCALE:GREGORIAN\r\n"
                              "BEGIN:VEVENT\r\n"
                              "UID:01234567-89ab-7cde-8f01-23456789abcd\r\n"
                              "DTSTAMP:20261123T090807Z\r\n"
                              "DTSTART;VALUE=DATE:20261231\r\n"
                              "DTEND;VALUE=DATE:20270101\r\n"
                              "SUMMARY:Session 3 of 13: Relief\r\n"
                              "TRANSP:TRANSPARENT\r\n"
                              "END:VEVENT\r\n"
                              "END:VCALENDAR\r\n";
    const CalendarEntry entry{someId, QDate(2026, 12, 31), u"Session 3 of 13: Relief"_s};
    QCOMPARE(calendarText({entry}, writtenAt), wanted);
}

void tst_CalendarWriter::entriesComeBack_data()
{
    QTest::addColumn<QDate>("day");
    QTest::addColumn<QString>("title");
    const QDate day(2026, 11, 2);
    const auto titled = [day](const char *name, const QString &title) {
        QTest::newRow(name) << day << title;
    };
    titled("plain", u"Session 1 of 3: Relief"_s);
    titled("comma, semicolon, backslash", u"a, b; c\\d \\n e"_s);
    titled("quotes and colons", u"\"a\": 'b'=c"_s);
    titled("line end", u"a\nb"_s);
    titled("an event in the title", u"x\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:y"_s);
    titled("long", QString(1000, u'x'));
    titled("long with spaces", u"massage "_s.repeated(60).trimmed());
    titled("long Vietnamese",
           u"Buổi trị liệu thứ nhất của chị Nguyễn Thị Hồng, "_s.repeated(9) + u'.');
    titled("beyond the first plane", u"🙂"_s.repeated(90));
    titled("right to left", u"שרה כהן"_s.repeated(20));
    const auto dated = [](const char *name, QDate on) { QTest::newRow(name) << on << u"a"_s; };
    dated("29 February", QDate(2028, 2, 29));
    dated("28 February of a leap year", QDate(2028, 2, 28));
    dated("the clock goes back in Berlin", QDate(2026, 10, 25));
    dated("1900", QDate(1900, 1, 1));
    dated("2199", QDate(2199, 12, 31));
}

void tst_CalendarWriter::entriesComeBack()
{
    QFETCH(QDate, day);
    QFETCH(QString, title);
    const CalendarEntry entry{someId, day, title};
    const QByteArray text = calendarText({entry}, writtenAt);
    QCOMPARE(faultyLine(text), QString());
    const QList<CalendarEntry> read = readBack(text);
    QCOMPARE(read.size(), 1);
    QCOMPARE(read.first().title, title);
    QCOMPARE(read.first(), entry);
}

void tst_CalendarWriter::manyEntriesKeepTheirOrder()
{
    QList<CalendarEntry> entries;
    for (int i = 0; i < 500; ++i)
        entries << CalendarEntry{QUuid::createUuidV5(someId, QString::number(i)),
                                 QDate(2026, 1, 1).addDays(i), QString::number(i)};
    QCOMPARE(readBack(calendarText(entries, writtenAt)), entries);
}

// python3-icalendar has a parser of its own.
void tst_CalendarWriter::anotherReaderAgrees()
{
    const QString script =
        u"import sys, icalendar\n"
        "c = icalendar.Calendar.from_ical(sys.stdin.buffer.read())\n"
        "print(c['version'], c['prodid'])\n"
        "for e in c.walk('vevent'):\n"
        "    print(e['uid'], e['dtstart'].dt, e['dtend'].dt, ascii(str(e['summary'])))\n"_s;
    QProcess python;
    python.start(u"/usr/bin/python3"_s, {u"-c"_s, script});
    const QString title = u"Buổi 3, 13; "_s.repeated(12);
    python.write(calendarText({{someId, QDate(2026, 12, 31), title}}, writtenAt));
    python.closeWriteChannel();
    if (!python.waitForFinished() || python.readAllStandardError().contains("ModuleNotFoundError"))
        QSKIP("python3-icalendar is not installed");
    QCOMPARE(python.exitCode(), 0);
    QString inAscii = title;
    inAscii.replace(u"ổ"_s, u"\\u1ed5"_s);
    QCOMPARE(QString::fromUtf8(python.readAllStandardOutput()),
             u"2.0 -//Unknot//Unknot " UNKNOT_VERSION "//EN\n%1 2026-12-31 2027-01-01 '%2'\n"_s.arg(
                 someId.toString(QUuid::WithoutBraces), inAscii));
}

void tst_CalendarWriter::fileIsReplacedAndPrivate()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"a.ics"_s);
    QFile old(path);
    QVERIFY(old.open(QIODevice::WriteOnly) && old.write(QByteArray(100'000, 'x')) > 0);
    old.close();
    QVERIFY(old.setPermissions(old.permissions() | QFileDevice::ReadOther));

    const QList<CalendarEntry> entries{{someId, QDate(2026, 11, 2), u"a"_s}};
    QVERIFY(writeCalendar(entries, writtenAt, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), calendarText(entries, writtenAt));
    const auto others = QFileDevice::ReadGroup | QFileDevice::WriteGroup | QFileDevice::ReadOther |
                        QFileDevice::WriteOther;
    QVERIFY(!(file.permissions() & others));
}

void tst_CalendarWriter::refusesPlaces_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("folder") << u"."_s << ErrorCode::FileIsFolder;
    QTest::newRow("no such folder") << u"none/a.ics"_s << ErrorCode::CannotWrite;
    QTest::newRow("pipe") << u"pipe"_s << ErrorCode::CannotWrite;
}

void tst_CalendarWriter::refusesPlaces()
{
    QFETCH(QString, path);
    const QTemporaryDir folder;
    const QByteArray pipe = QFile::encodeName(folder.filePath(u"pipe"_s));
    QCOMPARE(mkfifo(pipe.constData(), S_IRUSR | S_IWUSR), 0);
    const QString place = QDir(folder.path()).filePath(path);
    const auto done = writeCalendar({}, writtenAt, place);
    QVERIFY(!done);
    QTEST(done.error().code, "code");
    QCOMPARE(done.error().field, place);
    QVERIFY(!QFileInfo(folder.filePath(u"pipe"_s)).isFile());
}

QTEST_GUILESS_MAIN(tst_CalendarWriter)
#include "tst_calendar_writer.moc"
