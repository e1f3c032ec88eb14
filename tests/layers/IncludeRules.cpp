// SPDX-License-Identifier: GPL-3.0-or-later
#include "layers/IncludeRules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace unknot {

namespace {

// main.cpp lies on no floor: it wires all of them together.
const auto mainFile = u"main.cpp"_s;

QString layerOf(const QString &file)
{
    return file == mainFile ? file : file.section(u'/', 0, -2).section(u'/', 0, 0);
}

// QObject by any of its names, and the header that brings all of Qt Core with it.
bool bringsQObject(const QString &include)
{
    const QString name = include.section(u'/', -1);
    return name == u"QObject" || name == u"qobject.h" || name == u"QtCore";
}

// What AutoMoc and AutoUic make, beside the file that includes it.
bool isMocOutput(const QString &include)
{
    return include.endsWith(u".moc") || include.startsWith(u"moc_");
}

bool isForm(const QString &include)
{
    return include.section(u'/', -1).startsWith(u"ui_");
}

} // namespace

IncludeRules::IncludeRules(const QString &qtIncludeFolder)
    : m_table(table())
{
    const QDir qt(qtIncludeFolder);
    for (const QString &module : qt.entryList({u"Qt*"_s}, QDir::Dirs)) {
        for (const QString &header : QDir(qt.filePath(module)).entryList(QDir::Files))
            m_modulesOfHeader[header].insert(module.sliced(2));
    }
}

QHash<QString, IncludeRules::Layer> IncludeRules::table()
{
    return {
        {u"domain"_s, {{}, {u"Core"_s}}},
        {u"storage"_s, {{u"domain"_s}, {u"Core"_s}}},
        {u"knowledge"_s, {{u"domain"_s}, {u"Core"_s}}},
        {u"documents"_s, {{u"domain"_s, u"knowledge"_s}, {u"Core"_s, u"Gui"_s}}},
        {u"practice"_s, {{u"storage"_s, u"knowledge"_s, u"domain"_s}, {u"Core"_s}}},
        {u"models"_s, {{u"practice"_s, u"domain"_s}, {u"Core"_s}}},
        {u"exchange"_s, {{u"practice"_s, u"domain"_s}, {u"Core"_s}}},
        {u"demo"_s, {{u"practice"_s, u"domain"_s}, {u"Core"_s}}},
        {u"gui"_s,
         {{u"models"_s, u"documents"_s, u"exchange"_s, u"practice"_s, u"knowledge"_s, u"domain"_s,
           u"demo"_s},
          {u"Core"_s, u"Gui"_s, u"Widgets"_s, u"PrintSupport"_s}}},
        {u"cli"_s,
         {{u"exchange"_s, u"demo"_s, u"practice"_s, u"documents"_s, u"knowledge"_s, u"storage"_s,
           u"domain"_s},
          {u"Core"_s, u"Gui"_s}}},
        {mainFile,
         {{u"gui"_s, u"cli"_s, u"models"_s, u"exchange"_s, u"demo"_s, u"practice"_s, u"documents"_s,
           u"knowledge"_s, u"storage"_s, u"domain"_s},
          {u"Core"_s, u"Gui"_s, u"Widgets"_s}}},
    };
}

QList<IncludeFault> IncludeRules::check(const QString &file, const QByteArray &contents) const
{
    static const QRegularExpression directive(
        u"^\\s*#\\s*(?:include|include_next|import)\\b(.*)$"_s);
    static const QRegularExpression target(u"^\\s*(?:<([^>]+)>|\"([^\"]+)\")"_s);

    const QString layer = layerOf(file);
    if (!m_table.contains(layer))
        return {{file, 0, {}, u"lies in no layer of the table"_s}};

    QList<IncludeFault> faults;
    const QStringList lines = QString::fromUtf8(contents).split(u'\n');
    for (int i = 0; i < lines.size(); ++i) {
        const auto found = directive.match(lines[i]);
        if (!found.hasMatch())
            continue;
        const auto named = target.match(found.captured(1));
        const bool quoted = named.hasCaptured(2);
        const QString include = named.captured(quoted ? 2 : 1);
        const auto why = named.hasMatch() ? whyNot(layer, include, quoted)
                                          : u"names its file by a macro, so nobody can check it"_s;
        if (why)
            faults.append({file, i + 1, include, *why});
    }
    return faults;
}

std::optional<QString> IncludeRules::whyNot(const QString &layer, const QString &include,
                                            bool quoted) const
{
    if (include.split(u'/').contains(u".."_s))
        return u"climbs out of its folder; write the path from src/"_s;
    if (isForm(include))
        return layer == u"gui" ? std::nullopt : std::optional(u"forms belong to gui"_s);

    const QString folder = layerOf(include);
    if (m_table.contains(folder) && folder != mainFile) {
        if (folder == layer || m_table[layer].layers.contains(folder))
            return std::nullopt;
        return u"%1 may not include %2"_s.arg(layer, folder);
    }
    if (quoted) {
        return isMocOutput(include) ? std::nullopt
                                    : std::optional(u"names no layer; write the path from src/"_s);
    }
    if (include == u"sqlite3.h" || include == u"sqlite3ext.h")
        return layer == u"storage" ? std::nullopt : std::optional(u"SQL belongs to storage"_s);
    return whyNotQt(layer, include);
}

std::optional<QString> IncludeRules::whyNotQt(const QString &layer, const QString &include) const
{
    static const QRegularExpression looksLikeQt(u"^Q[A-Za-z]|^q[a-z0-9_]+\\.h$|private/"_s);

    QSet<QString> modules = m_modulesOfHeader.value(include);
    if (include.startsWith(u"Qt") && include.contains(u'/'))
        modules = {include.section(u'/', 0, 0).sliced(2)};
    if (modules.isEmpty()) {
        // A standard header, or Qt's and not found: then nothing can be said about its module.
        return looksLikeQt.match(include).hasMatch()
                   ? std::optional(u"is in no Qt module's public headers"_s)
                   : std::nullopt;
    }
    if (include.contains(u"/private/"))
        return u"is private to Qt"_s;
    if (layer == u"domain" && bringsQObject(include))
        return u"domain holds no QObject"_s;
    if (!modules.intersects(m_table[layer].qtModules))
        return u"%1 may not use Qt %2"_s.arg(layer, QStringList(modules.values()).join(u" or "));
    return std::nullopt;
}

QList<IncludeFault> IncludeRules::checkFolder(const QString &sourceFolder) const
{
    const QDir root(sourceFolder);
    QStringList files;
    QDirIterator entries(sourceFolder, {u"*.h"_s, u"*.cpp"_s}, QDir::Files,
                         QDirIterator::Subdirectories);
    while (entries.hasNext())
        files.append(root.relativeFilePath(entries.next()));
    if (files.isEmpty())
        return {{sourceFolder, 0, {}, u"holds no source file"_s}};
    std::ranges::sort(files);

    QList<IncludeFault> faults;
    for (const QString &name : files) {
        QFile file(root.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            faults.append(check(name, file.readAll()));
        else
            faults.append({name, 0, {}, u"can't be read"_s});
    }
    return faults;
}

} // namespace unknot
