// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ExportColumns.h"

#include "domain/StateWords.h"
#include "domain/TaperNotation.h"
#include "exchange/ExportCells.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(bool yes)
{
    return yes ? u"true"_s : u"false"_s;
}

QString text(Wish wish)
{
    return wish == Wish::Preferred ? u"preferred"_s : u"required"_s;
}

QString text(NameOrder order)
{
    return order == NameOrder::GivenFirst ? u"given_first"_s : u"family_first"_s;
}

QString text(PressureLevel pressure)
{
    switch (pressure) {
    case PressureLevel::NotSaid:
        return {};
    case PressureLevel::Light:
        return u"light"_s;
    case PressureLevel::Medium:
        return u"medium"_s;
    case PressureLevel::Firm:
        return u"firm"_s;
    }
    Q_UNREACHABLE();
}

QString text(TalkPreference talk)
{
    switch (talk) {
    case TalkPreference::NotSaid:
        return {};
    case TalkPreference::Quiet:
        return u"quiet"_s;
    case TalkPreference::Some:
        return u"some"_s;
    case TalkPreference::Chatty:
        return u"chatty"_s;
    }
    Q_UNREACHABLE();
}

// "calf:left lumbar": names of regions hold no space.
QString text(const QList<RegionRef> &regions)
{
    QStringList names;
    for (const RegionRef &region : regions)
        names << regionName(region);
    return names.join(u' ');
}

} // namespace

const std::vector<ExportColumn<Client>> &clientColumns()
{
    static const std::vector<ExportColumn<Client>> columns = {
        {u"id"_s, [](const Client &c) { return c.id.toString(); }},
        {u"given_name"_s, [](const Client &c) { return c.name.given; }},
        {u"family_name"_s, [](const Client &c) { return c.name.family; }},
        {u"preferred_name"_s, [](const Client &c) { return c.name.preferred; }},
        {u"name_order"_s, [](const Client &c) { return text(c.name.order); }},
        {u"birth_date"_s, [](const Client &c) { return exportCell(c.birthDate); }},
        {u"phone"_s, [](const Client &c) { return c.phone; }},
        {u"email"_s, [](const Client &c) { return c.email; }},
        {u"address"_s, [](const Client &c) { return c.address; }},
        {u"emergency_name"_s, [](const Client &c) { return c.emergency.name; }},
        {u"emergency_relation"_s, [](const Client &c) { return c.emergency.relation; }},
        {u"emergency_phone"_s, [](const Client &c) { return c.emergency.phone; }},
        {u"provider_name"_s, [](const Client &c) { return c.provider.name; }},
        {u"provider_practice"_s, [](const Client &c) { return c.provider.practice; }},
        {u"provider_phone"_s, [](const Client &c) { return c.provider.phone; }},
        {u"provider_email"_s, [](const Client &c) { return c.provider.email; }},
        {u"occupation"_s, [](const Client &c) { return c.occupation; }},
        {u"pressure"_s, [](const Client &c) { return text(c.preferences.pressure); }},
        {u"oils"_s, [](const Client &c) { return c.preferences.oils; }},
        {u"music"_s, [](const Client &c) { return c.preferences.music; }},
        {u"talk"_s, [](const Client &c) { return text(c.preferences.talk); }},
        {u"note"_s, [](const Client &c) { return c.note; }},
        {u"consent_date"_s, [](const Client &c) { return exportCell(c.consentDate); }},
        {u"consent_version"_s, [](const Client &c) { return c.consentVersion; }},
        {u"archived"_s, [](const Client &c) { return text(c.archived); }},
    };
    return columns;
}

const std::vector<ExportColumn<ArchivedCondition>> &conditionColumns()
{
    using Row = ArchivedCondition;
    static const std::vector<ExportColumn<Row>> columns = {
        {u"id"_s, [](const Row &r) { return r.entry.id.toString(); }},
        {u"client_id"_s, [](const Row &r) { return r.entry.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.client.display(); }},
        {u"condition_id"_s, [](const Row &r) { return r.entry.condition; }},
        {u"label"_s, [](const Row &r) { return r.label; }},
        {u"own_words"_s, [](const Row &r) { return r.entry.ownLabel; }},
        // Of catalogue entries the rules say it, anew on each day.
        {u"own_level"_s,
         [](const Row &r) {
             return r.entry.condition.isEmpty() ? levelName(r.entry.ownLevel) : QString();
         }},
        {u"variant"_s, [](const Row &r) { return r.entry.variant; }},
        {u"sites"_s, [](const Row &r) { return text(r.entry.sites); }},
        {u"since_date"_s, [](const Row &r) { return exportCell(r.entry.since); }},
        {u"resolved_date"_s, [](const Row &r) { return exportCell(r.entry.resolved); }},
        {u"note"_s, [](const Row &r) { return r.entry.note; }},
    };
    return columns;
}

const std::vector<ExportColumn<ArchivedClearance>> &clearanceColumns()
{
    using Row = ArchivedClearance;
    static const std::vector<ExportColumn<Row>> columns = {
        {u"id"_s, [](const Row &r) { return r.clearance.id.toString(); }},
        {u"entry_id"_s, [](const Row &r) { return r.clearance.entry.toString(); }},
        {u"client_id"_s, [](const Row &r) { return r.clearance.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.client.display(); }},
        {u"condition_id"_s, [](const Row &r) { return r.condition; }},
        {u"label"_s, [](const Row &r) { return r.label; }},
        {u"provider"_s, [](const Row &r) { return r.clearance.provider; }},
        {u"from_date"_s, [](const Row &r) { return exportCell(r.clearance.from); }},
        {u"until_date"_s, [](const Row &r) { return exportCell(r.clearance.until); }},
        {u"limits"_s, [](const Row &r) { return r.clearance.limits; }},
        {u"document"_s, [](const Row &r) { return r.clearance.document; }},
    };
    return columns;
}

const std::vector<ExportColumn<PlanExportRow>> &planColumns()
{
    using Row = PlanExportRow;
    static const std::vector<ExportColumn<Row>> columns = {
        {u"id"_s, [](const Row &r) { return r.plan.id.toString(); }},
        {u"client_id"_s, [](const Row &r) { return r.plan.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.client.display(); }},
        {u"complaint"_s, [](const Row &r) { return r.plan.complaint; }},
        {u"goals"_s, [](const Row &r) { return goalLines(r.plan.goals); }},
        {u"focus"_s, [](const Row &r) { return r.plan.focus; }},
        {u"techniques"_s, [](const Row &r) { return r.plan.techniques; }},
        {u"home_care"_s, [](const Row &r) { return r.plan.homeCare; }},
        {u"minutes"_s, [](const Row &r) { return QString::number(r.plan.minutes); }},
        {u"taper"_s, [](const Row &r) { return printTaper(r.plan.taper); }},
        {u"start_date"_s, [](const Row &r) { return exportCell(r.plan.start); }},
        {u"weekdays"_s, [](const Row &r) { return r.plan.days.toText(); }},
        {u"time"_s, [](const Row &r) { return exportCell(r.plan.time); }},
        {u"consent_date"_s, [](const Row &r) { return exportCell(r.plan.consentDate); }},
        {u"review_visits"_s, [](const Row &r) { return QString::number(r.plan.review.visits); }},
        {u"review_weeks"_s, [](const Row &r) { return QString::number(r.plan.review.weeks); }},
        {u"state"_s, [](const Row &r) { return stateName(r.plan.state); }},
        {u"state_reason"_s, [](const Row &r) { return r.plan.stateReason; }},
        {u"weekdays_wish"_s, [](const Row &r) { return text(r.plan.dayWish); }},
        {u"times_from"_s, [](const Row &r) { return exportCell(r.plan.times.from); }},
        {u"times_to"_s, [](const Row &r) { return exportCell(r.plan.times.to); }},
        {u"times_wish"_s, [](const Row &r) { return text(r.plan.timeWish); }},
        {u"gap_hours"_s, [](const Row &r) { return QString::number(r.plan.gapHours); }},
    };
    return columns;
}

const std::vector<ExportColumn<SessionRow>> &sessionColumns()
{
    using Row = SessionRow;
    static const std::vector<ExportColumn<Row>> columns = {
        {u"id"_s, [](const Row &r) { return r.session.id.toString(); }},
        {u"client_id"_s, [](const Row &r) { return r.session.client.toString(); }},
        {u"client_name"_s, [](const Row &r) { return r.client.display(); }},
        {u"plan_id"_s, [](const Row &r) { return r.session.plan.toString(); }},
        {u"number"_s, [](const Row &r) { return QString::number(r.session.number); }},
        // People count phases from 1.
        {u"phase"_s, [](const Row &r) { return QString::number(r.session.phase + 1); }},
        {u"ideal_date"_s, [](const Row &r) { return exportCell(r.session.ideal); }},
        {u"date"_s, [](const Row &r) { return exportCell(r.session.start.day()); }},
        {u"time"_s, [](const Row &r) { return exportCell(r.session.start.time()); }},
        {u"zone"_s, [](const Row &r) { return QString::fromUtf8(r.session.start.zone); }},
        {u"minutes"_s, [](const Row &r) { return QString::number(r.session.minutes); }},
        {u"state"_s, [](const Row &r) { return stateName(r.session.state); }},
        {u"pain_before"_s, [](const Row &r) { return exportCell(r.painBefore); }},
        {u"pain_after"_s, [](const Row &r) { return exportCell(r.painAfter); }},
    };
    return columns;
}

} // namespace unknot
