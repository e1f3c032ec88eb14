// SPDX-License-Identifier: GPL-3.0-or-later
// Where text breaks between pages: short text stays whole, of longer text no line stands alone.
#include "documents/PageFlow.h"

#include <QImage>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PageFlow : public QObject
{
    Q_OBJECT

private slots:
    void breaks_data();
    void breaks();
};

void tst_PageFlow::breaks_data()
{
    QTest::addColumn<int>("room");   // lines that are left on the page
    QTest::addColumn<int>("lines");  // of the text
    QTest::addColumn<int>("second"); // of them on the next page
    QTest::newRow("fits") << 5 << 5 << 0;
    QTest::newRow("short stays whole") << 4 << 5 << 5;
    QTest::newRow("long breaks") << 8 << 12 << 4;
    QTest::newRow("not behind its first line") << 1 << 12 << 12;
    QTest::newRow("two lines begin it") << 2 << 12 << 10;
    QTest::newRow("not before its last line") << 11 << 12 << 2;
}

void tst_PageFlow::breaks()
{
    QFETCH(int, room);
    QFETCH(int, lines);
    QFETCH(int, second);
    QImage device(10, 10, QImage::Format_RGB32);
    const PaperStyle style(device);
    const qreal line = style.lineHeight(PaperRole::Body);
    const auto begun = [&](qreal left) { // a flow with so much room on its first page
        PageFlow flow(style, QSizeF(style.mm(150), 60 * line), {}, {});
        flow.text(u"word"_s, PaperRole::Body, flow.whole());
        flow.space(flow.room() - left);
        return flow;
    };
    PageFlow flow = begun((room + 0.5) * line);
    flow.text(QStringList(lines, u"word"_s).join(u'\n'), PaperRole::Body, flow.whole());
    QCOMPARE(flow.place().page, second == 0 ? 0 : 1);
    if (second == 0)
        return;
    PageFlow one = begun(line / 2);
    one.text(u"word"_s, PaperRole::Body, one.whole()); // the first line of the next page
    QCOMPARE(one.place().page, 1);
    QCOMPARE(qRound((flow.place().y - one.place().y) / line), second - 1);
}

QTEST_MAIN(tst_PageFlow)
#include "tst_page_flow.moc"
