// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/HelpTopic.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

// No default: a new topic without a passage is a compiler warning, and so an error.
QString guidanceFor(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Today:
        return u"sessions-and-today"_s;
    case HelpTopic::Clients:
        return u"clients"_s;
    case HelpTopic::ClientOverview:
        return u"clients#page"_s;
    case HelpTopic::ClientHealth:
        return u"health-history"_s;
    case HelpTopic::ClientPlan:
        return u"how-a-course-tapers"_s;
    case HelpTopic::ClientSessions:
        return u"sessions-and-today#states"_s;
    case HelpTopic::ClientDialog:
        return u"clients#kept"_s;
    case HelpTopic::Condition:
        return u"health-history#add"_s;
    case HelpTopic::RedFlags:
        return u"red-flags#asked"_s;
    case HelpTopic::Clearance:
        return u"clearance#record"_s;
    case HelpTopic::Override:
        return u"screening-levels#reason"_s;
    case HelpTopic::PlanDialog:
        return u"plans-and-notation"_s;
    case HelpTopic::Presets:
        return u"course-of-treatment#presets"_s;
    case HelpTopic::PresetEvidence:
        return u"how-a-course-tapers#evidence"_s;
    case HelpTopic::NextStep:
        return u"step-advice#rules"_s;
    case HelpTopic::SessionRecord:
        return u"recording-a-session"_s;
    case HelpTopic::SessionScores:
        return u"recording-a-session#scores"_s;
    case HelpTopic::SessionBodyMap:
        return u"recording-a-session#body-map"_s;
    case HelpTopic::SessionTechniques:
        return u"recording-a-session#techniques"_s;
    case HelpTopic::SessionNote:
        return u"recording-a-session#note"_s;
    case HelpTopic::SessionSigning:
        return u"records-and-consent#signing"_s;
    case HelpTopic::Snippets:
        return u"recording-a-session#snippets"_s;
    case HelpTopic::Progress:
        return u"measuring-progress#chart"_s;
    case HelpTopic::MeasureDialog:
        return u"measuring-progress#questionnaires"_s;
    case HelpTopic::Documents:
        return u"papers-and-documents#documents"_s;
    case HelpTopic::Calendar:
        return u"when-life-happens"_s;
    case HelpTopic::Reflow:
        return u"when-life-happens#reflow"_s;
    case HelpTopic::ClosedDays:
        return u"when-life-happens#closed-days"_s;
    case HelpTopic::WorkingHours:
        return u"when-life-happens#respects"_s;
    case HelpTopic::Reports:
        return u"reports"_s;
    case HelpTopic::Printing:
        return u"printing-and-export#printing"_s;
    case HelpTopic::Export:
        return u"printing-and-export#export"_s;
    case HelpTopic::FirstRun:
        return u"first-steps"_s;
    case HelpTopic::Guidance:
        return u"massage-for-back-pain"_s;
    case HelpTopic::Settings:
        return u"papers-and-documents#letterhead"_s;
    case HelpTopic::YourData:
        return u"your-data#where"_s;
    }
    Q_UNREACHABLE();
}

QString guidanceFor(Level level)
{
    switch (level) {
    case Level::Clear:
    case Level::Adapt:
    case Level::Avoid:
        return u"screening-levels#levels"_s;
    case Level::Clearance:
        return u"clearance"_s;
    case Level::Stop:
        return u"screening-levels#held-back"_s;
    case Level::Urgent:
        return u"red-flags#now"_s;
    }
    Q_UNREACHABLE();
}

} // namespace unknot
