// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Theme.h"

#include "gui/Memory.h"

#include <QApplication>
#include <QEvent>
#include <QFile>
#include <QFont>
#include <QPalette>
#include <QStyleFactory>
#include <QWidget>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto schemeProperty = "unknotScheme";

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() <
           palette.color(QPalette::WindowText).lightness();
}

// Desktops whose palette Qt can't read often still say it here.
bool environmentIsDark()
{
    return qEnvironmentVariable("GTK_THEME").endsWith(u"dark"_s, Qt::CaseInsensitive);
}

QPalette widgetPalette(const Palette &colors)
{
    const QColor surface = colors.color(u"surface"_s);
    const QColor text = colors.color(u"text"_s);
    const QColor line = colors.color(u"line"_s);
    const QColor muted = colors.color(u"muted"_s);
    QPalette palette(text, surface, surface, line, line, text, text, surface,
                     colors.color(u"window"_s));
    palette.setColor(QPalette::Midlight, colors.color(u"hover"_s));
    palette.setColor(QPalette::Shadow, muted);
    palette.setColor(QPalette::AlternateBase, colors.color(u"hover"_s));
    palette.setColor(QPalette::Highlight, colors.color(u"accent"_s));
    palette.setColor(QPalette::HighlightedText, colors.color(u"accentText"_s));
    palette.setColor(QPalette::Link, colors.color(u"accent"_s));
    palette.setColor(QPalette::LinkVisited, colors.color(u"accent"_s));
    palette.setColor(QPalette::PlaceholderText, muted);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::ToolTipText, text);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, muted);
    return palette;
}

// A picture can't take a colour from the sheet, so there is one for each kind of ground.
QString sheetText(Scheme scheme)
{
    QFile file(u":/style/unknot.qss"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll())
        .replace(u"@scheme"_s, scheme == Scheme::Light ? u"light"_s : u"dark"_s);
}

} // namespace

Theme::Theme(Memory &memory, QObject *parent)
    : QObject(parent)
    , m_memory(memory)
    , m_appearance(memory.appearance())
    , m_systemIsDark(isDark(QApplication::palette()) || environmentIsDark())
{
    QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
    QFont font = QApplication::font();
    font.setFamilies({u"Inter"_s, font.family()});
    font.setPixelSize(13);
    QApplication::setFont(font);
    apply();
}

void Theme::watch(QWidget *window)
{
    window->installEventFilter(this);
}

void Theme::setAppearance(Appearance appearance)
{
    m_memory.setAppearance(appearance);
    m_appearance = appearance;
    apply();
}

QString Theme::filled(const QString &sheet, const Palette &palette)
{
    // No regular expression: nothing else at the start needs the library behind it.
    QString out;
    const auto isLetter = [](QChar c) { return c.isLetterOrNumber() || c == u'_'; };
    for (auto at = sheet.begin(); at != sheet.end();) {
        const auto token = std::find(at, sheet.end(), u'@');
        out += QStringView(at, token);
        if (token == sheet.end())
            break;
        at = std::find_if_not(token + 1, sheet.end(), isLetter);
        out += palette.color(QString(token + 1, at - token - 1)).name();
    }
    return out;
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Not ApplicationPaletteChange: that also follows each change of our own, and later.
    if (event->type() == QEvent::ThemeChange && m_appearance == Appearance::System)
        askSystem();
    return QObject::eventFilter(watched, event);
}

void Theme::askSystem()
{
    // Our palette covers the desktop's: take it off for a moment to see what lies below.
    QApplication::setPalette(QPalette());
    m_systemIsDark = isDark(QApplication::palette()) || environmentIsDark();
    apply();
}

void Theme::apply()
{
    switch (m_appearance) {
    case Appearance::System:
        m_scheme = m_systemIsDark ? Scheme::Dark : Scheme::Light;
        break;
    case Appearance::Light:
        m_scheme = Scheme::Light;
        break;
    case Appearance::Dark:
        m_scheme = Scheme::Dark;
        break;
    case Appearance::HighContrast:
        m_scheme = Scheme::HighContrast;
        break;
    }
    const Palette &colors = Palette::of(m_scheme);
    qApp->setProperty(schemeProperty, static_cast<int>(m_scheme));
    QApplication::setPalette(widgetPalette(colors));
    qApp->setStyleSheet(filled(sheetText(m_scheme), colors));
}

const Palette &paletteOf(const QWidget *)
{
    return Palette::of(static_cast<Scheme>(qApp->property(schemeProperty).toInt()));
}

} // namespace unknot
