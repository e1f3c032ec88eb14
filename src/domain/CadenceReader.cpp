// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/CadenceReader.h"

#include "domain/Taper.h"
#include "domain/TaperNotation.h"

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using enum TokenKind;

namespace {

constexpr int weeksLimit = 52;

} // namespace

CadenceReader::CadenceReader(NotationScan &scan, Phase &phase)
    : m_scan(scan)
    , m_phase(phase)
    , m_from(scan.position())
{
}

FaultOrNot CadenceReader::read()
{
    switch (m_scan.peek().kind) {
    case Ambiguous:
        return readAmbiguous();
    case Code:
        m_phase.cadence = {m_scan.next().value, 1};
        return std::nullopt;
    case Rate:
        m_countMayFollow = true;
        return readRate({1, m_from}, true);
    case Every:
        return readEvery();
    case Unit:
        return readUnitFirst();
    case Often:
        return readOften();
    case Article:
        return readArticle();
    case Number:
        return readCounted();
    default:
        return m_scan.fault(NotationProblem::CadenceExpected);
    }
}

FaultOrNot CadenceReader::readAmbiguous()
{
    static const std::array readings{QStringList{u"2x/wk"_s, u"1x/2wk"_s},
                                     QStringList{u"2x/4wk"_s, u"1x/8wk"_s},
                                     QStringList{u"3x/wk"_s, u"1x/3wk"_s}};
    const TaperToken word = m_scan.next();
    m_scan.offer({word.from, word.to, readings.at(static_cast<size_t>(word.value))});
    return std::nullopt;
}

// every 2 weeks, q2wk, mỗi tuần 2 lần
FaultOrNot CadenceReader::readEvery()
{
    m_scan.next();
    const auto period = m_scan.takePeriod();
    if (!period)
        return period.error();
    if (m_scan.at(Often))
        return keep(*m_scan.takeOften(), *period);
    if (m_scan.atVietnameseCount())
        return readVietnameseCount(*period);
    m_countMayFollow = true;
    return keep({1, m_from}, *period);
}

// 2 lần, behind "mỗi tuần" or "2 tuần"
FaultOrNot CadenceReader::readVietnameseCount(Period period)
{
    const Count count = *m_scan.takeCount();
    period.to = m_scan.next().to;
    return keep(count, period);
}

// tuần 2 lần
FaultOrNot CadenceReader::readUnitFirst()
{
    if (!m_scan.atVietnameseCount(1))
        return m_scan.fault(NotationProblem::CadenceExpected);
    return readWeeksFirst({1, m_from});
}

// a session every two weeks, a 60-minute session a week
FaultOrNot CadenceReader::readArticle()
{
    if (!m_scan.at(Visit, 1))
        return m_scan.fault(NotationProblem::CadenceExpected);
    m_scan.next();
    m_scan.next();
    return readPer({1, m_from}, true);
}

// twice a week, once or twice in 4 weeks
FaultOrNot CadenceReader::readOften()
{
    const Count count = *m_scan.takeOften();
    return m_scan.at(In) ? readSpread(count, false) : readPer(count, true);
}

FaultOrNot CadenceReader::readCounted()
{
    const Count count = *m_scan.takeCount();
    if (m_scan.at(Unit))
        return readWeeksFirst(count);
    // two 60-minute sessions, 2 x 60 min, 2 sessions of 60 minutes
    const auto before = m_scan.takeMinutes();
    if (!before)
        return before.error();
    bool isOfVisits = *before;
    bool hasVisitWord = *before;
    while (m_scan.at(Times) || m_scan.at(Visit)) {
        m_isVietnamese = m_scan.atVietnameseVisit();
        isOfVisits = m_scan.next().kind == Visit;
        hasVisitWord = true;
    }
    const auto behind = m_scan.takeMinutes();
    if (!behind)
        return behind.error();
    if (hasVisitWord && m_scan.at(In))
        return readSpread(count, isOfVisits);
    return readPer(count, hasVisitWord);
}

// A number of weeks that stands first: 3w2, 2 tuần 1 lần, 2 tuần/lần, 3 weeks of 2x/wk.
FaultOrNot CadenceReader::readWeeksFirst(Count count)
{
    const TaperToken unit = m_scan.next();
    const bool inRange = count.value >= 1 && count.value <= notationCountLimit;
    const Period period{inRange ? count.value * unit.value : -1, count.from, unit.to};
    m_scan.noteUnit(unit.value);
    if (m_scan.atVietnameseCount())
        return readVietnameseCount(period);
    if (m_scan.at(Slash) && m_scan.atVietnameseVisit(1)) {
        m_scan.next();
        m_scan.next();
        return keep({1, m_from}, period);
    }
    const bool isW = unit.value == daysPerWeek && unit.to - unit.from == 1;
    if (isW && m_scan.at(Number))
        return readHomeHealth(count);
    if (m_scan.take(Of))
        return readWeeksOf(period);
    return faultAt(NotationProblem::CadenceExpected, unit.from);
}

FaultOrNot CadenceReader::readHomeHealth(Count count)
{
    const Count weeks = *m_scan.takeCount();
    m_isHomeHealth = true;
    if (weeks.value < 1 || weeks.value > notationCountLimit)
        return faultAt(NotationProblem::CountOutOfRange, weeks.from);
    m_phase.length = {LengthKind::Weeks, weeks.value};
    return keep(count, {daysPerWeek, count.from, count.from});
}

FaultOrNot CadenceReader::readWeeksOf(Period period)
{
    if (period.days < 1 || period.days > notationCountLimit * daysPerWeek)
        return faultAt(NotationProblem::CountOutOfRange, period.from);
    if (period.days % daysPerWeek != 0)
        return daysFault(0, period);
    const int inner = m_scan.position();
    CadenceReader reader(m_scan, m_phase);
    if (const FaultOrNot fault = reader.read())
        return fault;
    if (m_phase.length.kind != LengthKind::Open)
        return faultAt(NotationProblem::CadenceExpected, inner);
    m_phase.length = {LengthKind::Weeks, period.days / daysPerWeek};
    return std::nullopt;
}

// per week, /2wk, a month, every other week, weekly
FaultOrNot CadenceReader::readPer(Count count, bool hasVisitWord)
{
    if (m_scan.at(Rate))
        return readRate(count, hasVisitWord);
    const bool hasLink = m_scan.take(Slash) || m_scan.take(Per) || m_scan.take(Every);
    const bool isArticle = m_scan.at(Article) && m_scan.at(Unit, 1);
    const bool isBare = hasVisitWord && m_scan.at(Unit); // 2x week
    const bool isOne = m_isVietnamese && m_scan.at(Number) && m_scan.peek().value == 1 &&
                       m_scan.at(Unit, 1); // hai lần một tuần
    if (!hasLink && !isArticle && !isBare && !isOne)
        return m_scan.fault(NotationProblem::CadenceExpected);
    const auto period = m_scan.takePeriod();
    return period ? keep(count, *period) : FaultOrNot(period.error());
}

FaultOrNot CadenceReader::readRate(Count count, bool hasVisitWord)
{
    const TaperToken rate = m_scan.next();
    const Period period{rate.value, rate.from, rate.to};
    m_scan.noteUnit(rate.value);
    const bool isClear = hasVisitWord || count.value < 2 || rate.value < daysPerWeek;
    if (isClear)
        return keep(count, period);
    return m_scan.at(Visit) ? readRateVisits(count, period) : readRateAlone(count, period);
}

// "3 weekly" and "3-weekly" are three times a week to some and every three weeks to others.
FaultOrNot CadenceReader::readRateAlone(Count count, Period period)
{
    const int weeks = period.days / daysPerWeek;
    const Cadence often{count.value, weeks};
    const Cadence seldom{1, weeks * std::min(count.value, weeksLimit)};
    m_scan.offer({m_from, period.to, {printCadence(often), printCadence(seldom)}});
    return keep(count, period);
}

// "6 weekly sessions" are six sessions, or six each week; "for 4 weeks" behind it makes it the
// second, more than a week can hold the first.
FaultOrNot CadenceReader::readRateVisits(Count count, Period period)
{
    const int weeks = period.days / daysPerWeek;
    const TaperToken visits = m_scan.next();
    const bool hasMinutes = m_scan.at(Of) || m_scan.at(Minute, 2);
    const bool hasLength = !hasMinutes && (m_scan.at(For) || m_scan.at(In) || m_scan.at(Until) ||
                                           m_scan.atTimesMark() || m_scan.at(Number));
    if (hasLength)
        return keep(count, period);
    const QString length = u" x %1"_s.arg(count.value);
    if (count.value <= weeks * daysPerWeek) {
        m_scan.offer({m_from,
                      visits.to,
                      {printCadence({1, weeks}) + length, printCadence({count.value, weeks})}});
    }
    if (count.value > notationCountLimit)
        return faultAt(NotationProblem::CountOutOfRange, count.from);
    m_phase.length = {LengthKind::Periods, count.value};
    return keep({1, count.from}, period);
}

// "6 visits in 4 weeks" are 6 in all; "twice in 4 weeks" may as well be every 4 weeks, and is where
// a length follows.
FaultOrNot CadenceReader::readSpread(Count count, bool isOfVisits)
{
    const bool isIn = m_scan.next().value == 0; // over, within: in all
    const auto period = m_scan.takePeriod();
    if (!period)
        return period.error();
    if (period->days > 0 && period->days % daysPerWeek != 0)
        return daysFault(0, *period);
    const bool isClear = isOfVisits || !isIn;
    if (!isClear && (m_scan.atTimesMark() || m_scan.at(For) || m_scan.at(In) || m_scan.at(Until)))
        return keep(count, *period);
    if (const FaultOrNot fault = keep(count, *period))
        return fault;
    m_phase.length = {LengthKind::Periods, 1};
    if (!isClear) {
        const QString all = printTaper({{m_phase}});
        m_scan.offer({m_from, period->to, {all, printCadence(m_phase.cadence)}});
    }
    return std::nullopt;
}

// Days can be planned only in whole weeks. With `sessions` the nearest is a cadence, else weeks.
FaultOrNot CadenceReader::daysFault(int sessions, Period period) const
{
    const int weeks = std::max(1, (period.days + daysPerWeek / 2) / daysPerWeek);
    NotationRewrite rewrite{period.from, period.to, {u"%1 wk"_s.arg(weeks)}};
    if (sessions > 0 && period.days < daysPerWeek)
        rewrite = {m_from, period.to, {printCadence({sessions * daysPerWeek, period.days})}};
    else if (sessions > 0)
        rewrite = {m_from, period.to, {printCadence({sessions, weeks})}};
    return NotationFault{NotationProblem::WeeksOnly, period.from, rewrite};
}

FaultOrNot CadenceReader::keep(Count count, Period period)
{
    const bool isDaily = period.days == 1;
    if (!isDaily && period.days > 0 && period.days % daysPerWeek != 0)
        return daysFault(count.value, period);
    const int weeks = isDaily ? 1 : period.days / daysPerWeek;
    if (period.days < 1 || weeks > weeksLimit)
        return faultAt(NotationProblem::CountOutOfRange, period.from);
    if (count.value < 1 || count.value > notationCountLimit)
        return faultAt(NotationProblem::CountOutOfRange, count.from);
    const int sessions = isDaily ? count.value * daysPerWeek : count.value;
    if (sessions > weeks * daysPerWeek)
        return faultAt(NotationProblem::TooFrequent, count.from);
    m_phase.cadence = {sessions, weeks};
    return std::nullopt;
}

} // namespace unknot
