// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Measure.h"

#include <QByteArray>
#include <QList>

namespace unknot {

// What is measured, from resources/knowledge/measures.json. Holds no questionnaire's text.
class Measures
{
public:
    // Reads and checks measures.json of `folder`; KnowledgeInvalid, with the place, for what it
    // lacks.
    [[nodiscard]] static Result<Measures>
    load(const QString &folder = QStringLiteral(":/knowledge"));

    [[nodiscard]] const QList<Measure> &all() const
    {
        return m_all;
    }                                                           // built in first, then by label
    [[nodiscard]] const Measure *find(const QString &id) const; // null where there is none
    [[nodiscard]] const Measure &pain() const;
    [[nodiscard]] const Measure &stress() const;
    [[nodiscard]] const Measure &movement() const;
    [[nodiscard]] const Measure &goal() const; // its label is replaced by the client's words
    [[nodiscard]] QList<Measure> totals() const;

private:
    QList<Measure> m_all;
};

} // namespace unknot
