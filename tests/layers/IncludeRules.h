// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace unknot {

// One include that reaches what its layer may not.
struct IncludeFault
{
    QString file;    // relative to src/
    int line = 0;    // from 1; 0 when the fault is the file's or the folder's own
    QString include; // as written, without its quotes or brackets
    QString why;

    bool operator==(const IncludeFault &) const = default;
};

// The table of ARCHITECTURE.md as a check: what each layer of src/ may include.
// It reads text and a list of Qt's headers. It never runs a compiler, so it sees every include,
// also one that a macro leaves out of this build.
class IncludeRules
{
public:
    // qtIncludeFolder: the folder that holds QtCore/, QtGui/ and so on.
    explicit IncludeRules(const QString &qtIncludeFolder);

    // file: the path relative to src/; its first folder is its layer.
    QList<IncludeFault> check(const QString &file, const QByteArray &contents) const;

    // Every .h and .cpp under sourceFolder. A folder in which there is none is a fault.
    QList<IncludeFault> checkFolder(const QString &sourceFolder) const;

private:
    struct Layer
    {
        QSet<QString> layers;    // besides its own
        QSet<QString> qtModules; // without the "Qt"
    };

    static QHash<QString, Layer> table();
    std::optional<QString> whyNot(const QString &layer, const QString &include, bool quoted) const;
    std::optional<QString> whyNotQt(const QString &layer, const QString &include) const;

    QHash<QString, Layer> m_table;
    QHash<QString, QSet<QString>> m_modulesOfHeader; // "QWidget" and "qwidget.h" → {"Widgets"}
};

} // namespace unknot
