// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of "Change since the start" take the same room however often they are shown anew.
#include "gui/widgets/ChangeRows.h"

#include <QLayout>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestChangeRows : public QObject
{
    Q_OBJECT

private slots:
    void roomIsGivenBack();
};

void TestChangeRows::roomIsGivenBack()
{
    const ChangeLine pain{
        u"Pain"_s, u"7 → 3"_s, u"4 points lower"_s, u"Important"_s, u"clear"_s, {}, {}, {}};
    ChangeLine stress = pain;
    stress.label = u"Stress"_s;
    ChangeRows rows;
    const auto heightOf = [&rows](const QList<ChangeLine> &lines) {
        rows.showLines(lines);
        rows.layout()->activate();
        return rows.layout()->heightForWidth(400);
    };
    const int one = heightOf({pain});
    QVERIFY(heightOf({pain, stress}) > one);
    for (int again = 0; again < 5; ++again) {
        QVERIFY(heightOf({stress, pain}) > one);
        QCOMPARE(heightOf({pain}), one);
    }
}

QTEST_MAIN(TestChangeRows)
#include "tst_change_rows.moc"
