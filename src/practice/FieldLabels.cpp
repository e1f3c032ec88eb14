// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/FieldLabels.h"

#include <QCoreApplication>
#include <QHash>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct FieldLabels
{
    Q_DECLARE_TR_FUNCTIONS(FieldLabels)
};

} // namespace

QString fieldLabel(const QString &field)
{
    static const QHash<QString, const char *> labels{
        {u"client.given"_s, QT_TRANSLATE_NOOP("FieldLabels", "Given name")},
        {u"client.family"_s, QT_TRANSLATE_NOOP("FieldLabels", "Family name")},
        {u"client.preferred"_s, QT_TRANSLATE_NOOP("FieldLabels", "Preferred name")},
        {u"client.birthDate"_s, QT_TRANSLATE_NOOP("FieldLabels", "Birth date")},
        {u"client.phone"_s, QT_TRANSLATE_NOOP("FieldLabels", "Phone")},
        {u"client.email"_s, QT_TRANSLATE_NOOP("FieldLabels", "Email")},
        {u"client.address"_s, QT_TRANSLATE_NOOP("FieldLabels", "Address")},
        {u"client.occupation"_s, QT_TRANSLATE_NOOP("FieldLabels", "Occupation")},
        {u"client.emergency.name"_s, QT_TRANSLATE_NOOP("FieldLabels", "Emergency contact")},
        {u"client.emergency.relation"_s, QT_TRANSLATE_NOOP("FieldLabels", "Relation")},
        {u"client.emergency.phone"_s, QT_TRANSLATE_NOOP("FieldLabels", "Emergency phone")},
        {u"client.provider.name"_s, QT_TRANSLATE_NOOP("FieldLabels", "Healthcare provider")},
        {u"client.provider.practice"_s, QT_TRANSLATE_NOOP("FieldLabels", "Provider's practice")},
        {u"client.provider.phone"_s, QT_TRANSLATE_NOOP("FieldLabels", "Provider's phone")},
        {u"client.provider.email"_s, QT_TRANSLATE_NOOP("FieldLabels", "Provider's email")},
        {u"client.preferences.oils"_s, QT_TRANSLATE_NOOP("FieldLabels", "Oils")},
        {u"client.preferences.music"_s, QT_TRANSLATE_NOOP("FieldLabels", "Music")},
        {u"client.note"_s, QT_TRANSLATE_NOOP("FieldLabels", "Note")},
        {u"client.consentDate"_s, QT_TRANSLATE_NOOP("FieldLabels", "Consent date")},
        {u"client.consentVersion"_s, QT_TRANSLATE_NOOP("FieldLabels", "Consent version")},
        {u"plan.complaint"_s, QT_TRANSLATE_NOOP("FieldLabels", "Complaint")},
        {u"plan.goals"_s, QT_TRANSLATE_NOOP("FieldLabels", "Goals")},
        {u"plan.focus"_s, QT_TRANSLATE_NOOP("FieldLabels", "Focus")},
        {u"plan.techniques"_s, QT_TRANSLATE_NOOP("FieldLabels", "Techniques")},
        {u"plan.homeCare"_s, QT_TRANSLATE_NOOP("FieldLabels", "Home care")},
        {u"plan.minutes"_s, QT_TRANSLATE_NOOP("FieldLabels", "Session length")},
        {u"plan.taper"_s, QT_TRANSLATE_NOOP("FieldLabels", "Schedule")},
        {u"plan.start"_s, QT_TRANSLATE_NOOP("FieldLabels", "First day")},
        {u"plan.days"_s, QT_TRANSLATE_NOOP("FieldLabels", "Weekdays")},
        {u"plan.time"_s, QT_TRANSLATE_NOOP("FieldLabels", "Time")},
        {u"plan.times"_s, QT_TRANSLATE_NOOP("FieldLabels", "Times of day")},
        {u"plan.gapHours"_s, QT_TRANSLATE_NOOP("FieldLabels", "Gap between sessions")},
        {u"plan.anchor"_s, QT_TRANSLATE_NOOP("FieldLabels", "Place in the course")},
        {u"plan.consentDate"_s, QT_TRANSLATE_NOOP("FieldLabels", "Consent to the plan")},
        {u"plan.review.visits"_s, QT_TRANSLATE_NOOP("FieldLabels", "Review after visits")},
        {u"plan.review.weeks"_s, QT_TRANSLATE_NOOP("FieldLabels", "Review after weeks")},
        {u"plan.state"_s, QT_TRANSLATE_NOOP("FieldLabels", "Plan")},
        {u"plan.stateReason"_s, QT_TRANSLATE_NOOP("FieldLabels", "Reason")},
        {u"session.state"_s, QT_TRANSLATE_NOOP("FieldLabels", "Session")},
        {u"session.start"_s, QT_TRANSLATE_NOOP("FieldLabels", "Date and time")},
        {u"session.record"_s, QT_TRANSLATE_NOOP("FieldLabels", "Session record")},
        {u"session.minutes"_s, QT_TRANSLATE_NOOP("FieldLabels", "Session length")},
        {u"note.painBefore"_s, QT_TRANSLATE_NOOP("FieldLabels", "Pain before")},
        {u"note.painAfter"_s, QT_TRANSLATE_NOOP("FieldLabels", "Pain after")},
        {u"note.stressBefore"_s, QT_TRANSLATE_NOOP("FieldLabels", "Stress before")},
        {u"note.stressAfter"_s, QT_TRANSLATE_NOOP("FieldLabels", "Stress after")},
        {u"note.movementBefore"_s, QT_TRANSLATE_NOOP("FieldLabels", "Movement before")},
        {u"note.movementAfter"_s, QT_TRANSLATE_NOOP("FieldLabels", "Movement after")},
        {u"note.goals"_s, QT_TRANSLATE_NOOP("FieldLabels", "Goals")},
        {u"note.marks"_s, QT_TRANSLATE_NOOP("FieldLabels", "Body map")},
        {u"note.techniques"_s, QT_TRANSLATE_NOOP("FieldLabels", "Techniques")},
        {u"note.pressure"_s, QT_TRANSLATE_NOOP("FieldLabels", "Pressure")},
        {u"note.products"_s, QT_TRANSLATE_NOOP("FieldLabels", "Products used")},
        {u"note.subjective"_s, QT_TRANSLATE_NOOP("FieldLabels", "Subjective")},
        {u"note.objective"_s, QT_TRANSLATE_NOOP("FieldLabels", "Objective")},
        {u"note.assessment"_s, QT_TRANSLATE_NOOP("FieldLabels", "Assessment")},
        {u"note.plan"_s, QT_TRANSLATE_NOOP("FieldLabels", "Plan")},
        {u"note.reaction"_s, QT_TRANSLATE_NOOP("FieldLabels", "Reaction")},
        {u"note.homeCare"_s, QT_TRANSLATE_NOOP("FieldLabels", "Home care")},
        {u"note.nextTime"_s, QT_TRANSLATE_NOOP("FieldLabels", "Next time")},
        {u"note.addendum"_s, QT_TRANSLATE_NOOP("FieldLabels", "Addendum")},
        {u"measure.measure"_s, QT_TRANSLATE_NOOP("FieldLabels", "Questionnaire")},
        {u"measure.day"_s, QT_TRANSLATE_NOOP("FieldLabels", "Day")},
        {u"measure.value"_s, QT_TRANSLATE_NOOP("FieldLabels", "Total")},
        {u"snippet.name"_s, QT_TRANSLATE_NOOP("FieldLabels", "Snippet name")},
        {u"snippet.text"_s, QT_TRANSLATE_NOOP("FieldLabels", "Snippet text")},
        {u"condition.label"_s, QT_TRANSLATE_NOOP("FieldLabels", "Condition")},
        {u"condition.variant"_s, QT_TRANSLATE_NOOP("FieldLabels", "Kind")},
        {u"condition.site"_s, QT_TRANSLATE_NOOP("FieldLabels", "Region")},
        {u"condition.since"_s, QT_TRANSLATE_NOOP("FieldLabels", "Since")},
        {u"condition.resolved"_s, QT_TRANSLATE_NOOP("FieldLabels", "Over since")},
        {u"condition.note"_s, QT_TRANSLATE_NOOP("FieldLabels", "Note")},
        {u"clearance.provider"_s, QT_TRANSLATE_NOOP("FieldLabels", "Healthcare provider")},
        {u"clearance.from"_s, QT_TRANSLATE_NOOP("FieldLabels", "First day")},
        {u"clearance.until"_s, QT_TRANSLATE_NOOP("FieldLabels", "Last day")},
        {u"clearance.limits"_s, QT_TRANSLATE_NOOP("FieldLabels", "Limits")},
        {u"clearance.document"_s, QT_TRANSLATE_NOOP("FieldLabels", "Document")},
        {u"override.reason"_s, QT_TRANSLATE_NOOP("FieldLabels", "Reason")},
        {u"override.from"_s, QT_TRANSLATE_NOOP("FieldLabels", "First day")},
        {u"override.until"_s, QT_TRANSLATE_NOOP("FieldLabels", "Last day")},
        {u"health.asked"_s, QT_TRANSLATE_NOOP("FieldLabels", "Last asked")},
        {u"health.dueDate"_s, QT_TRANSLATE_NOOP("FieldLabels", "Due date")},
        {u"practice.name"_s, QT_TRANSLATE_NOOP("FieldLabels", "Practice name")},
        {u"practice.therapist"_s, QT_TRANSLATE_NOOP("FieldLabels", "Therapist")},
        {u"practice.address"_s, QT_TRANSLATE_NOOP("FieldLabels", "Practice address")},
        {u"practice.phone"_s, QT_TRANSLATE_NOOP("FieldLabels", "Practice phone")},
        {u"practice.email"_s, QT_TRANSLATE_NOOP("FieldLabels", "Practice email")},
        {u"practice.zone"_s, QT_TRANSLATE_NOOP("FieldLabels", "Time zone")},
        {u"practice.logo"_s, QT_TRANSLATE_NOOP("FieldLabels", "Logo")},
        {u"hours"_s, QT_TRANSLATE_NOOP("FieldLabels", "Working hours")},
        {u"hours.1"_s, QT_TRANSLATE_NOOP("FieldLabels", "Monday's hours")},
        {u"hours.2"_s, QT_TRANSLATE_NOOP("FieldLabels", "Tuesday's hours")},
        {u"hours.3"_s, QT_TRANSLATE_NOOP("FieldLabels", "Wednesday's hours")},
        {u"hours.4"_s, QT_TRANSLATE_NOOP("FieldLabels", "Thursday's hours")},
        {u"hours.5"_s, QT_TRANSLATE_NOOP("FieldLabels", "Friday's hours")},
        {u"hours.6"_s, QT_TRANSLATE_NOOP("FieldLabels", "Saturday's hours")},
        {u"hours.7"_s, QT_TRANSLATE_NOOP("FieldLabels", "Sunday's hours")},
        {u"calendar.buffer"_s, QT_TRANSLATE_NOOP("FieldLabels", "Time between clients")},
        {u"calendar.sessionsAtOnce"_s, QT_TRANSLATE_NOOP("FieldLabels", "Sessions at once")},
        {u"closedDays"_s, QT_TRANSLATE_NOOP("FieldLabels", "Closed days")},
        {u"preset.name"_s, QT_TRANSLATE_NOOP("FieldLabels", "Preset name")},
        {u"preset.taper"_s, QT_TRANSLATE_NOOP("FieldLabels", "Schedule")},
        {u"preset.note"_s, QT_TRANSLATE_NOOP("FieldLabels", "Note")},
        {u"preset.review.visits"_s, QT_TRANSLATE_NOOP("FieldLabels", "Review after visits")},
        {u"preset.review.weeks"_s, QT_TRANSLATE_NOOP("FieldLabels", "Review after weeks")},
        {u"preset"_s, QT_TRANSLATE_NOOP("FieldLabels", "Preset")},
        {u"reflow"_s, QT_TRANSLATE_NOOP("FieldLabels", "What the change had moved")},
        {u"condition"_s, QT_TRANSLATE_NOOP("FieldLabels", "Condition")},
        {u"clearance"_s, QT_TRANSLATE_NOOP("FieldLabels", "Clearance")},
        {u"override"_s, QT_TRANSLATE_NOOP("FieldLabels", "Override")},
        {u"client"_s, QT_TRANSLATE_NOOP("FieldLabels", "Client")},
        {u"plan"_s, QT_TRANSLATE_NOOP("FieldLabels", "Plan")},
        {u"session"_s, QT_TRANSLATE_NOOP("FieldLabels", "Session")},
        {u"note"_s, QT_TRANSLATE_NOOP("FieldLabels", "Session note")},
        {u"measure"_s, QT_TRANSLATE_NOOP("FieldLabels", "Questionnaire total")},
        {u"snippet"_s, QT_TRANSLATE_NOOP("FieldLabels", "Text snippet")},
    };
    const char *label = labels.value(field, nullptr);
    return label ? FieldLabels::tr(label) : field;
}

} // namespace unknot
