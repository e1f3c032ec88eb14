// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/SnippetExamples.h"

#include "knowledge/KnowledgeFile.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

Snippet readSnippet(JsonFields &fields)
{
    Snippet snippet;
    snippet.name = fields.text(u"name"_s);
    snippet.text = fields.text(u"text"_s);
    for (const Error &problem : problems(snippet))
        fields.complain(problem.field, problem.detail);
    return snippet;
}

} // namespace

Result<QList<Snippet>> snippetExamples(const QString &folder)
{
    KnowledgeFile file(folder, u"snippets.json"_s);
    return file.finish(file.entries(u"snippets"_s, readSnippet, u"name"_s));
}

} // namespace unknot
