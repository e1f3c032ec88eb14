// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <QTextStream>

namespace unknot {

// Writes one JSON document (RFC 8259) as it is told, keys in the order given, which Qt's own
// objects would sort. The caller closes what it opens; nothing is kept in memory.
class JsonWriter
{
public:
    explicit JsonWriter(QTextStream &out)
        : m_out(out)
    {
    }

    void beginObject();
    void endObject();
    void beginArray();
    void endArray();

    void key(const QString &name);
    void value(const QString &text);
    void value(int number);
    void value(bool truth);
    void null();

    template <class Value>
    void member(const QString &name, const Value &content)
    {
        key(name);
        value(content);
    }
    void textOrNull(const QString &name, const QString &text); // null where `text` is empty
    void texts(const QString &name, const QStringList &all);   // an array

private:
    void separate();
    void open(QChar bracket);
    void close(QChar bracket);

    QTextStream &m_out;
    bool m_first = true; // nothing stands yet inside the innermost bracket, or behind the key
};

} // namespace unknot
