// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDialog>
#include <QTimer>

#include <functional>

namespace unknot {

// Does `work` on the modal dialog that comes next, once it is open. wasAsked() tells whether one
// came at all; a dialog of another class is closed and does not count.
template <class Dialog>
class ModalAnswer
{
public:
    explicit ModalAnswer(std::function<void(Dialog &)> work)
        : m_work(std::move(work))
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
        m_timer.start(5);
    }

    [[nodiscard]] bool wasAsked() const { return m_asked; }

private:
    void look()
    {
        QWidget *modal = QApplication::activeModalWidget();
        if (!modal)
            return;
        m_timer.stop();
        if (auto *dialog = qobject_cast<Dialog *>(modal)) {
            m_asked = true;
            m_work(*dialog);
        } else {
            modal->close();
        }
    }

    std::function<void(Dialog &)> m_work;
    QTimer m_timer;
    bool m_asked = false;
};

} // namespace unknot
