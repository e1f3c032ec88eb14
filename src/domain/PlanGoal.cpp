// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/PlanGoal.h"

#include "domain/NearestWord.h"
#include "domain/SearchKey.h"
#include "domain/TextRules.h"

#include <algorithm>
#include <cstdlib>
#include <tuple>

namespace unknot {

namespace {

constexpr int shortest = 8;  // letters; in less, two are a word
constexpr int mostSlips = 2; // letters; more is another goal, and scores of one aren't the other's

// A new line that may be an earlier goal, spelt otherwise.
struct Likeness
{
    qsizetype line = 0; // index
    qsizetype kept = 0; // index
    int slips = 0;

    // The most alike first, then those that stand at about the same place.
    [[nodiscard]] auto rank() const { return std::tuple(slips, std::abs(line - kept), line); }
};

// Letters and digits alone, without accents and case.
QString lettersOf(const QString &text)
{
    QString letters = foldForSearch(text);
    letters.removeIf(
        [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && !c.isSurrogate(); });
    return letters;
}

QString digitsOf(QString letters)
{
    return letters.removeIf([](QChar c) { return !c.isDigit(); });
}

// Gives the lines' goals the ids of kept ones, each id once.
class GoalMatching
{
public:
    GoalMatching(QList<PlanGoal> goals, const QList<PlanGoal> &kept)
        : m_goals(std::move(goals))
        , m_kept(kept)
        , m_isMatched(m_goals.size(), false)
        , m_isNamed(kept.size(), false)
    {
    }

    QList<PlanGoal> run()
    {
        for (qsizetype line = 0; line < m_goals.size(); ++line) {
            for (qsizetype kept = 0; kept < m_kept.size(); ++kept) {
                if (m_goals.at(line).words == m_kept.at(kept).words)
                    match(line, kept);
            }
        }
        for (const Likeness &likeness : likenesses())
            match(likeness.line, likeness.kept);
        return m_goals;
    }

private:
    void match(qsizetype line, qsizetype kept)
    {
        if (m_isMatched.at(line) || m_isNamed.at(kept))
            return;
        m_goals[line].id = m_kept.at(kept).id;
        m_isMatched[line] = true;
        m_isNamed[kept] = true;
    }

    [[nodiscard]] QList<Likeness> likenesses() const
    {
        QList<Likeness> found;
        for (qsizetype line = 0; line < m_goals.size(); ++line) {
            const QString letters = lettersOf(m_goals.at(line).words);
            for (qsizetype kept = 0; kept < m_kept.size(); ++kept) {
                const QString before = lettersOf(m_kept.at(kept).words);
                const int slips = changedLetters(letters, before);
                const bool isShort = std::min(letters.size(), before.size()) < shortest;
                if (slips <= (isShort ? 0 : mostSlips) && digitsOf(letters) == digitsOf(before) &&
                    !letters.isEmpty())
                    found << Likeness{line, kept, slips};
            }
        }
        std::ranges::sort(found, {}, &Likeness::rank);
        return found;
    }

    QList<PlanGoal> m_goals;
    const QList<PlanGoal> &m_kept;
    QList<bool> m_isMatched; // by line
    QList<bool> m_isNamed;   // by kept goal
};

} // namespace

QString goalLines(const QList<PlanGoal> &goals)
{
    QStringList lines;
    for (const PlanGoal &goal : goals)
        lines << goal.words;
    return lines.join(u'\n');
}

QList<PlanGoal> goalsFrom(const QString &lines, const QList<PlanGoal> &kept)
{
    QList<PlanGoal> goals;
    for (const QString &line : tidiedText(lines).split(u'\n')) {
        if (!isBlank(line))
            goals << PlanGoal{{}, line.trimmed()};
    }
    return GoalMatching(std::move(goals), kept).run();
}

} // namespace unknot
