// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DemoMaker.h"

#include "demo/DemoPractice.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

DemoMaker::DemoMaker(const QString &folder, QDate today, QObject *parent)
    : QObject(parent)
    , m_folder(folder)
    , m_today(today)
{
}

QString DemoMaker::path() const
{
    return QDir(m_folder).filePath(u"demo-%1.unknot"_s.arg(m_today.toString(Qt::ISODate)));
}

QString DemoMaker::unfinishedPath() const
{
    return QDir(m_folder).filePath(u"unfinished-demo.unknot"_s);
}

void DemoMaker::start()
{
    if (QFile::exists(path())) {
        emit ready(path());
        return;
    }
    if (!QDir().mkpath(m_folder)) {
        emit failed(Error{ErrorCode::CannotWrite, m_folder, {}});
        return;
    }
    removeUnfinished();
    const DemoOptions options{.today = m_today};
    m_task = new BackgroundTask(
        [target = unfinishedPath(), options](const BackgroundTask::Progress &progress) {
            return makeDemoPractice(target, options, progress).map([](int) {});
        },
        this);
    connect(m_task, &BackgroundTask::progressed, this, &DemoMaker::progressed);
    connect(m_task, &BackgroundTask::succeeded, this, &DemoMaker::finish);
    connect(m_task, &BackgroundTask::failed, this, &DemoMaker::giveUp);
    m_task->start();
}

void DemoMaker::cancel()
{
    if (m_task)
        m_task->cancel();
}

void DemoMaker::removeUnfinished() const
{
    QDir folder(m_folder);
    const QString withSideFiles = QFileInfo(unfinishedPath()).fileName() + u'*';
    for (const QString &name : folder.entryList({withSideFiles}, QDir::Files))
        folder.remove(name);
}

void DemoMaker::finish()
{
    if (!QFile::rename(unfinishedPath(), path())) {
        giveUp(Error{ErrorCode::CannotWrite, path(), {}});
        return;
    }
    m_task->deleteLater();
    m_task = nullptr;
    emit ready(path());
}

void DemoMaker::giveUp(const Error &error)
{
    m_task->deleteLater();
    m_task = nullptr;
    removeUnfinished();
    emit failed(error);
}

} // namespace unknot
