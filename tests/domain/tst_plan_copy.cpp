// SPDX-License-Identifier: GPL-3.0-or-later
// What a copied plan takes along, and what belongs to the old one alone.
#include "domain/PlanCopy.h"
#include "domain/StepSamples.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_PlanCopy : public QObject
{
    Q_OBJECT

private slots:
    void takesAlongWhatIsNoDate();
};

void tst_PlanCopy::takesAlongWhatIsNoDate()
{
    Plan wanted; // what the copy is to be
    wanted.client = {QUuid::createUuid()};
    wanted.complaint = u"Low back pain"_s;
    wanted.goals = goalsFrom(u"Sit an hour"_s);
    wanted.focus = u"Low back"_s;
    wanted.techniques = u"Kneading"_s;
    wanted.homeCare = u"Walk"_s;
    wanted.minutes = 45;
    wanted.taper = taperOf(u"2x/wk x 2, 1x/4wk"_s);
    wanted.days = {Qt::Monday};
    wanted.dayWish = Wish::Preferred;
    wanted.time = QTime(11, 30);
    wanted.times = {QTime(9, 0), QTime(12, 0)};
    wanted.timeWish = Wish::Preferred;
    wanted.gapHours = 70;
    wanted.review = {3, 12};
    wanted.start = QDate(2026, 11, 23);

    Plan old = wanted;
    old.id = {QUuid::createUuid()};
    old.version = 7;
    old.start = QDate(2026, 1, 5);
    old.consentDate = QDate(2026, 1, 4);
    old.state = PlanState::Discontinued;
    old.stateReason = u"Moved away"_s;
    old.anchor = CourseAnchor{3, 1, 0, QDate(2026, 2, 2)};
    QCOMPARE(copyOf(old, wanted.start), wanted);
}

QTEST_GUILESS_MAIN(tst_PlanCopy)
#include "tst_plan_copy.moc"
