// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

namespace unknot {

namespace Ui {
class EmptyState;
}

// Stands in place of an empty list: what is missing, and what to do about it.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);
    ~EmptyState() override;

    // Plain text, which may quote what a person typed.
    void setWords(const QString &title, const QString &sentence);
    void setButton(const QString &text); // empty: no button

signals:
    void buttonClicked();

private:
    std::unique_ptr<Ui::EmptyState> m_ui;
};

} // namespace unknot
