// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperSamples.h"

#include "domain/PlanCourse.h"
#include "domain/TaperNotation.h"

#include <QBuffer>
#include <QImage>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QByteArray zone = "Europe/Berlin";

SessionState stateOf(const PlacedVisit &visit, QDate today, bool firstToCome)
{
    if (visit.start.day() >= today)
        return firstToCome ? SessionState::Confirmed : SessionState::Planned;
    if (visit.number == 5)
        return SessionState::Missed;
    return visit.number == 6 ? SessionState::Cancelled : SessionState::Completed;
}

} // namespace

Plan samplePlan(const QString &notation)
{
    Plan plan;
    plan.complaint = u"low back pain, left side"_s;
    plan.goals = goalsFrom(u"Sit an hour at the desk without pain\nTie shoes without a pause"_s);
    plan.focus = u"Lumbar, left gluteal"_s;
    plan.techniques = u"Petrissage, myofascial release"_s;
    plan.homeCare = u"Heat for 15 minutes in the evening. Walk 20 minutes a day."_s;
    plan.taper = readTaper(notation).value();
    plan.start = QDate(2026, 10, 5);
    plan.days = Weekdays{Qt::Monday, Qt::Thursday};
    plan.time = QTime(10, 30);
    plan.state = PlanState::Active;
    return plan;
}

QList<PlacedVisit> samplePlaces(const Plan &plan)
{
    return placeVisits(placementTask(plan, slotRules(plan, {}, startOfDay(plan.start, zone), zone)))
        .value()
        .placed;
}

QList<Session> sampleSessions(const Plan &plan, QDate today)
{
    QList<Session> sessions;
    bool before = true;
    for (const PlacedVisit &visit : samplePlaces(plan)) {
        const bool firstToCome = before && visit.start.day() >= today;
        before = visit.start.day() < today;
        Session session;
        session.number = visit.number;
        session.phase = visit.phase;
        session.ideal = visit.ideal;
        session.start = visit.start;
        session.minutes = visit.minutes;
        session.state = stateOf(visit, today, firstToCome);
        sessions << session;
    }
    return sessions;
}

PaperInput sampleInput(const QString &notation)
{
    PaperInput input;
    input.practice = {u"Green Lane Massage"_s,
                      u"Ana Ramos"_s,
                      u"12 Green Lane\nSpringfield"_s,
                      u"555 0134"_s,
                      u"hello@greenlane.example"_s,
                      "Europe/Berlin",
                      {}};
    input.client.name = {u"Thị Bích Ngọc"_s, u"Nguyễn"_s, {}, NameOrder::FamilyFirst};
    input.client.birthDate = QDate(1968, 3, 14);
    input.client.phone = u"+84 24 3825 0000"_s;
    input.client.email = u"ngoc@example.org"_s;
    input.client.address = u"Số 5 phố Lý Thường Kiệt\nHà Nội"_s;
    input.client.occupation = u"Office work"_s;
    input.client.emergency = {u"Trần Đức Hiếu"_s, u"husband"_s, u"+84 90 000 0000"_s};
    input.client.provider = {u"Dr A. Ramos"_s, u"Health Centre East"_s, u"555 0178"_s, {}};
    input.client.consentDate = QDate(2026, 10, 5);
    input.client.consentVersion = u"2026-1"_s;
    input.printed = QDate(2026, 11, 9);
    input.plan = samplePlan(notation);
    input.plan.consentDate = QDate(2026, 10, 5);
    input.sessions = sampleSessions(input.plan, input.printed);
    return input;
}

PracticeProfile samplePractice()
{
    return sampleInput(u"1x/wk x 1"_s).practice;
}

QByteArray sampleLogo(const QSize &pixels)
{
    QImage image(pixels, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        qFatal("the picture can't be made");
    return png;
}

QString numberedWords(int count)
{
    QStringList words;
    for (int i = 0; i < count; ++i)
        words << u"word%1"_s.arg(i, 4, 10, QChar(u'0'));
    return words.join(u' ');
}

} // namespace unknot
