// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/SessionNoteFindings.h"

#include "documents/NoteMapPainter.h"
#include "documents/PaperParts.h"
#include "documents/PaperTable.h"

#include <QCoreApplication>
#include <QPainter>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct SessionNoteFindings
{
    Q_DECLARE_TR_FUNCTIONS(SessionNoteFindings)
};

QString scoreWords(const std::optional<int> &score)
{
    return score ? QString::number(*score) : u"–"_s;
}

QString changeWords(const std::optional<int> &before, const std::optional<int> &after)
{
    if (!before || !after)
        return {};
    const int change = *after - *before;
    if (change == 0)
        return SessionNoteFindings::tr("none");
    return (change < 0 ? u"−"_s : u"+"_s) + QString::number(std::abs(change));
}

void layScores(PageFlow &flow, const SessionNote &note)
{
    struct Score
    {
        QString label;
        std::optional<int> before;
        std::optional<int> after;
    };
    const QList<Score> scores = {{SessionNoteFindings::tr("Pain, 0 (none) to 10 (worst)"),
                                  note.before.pain, note.after.pain},
                                 {SessionNoteFindings::tr("Stress, 0 (none) to 10 (worst)"),
                                  note.before.stress, note.after.stress},
                                 {SessionNoteFindings::tr("Movement, 0 (none) to 10 (free)"),
                                  note.before.movement, note.after.movement}};
    PaperTable table{{SessionNoteFindings::tr("Score"), SessionNoteFindings::tr("Before"),
                      SessionNoteFindings::tr("After"), SessionNoteFindings::tr("Change")},
                     {}};
    for (const auto &[label, before, after] : scores) {
        if (before || after) {
            table.rows << QStringList{label, scoreWords(before), scoreWords(after),
                                      changeWords(before, after)};
        }
    }
    if (table.rows.isEmpty())
        return;
    layHeading(flow, SessionNoteFindings::tr("Before and after"),
               linesOfTableStart(table.rows.size()));
    layTable(flow, table);
}

QString goalWords(GoalId id, const SessionNotePaperInput &input)
{
    for (const QList<PlanGoal> &goals : {input.goals, input.plan.goals}) {
        for (const PlanGoal &goal : goals) {
            if (goal.id == id)
                return goal.words;
        }
    }
    return SessionNoteFindings::tr("A goal that the plan no longer names");
}

void layGoals(PageFlow &flow, const SessionNotePaperInput &input)
{
    const QList<GoalRating> &ratings = input.record.note.goals;
    if (ratings.isEmpty())
        return;
    layHeading(flow, SessionNoteFindings::tr("Goals, 0 (not at all) to 10 (as before the "
                                             "complaint)"));
    for (const GoalRating &rating : ratings) {
        layField(flow, SessionNoteFindings::tr("%1 of 10").arg(rating.score),
                 goalWords(rating.goal, input), PaperRole::Strong);
    }
}

// Front and back with the marks on them; returns its width.
qreal layNoteMap(PageFlow &flow, const NoteMap &map)
{
    constexpr qreal figureHeight = 48; // mm
    const QFont font = flow.style().font(PaperRole::Small);
    const QSizeF size =
        NoteMapGeometry::sizeFor(flow.style().mm(figureHeight), map, QFontMetricsF(font));
    flow.block(size.height(), {0, size.width()},
               [font, map](QPainter &painter, const QRectF &rect) {
                   NoteMapPainter::paint(painter, rect, map, Palette::of(Scheme::Light), font);
               });
    return size.width();
}

// The map, and beside it the same in words.
void layMarks(PageFlow &flow, const SessionNotePaperInput &input)
{
    const QList<NoteMark> &marks = input.record.note.marks;
    if (marks.isEmpty())
        return;
    constexpr int linesOfMap = 13;
    const NoteMap map{.regions = input.regions, .marks = marks, .earlier = {}, .avoid = {}};
    layHeading(flow, SessionNoteFindings::tr("Body map"), linesOfMap);
    const PageFlow::Place start = flow.place();
    const qreal left = layNoteMap(flow, map) + flow.style().mm(6);
    const PageFlow::Place end = flow.place();
    flow.moveTo(start);
    for (const NoteMark &mark : marks)
        flow.text(markWords(mark, input.regions), PaperRole::Body,
                  {left, flow.whole().width - left});
    flow.moveToLater(end, flow.place());
}

} // namespace

void layNoteFindings(PageFlow &flow, const SessionNotePaperInput &input)
{
    layScores(flow, input.record.note);
    layGoals(flow, input);
    layMarks(flow, input);
}

} // namespace unknot
