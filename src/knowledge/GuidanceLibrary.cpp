// SPDX-License-Identifier: GPL-3.0-or-later
#include "knowledge/GuidanceLibrary.h"

#include "knowledge/GuidanceMarkdown.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>
#include <QStringDecoder>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Listing
{
    QString id;
    QString group;
    bool leaflet = false;
};

QString contentsField()
{
    return u"contents"_s;
}

tl::unexpected<Error> invalid(const QString &field, const QString &detail)
{
    return fail(ErrorCode::KnowledgeInvalid, field, detail);
}

tl::unexpected<Error> invalid(const QString &field, int line, const QString &detail)
{
    return invalid(field, u"line %1: %2"_s.arg(line).arg(detail));
}

Result<QString> readText(const QString &path, const QString &field)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return invalid(field, u"cannot read %1: %2"_s.arg(path, file.errorString()));
    QStringDecoder decode(QStringDecoder::Utf8);
    QString text = decode(file.readAll());
    if (decode.hasError())
        return invalid(field, u"not UTF-8: %1"_s.arg(path));
    return text;
}

// One group's pages appended to what is listed so far.
Result<QList<Listing>> withGroup(QList<Listing> listed, const QJsonObject &group, int number)
{
    static const QRegularExpression idPattern(u"^[a-z0-9]+(-[a-z0-9]+)*$"_s);
    const QString title = group.value(u"title"_s).toString();
    if (title.isEmpty())
        return invalid(contentsField(), u"group %1 has no title"_s.arg(number));
    const QJsonArray ids = group.value(u"pages"_s).toArray();
    if (ids.isEmpty())
        return invalid(contentsField(), u"group \"%1\" has no pages"_s.arg(title));
    for (const auto &value : ids) {
        const QString id = value.toString();
        if (!idPattern.match(id).hasMatch())
            return invalid(contentsField(),
                           u"group \"%1\": not a page id: \"%2\""_s.arg(title, id));
        if (std::ranges::any_of(listed, [&id](const Listing &other) { return other.id == id; }))
            return invalid(contentsField(), u"page listed twice: %1"_s.arg(id));
        listed.append({id, title, group.value(u"leaflets"_s).toBool()});
    }
    return listed;
}

Result<QList<Listing>> readContents(const QString &folder)
{
    const auto text = readText(folder + u"/contents.json"_s, contentsField());
    if (!text)
        return tl::make_unexpected(text.error());
    QJsonParseError problem;
    const auto document = QJsonDocument::fromJson(text->toUtf8(), &problem);
    if (problem.error != QJsonParseError::NoError)
        return invalid(contentsField(),
                       u"byte %1: %2"_s.arg(problem.offset).arg(problem.errorString()));
    const QJsonArray groups = document.object().value(u"groups"_s).toArray();
    if (groups.isEmpty())
        return invalid(contentsField(), u"no groups"_s);

    Result<QList<Listing>> listed;
    int number = 0;
    for (const auto &group : groups) {
        listed = withGroup(*listed, group.toObject(), ++number);
        if (!listed)
            break;
    }
    return listed;
}

// Those of the headings that have an anchor; two of a page must differ in it and in their words.
Result<QList<GuidancePassage>> passagesOf(const QList<MarkdownBlock> &blocks, const QString &id)
{
    QList<GuidancePassage> passages;
    for (const MarkdownBlock &block : blocks) {
        if (block.text.contains(u"{#"_s))
            return invalid(id, block.line, u"not an anchor: \"%1\""_s.arg(block.text));
        if (block.anchor.isEmpty())
            continue;
        const bool taken = std::ranges::any_of(passages, [&block](const GuidancePassage &other) {
            return other.anchor == block.anchor || other.heading == block.text;
        });
        if (taken)
            return invalid(id, block.line, u"a second passage \"%1\""_s.arg(block.anchor));
        passages.append({block.anchor, block.text});
    }
    return passages;
}

Result<GuidancePage> readPage(const QString &folder, const Listing &listing)
{
    const auto text = readText(u"%1/%2.md"_s.arg(folder, listing.id), listing.id);
    if (!text)
        return tl::make_unexpected(text.error());

    const QList<MarkdownBlock> blocks = markdownBlocks(*text);
    if (blocks.isEmpty() || blocks.first().kind != MarkdownBlockKind::Title)
        return invalid(listing.id, 1, u"the page does not begin with a title"_s);
    const auto isTitle = [](const MarkdownBlock &block) {
        return block.kind == MarkdownBlockKind::Title;
    };
    const auto second = std::find_if(blocks.begin() + 1, blocks.end(), isTitle);
    if (second != blocks.end())
        return invalid(listing.id, second->line, u"a second title: \"%1\""_s.arg(second->text));
    if (blocks.size() < 2 || blocks.at(1).kind != MarkdownBlockKind::Paragraph)
        return invalid(listing.id, blocks.first().line,
                       u"no paragraph follows the title, to serve as summary"_s);
    const auto passages = passagesOf(blocks, listing.id);
    if (!passages)
        return tl::make_unexpected(passages.error());
    return GuidancePage{listing.id,        blocks.first().text,   listing.group,
                        blocks.at(1).text, withoutAnchors(*text), listing.leaflet,
                        *passages};
}

// A link that leads out of the guidance is refused as well: help works offline.
Result<QList<GuidancePage>> withSoundLinks(const QList<GuidancePage> &pages)
{
    QSet<QString> targets;
    for (const GuidancePage &page : pages) {
        targets.insert(u"page:"_s + page.id);
        for (const GuidancePassage &passage : page.passages)
            targets.insert(u"page:%1#%2"_s.arg(page.id, passage.anchor));
    }
    for (const GuidancePage &page : pages) {
        for (const MarkdownLink &link : markdownLinks(page.markdown)) {
            if (!targets.contains(link.target))
                return invalid(page.id, link.line,
                               u"link to a passage that does not exist: \"%1\""_s.arg(link.target));
        }
    }
    return pages;
}

Result<QList<GuidancePage>> readPages(const QString &folder)
{
    const auto listings = readContents(folder);
    if (!listings)
        return tl::make_unexpected(listings.error());
    QList<GuidancePage> pages;
    for (const Listing &listing : *listings) {
        const auto page = readPage(folder, listing);
        if (!page)
            return tl::make_unexpected(page.error());
        pages.append(*page);
    }
    return withSoundLinks(pages);
}

} // namespace

GuidanceLibrary::GuidanceLibrary(const QString &folder)
    : m_folder(folder)
{
}

GuidanceLibrary GuidanceLibrary::forLanguage(const QString &language, const QString &root)
{
    const QString folder = root + u'/' + language.section(u'_', 0, 0);
    const bool translated = QFile::exists(folder + u"/contents.json"_s);
    return GuidanceLibrary(translated ? folder : root + u"/en"_s);
}

Result<QList<GuidancePage>> GuidanceLibrary::contents() const
{
    return shelf().map([](const Shelf &shelf) { return shelf.pages; });
}

Result<GuidancePage> GuidanceLibrary::page(const QString &id) const
{
    const auto pages = contents();
    if (!pages)
        return tl::make_unexpected(pages.error());
    const auto found = std::ranges::find(*pages, id, &GuidancePage::id);
    if (found == pages->end())
        return fail(ErrorCode::NotFound, id, u"no such guidance page"_s);
    return *found;
}

Result<GuidancePlace> GuidanceLibrary::place(const QString &address) const
{
    const auto found = page(address.section(u'#', 0, 0));
    if (!found)
        return tl::make_unexpected(found.error());
    const QString anchor = address.section(u'#', 1);
    if (anchor.isEmpty())
        return GuidancePlace{*found, {}};
    const auto passage = std::ranges::find(found->passages, anchor, &GuidancePassage::anchor);
    if (passage == found->passages.end())
        return fail(ErrorCode::NotFound, address, u"no such passage"_s);
    return GuidancePlace{*found, passage->heading};
}

Result<QList<GuidanceHit>> GuidanceLibrary::search(const QString &typed) const
{
    return shelf().map([&typed](const Shelf &shelf) { return shelf.search.find(typed); });
}

const Result<GuidanceLibrary::Shelf> &GuidanceLibrary::shelf() const
{
    if (!m_shelf) {
        m_shelf = readPages(m_folder).map([](const QList<GuidancePage> &pages) {
            return Shelf{pages, GuidanceSearch(pages)};
        });
    }
    return *m_shelf;
}

} // namespace unknot
