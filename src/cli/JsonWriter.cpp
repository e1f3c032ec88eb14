// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/JsonWriter.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString escaped(const QString &text)
{
    QString result = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result += u'\\';
        if (c < u' ')
            result += u"\\u%1"_s.arg(c.unicode(), 4, 16, QChar(u'0'));
        else
            result += c;
    }
    return result + u'"';
}

} // namespace

void JsonWriter::beginObject()
{
    open(u'{');
}

void JsonWriter::endObject()
{
    close(u'}');
}

void JsonWriter::beginArray()
{
    open(u'[');
}

void JsonWriter::endArray()
{
    close(u']');
}

void JsonWriter::key(const QString &name)
{
    separate();
    m_out << escaped(name) << u':';
    m_first = true; // the value follows without a comma
}

void JsonWriter::value(const QString &text)
{
    separate();
    m_out << escaped(text);
}

void JsonWriter::value(int number)
{
    separate();
    m_out << number;
}

void JsonWriter::value(bool truth)
{
    separate();
    m_out << (truth ? u"true"_s : u"false"_s);
}

void JsonWriter::null()
{
    separate();
    m_out << u"null"_s;
}

void JsonWriter::textOrNull(const QString &name, const QString &text)
{
    key(name);
    if (text.isEmpty())
        null();
    else
        value(text);
}

void JsonWriter::texts(const QString &name, const QStringList &all)
{
    key(name);
    beginArray();
    for (const QString &text : all)
        value(text);
    endArray();
}

void JsonWriter::separate()
{
    if (!m_first)
        m_out << u',';
    m_first = false;
}

void JsonWriter::open(QChar bracket)
{
    separate();
    m_out << bracket;
    m_first = true;
}

void JsonWriter::close(QChar bracket)
{
    m_out << bracket;
    m_first = false;
}

} // namespace unknot
