// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QTimer>

#include <memory>

namespace unknot {

struct Error;

namespace Ui {
class MessageBar;
}

// The one line in which the window says what failed or what is done. What failed stays until it
// is closed or something newer is said; what is done goes away by itself.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);
    ~MessageBar() override;

    void showError(const Error &error);
    void showNotice(const QString &text);
    void showUndoable(const QString &text); // a notice with a button that takes it back
    [[nodiscard]] QString text() const;

signals:
    void undoWanted();

private:
    void say(const QString &text, const QString &banner);

    std::unique_ptr<Ui::MessageBar> m_ui;
    QTimer m_fade;
};

} // namespace unknot
