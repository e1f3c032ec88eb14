// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/TaperNotation.h"

#include "domain/TextRules.h"

#include <QRegularExpression>
#include <QStringView>

#include <optional>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int weeksLimit = 52;
constexpr int countLimit = 500;
constexpr int weeksPerMonth = 4; // so that a client keeps the weekday
constexpr int sessionsPerWeekLimit = 7;

// Walks over one line, token by token. Knows nothing of tapers.
class Cursor
{
public:
    explicit Cursor(const QString &line)
        : m_line(line)
    {
        skipSpace();
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_line.size(); }
    [[nodiscard]] int position() const { return static_cast<int>(m_at); }
    [[nodiscard]] QString wordAt(int position) const
    {
        static const QRegularExpression word(u"\\G[^\\s,]+|\\G."_s);
        return word.match(m_line, position).captured();
    }

    // Takes `text` (letters: a whole word) whatever its case.
    bool take(QStringView text)
    {
        const QStringView rest = QStringView(m_line).mid(m_at);
        if (!rest.startsWith(text, Qt::CaseInsensitive))
            return false;
        const bool cutsWord =
            text.back().isLetter() && rest.size() > text.size() && rest.at(text.size()).isLetter();
        if (cutsWord)
            return false;
        m_at += text.size();
        skipSpace();
        return true;
    }

    // A whole number; too long a one is read as -1, out of every range.
    std::optional<int> takeNumber()
    {
        const auto from = m_at;
        while (!atEnd() && m_line.at(m_at) >= u'0' && m_line.at(m_at) <= u'9')
            ++m_at;
        if (m_at == from)
            return std::nullopt;
        bool fits = false;
        const int number = QStringView(m_line).mid(from, m_at - from).toInt(&fits);
        skipSpace();
        return fits ? number : -1;
    }

    QString takeUntilComma()
    {
        const auto from = m_at;
        while (!atEnd() && m_line.at(m_at) != u',')
            ++m_at;
        return m_line.mid(from, m_at - from).simplified();
    }

private:
    void skipSpace()
    {
        while (!atEnd() && m_line.at(m_at).isSpace())
            ++m_at;
    }

    const QString &m_line;
    qsizetype m_at = 0;
};

using Problem = std::optional<NotationError>;

// Reads phases until the line ends or a place that can't be read.
class TaperReader
{
public:
    explicit TaperReader(const QString &line)
        : m_cursor(line)
    {
    }

    tl::expected<Taper, NotationError> read()
    {
        if (m_cursor.atEnd())
            return tl::make_unexpected(NotationError{});
        do {
            if (const Problem problem = readPart())
                return tl::make_unexpected(*problem);
        } while (m_cursor.take(u","));
        if (!m_cursor.atEnd())
            return tl::make_unexpected(*error(NotationProblem::SeparatorExpected));
        closeLengths();
        if (totalSessions(m_taper) > taperSessionLimit)
            return tl::make_unexpected(NotationError{NotationProblem::TooManySessions, 0, {}, {}});
        // A line that fits only without its spaces could not be read again as it is kept.
        if (printTaper(m_taper).size() > notationLimit)
            return tl::make_unexpected(
                NotationError{NotationProblem::TooLong, notationLimit, {}, {}});
        return m_taper;
    }

private:
    [[nodiscard]] Problem error(NotationProblem problem) const
    {
        return errorAt(m_cursor.position(), problem);
    }

    [[nodiscard]] Problem errorAt(int position, NotationProblem problem) const
    {
        return NotationError{problem, position, m_cursor.wordAt(position), printTaper(m_taper)};
    }

    Problem readPart()
    {
        const bool then = m_cursor.take(u"then");
        if (!m_taper.phases.isEmpty() && m_cursor.take(u"review")) {
            m_taper.phases.last().review = true;
            return std::nullopt;
        }
        if (then && m_cursor.atEnd())
            return error(NotationProblem::CadenceExpected);
        Phase phase;
        if (const Problem problem = readCadence(phase))
            return problem;
        const bool hasLength = phase.length.kind != LengthKind::Open;
        if (const Problem problem = hasLength ? std::nullopt : readLength(phase))
            return problem;
        m_taper.phases << phase;
        return std::nullopt;
    }

    Problem readCadence(Phase &phase)
    {
        const int start = m_cursor.position();
        const auto sessions = m_cursor.takeNumber();
        const bool spread = sessions && m_cursor.take(u"visits") && m_cursor.take(u"in");
        if (!spread && (!sessions || !m_cursor.take(u"x") || !m_cursor.take(u"/")))
            return error(NotationProblem::CadenceExpected);
        const int weeksAt = m_cursor.position();
        const int weeks = m_cursor.takeNumber().value_or(1);
        if (!m_cursor.take(u"wk"))
            return error(NotationProblem::UnitExpected);
        if (weeks < 1 || weeks > weeksLimit)
            return errorAt(weeksAt, NotationProblem::CountOutOfRange);
        if (*sessions < 1 || *sessions > countLimit)
            return errorAt(start, NotationProblem::CountOutOfRange);
        if (*sessions > weeks * sessionsPerWeekLimit)
            return errorAt(start, NotationProblem::TooFrequent);
        phase.cadence = {*sessions, weeks};
        if (spread)
            phase.length = {LengthKind::Periods, 1};
        return std::nullopt;
    }

    Problem readLength(Phase &phase)
    {
        if (m_cursor.take(u"until")) {
            const int goalAt = m_cursor.position();
            phase.goal = m_cursor.takeUntilComma();
            const bool canBeKept =
                !phase.goal.isEmpty() && lineProblems({}, phase.goal, notationLimit).isEmpty();
            return canBeKept ? std::nullopt : errorAt(goalAt, NotationProblem::LengthExpected);
        }
        if (!m_cursor.take(u"x"))
            return std::nullopt;
        const int start = m_cursor.position();
        const auto count = m_cursor.takeNumber();
        if (!count)
            return error(NotationProblem::LengthExpected);
        phase.length = {LengthKind::Periods, *count};
        int most = countLimit;
        if (m_cursor.take(u"wk"))
            phase.length.kind = LengthKind::Weeks;
        else if (m_cursor.take(u"visits"))
            phase.length.kind = LengthKind::Visits;
        const bool inMonths = phase.length.kind == LengthKind::Periods && m_cursor.take(u"mo");
        if (inMonths)
            most /= weeksPerMonth; // kept and printed as weeks
        if (*count < 1 || *count > most)
            return errorAt(start, NotationProblem::CountOutOfRange);
        if (inMonths)
            phase.length = {LengthKind::Weeks, *count * weeksPerMonth};
        return std::nullopt;
    }

    // What no length means depends on whether another phase follows.
    void closeLengths()
    {
        for (auto phase = m_taper.phases.begin(); phase != m_taper.phases.end() - 1; ++phase) {
            if (phase->length.kind == LengthKind::Open)
                phase->length.kind = LengthKind::Expected;
        }
    }

    Cursor m_cursor;
    Taper m_taper;
};

QString printLength(const Phase &phase)
{
    const auto &[kind, count] = phase.length;
    switch (kind) {
    case LengthKind::Periods:
        return u" x %1"_s.arg(count);
    case LengthKind::Weeks:
        return u" x %1wk"_s.arg(count);
    case LengthKind::Visits:
        return u" x %1 visits"_s.arg(count);
    case LengthKind::Expected:
    case LengthKind::Open:
        return phase.goal.isEmpty() ? QString() : u" until "_s + phase.goal;
    }
    Q_UNREACHABLE();
}

// One long period with several sessions reads better as "10 visits in 12wk".
bool isSpread(const Phase &phase)
{
    return phase.length == PhaseLength{LengthKind::Periods, 1} && phase.cadence.weeks > 1 &&
           phase.cadence.sessions > 1;
}

QString printSpread(const Cadence &cadence)
{
    return u"%1 visits in %2wk"_s.arg(cadence.sessions).arg(cadence.weeks);
}

} // namespace

tl::expected<Taper, NotationError> readTaper(const QString &line)
{
    if (line.size() > notationLimit)
        return tl::make_unexpected(NotationError{NotationProblem::TooLong, notationLimit, {}, {}});
    return TaperReader(line).read();
}

QString printCadence(const Cadence &cadence)
{
    const QString weeks = cadence.weeks == 1 ? QString() : QString::number(cadence.weeks);
    return u"%1x/%2wk"_s.arg(QString::number(cadence.sessions), weeks);
}

QString printTaper(const Taper &taper)
{
    QStringList parts;
    for (const Phase &phase : taper.phases) {
        parts << (isSpread(phase) ? printSpread(phase.cadence)
                                  : printCadence(phase.cadence) + printLength(phase));
        if (phase.review)
            parts << u"then review"_s;
    }
    return parts.join(u", "_s);
}

} // namespace unknot
