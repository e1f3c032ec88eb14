// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/MoveSessionDialog.h"

#include "domain/ClockWords.h"
#include "gui/ChangeFlow.h"
#include "gui/PlaceWords.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/widgets/DateFields.h"
#include "models/WhenWords.h"
#include "practice/Practice.h"

#include "ui_MoveSessionDialog.h"

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

MoveSessionDialog::MoveSessionDialog(Practice &practice, const Session &session, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::MoveSessionDialog>())
    , m_session(session)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Reflow);
    m_ui->titleLabel->setText(tr("Move session %1").arg(session.number));
    m_ui->bookedLabel->setText(
        tr("Booked %1, planned for %2.")
            .arg(shortTime(session.start, practice.today().date()), dayText(session.ideal)));
    m_errors.add(u"session.start"_s, m_ui->dayEdit, m_ui->dayError);
    m_errors.add(u"session.minutes"_s, m_ui->timeEdit, m_ui->timeError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->dayEdit, &QLineEdit::textChanged, this, &MoveSessionDialog::showPlace);
    connect(m_ui->timeEdit, &QTimeEdit::timeChanged, this, &MoveSessionDialog::showPlace);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->moveButton, &QPushButton::clicked, this, &MoveSessionDialog::move);
    m_ui->dayEdit->setText(dateText(session.start.day()));
    m_ui->timeEdit->setDisplayFormat(clockFormat());
    m_ui->timeEdit->setTime(session.start.time());
    m_ui->dayEdit->selectAll();
}

MoveSessionDialog::~MoveSessionDialog() = default;

// The weekday, so that a slip of the finger shows before it is kept, and what stands in the way.
void MoveSessionDialog::showPlace()
{
    const QDate day = dateIn(*m_ui->dayEdit);
    m_errors.clear();
    m_ui->readingLabel->setText(
        day.isValid() ? placeWords(m_practice, {m_session, day, m_ui->timeEdit->time()}).text
                      : QString());
    layout()->activate(); // the dialog grows with what is to be said
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void MoveSessionDialog::move()
{
    const QDate day = dateIn(*m_ui->dayEdit);
    const auto moved =
        carryOut(m_practice, SessionMoves{m_session, day, m_ui->timeEdit->time()}, this);
    if (!moved)
        m_errors.show({moved.error()});
    else if (*moved != ChangeOutcome::Left)
        accept();
}

bool MoveSessionDialog::isTouched() const
{
    return m_ui->dayEdit->text() != dateText(m_session.start.day()) ||
           m_ui->timeEdit->time() != m_session.start.time();
}

} // namespace unknot
