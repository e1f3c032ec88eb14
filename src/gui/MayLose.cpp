// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/MayLose.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString text(const char *source)
{
    return QCoreApplication::translate("MayLose", source);
}

} // namespace

bool mayLose(QWidget &asker, const QString &question, const QString &button)
{
    QMessageBox box(QMessageBox::Question, asker.window()->windowTitle(), question,
                    QMessageBox::Discard | QMessageBox::Cancel, &asker);
    box.setObjectName(u"loseQuestion"_s);
    box.setTextFormat(Qt::PlainText);
    box.button(QMessageBox::Discard)->setText(button);
    box.button(QMessageBox::Cancel)->setText(text(QT_TRANSLATE_NOOP("MayLose", "&Keep editing")));
    box.setDefaultButton(QMessageBox::Cancel);
    return box.exec() == QMessageBox::Discard;
}

bool mayLoseTyped(QWidget &asker)
{
    return mayLose(asker,
                   text(QT_TRANSLATE_NOOP("MayLose", "Discard what you typed? It is not saved.")),
                   text(QT_TRANSLATE_NOOP("MayLose", "&Discard")));
}

} // namespace unknot
