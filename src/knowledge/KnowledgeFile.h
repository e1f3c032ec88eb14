// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/JsonFields.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace unknot {

using KnowledgeProblem = std::optional<Error>; // the first thing that is wrong

// The one object of a file; a file that is not to be read, or no object, becomes the problem.
[[nodiscard]] QJsonObject readKnowledgeFile(const QString &folder, const QString &name,
                                            KnowledgeProblem &problem);

// The sources that a file lists at its head ("sources": {"key": "citation"}) and names by key in
// its entries. Complains of a key that is not listed, and of one that no entry names; knows nothing
// of other files' sources.
class FileSources
{
public:
    explicit FileSources(const QJsonObject &file, KnowledgeProblem &problem);

    // The citations of an entry's "sources", one at least.
    [[nodiscard]] QStringList citationsOf(JsonFields &entry);

    void finish(); // to be called last

private:
    QHash<QString, QString> m_citations; // by key
    QSet<QString> m_used;
    KnowledgeProblem &m_problem;
};

} // namespace unknot
