// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace unknot {

// Reads one JSON object field by field and keeps the first thing that is wrong: a field that is
// missing, of another type, or unknown. Never guesses a value; what it gives after a problem counts
// for nothing.
class JsonFields
{
public:
    // `place` names the object in errors ("osteoporosis.rules[0]"); `problem` gets the first one.
    JsonFields(const QJsonObject &object, QString place, std::optional<Error> &problem);

    [[nodiscard]] QString text(const QString &key); // required
    [[nodiscard]] QString textOr(const QString &key, const QString &otherwise);
    [[nodiscard]] QStringList textsOr(const QString &key, const QStringList &otherwise);
    [[nodiscard]] int numberOr(const QString &key, int otherwise);
    [[nodiscard]] bool flagOr(const QString &key, bool otherwise);
    [[nodiscard]] QJsonArray array(const QString &key); // required
    [[nodiscard]] QJsonArray arrayOrNone(const QString &key);
    [[nodiscard]] std::optional<QJsonObject> objectOrNone(const QString &key);
    // The object's own fields, to be finished for themselves.
    [[nodiscard]] std::optional<JsonFields> fieldsOrNone(const QString &key);

    // A problem where a field was never asked for; to be called last.
    void finish();

    [[nodiscard]] QString placeOf(const QString &key) const;
    void complain(const QString &key, const QString &detail);

private:
    [[nodiscard]] QJsonValue take(const QString &key);

    QJsonObject m_object;
    QString m_place;
    std::optional<Error> &m_problem;
    QStringList m_asked;
};

} // namespace unknot
