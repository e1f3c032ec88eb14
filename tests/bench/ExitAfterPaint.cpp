// SPDX-License-Identifier: GPL-3.0-or-later
// Linked into a program, ends it once a widget of the class UNKNOT_BENCH_PAINTED has been painted.
// So the time until then is the program's run time, and the product needs no switch for it.
#include <QCoreApplication>
#include <QEvent>
#include <QObject>

#include <cstdlib>

namespace {

class PaintWatch : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && watched->inherits(UNKNOT_BENCH_PAINTED)) {
            // Behind this event the whole window is painted and handed to the screen.
            QMetaObject::invokeMethod(
                this, [] { std::_Exit(EXIT_SUCCESS); }, Qt::QueuedConnection);
        }
        return false;
    }
};

void watch()
{
    QCoreApplication *application = QCoreApplication::instance();
    application->installEventFilter(new PaintWatch(application));
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(watch)
