// SPDX-License-Identifier: GPL-3.0-or-later
// Columns for a terminal, whatever script the cells are in.
#include "cli/TextTable.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TextTable : public QObject
{
    Q_OBJECT

private slots:
    void width_data();
    void width();
    void aligns();
};

void tst_TextTable::width_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("width");
    QTest::newRow("empty") << QString() << 0;
    QTest::newRow("Latin") << u"Silva"_s << 5;
    QTest::newRow("composed") << u"Nguyễn"_s << 6;
    QTest::newRow("combining marks") << u"Nguyễn"_s.normalized(QString::NormalizationForm_D) << 6;
    QTest::newRow("Chinese") << u"王小明"_s << 6;
    QTest::newRow("beyond the first plane") << u"𠮷"_s << 2;
    QTest::newRow("joined by a format character") << u"a\u200db"_s << 2;
}

void tst_TextTable::width()
{
    QFETCH(QString, text);
    QTEST(terminalWidth(text), "width");
}

void tst_TextTable::aligns()
{
    TextTable table({u"Name"_s, u"Born"_s, u"State"_s});
    table.add({u"王小明"_s, {}, u"active"_s});
    table.add({u"Silva"_s, u"1984"_s, {}});
    QString written;
    QTextStream out(&written);
    table.print(out);
    out.flush();
    QCOMPARE(written, u"Name    Born  State\n"
                      "王小明        active\n"
                      "Silva   1984\n"_s);
}

QTEST_GUILESS_MAIN(tst_TextTable)
#include "tst_text_table.moc"
