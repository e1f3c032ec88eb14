// SPDX-License-Identifier: GPL-3.0-or-later
// An obstacle in words: which session, which days, which rule, what would free it; for every rule.
#include "practice/ObstacleText.h"

#include <QSet>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_ObstacleText : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    void tellsSessionDaysRuleAndRemedy();
    void everyRuleHasItsWords();
    void namesAllThatHaveToGiveWay();
};

namespace {

Obstacle obstacle(const QList<SlotRule> &rules, const QList<SlotRule> &remedies)
{
    Obstacle found{4, QDate(2026, 11, 9), QDate(2027, 1, 31), rules, {}};
    for (const SlotRule rule : remedies) {
        const QDateTime start(QDate(2026, 11, 29), QTime(9, 0), Qt::UTC);
        found.remedies << Remedy{rule, {start, "Europe/Berlin"}};
    }
    return found;
}

} // namespace

void tst_ObstacleText::tellsSessionDaysRuleAndRemedy()
{
    QCOMPARE(obstacleText(obstacle({SlotRule::Weekdays}, {SlotRule::Weekdays, SlotRule::Hours})),
             u"Session 4 finds no time from 09/11/2026 to 31/01/2027 because of the client's "
             "weekdays. On another weekday it fits on 29/11/2026 10:00. With longer working hours "
             "it fits on 29/11/2026."_s);
}

void tst_ObstacleText::everyRuleHasItsWords()
{
    QSet<QString> reasons;
    QSet<QString> texts;
    for (int rule = 0; rule < static_cast<int>(SlotRule::Past); ++rule) {
        const auto slotRule = static_cast<SlotRule>(rule);
        const QString text = obstacleText(obstacle({slotRule}, {slotRule}));
        QVERIFY2(text.contains(slotRuleWords(slotRule)), qPrintable(text));
        QVERIFY2(text.count(u'.') == 2 && !text.contains(u'%'), qPrintable(text));
        reasons << slotRuleWords(slotRule);
        texts << text.section(u". "_s, 1);
    }
    QCOMPARE(reasons.size(), static_cast<int>(SlotRule::Past));
    QCOMPARE(texts.size(), static_cast<int>(SlotRule::Past));
    QVERIFY(!slotRuleWords(SlotRule::Past).isEmpty());
}

void tst_ObstacleText::namesAllThatHaveToGiveWay()
{
    const QString text = obstacleText(obstacle({SlotRule::Weekdays, SlotRule::Closed}, {}));
    QVERIFY2(text.contains(u"the client's weekdays and the closed days."_s), qPrintable(text));
    QVERIFY2(text.contains(u"more than one of these has to give way"_s), qPrintable(text));
}

QTEST_GUILESS_MAIN(tst_ObstacleText)
#include "tst_obstacle_text.moc"
