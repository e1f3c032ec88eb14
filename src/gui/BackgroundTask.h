// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QObject>

#include <atomic>
#include <functional>
#include <memory>

class QThread;

namespace unknot {

// Runs one long piece of work in a thread of its own, tells how far it is, and can stop it. The
// work must not touch widgets. Ends the work and waits for it when it is destroyed.
class BackgroundTask : public QObject
{
    Q_OBJECT

public:
    // Told from the work as it goes on; false asks it to stop soon.
    using Progress = std::function<bool(int done, int total)>;
    using Work = std::function<Result<void>(const Progress &progress)>;

    explicit BackgroundTask(Work work, QObject *parent = nullptr);
    ~BackgroundTask() override;

    void start(); // once
    void cancel();

signals:
    void progressed(int done, int total);
    void succeeded();
    void failed(const unknot::Error &error); // Cancelled when the work was stopped

private:
    void finish();

    std::atomic_bool m_cancelled = false;
    Result<void> m_result; // the worker's until it has finished
    std::unique_ptr<QThread> m_thread;
};

} // namespace unknot
