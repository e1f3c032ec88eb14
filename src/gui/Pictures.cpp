// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Pictures.h"

#include "gui/MainWindow.h"
#include "gui/ReportCounter.h"
#include "gui/dialogs/PlanDialog.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPainter>
#include <QSettings>

#include <algorithm>
#include <functional>
#include <tuple>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct Picture
{
    QString name;
    std::function<void(MainWindow &)> show;
    std::function<std::unique_ptr<QDialog>(MainWindow &)> dialog = {}; // above the window
};

// An active plan well under way, with the most phases, makes the best picture.
Result<ClientId> clientForPictures(Practice &practice)
{
    ClientQuery query;
    query.limit = 200;
    const auto rows = practice.clients().list(query);
    if (!rows.has_value())
        return tl::make_unexpected(rows.error());
    if (rows->isEmpty())
        return fail(ErrorCode::NotFound, practice.path());
    const auto rank = [&practice](const ClientRow &row) {
        const auto plans = practice.planner().plansOf(row.id);
        const bool some = plans.has_value() && !plans->isEmpty();
        const qsizetype phases = some ? plans->first().taper.phases.size() : 0;
        return std::tuple(row.planState == PlanState::Active, row.completed > 3, phases);
    };
    return std::ranges::max_element(*rows, {}, rank)->id;
}

// One to write, the next, and one that is written, the latest: what the client has of them.
Result<QList<Picture>> recordPictures(Practice &practice, ClientId client)
{
    const auto rows = practice.sessions().ofClient(client);
    if (!rows.has_value())
        return tl::make_unexpected(rows.error());
    std::optional<Session> next;
    std::optional<Session> last;
    for (const SessionRow &row : *rows) {
        const Session &session = row.session;
        if (isOpen(session.state) && (!next || session.start.utc < next->start.utc))
            next = session;
        if (session.state == SessionState::Completed &&
            (!last || session.start.utc > last->start.utc))
            last = session;
    }
    QList<Picture> pictures;
    const auto add = [&pictures](const QString &name, const std::optional<Session> &session) {
        if (session)
            pictures << Picture{name, [id = session->id](MainWindow &window) {
                                    window.navigator().go(SessionStop{id});
                                }};
    };
    add(u"session"_s, next);
    add(u"record"_s, last);
    return pictures;
}

Picture placePicture(Place place)
{
    return {placeName(place), [place](MainWindow &window) { window.navigator().go(place); }};
}

Picture tabPicture(const QString &name, ClientId client, ClientTab tab)
{
    return {name, [client, tab](MainWindow &window) {
                window.navigator().go(ClientStop{client, tab});
            }};
}

QList<Picture> picturesOf(ClientId client)
{
    QList<Picture> pictures;
    for (const Place place : allPlaces)
        pictures << placePicture(place);
    pictures << tabPicture(u"client"_s, client, ClientTab::Overview)
             << tabPicture(u"health"_s, client, ClientTab::Health)
             << tabPicture(u"plan"_s, client, ClientTab::Plan)
             << tabPicture(u"sessions"_s, client, ClientTab::Sessions)
             << tabPicture(u"progress"_s, client, ClientTab::Progress)
             << tabPicture(u"documents"_s, client, ClientTab::Documents);
    Picture dialog = tabPicture(u"plan-dialog"_s, client, ClientTab::Plan);
    dialog.dialog = [client](MainWindow &window) -> std::unique_ptr<QDialog> {
        Practice &practice = *window.session().practice();
        const auto plans = practice.planner().plansOf(client);
        if (plans.has_value() && !plans->isEmpty())
            return std::make_unique<PlanDialog>(practice, plans->first(), &window);
        return std::make_unique<PlanDialog>(practice, client, &window);
    };
    pictures << dialog;
    return pictures;
}

// Until no widget asks for more: layouts settle, then paint.
void settle()
{
    for (int round = 0; round < 5; ++round) {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::processEvents();
    }
}

// A report is counted beside the window: what is shown before says nothing yet.
void waitForReport(const QWidget &page)
{
    const auto *counter = page.findChild<ReportCounter *>();
    if (!counter || !counter->isCounting())
        return;
    QEventLoop loop;
    QObject::connect(counter, &ReportCounter::stateChanged, &loop, &QEventLoop::quit);
    loop.exec();
}

QPixmap grabbed(MainWindow &window, const Picture &picture)
{
    picture.show(window);
    settle();
    if (const Page *page = window.navigator().current()) { // none before a practice is open
        waitForReport(*page);
        settle();
    }
    QPixmap pixmap = window.grab();
    if (picture.dialog) {
        const auto dialog = picture.dialog(window);
        dialog->show();
        settle();
        const QPixmap above = dialog->grab();
        QPainter painter(&pixmap);
        painter.setOpacity(0.6); // what lies behind steps back
        painter.fillRect(pixmap.rect(), window.palette().window());
        painter.setOpacity(1);
        painter.drawPixmap((window.width() - dialog->width()) / 2,
                           (window.height() - dialog->height()) / 2, above);
    }
    return pixmap;
}

Result<void> save(const QPixmap &pixmap, const QString &path)
{
    if (pixmap.save(path))
        return {};
    return fail(ErrorCode::CannotWrite, path);
}

Result<void> takeAll(MainWindow &window, const QList<Picture> &pictures, const QDir &folder)
{
    window.resize(1280, 800);
    window.show();
    settle();
    for (const auto &[look, suffix] :
         {std::pair(Appearance::Light, u"light"_s), std::pair(Appearance::Dark, u"dark"_s)}) {
        window.theme().setAppearance(look);
        for (const Picture &picture : pictures) {
            const QString path = folder.filePath(u"%1-%2.png"_s.arg(picture.name, suffix));
            if (const auto done = save(grabbed(window, picture), path); !done.has_value())
                return done;
        }
    }
    return {};
}

} // namespace

Result<void> takePictures(const QString &file, const QString &folder,
                          const Environment &environment, QSettings &settings)
{
    const QDir target(folder);
    if (!target.mkpath(u"."_s))
        return fail(ErrorCode::CannotWrite, folder);
    {
        MainWindow first(environment, settings);
        first.openLast();
        const auto done = takeAll(first, {{u"welcome"_s, [](MainWindow &) {}}}, target);
        if (!done.has_value())
            return done;
    }
    MainWindow window(environment, settings);
    if (const auto opened = window.session().open(QFileInfo(file).absoluteFilePath());
        !opened.has_value())
        return opened;
    Practice &practice = *window.session().practice();
    const auto client = clientForPictures(practice);
    if (!client.has_value())
        return tl::make_unexpected(client.error());
    const auto records = recordPictures(practice, *client);
    if (!records.has_value())
        return tl::make_unexpected(records.error());
    return takeAll(window, picturesOf(*client) + *records, target);
}

} // namespace unknot
