// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/Level.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct LevelText
{
    Q_DECLARE_TR_FUNCTIONS(LevelText)
};

template <class Value>
struct Words
{
    Value value;
    QString name;
    const char *word;
};

const std::array levelWords = {
    Words<Level>{Level::Clear, u"clear"_s, QT_TRANSLATE_NOOP("LevelText", "Clear")},
    Words<Level>{Level::Adapt, u"adapt"_s, QT_TRANSLATE_NOOP("LevelText", "Adapt")},
    Words<Level>{Level::Avoid, u"avoid"_s, QT_TRANSLATE_NOOP("LevelText", "Avoid area")},
    Words<Level>{Level::Clearance, u"clearance"_s,
                 QT_TRANSLATE_NOOP("LevelText", "Needs clearance")},
    Words<Level>{Level::Stop, u"stop"_s, QT_TRANSLATE_NOOP("LevelText", "Do not treat")},
    Words<Level>{Level::Urgent, u"urgent"_s, QT_TRANSLATE_NOOP("LevelText", "Medical help now")},
};

const std::array pressureWords = {
    Words<Pressure>{Pressure::None, u"none"_s, QT_TRANSLATE_NOOP("LevelText", "No pressure")},
    Words<Pressure>{Pressure::Light, u"light"_s, QT_TRANSLATE_NOOP("LevelText", "Light")},
    Words<Pressure>{Pressure::Medium, u"medium"_s, QT_TRANSLATE_NOOP("LevelText", "Medium")},
    Words<Pressure>{Pressure::Firm, u"firm"_s, QT_TRANSLATE_NOOP("LevelText", "Firm")},
};

template <class Table, class Value>
const auto &entry(const Table &table, Value value)
{
    return *std::ranges::find_if(table, [value](const auto &w) { return w.value == value; });
}

template <class Value, class Table>
std::optional<Value> valueNamed(const Table &table, const QString &name)
{
    const auto found = std::ranges::find_if(table, [&](const auto &w) { return w.name == name; });
    return found == table.end() ? std::nullopt : std::optional(found->value);
}

} // namespace

QString levelName(Level level)
{
    return entry(levelWords, level).name;
}

std::optional<Level> levelFrom(const QString &name)
{
    return valueNamed<Level>(levelWords, name);
}

QString levelWord(Level level)
{
    return LevelText::tr(entry(levelWords, level).word);
}

QString pressureName(Pressure pressure)
{
    return entry(pressureWords, pressure).name;
}

std::optional<Pressure> pressureFrom(const QString &name)
{
    return valueNamed<Pressure>(pressureWords, name);
}

QString pressureWord(Pressure pressure)
{
    return LevelText::tr(entry(pressureWords, pressure).word);
}

} // namespace unknot
