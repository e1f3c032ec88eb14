// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Question.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QMessageBox>

namespace unknot {

namespace {

struct QuestionText
{
    Q_DECLARE_TR_FUNCTIONS(QuestionText)
};

// Without pictures: Qt's own are of another world where the system has no theme of icons.
bool ask(QWidget &asker, const QString &question, const QString &yes, const QString &no)
{
    QMessageBox box(QMessageBox::NoIcon, asker.window()->windowTitle(), question,
                    QMessageBox::Discard | QMessageBox::Cancel, &asker);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::Discard)->setText(yes);
    box.button(QMessageBox::Cancel)->setText(no);
    for (QAbstractButton *button : box.buttons())
        button->setIcon({});
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

} // namespace

bool agrees(QWidget &asker, const QString &question, const QString &yes)
{
    return ask(asker, question, yes, QuestionText::tr("Cancel"));
}

bool mayLose(QWidget &asker, const QString &question, const QString &yes)
{
    return ask(asker, question, yes, QuestionText::tr("&Keep editing"));
}

} // namespace unknot
