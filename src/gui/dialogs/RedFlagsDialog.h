// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/HealthHistory.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>

namespace unknot {

namespace Ui {
class RedFlagsDialog;
}

class Practice;
class RedFlagQuestion;

// "Anything new?": whether something has changed, then the questions about signs of a serious
// cause. Keeps that the history was gone through today, with every answer; counts nothing.
class RedFlagsDialog : public FormDialog
{
    Q_OBJECT

public:
    RedFlagsDialog(Practice &practice, ClientId client, QWidget *parent = nullptr);
    ~RedFlagsDialog() override;

    // Once accepted: the client named a change, so the health tab comes next.
    [[nodiscard]] bool somethingChanged() const;

    void accept() override; // keeps the answers; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;

private:
    void addQuestions();
    void answerNoToAll();
    void follow();                                      // what is still to answer
    [[nodiscard]] bool isAsked() const;                 // whether something has changed
    [[nodiscard]] QList<RedFlagAnswer> answers() const; // given so far
    void printLetter();

    Practice &m_practice;
    ClientId m_client;
    std::unique_ptr<Ui::RedFlagsDialog> m_ui;
    FieldErrors m_errors;
    QList<RedFlagQuestion *> m_questions;
    QList<RedFlagAnswer> m_kept; // for the letter
};

} // namespace unknot
