// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Report.h"
#include "gui/BackgroundTask.h"

#include <QTimer>

#include <memory>
#include <optional>

namespace unknot {

class Practice;

// Keeps the reports counted while somebody looks at them: in the background, on a connection of its
// own, and again a moment after something changed. Writes nothing.
class ReportCounter : public QObject
{
    Q_OBJECT

public:
    explicit ReportCounter(Practice &practice, QObject *parent = nullptr);
    ~ReportCounter() override;

    // Nothing is counted while nobody looks.
    void setWatched(bool watched);
    void stop();  // what runs; it is not begun again until something changes, or again()
    void again(); // counts now

    [[nodiscard]] bool isCounting() const { return m_counting; }
    // True while report() is what the practice holds, as far as this window knows.
    [[nodiscard]] bool isFresh() const { return m_fresh; }
    // The last one that was counted whole; none at first.
    [[nodiscard]] const std::optional<PracticeReport> &report() const { return m_report; }

signals:
    void stateChanged(); // isCounting() or isFresh()
    void counted();      // report() is another one
    void progressed(int done, int total);
    void failed(const unknot::Error &error); // not where it was stopped

private:
    void follow();
    void begin();
    void finish(const Error *error);

    Practice &m_practice;
    QTimer m_pause;                          // a burst of changes is counted once
    std::shared_ptr<PracticeReport> m_found; // the worker's until it has finished
    std::unique_ptr<BackgroundTask> m_task;
    std::optional<PracticeReport> m_report;
    bool m_watched = false;
    bool m_counting = false;
    bool m_changed = false; // since the counting began
    bool m_fresh = false;
};

} // namespace unknot
