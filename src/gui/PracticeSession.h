// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Practice.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace unknot {

class Memory;

// Holds the one practice that is open, remembers which it was, and looks out for other programs
// that write to it. Shows nothing: what fails is returned.
class PracticeSession : public QObject
{
    Q_OBJECT

public:
    PracticeSession(Environment environment, Memory &memory, QObject *parent = nullptr);
    ~PracticeSession() override;

    [[nodiscard]] Practice *practice() const { return m_practice.get(); } // null when none is open
    [[nodiscard]] const Environment &environment() const { return m_environment; }

    // On failure the practice that is open stays open.
    [[nodiscard]] Result<void> open(const QString &path);
    [[nodiscard]] Result<void> create(const QString &path, const PracticeProfile &profile);

signals:
    void aboutToClose(); // let go of everything that uses practice()
    void opened();

private:
    [[nodiscard]] Result<void> take(Result<std::unique_ptr<Practice>> practice);

    Environment m_environment;
    Memory &m_memory;
    std::unique_ptr<Practice> m_practice;
    QTimer m_watch;
};

} // namespace unknot
