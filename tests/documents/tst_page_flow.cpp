// SPDX-License-Identifier: GPL-3.0-or-later
// Where text breaks between pages: short text stays whole, of longer text no line stands alone, and
// what belongs together does not part.
#include "documents/PageFlow.h"

#include <QImage>
#include <QPainter>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PageFlow : public QObject
{
    Q_OBJECT

private slots:
    void breaks_data();
    void breaks();
    void together_data();
    void together();
    void togetherFromTheTop();

private:
    void layLines(PageFlow &flow, int count);
    QList<int> linesPainted(const PageFlow &flow);

    int m_painted = 0;
};

void tst_PageFlow::layLines(PageFlow &flow, int count)
{
    for (int i = 0; i < count; ++i) {
        flow.block(flow.style().lineHeight(PaperRole::Body), flow.whole(),
                   [this](QPainter &, const QRectF &) { ++m_painted; });
    }
}

// By page.
QList<int> tst_PageFlow::linesPainted(const PageFlow &flow)
{
    QImage canvas(10, 10, QImage::Format_RGB32);
    QPainter painter(&canvas);
    QList<int> counts;
    for (qsizetype page = 0; page < flow.pageCount(); ++page) {
        m_painted = 0;
        flow.paintPage(painter, page);
        counts << m_painted;
    }
    return counts;
}

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

void tst_PageFlow::together_data()
{
    QTest::addColumn<int>("room");  // lines that are left on the page, under one that is laid
    QTest::addColumn<int>("lines"); // laid together
    QTest::addColumn<QList<int>>("onPages");
    QTest::newRow("fits") << 5 << 5 << QList<int>{6};
    QTest::newRow("one too many") << 4 << 5 << QList<int>{1, 5};
    QTest::newRow("no room at all") << 0 << 2 << QList<int>{1, 2};
    QTest::newRow("a page full") << 3 << 20 << QList<int>{1, 20};
    QTest::newRow("more than a page") << 3 << 25 << QList<int>{1, 20, 5};
}

void tst_PageFlow::together()
{
    QFETCH(int, room);
    QFETCH(int, lines);
    QFETCH(QList<int>, onPages);
    QImage device(10, 10, QImage::Format_RGB32);
    const PaperStyle style(device);
    const qreal line = style.lineHeight(PaperRole::Body);
    const qreal frame = 2 * style.mm(9); // the heads and feet of the later pages
    PageFlow flow(style, QSizeF(style.mm(150), 20.5 * line + frame), {}, {});
    layLines(flow, 1);
    flow.space(flow.room() - (room + 0.25) * line);
    flow.together([&] { layLines(flow, lines); });
    QCOMPARE(linesPainted(flow), onPages);
}

void tst_PageFlow::togetherFromTheTop()
{
    QImage device(10, 10, QImage::Format_RGB32);
    const PaperStyle style(device);
    PageFlow flow(style, QSizeF(style.mm(150), style.mm(100)), {}, {});
    const int most = static_cast<int>(flow.room() / style.lineHeight(PaperRole::Body));
    flow.together([&] { layLines(flow, most + 1); });
    QCOMPARE(linesPainted(flow), (QList<int>{most, 1})); // no empty page before it
}

QTEST_MAIN(tst_PageFlow)
#include "tst_page_flow.moc"
