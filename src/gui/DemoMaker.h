// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/BackgroundTask.h"

#include <QDate>
#include <QObject>

namespace unknot {

// Makes the demo practice of the day in the user's data folder, in the background. A half-made one
// is never found: it gets its name when it is whole. Leaves the demos of earlier days alone.
class DemoMaker : public QObject
{
    Q_OBJECT

public:
    // `folder` is made when it is missing.
    DemoMaker(const QString &folder, QDate today, QObject *parent = nullptr);

    [[nodiscard]] bool isRunning() const { return m_task != nullptr; }
    void start(); // ready() at once where today's demo is there already
    void cancel();

signals:
    void progressed(int done, int total);
    void ready(const QString &path);
    void failed(const unknot::Error &error); // Cancelled after cancel()

private:
    [[nodiscard]] QString path() const;
    [[nodiscard]] QString unfinishedPath() const;
    void removeUnfinished() const;
    void finish();
    void giveUp(const Error &error);

    QString m_folder;
    QDate m_today;
    BackgroundTask *m_task = nullptr;
};

} // namespace unknot
