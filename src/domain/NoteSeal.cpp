// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/NoteSeal.h"

#include <QCborStreamWriter>
#include <QCryptographicHash>

#include <algorithm>
#include <tuple>

namespace unknot {

namespace {

// Puts one thing after the other as CBOR, where each says its own kind and length: text that moves
// from one field to the next gives other bytes, and so does an empty field that goes. Seals are
// kept, so this form never changes.
class SealWriter
{
public:
    SealWriter()
        : m_cbor(&m_bytes)
    {
    }

    void add(const QString &text) { m_cbor.append(QStringView(text)); }
    void add(const QByteArray &bytes) { m_cbor.append(bytes); }
    void add(int number) { m_cbor.append(qint64{number}); }
    void add(bool flag) { m_cbor.append(flag); }
    template <class Tag>
    void add(const Id<Tag> &id)
    {
        m_cbor.append(id.value.toRfc4122());
    }
    void add(const QDateTime &time)
    {
        if (time.isValid())
            m_cbor.append(qint64{time.toMSecsSinceEpoch()});
        else
            m_cbor.appendNull();
    }
    void add(const std::optional<int> &number)
    {
        if (number)
            add(*number);
        else
            m_cbor.appendNull();
    }
    void add(const Scores &scores)
    {
        for (const auto &score : {scores.pain, scores.stress, scores.movement})
            add(score);
    }
    void add(const NoteMark &mark)
    {
        m_cbor.startArray();
        add(static_cast<int>(mark.kind));
        add(mark.site.region);
        add(static_cast<int>(mark.site.side));
        add(mark.front);
        for (const int number : {mark.x, mark.y, mark.strength})
            add(number);
        add(mark.word);
        m_cbor.endArray();
    }
    void add(const GoalRating &rating)
    {
        m_cbor.startArray();
        add(rating.goal);
        add(rating.score);
        m_cbor.endArray();
    }
    template <class T>
    void add(const QList<T> &list)
    {
        m_cbor.startArray();
        for (const T &item : list)
            add(item);
        m_cbor.endArray();
    }

    [[nodiscard]] QByteArray seal() const
    {
        return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha256);
    }

private:
    QByteArray m_bytes;
    QCborStreamWriter m_cbor;
};

} // namespace

QByteArray sealOf(const SessionNote &note)
{
    QList<GoalRating> goals = note.goals;
    std::ranges::sort(goals, [](const GoalRating &a, const GoalRating &b) {
        return std::tie(a.goal, a.score) < std::tie(b.goal, b.score);
    });
    SealWriter writer;
    writer.add(QStringLiteral("note"));
    writer.add(note.session);
    writer.add(note.before);
    writer.add(note.after);
    writer.add(goals);
    writer.add(note.marks);
    writer.add(note.techniques);
    writer.add(note.pressure ? pressureName(*note.pressure) : QString());
    for (const QString &text : {note.products, note.subjective, note.objective, note.assessment,
                                note.plan, note.reaction, note.homeCare, note.nextTime})
        writer.add(text);
    writer.add(note.signedAt);
    return writer.seal();
}

QByteArray sealOf(const NoteAddendum &addendum, const QByteArray &before)
{
    SealWriter writer;
    writer.add(QStringLiteral("addendum"));
    writer.add(before);
    writer.add(addendum.session);
    writer.add(addendum.number);
    writer.add(addendum.at);
    writer.add(addendum.text);
    return writer.seal();
}

} // namespace unknot
