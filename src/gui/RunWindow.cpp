// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/RunWindow.h"

#include "gui/MainWindow.h"
#include "gui/Pictures.h"
#include "practice/ErrorText.h"
#include "practice/Translations.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTextStream>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

void complain(const QString &text)
{
    QTextStream(stderr) << u"unknot: "_s << text << Qt::endl;
}

int makePictures(const QString &file, const QString &folder)
{
    // Pictures neither follow nor change what the window remembers.
    const QTemporaryDir temporary;
    QSettings settings(temporary.filePath(u"settings.ini"_s), QSettings::IniFormat);
    const auto done = takePictures(file, folder, Environment::ofThisMachine(), settings);
    if (done.has_value())
        return 0;
    complain(errorText(done.error()));
    return 1;
}

} // namespace

int runWindow(int argc, char **argv)
{
    const auto isPictures = [](const char *argument) {
        return QByteArrayView(argument).startsWith("--pictures");
    };
    if (std::any_of(argv, argv + argc, isPictures))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // pictures need no display, and look alike
    QApplication app(argc, argv);
    installTranslations(app);
    QApplication::setDesktopFileName(u"org.unknot.Unknot"_s);

    QCommandLineParser parser;
    const QCommandLineOption pictures(u"pictures"_s, {}, u"DIR"_s);
    parser.addOption(pictures);
    if (!parser.parse(QApplication::arguments()) || parser.positionalArguments().size() > 1) {
        complain(parser.errorText().isEmpty()
                     ? QApplication::translate("RunWindow", "One file at a time, please.")
                     : parser.errorText());
        return 2;
    }
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(pictures))
        return makePictures(file, parser.value(pictures));

    QSettings settings;
    MainWindow window(Environment::ofThisMachine(), settings);
    // Shown first: the page then lays itself out once, in the size it will have. Nothing is painted
    // before the loop runs, so no empty window flashes up.
    window.show();
    if (file.isEmpty())
        window.openLast();
    else
        window.open(QFileInfo(file).absoluteFilePath());
    return QApplication::exec();
}

} // namespace unknot
