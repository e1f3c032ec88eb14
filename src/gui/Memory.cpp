// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Memory.h"

#include <QSettings>

#include <array>
#include <utility>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int recentLimit = 8;

const std::array<std::pair<Appearance, QLatin1StringView>, 4> appearanceNames = {{
    {Appearance::System, "system"_L1},
    {Appearance::Light, "light"_L1},
    {Appearance::Dark, "dark"_L1},
    {Appearance::HighContrast, "high-contrast"_L1},
}};

// Writing the file again waits for the disk, and most starts change nothing.
void keep(QSettings &settings, QAnyStringView name, const QVariant &value)
{
    if (settings.value(name) != value)
        settings.setValue(name, value);
}

} // namespace

Appearance Memory::appearance() const
{
    const QString kept = m_settings.value("appearance"_L1).toString();
    for (const auto &[appearance, name] : appearanceNames) {
        if (kept == name)
            return appearance;
    }
    return Appearance::System;
}

void Memory::setAppearance(Appearance appearance)
{
    for (const auto &[candidate, name] : appearanceNames) {
        if (candidate == appearance)
            keep(m_settings, "appearance"_L1, QString(name));
    }
}

QByteArray Memory::geometry() const
{
    return m_settings.value("window/geometry"_L1).toByteArray();
}

void Memory::setGeometry(const QByteArray &geometry)
{
    keep(m_settings, "window/geometry"_L1, geometry);
}

QString Memory::place() const
{
    return m_settings.value("window/page"_L1).toString();
}

void Memory::setPlace(const QString &place)
{
    keep(m_settings, "window/page"_L1, place);
}

QStringList Memory::recent() const
{
    return m_settings.value("practice/recent"_L1).toStringList();
}

void Memory::addRecent(const QString &path)
{
    QStringList paths = recent();
    paths.removeAll(path);
    paths.prepend(path);
    keep(m_settings, "practice/recent"_L1, paths.mid(0, recentLimit));
}

QString Memory::lastPractice() const
{
    return m_settings.value("practice/last"_L1).toString();
}

void Memory::setLastPractice(const QString &path)
{
    keep(m_settings, "practice/last"_L1, path);
}

} // namespace unknot
