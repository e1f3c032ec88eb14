// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a Qt Widgets program can be: what bench_start compares the real one with. With an
// argument the window shows that text, which makes Qt find and load a font.
#include <QApplication>
#include <QLabel>

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    QWidget window;
    window.resize(1280, 800);
    const QStringList arguments = QApplication::arguments();
    if (arguments.size() > 1)
        new QLabel(arguments.at(1), &window);
    window.show();
    return QApplication::exec();
}
