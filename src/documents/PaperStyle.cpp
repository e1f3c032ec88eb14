// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperStyle.h"

#include "documents/Palette.h"

#include <QFontDatabase>
#include <QPaintDevice>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qreal pointsPerInch = 72;
constexpr qreal millimetresPerInch = 25.4;

struct Type
{
    qreal points;
    QFont::Weight weight;
    qreal leading; // line height by font size
    QString ink;
};

Type typeOf(PaperRole role)
{
    switch (role) {
    case PaperRole::Title:
        return {18, QFont::Bold, 1.25, u"text"_s};
    case PaperRole::Heading:
        return {11, QFont::DemiBold, 1.4, u"accent"_s};
    case PaperRole::Body:
        return {9.5, QFont::Normal, 1.5, u"text"_s};
    case PaperRole::Reading:
        return {10, QFont::Normal, 1.5, u"text"_s};
    case PaperRole::Strong:
        return {9.5, QFont::DemiBold, 1.5, u"text"_s};
    case PaperRole::Muted:
        return {9.5, QFont::Normal, 1.5, u"muted"_s};
    case PaperRole::Small:
        return {8, QFont::Normal, 1.4, u"muted"_s};
    case PaperRole::Compact:
        return {8.5, QFont::Normal, 1.45, u"text"_s};
    case PaperRole::TableHead:
        return {8.5, QFont::DemiBold, 1.5, u"muted"_s};
    }
    Q_UNREACHABLE();
}

QColor paperColor(const QString &role)
{
    return Palette::of(Scheme::Light).color(role);
}

} // namespace

PaperStyle::PaperStyle(QPaintDevice &device)
    : m_family(QFontDatabase::hasFamily(u"Inter"_s)
                   ? u"Inter"_s
                   : QFontDatabase::systemFont(QFontDatabase::GeneralFont).family())
    , m_dotsPerInch(device.logicalDpiY())
{
}

QFont PaperStyle::font(PaperRole role) const
{
    const Type type = typeOf(role);
    QFont font(m_family);
    font.setPixelSize(qRound(type.points * m_dotsPerInch / pointsPerInch));
    font.setWeight(type.weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

QColor PaperStyle::ink(PaperRole role) const
{
    return paperColor(typeOf(role).ink);
}

QColor PaperStyle::rule() const
{
    return paperColor(u"line"_s);
}

QColor PaperStyle::pen() const
{
    return paperColor(u"muted"_s);
}

qreal PaperStyle::lineHeight(PaperRole role) const
{
    const Type type = typeOf(role);
    return type.points * type.leading * m_dotsPerInch / pointsPerInch;
}

qreal PaperStyle::mm(qreal millimetres) const
{
    return millimetres * m_dotsPerInch / millimetresPerInch;
}

} // namespace unknot
