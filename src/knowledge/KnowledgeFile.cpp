// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/KnowledgeFile.h"

#include <QFile>
#include <QJsonDocument>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

QJsonObject readKnowledgeFile(const QString &folder, const QString &name, KnowledgeProblem &problem)
{
    const auto complain = [&](const QString &detail) {
        if (!problem)
            problem = Error{ErrorCode::KnowledgeInvalid, name, detail};
    };
    QFile file(folder + u'/' + name);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(file.errorString());
        return {};
    }
    QJsonParseError parsing;
    const auto document = QJsonDocument::fromJson(file.readAll(), &parsing);
    if (parsing.error != QJsonParseError::NoError)
        complain(u"byte %1: %2"_s.arg(parsing.offset).arg(parsing.errorString()));
    else if (!document.isObject())
        complain(u"not an object"_s);
    return document.object();
}

QString placeInList(const QString &list, const QJsonObject &entry, qsizetype at, const QString &key)
{
    const QString id = entry.value(key).toString();
    return id.isEmpty() ? u"%1[%2]"_s.arg(list).arg(at) : id;
}

KnowledgeFile::KnowledgeFile(const QString &folder, const QString &name)
    : m_top(readKnowledgeFile(folder, name, m_problem), {}, m_problem)
{
    const QJsonObject list = m_top.objectOrNone(u"sources"_s).value_or(QJsonObject());
    JsonFields fields(list, u"sources"_s, m_problem);
    for (const QString &key : list.keys())
        m_citations.insert(key, fields.text(key));
}

QStringList KnowledgeFile::citationsOf(JsonFields &entry)
{
    const QStringList keys = entry.textsOr(u"sources"_s, {});
    if (keys.isEmpty())
        entry.complain(u"sources"_s, u"a source is needed"_s);
    QStringList citations;
    for (const QString &key : keys) {
        if (!m_citations.contains(key))
            entry.complain(u"sources"_s, u"unknown source \"%1\""_s.arg(key));
        m_used.insert(key);
        citations << m_citations.value(key);
    }
    return citations;
}

void KnowledgeFile::checkAllWasUsed()
{
    m_top.finish();
    QStringList keys = m_citations.keys();
    keys.sort(); // the same complaint each time
    for (const QString &key : keys) {
        if (!m_used.contains(key))
            m_top.complain(u"sources."_s + key, u"no entry names it"_s);
    }
}

} // namespace unknot
