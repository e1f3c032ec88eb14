// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <type_traits>

namespace unknot {

// Reads a knowledge file with one thing changed, as somebody who edits it might leave it, to see
// what its reader refuses. A table's rows say what is changed.

inline QString shippedText(const QString &name)
{
    QFile file(QStringLiteral(":/knowledge/") + name);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// What `load(folder)` makes of a folder where `name` holds `text`.
template <class Load>
std::invoke_result_t<Load, QString> loadText(Load load, const QString &name, const QString &text)
{
    const QTemporaryDir folder;
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return fail(ErrorCode::CannotWrite);
    file.close();
    return load(folder.path());
}

inline void refusalColumns()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::addColumn<QString>("field");
}

// `from`, where it first stands in the shipped file, becomes `to`; `field` is then complained of.
inline void refusalRow(const char *name, const QString &from, const QString &to,
                       const QString &field)
{
    QTest::newRow(name) << from << to << field;
}

// Checks the current row.
template <class Load>
void checkRefusal(Load load, const QString &name)
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    QString text = shippedText(name);
    QVERIFY(loadText(load, name, text));
    const qsizetype at = text.indexOf(from);
    QVERIFY(at >= 0);
    const auto read = loadText(load, name, text.replace(at, from.size(), to));
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::KnowledgeInvalid);
    QTEST(read.error().field, "field");
}

template <class Load>
void checkMissingFile(Load load, const QString &name)
{
    const QTemporaryDir folder;
    const auto read = load(folder.path());
    QVERIFY(!read);
    QCOMPARE(read.error().code, ErrorCode::KnowledgeInvalid);
    QCOMPARE(read.error().field, name);
}

} // namespace unknot
