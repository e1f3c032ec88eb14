// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/HelpTopic.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

// No default: a new topic without a page is a compiler warning, and so an error.
QString pageFor(HelpTopic topic)
{
    switch (topic) {
    case HelpTopic::Today:
    case HelpTopic::ClientSessions:
        return u"sessions-and-today"_s;
    case HelpTopic::Calendar:
        return u"when-life-happens"_s;
    case HelpTopic::Clients:
    case HelpTopic::ClientOverview:
    case HelpTopic::ClientDialog:
        return u"clients"_s;
    case HelpTopic::ClientHealth:
        return u"health-history"_s;
    case HelpTopic::ClientPlan:
        return u"how-a-course-tapers"_s;
    case HelpTopic::NextStep:
        return u"step-advice"_s;
    case HelpTopic::PlanDialog:
        return u"plans-and-notation"_s;
    case HelpTopic::SessionRecord:
        return u"speaking-up"_s;
    case HelpTopic::Reports:
    case HelpTopic::Printing:
    case HelpTopic::Export:
        return u"printing-and-export"_s;
    case HelpTopic::FirstRun:
        return u"first-steps"_s;
    case HelpTopic::Settings:
    case HelpTopic::YourData:
        return u"your-data"_s;
    }
    Q_UNREACHABLE();
}

} // namespace unknot
