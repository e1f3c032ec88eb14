<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AttentionWords</name>
    <message numerus="yes">
        <source>%1 (%n sessions)</source>
        <translation>
            <numerusform>%1 (%n session)</numerusform>
            <numerusform>%1 (%n sessions)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has nothing booked, and the plan has %n sessions to come</source>
        <translation>
            <numerusform>%1 has nothing booked, and the plan has one session to come</numerusform>
            <numerusform>%1 has nothing booked, and the plan has %n sessions to come</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is behind plan: %n sessions were lost and not made up</source>
        <translation>
            <numerusform>%1 is behind plan: one session was lost and not made up</numerusform>
            <numerusform>%1 is behind plan: %n sessions were lost and not made up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clearance of %1 ends on %2, %n sessions lie after it</source>
        <translation>
            <numerusform>The clearance of %1 ends on %2, one session lies after it</numerusform>
            <numerusform>The clearance of %1 ends on %2, %n sessions lie after it</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CalendarWords</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cancelled</source>
        <translation>
            <numerusform>%n cancelled</numerusform>
            <numerusform>%n cancelled</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved by reflow</source>
        <translation>
            <numerusform>%n moved by reflow</numerusform>
            <numerusform>%n moved by reflow</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MonthPicture</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhaseNames</name>
    <message numerus="yes">
        <source>%n times a week</source>
        <translation>
            <numerusform>once a week</numerusform>
            <numerusform>%n times a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>every %n weeks</source>
        <translation>
            <numerusform>every week</numerusform>
            <numerusform>every %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 times in %n weeks</source>
        <translation>
            <numerusform>%1 times in %n week</numerusform>
            <numerusform>%1 times in %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlaceWordsText</name>
    <message numerus="yes">
        <source>%n other sessions would move.</source>
        <translation>
            <numerusform>%n other session would move.</numerusform>
            <numerusform>%n other sessions would move.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanPaper</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions, from %1 to %2</source>
        <translation>
            <numerusform>%n session, from %1 to %2</numerusform>
            <numerusform>%n sessions, from %1 to %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ahead</source>
        <translation>
            <numerusform>one day ahead</numerusform>
            <numerusform>%n days ahead</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions behind</source>
        <translation>
            <numerusform>one session behind</numerusform>
            <numerusform>%n sessions behind</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressPaperWords</name>
    <message numerus="yes">
        <source>%1 of %n sessions completed</source>
        <translation>
            <numerusform>%1 of %n session completed</numerusform>
            <numerusform>%1 of %n sessions completed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n sessions are to come</source>
        <translation>
            <numerusform>%n session is to come</numerusform>
            <numerusform>%n sessions are to come</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressWords</name>
    <message numerus="yes">
        <source>%n points</source>
        <translation>
            <numerusform>%n point</numerusform>
            <numerusform>%n points</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProposalWords</name>
    <message numerus="yes">
        <source>Session(s) %1: medical help now (%2).</source>
        <translation>
            <numerusform>Session %1: medical help now (%2).</numerusform>
            <numerusform>Sessions %1: medical help now (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session(s) %1: do not treat then (%2).</source>
        <translation>
            <numerusform>Session %1: do not treat then (%2).</numerusform>
            <numerusform>Sessions %1: do not treat then (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session(s) %1: no clearance then (%2).</source>
        <translation>
            <numerusform>Session %1: no clearance then (%2).</numerusform>
            <numerusform>Sessions %1: no clearance then (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session(s) %1: part of what is planned is to be left out (%2).</source>
        <translation>
            <numerusform>Session %1: part of what is planned is to be left out (%2).</numerusform>
            <numerusform>Sessions %1: part of what is planned is to be left out (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session(s) %1: longer than is good (%2).</source>
        <translation>
            <numerusform>Session %1: longer than is good (%2).</numerusform>
            <numerusform>Sessions %1: longer than is good (%2).</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Session(s) %1: ask for the health history again before.</source>
        <translation>
            <numerusform>Session %1: ask for the health history again before.</numerusform>
            <numerusform>Sessions %1: ask for the health history again before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) at first, then open</source>
        <translation>
            <numerusform>%n session at first, then open</numerusform>
            <numerusform>%n sessions at first, then open</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) expected</source>
        <translation>
            <numerusform>%n session expected</numerusform>
            <numerusform>%n sessions expected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProviderLetterPaper</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflowText</name>
    <message numerus="yes">
        <source>%n plans</source>
        <translation>
            <numerusform>%n plan</numerusform>
            <numerusform>%n plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n move</source>
        <translation>
            <numerusform>%n moves</numerusform>
            <numerusform>%n move</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are added</source>
        <translation>
            <numerusform>%n is added</numerusform>
            <numerusform>%n are added</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are removed</source>
        <translation>
            <numerusform>%n is removed</numerusform>
            <numerusform>%n are removed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReflowWords</name>
    <message numerus="yes">
        <source>%n sessions stay</source>
        <translation>
            <numerusform>%n session stays</numerusform>
            <numerusform>%n sessions stay</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plans:</source>
        <translation>
            <numerusform>%n plan:</numerusform>
            <numerusform>%n plans:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n past sessions have no record yet.</source>
        <translation>
            <numerusform>%n past session has no record yet.</numerusform>
            <numerusform>%n past sessions have no record yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>%n active plans</source>
        <translation>
            <numerusform>%n active plan</numerusform>
            <numerusform>%n active plans</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n open sessions</source>
        <translation>
            <numerusform>%n open session</numerusform>
            <numerusform>%n open sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A change counts where pain before the last session is lower than before the first by %n points and %1 % at least.</source>
        <translation>
            <numerusform>A change counts where pain before the last session is lower than before the first by %n point and %1 % at least.</numerusform>
            <numerusform>A change counts where pain before the last session is lower than before the first by %n points and %1 % at least.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clients are off their plan</source>
        <translation>
            <numerusform>%n client is off their plan</numerusform>
            <numerusform>%n clients are off their plan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n clearances end within 60 days</source>
        <translation>
            <numerusform>%n clearance ends within 60 days</numerusform>
            <numerusform>%n clearances end within 60 days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message numerus="yes">
        <source>%n visits</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionNotePaper</name>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StepAdviceText</name>
    <message numerus="yes">
        <source>Pain %1 → %2 over %n sessions</source>
        <translation>
            <numerusform>Pain %1 → %2 over %n session</numerusform>
            <numerusform>Pain %1 → %2 over %n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 points</source>
        <translation>
            <numerusform>%1 point</numerusform>
            <numerusform>%1 points</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No gain since the review before, at %n reviews running: refer, or stop.</source>
        <translation>
            <numerusform>No gain since the review before: refer, or stop.</numerusform>
            <numerusform>No gain since the review before, at %n reviews running: refer, or stop.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That is the %1 of a step down, at %n visits running. Ask what the client can do again, then look at a step down.</source>
        <translation>
            <numerusform>That is the %1 of a step down, at %n visit. Ask what the client can do again, then look at a step down.</numerusform>
            <numerusform>That is the %1 of a step down, at %n visits running. Ask what the client can do again, then look at a step down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A step down asks for %1 and a goal moved by %2 points, at %n visits running.</source>
        <translation>
            <numerusform>A step down asks for %1 and a goal moved by %2 points, at %n visit.</numerusform>
            <numerusform>A step down asks for %1 and a goal moved by %2 points, at %n visits running.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A step up lasts %n weeks at the most: back to the step before.</source>
        <translation>
            <numerusform>A step up lasts %n week at the most: back to the step before.</numerusform>
            <numerusform>A step up lasts %n weeks at the most: back to the step before.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, and a goal moved, at %n visits running: a step down.</source>
        <translation>
            <numerusform>%1, and a goal moved, at %n visit: a step down.</numerusform>
            <numerusform>%1, and a goal moved, at %n visits running: a step down.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Worse by %1 points or more without a red flag: one step up, once, for %n weeks at the most.</source>
        <translation>
            <numerusform>Worse by %1 points or more without a red flag: one step up, once, for %n week at the most.</numerusform>
            <numerusform>Worse by %1 points or more without a red flag: one step up, once, for %n weeks at the most.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pain of %1 at %n visits running counts as recovered: discharge.</source>
        <translation>
            <numerusform>Pain of %1 at %n visit counts as recovered: discharge.</numerusform>
            <numerusform>Pain of %1 at %n visits running counts as recovered: discharge.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TimelineText</name>
    <message numerus="yes">
        <source>%n weeks</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n times</source>
        <translation>
            <numerusform>once</numerusform>
            <numerusform>%n times</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictWords</name>
    <message numerus="yes">
        <source>%n more findings.</source>
        <translation>
            <numerusform>%n more finding.</numerusform>
            <numerusform>%n more findings.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ClientPage</name>
    <message numerus="yes">
        <source>seen %n time(s) since %1</source>
        <translation>
            <numerusform>seen %n time since %1</numerusform>
            <numerusform>seen %n times since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ClientTableModel</name>
    <message numerus="yes">
        <source>%1 of %n session(s)</source>
        <translation>
            <numerusform>%1 of %n session</numerusform>
            <numerusform>%1 of %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ClientsPage</name>
    <message numerus="yes">
        <source>%n client(s)</source>
        <translation>
            <numerusform>%n client</numerusform>
            <numerusform>%n clients</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>more than %n clients</source>
        <translation>
            <numerusform>more than %n client</numerusform>
            <numerusform>more than %n clients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ClosedDaysDialog</name>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n plans looked at</source>
        <translation>
            <numerusform>%1 of %n plan looked at</numerusform>
            <numerusform>%1 of %n plans looked at</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::CourseForm</name>
    <message numerus="yes">
        <source>A course has at most %n session(s).</source>
        <translation>
            <numerusform>A course has at most %n session.</numerusform>
            <numerusform>A course has at most %n sessions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ExportDialog</name>
    <message numerus="yes">
        <source>%n rows of this table written</source>
        <translation>
            <numerusform>%n row of this table written</numerusform>
            <numerusform>%n rows of this table written</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation>
            <numerusform>%n file</numerusform>
            <numerusform>%n files</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::NoteMapWidget</name>
    <message numerus="yes">
        <source>%n marks</source>
        <translation>
            <numerusform>%n mark</numerusform>
            <numerusform>%n marks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::PhaseEdges</name>
    <message numerus="yes">
        <source>%1, %2; %n session(s)</source>
        <translation>
            <numerusform>%1, %2; %n session</numerusform>
            <numerusform>%1, %2; %n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::PhaseModel</name>
    <message numerus="yes">
        <source>times %n weeks</source>
        <translation>
            <numerusform>times %n week</numerusform>
            <numerusform>times %n weeks</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::Rail</name>
    <message numerus="yes">
        <source>%n min ago</source>
        <translation>
            <numerusform>%n min ago</numerusform>
            <numerusform>%n min ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h ago</source>
        <translation>
            <numerusform>%n h ago</numerusform>
            <numerusform>%n h ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::RedFlagsDialog</name>
    <message numerus="yes">
        <source>%n questions to answer</source>
        <translation>
            <numerusform>%n question to answer</numerusform>
            <numerusform>%n questions to answer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::ReflowDialog</name>
    <message numerus="yes">
        <source>%n more.</source>
        <translation>
            <numerusform>%n more.</numerusform>
            <numerusform>%n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::SessionsTab</name>
    <message numerus="yes">
        <source>%n session(s), newest first</source>
        <translation>
            <numerusform>%n session, newest first</numerusform>
            <numerusform>%n sessions, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::TimelineWidget</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::TodayPage</name>
    <message numerus="yes">
        <source>%n sessions</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::WhyCard</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>unknot::WishesForm</name>
    <message numerus="yes">
        <source>%1; %2; at least %n hour(s) apart</source>
        <translation>
            <numerusform>%1; %2; at least %n hour apart</numerusform>
            <numerusform>%1; %2; at least %n hours apart</numerusform>
        </translation>
    </message>
</context>
</TS>
