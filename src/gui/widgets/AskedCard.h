// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/widgets/FieldErrors.h"

#include <QDate>
#include <QFrame>

#include <memory>

namespace unknot {

namespace Ui {
class AskedCard;
}

// When the health history was last gone through and when to ask again, and the due date of a
// pregnancy. Keeps nothing itself.
class AskedCard : public QFrame
{
    Q_OBJECT

public:
    explicit AskedCard(QWidget *parent = nullptr);
    ~AskedCard() override;

    // `asked` invalid: never; `until`: the last day on which the answers hold.
    void showAsked(QDate asked, QDate until, QDate today);
    void showDueDate(QDate dueDate);
    void showErrors(const QList<Error> &errors); // of the due date

signals:
    void askWanted();
    void dueDateTyped(QDate dueDate); // invalid: none

private:
    void readDueDate();

    std::unique_ptr<Ui::AskedCard> m_ui;
    FieldErrors m_errors;
};

} // namespace unknot
