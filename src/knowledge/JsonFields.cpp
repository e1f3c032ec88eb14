// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/JsonFields.h"

#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

JsonFields::JsonFields(const QJsonObject &object, QString place, std::optional<Error> &problem)
    : m_object(object)
    , m_place(std::move(place))
    , m_problem(problem)
{
}

QString JsonFields::placeOf(const QString &key) const
{
    return m_place.isEmpty() ? key : m_place + u'.' + key;
}

void JsonFields::complain(const QString &key, const QString &detail)
{
    if (!m_problem)
        m_problem = Error{ErrorCode::KnowledgeInvalid, placeOf(key), detail};
}

QJsonValue JsonFields::take(const QString &key)
{
    m_asked << key;
    return m_object.value(key);
}

QString JsonFields::text(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isString() || value.toString().trimmed().isEmpty())
        complain(key, u"a text is needed"_s);
    return value.toString();
}

QString JsonFields::textOr(const QString &key, const QString &otherwise)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isString())
        complain(key, u"not a text"_s);
    return value.toString(otherwise);
}

QStringList JsonFields::textsOr(const QString &key, const QStringList &otherwise)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return otherwise;
    if (!value.isArray())
        complain(key, u"not a list of texts"_s);
    QStringList texts;
    for (const auto &item : value.toArray()) {
        if (item.toString().isEmpty())
            complain(key, u"not a list of texts"_s);
        texts << item.toString();
    }
    return texts;
}

int JsonFields::numberOr(const QString &key, int otherwise)
{
    const QJsonValue value = take(key);
    const int low = value.toInt(-1);
    if (!value.isUndefined() && (!value.isDouble() || low < 0))
        complain(key, u"not a whole number from 0"_s);
    return value.isUndefined() ? otherwise : low;
}

bool JsonFields::flagOr(const QString &key, bool otherwise)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isBool())
        complain(key, u"neither true nor false"_s);
    return value.toBool(otherwise);
}

QJsonArray JsonFields::array(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isArray())
        complain(key, u"a list is needed"_s);
    return value.toArray();
}

QJsonArray JsonFields::arrayOrNone(const QString &key)
{
    const QJsonValue value = take(key);
    if (!value.isUndefined() && !value.isArray())
        complain(key, u"not a list"_s);
    return value.toArray();
}

std::optional<QJsonObject> JsonFields::objectOrNone(const QString &key)
{
    const QJsonValue value = take(key);
    if (value.isUndefined())
        return std::nullopt;
    if (!value.isObject())
        complain(key, u"not an object"_s);
    return value.toObject();
}

std::optional<JsonFields> JsonFields::fieldsOrNone(const QString &key)
{
    const auto object = objectOrNone(key);
    if (!object)
        return std::nullopt;
    return JsonFields(*object, placeOf(key), m_problem);
}

void JsonFields::finish()
{
    for (auto field = m_object.constBegin(); field != m_object.constEnd(); ++field) {
        if (!m_asked.contains(field.key()))
            complain(field.key(), u"unknown field"_s);
    }
}

} // namespace unknot
