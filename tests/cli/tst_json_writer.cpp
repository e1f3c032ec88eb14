// SPDX-License-Identifier: GPL-3.0-or-later
// The JSON that commands write: valid, in the order given, and nothing lost in a string.
#include "cli/JsonWriter.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_JsonWriter : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheOrder();
    void text_data();
    void text();
};

void tst_JsonWriter::keepsTheOrder()
{
    QString written;
    QTextStream out(&written);
    JsonWriter json(out);
    json.beginObject();
    json.member(u"z"_s, 1);
    json.key(u"a"_s);
    json.beginArray();
    json.value(true);
    json.value(-5);
    json.beginObject();
    json.endObject();
    json.value(u"t"_s);
    json.endArray();
    json.textOrNull(u"m"_s, {});
    json.textOrNull(u"n"_s, u"x"_s);
    json.key(u"e"_s);
    json.beginArray();
    json.endArray();
    json.endObject();
    out.flush();
    QCOMPARE(written, uR"({"z":1,"a":[true,-5,{},"t"],"m":null,"n":"x","e":[]})"_s);
}

void tst_JsonWriter::text_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("empty") << QString();
    QTest::newRow("quotes") << u"say \"ah\""_s;
    QTest::newRow("backslash") << u"C:\\x"_s;
    QTest::newRow("line ends") << u"a\r\nb\tc"_s;
    QTest::newRow("control characters") << u"a\u0001b\u001fc"_s + QChar(0);
    QTest::newRow("Vietnamese") << u"Nguyễn Thị Hồng"_s;
    QTest::newRow("beyond the first plane") << u"𠮷🙂"_s;
    QTest::newRow("line separator") << u"a\u2028b"_s;
}

void tst_JsonWriter::text()
{
    QFETCH(QString, text);
    QString written;
    QTextStream out(&written);
    JsonWriter json(out);
    json.beginArray();
    json.value(text);
    json.endArray();
    out.flush();
    // Qt's reader lets raw control characters pass; RFC 8259 does not.
    QVERIFY(std::ranges::none_of(written, [](QChar c) { return c < u' '; }));
    QCOMPARE(QJsonDocument::fromJson(written.toUtf8()).array().at(0).toString(u"?"_s), text);
}

QTEST_GUILESS_MAIN(tst_JsonWriter)
#include "tst_json_writer.moc"
