// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/ChildOf.h"
#include "gui/ModalAnswer.h"

#include <QMessageBox>
#include <QMetaProperty>
#include <QPushButton>
#include <QTest>

#include <functional>
#include <utility>

namespace unknot {

// The ways out of a dialog that keep nothing: Escape where the cursor is, the window's close, and
// the Cancel button.
inline QList<std::pair<const char *, std::function<void()>>> waysOut(QDialog &dialog)
{
    return {{"Escape",
             [&dialog] {
                 QWidget *cursor = dialog.focusWidget();
                 QTest::keyClick(cursor ? cursor : &dialog, Qt::Key_Escape);
             }},
            {"close", [&dialog] { dialog.close(); }},
            {"Cancel", [&dialog] {
                 auto *cancel = dialog.findChild<QPushButton *>(QStringLiteral("cancelButton"));
                 (cancel ? cancel : childOf<QPushButton>(dialog, "closeButton"))->click();
             }}};
}

// Each way leads out of the shown dialog at once.
inline void closesUnasked(QDialog &dialog)
{
    for (const auto &[name, leave] : waysOut(dialog)) {
        dialog.show();
        ModalAnswer<QMessageBox> question([](QMessageBox &box) { box.reject(); });
        leave();
        QVERIFY2(!question.wasAsked(), name);
        QVERIFY2(!dialog.isVisible(), name);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }
}

// Each way asks, and Escape in the question, as Enter on its default, keeps the dialog open.
inline void staysOpenWhenAsked(QDialog &dialog)
{
    dialog.show();
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
        for (const auto &[name, leave] : waysOut(dialog)) {
            bool isSafe = false;
            ModalAnswer<QMessageBox> question([key, &isSafe](QMessageBox &box) {
                isSafe = box.defaultButton() == box.button(QMessageBox::Cancel);
                QTest::keyClick(&box, key);
            });
            leave();
            QVERIFY2(question.wasAsked(), name);
            QVERIFY2(isSafe, name);
            QVERIFY2(dialog.isVisible(), name);
        }
    }
}

// Each way leads out where the person lets go of what was typed.
inline void closesWhenLetGo(QDialog &dialog)
{
    for (const auto &[name, leave] : waysOut(dialog)) {
        dialog.show();
        ModalAnswer<QMessageBox> question(
            [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
        leave();
        QVERIFY2(question.wasAsked(), name);
        QVERIFY2(!dialog.isVisible(), name);
        QCOMPARE(dialog.result(), int(QDialog::Rejected));
    }
}

// The form closes unasked as it is opened, and asks once `change` has altered a field.
inline void asksOnceChanged(QDialog &dialog, const std::function<void()> &change)
{
    closesUnasked(dialog);
    dialog.show();
    change();
    staysOpenWhenAsked(dialog);
    closesWhenLetGo(dialog);
}

// The same with what is typed into one editor, which no question takes away.
inline void asksOnceTyped(QDialog &dialog, const QByteArray &editor, const QString &typed)
{
    auto *edit = childOf<QWidget>(dialog, editor);
    const auto shown = [edit] { return edit->metaObject()->userProperty().read(edit).toString(); };
    QString kept;
    asksOnceChanged(dialog, [&] {
        QTest::keyClicks(edit, typed);
        kept = shown();
    });
    QVERIFY(kept.contains(typed));
    QCOMPARE(shown(), kept);
}

} // namespace unknot
