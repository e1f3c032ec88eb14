// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random tapers, each written in a random one of the many ways: all are read back as
// they were, and no line whatever makes the reader guess, lose its place or change its mind.
#include "domain/RandomTapers.h"

#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_TaperProperties : public QObject
{
    Q_OBJECT

private slots:
    void anyWritingReadsTheSame();
    void readingIsStable();
    void wordsInAnyOrder();
};

namespace {

// Writes a taper as people would, never the same way twice in a row.
class Writer
{
public:
    explicit Writer(RandomTapers &random)
        : m_random(random)
    {
    }

    QString write(const Taper &taper)
    {
        QString line;
        for (const Phase &phase : taper.phases) {
            if (!line.isEmpty())
                line +=
                    oneOf({u", "_s, u"; "_s, u" -> "_s, u", then "_s, u" then "_s, u"\n"_s,
                           u" → "_s, u", sau đó "_s, u" rồi "_s, u". Then "_s, u" and then "_s});
            line += cadence(phase.cadence) + length(phase);
            if (phase.review)
                line += oneOf({u", then review"_s, u", then re-evaluate"_s, u", rồi đánh giá lại"_s,
                               u", reassess"_s});
        }
        return line;
    }

    QString oneOf(const QStringList &ways)
    {
        return ways.at(m_random.between(0, static_cast<int>(ways.size()) - 1));
    }

private:
    QString number(int value)
    {
        static const QStringList words{u"one"_s,  u"two"_s, u"three"_s,  u"four"_s,
                                       u"five"_s, u"six"_s, u"seven"_s,  u"eight"_s,
                                       u"nine"_s, u"ten"_s, u"eleven"_s, u"twelve"_s};
        const bool asWord = value <= words.size() && m_random.between(0, 1) == 0;
        return asWord ? words.at(value - 1) : QString::number(value);
    }

    QString cadence(const Cadence &cadence)
    {
        const QString n = number(cadence.sessions);
        const QString m = number(cadence.weeks);
        QStringList ways{printCadence(cadence),
                         n + u" times every "_s + m + u" weeks"_s,
                         n + u" visits per "_s + m + u" wks"_s,
                         n + u"  lần mỗi "_s + m + u" tuần"_s,
                         m + u" tuần "_s + n + u" lần"_s,
                         n + u" x / "_s + m + u" week"_s};
        if (cadence.weeks == 1)
            ways << n + u" × a week"_s << n + u" sessions weekly"_s << n + u" buổi/tuần"_s
                 << n + u" / wk"_s;
        if (cadence == Cadence{2, 1})
            ways << u"twice weekly"_s << u"BIW"_s << u"twice a week"_s;
        if (cadence == Cadence{1, 1})
            ways << u"weekly"_s << u"every week"_s << u"QW"_s << u"hàng tuần"_s;
        if (cadence == Cadence{1, 2})
            ways << u"every other week"_s << u"fortnightly"_s << u"q2wk"_s << u"cách tuần"_s;
        if (cadence == Cadence{1, 4})
            ways << u"monthly"_s << u"once a month"_s << u"hàng tháng"_s;
        return oneOf(ways);
    }

    QString length(const Phase &phase)
    {
        const QString count = phase.length.count > 0 ? number(phase.length.count) : QString();
        switch (phase.length.kind) {
        case LengthKind::Periods:
            return oneOf({u" x "_s, u" × "_s, u" * "_s}) + count;
        case LengthKind::Weeks:
            if (phase.length.count % 4 == 0 && m_random.between(0, 2) == 0)
                return u" for %1 months"_s.arg(phase.length.count / 4);
            return oneOf({u" for %1 weeks"_s, u" x %1 wks"_s, u" trong %1 tuần"_s, u" %1 wk"_s})
                .arg(count);
        case LengthKind::Visits:
            return oneOf({u" for %1 visits"_s, u" x %1 sessions"_s, u" x %1 buổi"_s}).arg(count);
        case LengthKind::Expected:
        case LengthKind::Open:
            if (phase.goal.isEmpty())
                return {};
            return oneOf({u" until "_s, u" till "_s, u" cho đến khi "_s}) + phase.goal;
        }
        Q_UNREACHABLE();
    }

    RandomTapers &m_random;
};

} // namespace

void tst_TaperProperties::anyWritingReadsTheSame()
{
    RandomTapers random;
    Writer writer(random);
    int read = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Taper taper = random.next();
        if (totalSessions(taper) > taperSessionLimit)
            continue;
        const QString line = writer.write(taper);
        const auto back = readNotation(line);
        QVERIFY2(back, qPrintable(line));
        QVERIFY2(back->taper == taper, qPrintable(line + u"\n= "_s + printTaper(back->taper)));
        ++read;
    }
    QVERIFY(read > 2000);
}

// What was read prints as a line that reads the same, needs no note on a range and has no way out.
void tst_TaperProperties::readingIsStable()
{
    RandomTapers random;
    Writer writer(random);
    for (int i = 0; i < 5'000; ++i) {
        const auto first = readNotation(writer.write(random.next()));
        if (!first)
            continue;
        const QString canonical = printTaper(first->taper);
        const auto second = readNotation(canonical);
        QVERIFY2(second && second->taper == first->taper, qPrintable(canonical));
        QCOMPARE(printTaper(second->taper), canonical);
        for (const NotationNote &note : second->notes)
            QVERIFY2(note.kind == NoteKind::StepsUp, qPrintable(canonical));
    }
}

// Words that all are known, in orders that make no sense, or do.
void tst_TaperProperties::wordsInAnyOrder()
{
    const QStringList words{u"2"_s,       u"1"_s,        u"x"_s,      u"/"_s,          u"wk"_s,
                            u"weekly"_s,  u"every"_s,    u"other"_s,  u"a"_s,          u"month"_s,
                            u"for"_s,     u"in"_s,       u"then"_s,   u","_s,          u"review"_s,
                            u"until"_s,   u"twice"_s,    u"visits"_s, u"lần"_s,        u"tuần"_s,
                            u"mỗi"_s,     u"biweekly"_s, u"60"_s,     u"min"_s,        u"3w2"_s,
                            u"-"_s,       u"."_s,        u"\n"_s,     u"and"_s,        u"of"_s,
                            u"ongoing"_s, u"days"_s,     u"times"_s,  u"thereafter"_s, u"wek"_s,
                            u"BIW"_s,     u"the next"_s, u"0"_s,      u"999999999"_s,  u":"_s};
    RandomTapers random;
    Writer writer(random);
    int good = 0;
    int unclear = 0;
    for (int i = 0; i < 50'000; ++i) {
        QStringList chosen;
        for (int count = random.between(1, 9); count > 0; --count)
            chosen << writer.oneOf(words);
        const QString line = chosen.join(u' ');
        const auto read = readNotation(line);
        if (read) {
            ++good;
            QVERIFY2(readTaper(printTaper(read->taper)) == read->taper, qPrintable(line));
            continue;
        }
        const NotationError &error = read.error();
        QVERIFY2(error.position >= 0 && error.position <= line.size(), qPrintable(line));
        if (!error.nearest.isEmpty())
            QVERIFY2(readTaper(error.nearest), qPrintable(line));
        QVERIFY2(error.readings.isEmpty() || error.problem == NotationProblem::Ambiguous,
                 qPrintable(line));
        unclear += static_cast<int>(error.readings.size() == 2);
    }
    QVERIFY(good > 500);
    QVERIFY(unclear > 100);
}

QTEST_GUILESS_MAIN(tst_TaperProperties)
#include "tst_taper_properties.moc"
