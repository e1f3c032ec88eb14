// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/RedFlagsDialog.h"

#include "gui/PaperActions.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/RedFlagQuestion.h"
#include "knowledge/Catalogue.h"
#include "practice/Practice.h"

#include "ui_RedFlagsDialog.h"

#include <algorithm>

namespace unknot {

RedFlagsDialog::RedFlagsDialog(Practice &practice, ClientId client, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_client(client)
    , m_ui(std::make_unique<Ui::RedFlagsDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::RedFlags);
    m_errors.add({}, nullptr, m_ui->dialogError);
    addQuestions();
    setTabOrder(m_ui->cancelButton, m_ui->keepButton);
    connect(m_ui->sameButton, &QPushButton::clicked, m_ui->noToAllButton,
            qOverload<>(&QWidget::setFocus));
    for (QPushButton *button : {m_ui->sameButton, m_ui->changedButton})
        connect(button, &QPushButton::toggled, this, &RedFlagsDialog::follow);
    connect(m_ui->noToAllButton, &QPushButton::clicked, this, &RedFlagsDialog::answerNoToAll);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->keepButton, &QPushButton::clicked, this, &RedFlagsDialog::accept);
    m_ui->sameButton->setFocus();
    follow();
}

RedFlagsDialog::~RedFlagsDialog() = default;

bool RedFlagsDialog::somethingChanged() const
{
    return m_ui->changedButton->isChecked();
}

bool RedFlagsDialog::isAsked() const
{
    return m_ui->sameButton->isChecked() || somethingChanged();
}

void RedFlagsDialog::addQuestions()
{
    const auto catalogue = m_practice.catalogue();
    if (!catalogue) {
        m_errors.show({catalogue.error()});
        return;
    }
    QWidget *before = m_ui->noToAllButton;
    for (const RedFlag &flag : (*catalogue)->redFlags()) {
        auto *question = new RedFlagQuestion(flag, m_ui->questionContent);
        m_ui->questionList->insertWidget(m_ui->questionList->count() - 1, question);
        connect(question, &RedFlagQuestion::answered, this, &RedFlagsDialog::follow);
        connect(question, &RedFlagQuestion::letterWanted, this, &RedFlagsDialog::printLetter);
        m_questions << question;
        before = question;
    }
    setTabOrder(before, m_ui->cancelButton);
}

// A yes that was said stays.
void RedFlagsDialog::answerNoToAll()
{
    for (RedFlagQuestion *question : std::as_const(m_questions)) {
        if (!question->answer())
            question->answerNo();
    }
    m_ui->keepButton->setFocus(Qt::OtherFocusReason);
}

void RedFlagsDialog::follow()
{
    const auto open = (isAsked() ? 0 : 1) +
                      std::ranges::count_if(m_questions, [](const RedFlagQuestion *question) {
                          return !question->answer();
                      });
    m_ui->changedHint->setVisible(somethingChanged());
    m_ui->openLabel->setText(open > 0 ? tr("%n questions to answer", nullptr, int(open))
                                      : QString());
    m_ui->keepButton->setEnabled(open == 0);
}

QList<RedFlagAnswer> RedFlagsDialog::answers() const
{
    const QDate today = m_practice.today().date();
    QList<RedFlagAnswer> answers;
    for (const RedFlagQuestion *question : std::as_const(m_questions)) {
        if (const auto yes = question->answer())
            answers << RedFlagAnswer{question->flag().condition, *yes, today};
    }
    return answers;
}

// The letter tells of the answer, so that is kept first, whatever becomes of the rest. The history
// was not gone through by that.
void RedFlagsDialog::printLetter()
{
    const QDate today = m_practice.today().date();
    if (const auto kept = m_practice.health().answered(m_client, today, answers()); !kept) {
        m_errors.show({kept.error()});
        return;
    }
    m_kept = answers();
    PaperActions paper(m_practice, this);
    connect(&paper, &PaperActions::failed, this,
            [this](const Error &error) { m_errors.show({error}); });
    paper.previewReferralLetter(m_client);
}

void RedFlagsDialog::accept()
{
    const QDate today = m_practice.today().date();
    if (const auto kept = m_practice.health().interviewed(m_client, today, answers()); !kept)
        m_errors.show({kept.error()});
    else
        QDialog::accept();
}

bool RedFlagsDialog::isTouched() const
{
    return isAsked() || answers() != m_kept;
}

} // namespace unknot
