// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/ScreenRequest.h"

#include "domain/NearestWord.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto conditionOption = "--condition"_L1;
constexpr auto clearanceOption = "--clearance"_L1;

// Ids that only have to differ within one request.
QUuid idOf(qsizetype place)
{
    return QUuid(static_cast<uint>(place) + 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1);
}

Outcome<RegionRef> regionOf(const QString &name, const QString &option, const Catalogue &catalogue)
{
    const RegionRef region = regionFrom(name);
    const Region *known = catalogue.regions().find(region.region);
    if (!known) {
        return wrongUse(CliText::tr("%1: there is no region “%2”; the nearest is %3")
                            .arg(option, name, catalogue.nearestRegion(name)));
    }
    if (!known->sided && region.side != Side::Both)
        return wrongUse(
            CliText::tr("%1: the region %2 has no left and right").arg(option, known->id));
    return region;
}

Outcome<const Condition *> conditionOf(const QString &id, const QString &option,
                                       const Catalogue &catalogue)
{
    const Condition *condition = catalogue.find(id);
    if (condition)
        return condition;
    if (id.isEmpty())
        return wrongUse(CliText::tr("%1: the condition's id is missing").arg(option));
    return wrongUse(CliText::tr("%1: there is no condition “%2”; the nearest is %3")
                        .arg(option, id, catalogue.nearestCondition(id)));
}

Outcome<void> checkVariant(const Condition &condition, const QString &variant)
{
    if (condition.variants.isEmpty())
        return wrongUse(CliText::tr("%1: %2 has no variants").arg(conditionOption, condition.id));
    if (std::ranges::find(condition.variants, variant, &ConditionVariant::id) ==
        condition.variants.end()) {
        return wrongUse(CliText::tr("%1: %2 has no variant “%3”; the nearest is %4")
                            .arg(conditionOption, condition.id, variant,
                                 Catalogue::nearestVariant(condition, variant)));
    }
    return {};
}

// "varicose:region=calf:left:since=2026-01-05" in its parts; a side stays with its region.
QStringList partsOf(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u':')) {
        const bool isSide =
            parts.size() > 1 && parts.last().startsWith("region="_L1) && !part.contains(u'=');
        if (isSide)
            parts.last() += u':' + part;
        else
            parts << part.trimmed();
    }
    return parts;
}

// Reads the parts of one --condition. Used by entryOf() only.
class EntryReader
{
public:
    EntryReader(const Condition &condition, const Catalogue &catalogue)
        : m_condition(condition)
        , m_catalogue(catalogue)
    {
        m_entry.condition = condition.id;
    }

    Outcome<void> read(const QString &part)
    {
        const QString key = part.section(u'=', 0, 0);
        const QString value = part.section(u'=', 1);
        const bool isTwice = (key == "variant"_L1 && !m_entry.variant.isEmpty()) ||
                             (key == "since"_L1 && m_entry.since.isValid());
        if (isTwice)
            return wrongUse(CliText::tr("%1: %2 is given twice").arg(conditionOption, key));
        if (key == "variant"_L1)
            return readVariant(value);
        if (key == "region"_L1)
            return readRegion(value);
        if (key == "since"_L1)
            return readSince(value);
        return wrongUse(CliText::tr("%1: “%2” can't be read; the nearest is %3=")
                            .arg(conditionOption, part,
                                 nearestWord(key, {u"variant"_s, u"region"_s, u"since"_s})));
    }

    [[nodiscard]] const ConditionEntry &entry() const { return m_entry; }

private:
    Outcome<void> readVariant(const QString &id)
    {
        m_entry.variant = id;
        return checkVariant(m_condition, id);
    }

    Outcome<void> readRegion(const QString &name)
    {
        const auto region = regionOf(name, conditionOption, m_catalogue);
        if (!region)
            return tl::make_unexpected(region.error());
        m_entry.sites << *region;
        return {};
    }

    Outcome<void> readSince(const QString &text)
    {
        const auto since = dateOf(text, conditionOption);
        if (!since)
            return tl::make_unexpected(since.error());
        m_entry.since = *since;
        return {};
    }

    const Condition &m_condition;
    const Catalogue &m_catalogue;
    ConditionEntry m_entry;
};

Outcome<ConditionEntry> entryOf(const QString &text, QDate day, const Catalogue &catalogue)
{
    QStringList parts = partsOf(text);
    const auto condition = conditionOf(parts.takeFirst(), conditionOption, catalogue);
    if (!condition)
        return tl::make_unexpected(condition.error());
    EntryReader reader(**condition, catalogue);
    for (const QString &part : parts) {
        if (const auto done = reader.read(part); !done)
            return tl::make_unexpected(done.error());
    }
    const QDate since = reader.entry().since;
    if (since.isValid() && since > day) {
        return wrongUse(CliText::tr("%1: %2 begins on %3, after the session on %4")
                            .arg(conditionOption, (*condition)->id, since.toString(Qt::ISODate),
                                 day.toString(Qt::ISODate)));
    }
    return reader.entry();
}

// "osteoporosis:2026-11-01..2027-05-01"; the entry it is for is looked up by the caller.
Outcome<Clearance> clearanceOf(const QString &text)
{
    const QString range = text.section(u':', 1);
    const qsizetype dots = range.indexOf(u".."_s);
    if (dots < 0) {
        return wrongUse(CliText::tr("%1: “%2” has no two days; write it as "
                                    "osteoporosis:2026-11-23..2027-05-22")
                            .arg(clearanceOption, text));
    }
    const auto from = dateOf(range.left(dots), clearanceOption);
    if (!from)
        return tl::make_unexpected(from.error());
    const auto until = dateOf(range.mid(dots + 2), clearanceOption);
    if (!until)
        return tl::make_unexpected(until.error());
    if (*until < *from)
        return wrongUse(CliText::tr("%1: %2 ends before it begins").arg(clearanceOption, text));
    Clearance clearance;
    clearance.from = *from;
    clearance.until = *until;
    return clearance;
}

Outcome<void> readConditions(const Arguments &arguments, const Catalogue &catalogue,
                             ScreenRequest &request)
{
    for (const QString &text : arguments.texts(conditionOption)) {
        auto entry = entryOf(text, request.day, catalogue);
        if (!entry)
            return tl::make_unexpected(entry.error());
        entry->id = ConditionEntryId{idOf(request.history.entries.size())};
        request.history.entries << *entry;
    }
    return {};
}

// A clearance is for each entry of its condition.
Outcome<void> readClearances(const Arguments &arguments, const Catalogue &catalogue,
                             ScreenRequest &request)
{
    for (const QString &text : arguments.texts(clearanceOption)) {
        const auto condition =
            conditionOf(text.section(u':', 0, 0).trimmed(), clearanceOption, catalogue);
        if (!condition)
            return tl::make_unexpected(condition.error());
        auto clearance = clearanceOf(text);
        if (!clearance)
            return tl::make_unexpected(clearance.error());
        for (const ConditionEntry &entry : request.history.entries) {
            if (entry.condition != (*condition)->id)
                continue;
            clearance->id = ClearanceId{idOf(request.history.clearances.size())};
            clearance->entry = entry.id;
            request.history.clearances << *clearance;
        }
        if (clearance->entry.isNull()) {
            return wrongUse(CliText::tr("%1: %2 is not among the conditions given with %3")
                                .arg(clearanceOption, (*condition)->id, conditionOption));
        }
    }
    return {};
}

Outcome<void> readWork(const Arguments &arguments, const Catalogue &catalogue, PlannedWork &work)
{
    for (const QString &name : arguments.texts(u"--region"_s)) {
        const auto region = regionOf(name, u"--region"_s, catalogue);
        if (!region)
            return tl::make_unexpected(region.error());
        work.regions << *region;
    }
    for (const QString &id : arguments.texts(u"--technique"_s)) {
        const Technique *technique = catalogue.technique(id);
        if (!technique) {
            return wrongUse(CliText::tr("--technique: there is no technique “%1”; the nearest "
                                        "is %2")
                                .arg(id, catalogue.nearestTechnique(id)));
        }
        work.techniques << *technique;
    }
    return {};
}

} // namespace

Outcome<ScreenRequest> readScreenRequest(const Arguments &arguments, const Catalogue &catalogue,
                                         QDate today)
{
    ScreenRequest request;
    request.day = today;
    if (arguments.has(u"--date"_s)) {
        const auto day = arguments.date(u"--date"_s);
        if (!day)
            return tl::make_unexpected(day.error());
        request.day = *day;
    }
    request.history.asked = request.day;
    if (const auto done = readConditions(arguments, catalogue, request); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = readClearances(arguments, catalogue, request); !done)
        return tl::make_unexpected(done.error());
    if (const auto done = readWork(arguments, catalogue, request.work); !done)
        return tl::make_unexpected(done.error());
    return request;
}

} // namespace unknot
