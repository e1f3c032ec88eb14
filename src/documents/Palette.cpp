// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Palette.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The file is part of the program and read by a test, so a fault in it is a programmer's.
QHash<QString, QColor> colorsOf(const QString &scheme)
{
    QFile file(u":/style/palettes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("palettes.json is not part of this program");
    const QJsonObject roles =
        QJsonDocument::fromJson(file.readAll()).object().value(scheme).toObject();
    QHash<QString, QColor> colors;
    for (auto it = roles.begin(); it != roles.end(); ++it)
        colors.insert(it.key(), QColor(it.value().toString()));
    return colors;
}

} // namespace

const Palette &Palette::of(Scheme scheme)
{
    const auto read = [](const QString &name) {
        Palette palette;
        palette.m_colors = colorsOf(name);
        return palette;
    };
    static const Palette light = read(u"light"_s);
    static const Palette dark = read(u"dark"_s);
    static const Palette highContrast = read(u"highContrast"_s);
    switch (scheme) {
    case Scheme::Light:
        return light;
    case Scheme::Dark:
        return dark;
    case Scheme::HighContrast:
        return highContrast;
    }
    Q_UNREACHABLE();
}

QColor Palette::color(const QString &role) const
{
    Q_ASSERT_X(m_colors.contains(role), "Palette::color", qPrintable(role));
    return m_colors.value(role);
}

} // namespace unknot
