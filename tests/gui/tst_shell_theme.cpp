// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Contrast.h"
#include "gui/LineIcon.h"
#include "gui/Memory.h"
#include "gui/Theme.h"

#include <QApplication>
#include <QFile>
#include <QRegularExpression>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

constexpr auto allSchemes = {Scheme::Light, Scheme::Dark, Scheme::HighContrast};

QString resourceText(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QColor strokeOf(const QString &path)
{
    static const QRegularExpression stroke(u"stroke=\"(#[0-9A-Fa-f]{6})\""_s);
    return QColor(stroke.match(resourceText(path)).captured(1));
}

} // namespace

// Every colour comes from the palette, is legible, and follows setting and desktop.
class TestShellTheme : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void fillsRoles();
    void sheetHasNoColourOfItsOwn();
    void textOnItsGroundIsLegible();
    void picturesOfTheSheetAreLegible();
    void switchesAndRemembers();
    void followsTheDesktop();
    void settingBeatsTheDesktop();
    void restsWhenNothingHappens();
    void tellsWidgets();
    void iconsTakeTheColour();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<QSettings> m_settings;
    std::unique_ptr<Memory> m_memory;
};

void TestShellTheme::init()
{
    qunsetenv("GTK_THEME");
    QApplication::setPalette(QPalette());
    m_folder = std::make_unique<QTemporaryDir>();
    m_settings =
        std::make_unique<QSettings>(m_folder->filePath(u"settings.ini"_s), QSettings::IniFormat);
    m_memory = std::make_unique<Memory>(*m_settings);
}

void TestShellTheme::cleanup()
{
    qunsetenv("GTK_THEME");
}

void TestShellTheme::fillsRoles()
{
    const Palette &light = Palette::of(Scheme::Light);
    QCOMPARE(Theme::filled(u"a { color: @accent; background: @accentText }"_s, light),
             u"a { color: %1; background: %2 }"_s.arg(light.color(u"accent"_s).name(),
                                                      light.color(u"accentText"_s).name()));
    QCOMPARE(Theme::filled(u"plain"_s, light), u"plain"_s);
}

void TestShellTheme::sheetHasNoColourOfItsOwn()
{
    const QString sheet = resourceText(u":/style/unknot.qss"_s);
    QVERIFY(sheet.size() > 1000);
    static const QRegularExpression written(
        u":[^;{}]*(#[0-9a-fA-F]{3,8}\\b|\\brgba?\\(|\\b(white|black|gr[ae]y|red|blue)\\b)"_s);
    QVERIFY2(!written.match(sheet).hasMatch(), qPrintable(written.match(sheet).captured()));
    for (const Scheme scheme : allSchemes) {
        QString filled = sheet;
        filled = Theme::filled(filled.remove(u"@scheme"_s), Palette::of(scheme));
        QVERIFY(!filled.contains(u'@'));
    }
}

// Each rule that sets a text colour: against the ground it sets as well, else against those it can
// stand on.
void TestShellTheme::textOnItsGroundIsLegible()
{
    static const QRegularExpression rule(u"([^{}]+)\\{([^}]*)\\}"_s);
    static const QRegularExpression color(u"(?:^|[;\\s])color:\\s*@(\\w+)"_s);
    static const QRegularExpression ground(u"background(?:-color)?:\\s*@(\\w+)"_s);
    static const QRegularExpression banner(u"\\[(?:banner|chip)=\"(\\w+)\""_s);
    const QString sheet = resourceText(u":/style/unknot.qss"_s);
    int checked = 0;
    for (auto it = rule.globalMatch(sheet); it.hasNext();) {
        const auto match = it.next();
        const QString text = color.match(match.captured(2)).captured(1);
        if (text.isEmpty())
            continue;
        QStringList grounds = {u"surface"_s, u"window"_s};
        if (const auto own = ground.match(match.captured(2)); own.hasMatch())
            grounds = {own.captured(1)};
        else if (const auto frame = banner.match(match.captured(1)); frame.hasMatch())
            grounds = {frame.captured(1) + u"Back"_s};
        for (const Scheme scheme : allSchemes) {
            const double wanted = scheme == Scheme::HighContrast ? 7.0 : 4.5;
            for (const QString &back : std::as_const(grounds)) {
                const Palette &palette = Palette::of(scheme);
                const double found = contrastRatio(palette.color(text), palette.color(back));
                QVERIFY2(found >= wanted,
                         qPrintable(
                             u"%1: %2 on %3: %4"_s.arg(match.captured(1), text, back).arg(found)));
                ++checked;
            }
        }
    }
    QVERIFY(checked > 60);
}

void TestShellTheme::picturesOfTheSheetAreLegible()
{
    const QColor chevron = strokeOf(u":/style/chevron-down.svg"_s);
    QCOMPARE(strokeOf(u":/style/chevron-up.svg"_s), chevron);
    for (const Scheme scheme : allSchemes) {
        const Palette &palette = Palette::of(scheme);
        QVERIFY(contrastRatio(chevron, palette.color(u"surface"_s)) >= 3.0);
        const QString ground = scheme == Scheme::Light ? u"light"_s : u"dark"_s;
        const QColor tick = strokeOf(u":/style/tick-%1.svg"_s.arg(ground));
        QVERIFY(contrastRatio(tick, palette.color(u"accent"_s)) >= 4.5);
    }
}

void TestShellTheme::switchesAndRemembers()
{
    {
        Theme theme(*m_memory);
        QCOMPARE(theme.appearance(), Appearance::System);
        QCOMPARE(theme.scheme(), Scheme::Light); // offscreen is
        for (const auto &[look, scheme] : {std::pair(Appearance::Dark, Scheme::Dark),
                                           {Appearance::Light, Scheme::Light},
                                           {Appearance::HighContrast, Scheme::HighContrast}}) {
            theme.setAppearance(look);
            const Palette &colors = Palette::of(scheme);
            QCOMPARE(QApplication::palette().color(QPalette::Window), colors.color(u"window"_s));
            QCOMPARE(QApplication::palette().color(QPalette::Text), colors.color(u"text"_s));
            QVERIFY(qApp->styleSheet().contains(colors.color(u"rail"_s).name()));
            QVERIFY(&paletteOf(nullptr) == &colors);
        }
    }
    QCOMPARE(Theme(*m_memory).scheme(), Scheme::HighContrast);
}

void TestShellTheme::followsTheDesktop()
{
    Theme theme(*m_memory);
    QWidget window;
    theme.watch(&window);
    qputenv("GTK_THEME", "Adwaita:dark");
    QEvent news(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &news);
    QCOMPARE(theme.scheme(), Scheme::Dark);
    qunsetenv("GTK_THEME");
    QApplication::sendEvent(&window, &news);
    QCOMPARE(theme.scheme(), Scheme::Light);

    QPalette dark(Qt::black);
    QVERIFY(dark.color(QPalette::Window).lightness() <
            dark.color(QPalette::WindowText).lightness());
    QApplication::setPalette(dark);
    QCOMPARE(Theme(*m_memory).scheme(), Scheme::Dark);
}

void TestShellTheme::settingBeatsTheDesktop()
{
    Theme theme(*m_memory);
    QWidget window;
    theme.watch(&window);
    theme.setAppearance(Appearance::Light);
    qputenv("GTK_THEME", "Adwaita-dark");
    QEvent news(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &news);
    QCOMPARE(theme.scheme(), Scheme::Light);
}

// Our own change of palette once came back as news from the desktop, for ever.
void TestShellTheme::restsWhenNothingHappens()
{
    class Listener : public QWidget
    {
    public:
        int changes = 0;

    protected:
        void changeEvent(QEvent *event) override
        {
            changes += event->type() == QEvent::StyleChange ? 1 : 0;
        }
    };
    Theme theme(*m_memory);
    Listener window;
    theme.watch(&window);
    window.show();
    QEvent news(QEvent::ThemeChange);
    QApplication::sendEvent(&window, &news);
    QTest::qWait(50);
    window.changes = 0;
    QTest::qWait(100);
    QCOMPARE(window.changes, 0);
}

void TestShellTheme::tellsWidgets()
{
    class Listener : public QWidget
    {
    public:
        int changes = 0;

    protected:
        void changeEvent(QEvent *event) override
        {
            changes += event->type() == QEvent::PaletteChange ? 1 : 0;
        }
    };
    Theme theme(*m_memory);
    theme.setAppearance(Appearance::Light);
    Listener listener;
    listener.show();
    listener.changes = 0;
    theme.setAppearance(Appearance::Dark);
    QTRY_VERIFY(listener.changes > 0);
    listener.changes = 0;
    theme.setAppearance(Appearance::HighContrast);
    QTRY_VERIFY(listener.changes > 0);
}

void TestShellTheme::iconsTakeTheColour()
{
    for (const auto &name : {u"today"_s, u"clients"_s, u"calendar"_s, u"reports"_s, u"guidance"_s,
                             u"backup"_s, u"settings"_s}) {
        const QImage image = lineIcon(name, Qt::red, 20, 2.0).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        int drawn = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                drawn += image.pixelColor(x, y) == QColor(Qt::red) ? 1 : 0;
        }
        QVERIFY2(drawn > 40, qPrintable(name));
    }
}

QTEST_MAIN(TestShellTheme)
#include "tst_shell_theme.moc"
