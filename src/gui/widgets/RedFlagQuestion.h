// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/RedFlag.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class RedFlagQuestion;
}

// One question with Yes and No, unanswered at first. After a yes it says what to do now. Keeps
// nothing.
class RedFlagQuestion : public QWidget
{
    Q_OBJECT

public:
    explicit RedFlagQuestion(const RedFlag &flag, QWidget *parent = nullptr);
    ~RedFlagQuestion() override;

    [[nodiscard]] const RedFlag &flag() const { return m_flag; }
    [[nodiscard]] std::optional<bool> answer() const; // true: yes
    void answerNo();

signals:
    void answered();
    void letterWanted();

private:
    void follow();

    std::unique_ptr<Ui::RedFlagQuestion> m_ui;
    RedFlag m_flag;
};

} // namespace unknot
