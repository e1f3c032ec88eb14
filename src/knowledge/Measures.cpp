// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/Measures.h"

#include "knowledge/KnowledgeFile.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const auto fileName = u"measures.json"_s;

enum Place { PainPlace, StressPlace, MovementPlace, GoalPlace };

// What the session page asks for, by its place among all measures.
struct BuiltIn
{
    QString id;
    bool higherIsBetter;
};

const std::array builtIns = {
    BuiltIn{u"pain"_s, false},
    BuiltIn{u"stress"_s, false},
    BuiltIn{u"movement"_s, true},
    BuiltIn{u"goal"_s, true},
};

constexpr int builtInHighest = 10; // as the session's scores
constexpr int mostPercent = 100;

void readChange(JsonFields &entry, Measure &measure)
{
    auto fields = entry.fieldsOrNone(u"change"_s);
    if (!fields)
        return;
    measure.change.points = fields->numberOr(u"points"_s, 0);
    measure.change.percent = fields->numberOr(u"percent"_s, 0);
    measure.change.important = fields->flagOr(u"important"_s, false);
    measure.confirmed = fields->flagOr(u"confirmed"_s, true);
    fields->finish();
    if (measure.change.points < 1 || measure.change.points > measure.highest - measure.lowest)
        fields->complain(u"points"_s, u"not within the range"_s);
    if (measure.change.percent > mostPercent)
        fields->complain(u"percent"_s, u"not from 0 to 100"_s);
    if (measure.change.percent > 0 && measure.higherIsBetter)
        fields->complain(u"percent"_s, u"not where higher is better"_s);
}

void readRecovered(JsonFields &fields, Measure &measure)
{
    const int value = fields.numberOr(u"recovered"_s, -1);
    if (value < 0)
        return;
    measure.recovered = value;
    if (value < measure.lowest || value > measure.highest)
        fields.complain(u"recovered"_s, u"not within the range"_s);
}

Measure readMeasure(JsonFields &fields, KnowledgeFile &file)
{
    Measure measure;
    measure.id = fields.text(u"id"_s);
    measure.label = fields.text(u"label"_s);
    measure.about = fields.text(u"about"_s);
    measure.lowest = fields.numberOr(u"lowest"_s, 0);
    measure.highest = fields.numberOr(u"highest"_s, -1);
    measure.higherIsBetter = fields.flagOr(u"higherIsBetter"_s, false);
    if (measure.highest <= measure.lowest)
        fields.complain(u"highest"_s, u"not above the lowest"_s);
    readChange(fields, measure);
    readRecovered(fields, measure);
    measure.sources = file.citationsOf(fields);
    const auto builtIn = std::ranges::find(builtIns, measure.id, &BuiltIn::id);
    measure.builtIn = builtIn != builtIns.end();
    if (measure.builtIn && (measure.lowest != 0 || measure.highest != builtInHighest))
        fields.complain(u"highest"_s, u"sessions are scored from 0 to 10"_s);
    if (measure.builtIn && measure.higherIsBetter != builtIn->higherIsBetter)
        fields.complain(u"higherIsBetter"_s, u"not as sessions are scored"_s);
    return measure;
}

// Where a measure stands among all: those built in come first, in their order.
auto rank(const Measure &measure)
{
    const auto builtIn = std::ranges::find(builtIns, measure.id, &BuiltIn::id);
    return std::tuple(builtIn - builtIns.begin(), measure.label.toCaseFolded());
}

} // namespace

Result<Measures> Measures::load(const QString &folder)
{
    KnowledgeFile file(folder, fileName);
    Measures read;
    read.m_all = file.entries(u"measures"_s,
                              [&file](JsonFields &fields) { return readMeasure(fields, file); });
    for (const BuiltIn &builtIn : builtIns) {
        if (!read.find(builtIn.id))
            file.top().complain(u"measures"_s, u"\"%1\" is missing"_s.arg(builtIn.id));
    }
    std::ranges::sort(read.m_all, {}, rank);
    return file.finish(read);
}

const Measure *Measures::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Measure::id);
    return found == m_all.end() ? nullptr : &*found;
}

const Measure &Measures::pain() const
{
    return m_all.at(PainPlace);
}

const Measure &Measures::stress() const
{
    return m_all.at(StressPlace);
}

const Measure &Measures::movement() const
{
    return m_all.at(MovementPlace);
}

const Measure &Measures::goal() const
{
    return m_all.at(GoalPlace);
}

QList<Measure> Measures::totals() const
{
    return m_all.mid(builtIns.size());
}

} // namespace unknot
