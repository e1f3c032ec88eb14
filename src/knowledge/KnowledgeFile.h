// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "knowledge/JsonFields.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <type_traits>

namespace unknot {

using KnowledgeProblem = std::optional<Error>; // the first thing that is wrong

// The one object of a file; a file that is not to be read, or no object, becomes the problem.
[[nodiscard]] QJsonObject readKnowledgeFile(const QString &folder, const QString &name,
                                            KnowledgeProblem &problem);

// Errors name an entry of a list by its id, or by its place where it has none: "rules[3]".
[[nodiscard]] QString placeInList(const QString &list, const QJsonObject &entry, qsizetype at,
                                  const QString &key = QStringLiteral("id"));

// Reads a file that is a list of entries. Its sources stand at its head ("sources": {"key":
// "citation"}) and its entries name them by key; it complains of a key that is not listed, and of
// one that no entry names. Knows nothing of other files' sources.
class KnowledgeFile
{
public:
    KnowledgeFile(const QString &folder, const QString &name);

    [[nodiscard]] JsonFields &top() { return m_top; }

    // What `read(JsonFields &)` makes of each entry of the list, which has to be there. `key` is
    // the field by which entries differ, and by which errors name them.
    template <class Read>
    [[nodiscard]] auto entries(const QString &list, Read read,
                               const QString &key = QStringLiteral("id"))
    {
        QList<std::invoke_result_t<Read, JsonFields &>> found;
        QSet<QString> seen;
        for (const auto &value : m_top.array(list)) {
            const QJsonObject entry = value.toObject();
            JsonFields fields(entry, placeInList(list, entry, found.size(), key), m_problem);
            found << read(fields);
            fields.finish();
            const QString id = entry.value(key).toString();
            if (seen.contains(id))
                m_top.complain(list, QStringLiteral("\"%1\" is there twice").arg(id));
            seen << id;
        }
        return found;
    }

    // The citations of an entry's "sources", one at least.
    [[nodiscard]] QStringList citationsOf(JsonFields &entry);

    // What was read, or the first thing that is wrong; to be called last.
    template <class T>
    [[nodiscard]] Result<T> finish(T read)
    {
        checkAllWasUsed();
        if (m_problem)
            return tl::make_unexpected(*m_problem);
        return read;
    }

private:
    void checkAllWasUsed();

    KnowledgeProblem m_problem;
    JsonFields m_top;
    QHash<QString, QString> m_citations; // by key
    QSet<QString> m_used;
};

} // namespace unknot
