// SPDX-License-Identifier: GPL-3.0-or-later
// The list of text snippets: examples to begin from, added, edited and removed, errors where they
// belong.
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/Memory.h"
#include "gui/ModalAnswer.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/SettingsDialog.h"
#include "gui/dialogs/SnippetDialog.h"
#include "gui/dialogs/SnippetsDialog.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SnippetsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void emptyOffersExamples();
    void added();
    void errorsStandAtTheirFields_data();
    void errorsStandAtTheirFields();
    void aNameIsTakenOnce();
    void asksBeforeTypedTextIsLost_data();
    void asksBeforeTypedTextIsLost();
    void edited();
    void removedWhenAgreed();
    void textIsShownAsTyped_data();
    void textIsShownAsTyped();
    void followsThePractice();
    void openedFromTheSettings();

private:
    Snippet add(const QString &name, const QString &text)
    {
        Snippet draft;
        draft.name = name;
        draft.text = text;
        return Fixture::must(m_fixture->practice().snippets().add(draft));
    }
    [[nodiscard]] QList<Snippet> all()
    {
        return Fixture::must(m_fixture->practice().snippets().all());
    }
    static void press(QWidget &dialog, const char *button)
    {
        QTest::mouseClick(childOf<QPushButton>(dialog, button), Qt::LeftButton);
    }
    static void fill(SnippetDialog &dialog, const QString &name, const QString &text)
    {
        childOf<QLineEdit>(dialog, "nameEdit")->setText(name);
        childOf<QPlainTextEdit>(dialog, "textEdit")->setPlainText(text);
        press(dialog, "saveButton");
    }

    std::optional<Fixture> m_fixture;
};

void tst_SnippetsDialog::init()
{
    m_fixture.emplace();
    m_fixture->removeSnippets();
}

void tst_SnippetsDialog::emptyOffersExamples()
{
    SnippetsDialog dialog(m_fixture->practice());
    dialog.show();
    QVERIFY(!childOf<QListWidget>(dialog, "snippetList")->isVisible());
    QVERIFY(!childOf<QPushButton>(dialog, "editButton")->isEnabled());
    QVERIFY(!childOf<QPushButton>(dialog, "removeButton")->isEnabled());
    press(dialog, "emptyButton");
    QVERIFY(all().size() > 3);
    auto *list = childOf<QListWidget>(dialog, "snippetList");
    QVERIFY(list->isVisible());
    QCOMPARE(list->count(), all().size());
    QCOMPARE(list->item(0)->text(), u';' + all().first().name);
    QVERIFY(!childOf<QPushButton>(dialog, "emptyButton")->isVisible());
}

void tst_SnippetsDialog::added()
{
    add(u"aback"_s, u"Taken."_s);
    SnippetsDialog dialog(m_fixture->practice());
    dialog.show();
    ModalAnswer<SnippetDialog> answer(
        [](SnippetDialog &asked) { fill(asked, u"heat"_s, u"Heat for 15 minutes."_s); });
    press(dialog, "addButton");
    QVERIFY(answer.wasAsked());
    QCOMPARE(all().size(), 2);
    QCOMPARE(childOf<QListWidget>(dialog, "snippetList")->count(), 2);
    QCOMPARE(wordsOf(dialog, "nameLabel"), u";heat"_s); // the new one is chosen
    QCOMPARE(childOf<QPlainTextEdit>(dialog, "textView")->toPlainText(), u"Heat for 15 minutes."_s);
}

void tst_SnippetsDialog::errorsStandAtTheirFields_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("where");
    QTest::newRow("no name") << QString() << u"Text."_s << u"nameError"_s;
    QTest::newRow("name with a space") << u"two words"_s << u"Text."_s << u"nameError"_s;
    QTest::newRow("name with a semicolon") << u"a;b"_s << u"Text."_s << u"nameError"_s;
    QTest::newRow("emoji") << u"🔥"_s << u"Text."_s << u"nameError"_s;
    QTest::newRow("long name") << QString(31, u'a') << u"Text."_s << u"nameError"_s;
    QTest::newRow("no text") << u"heat"_s << u"  \n "_s << u"textError"_s;
}

void tst_SnippetsDialog::errorsStandAtTheirFields()
{
    QFETCH(QString, name);
    QFETCH(QString, text);
    QFETCH(QString, where);
    SnippetDialog dialog(m_fixture->practice().snippets(), {});
    dialog.show();
    fill(dialog, name, text);
    QVERIFY(dialog.isVisible());
    for (const QString &label : {u"nameError"_s, u"textError"_s})
        QCOMPARE(!wordsOf(dialog, qPrintable(label)).isEmpty(), label == where);
    QVERIFY(all().isEmpty());
    fill(dialog, u"heat"_s, u"Text."_s);
    QVERIFY(!dialog.isVisible());
    QCOMPARE(all().size(), 1);
}

void tst_SnippetsDialog::aNameIsTakenOnce()
{
    add(u"heat"_s, u"Heat."_s);
    SnippetDialog dialog(m_fixture->practice().snippets(), {});
    dialog.show();
    fill(dialog, u"HEAT"_s, u"Other."_s);
    QVERIFY(dialog.isVisible());
    QVERIFY(!wordsOf(dialog, "nameError").isEmpty());
    QCOMPARE(all().size(), 1);
}

void tst_SnippetsDialog::asksBeforeTypedTextIsLost_data()
{
    QTest::addColumn<bool>("isNew");
    QTest::addColumn<QByteArray>("editor");
    for (const QByteArray editor : {"nameEdit", "textEdit"}) {
        QTest::addRow("new, %s", editor.constData()) << true << editor;
        QTest::addRow("edited, %s", editor.constData()) << false << editor;
    }
}

void tst_SnippetsDialog::asksBeforeTypedTextIsLost()
{
    QFETCH(bool, isNew);
    QFETCH(QByteArray, editor);
    const Snippet kept = add(u"heat"_s, u"15\u00a0minutes.\nNo more."_s);
    SnippetDialog dialog(m_fixture->practice().snippets(), isNew ? Snippet() : kept);
    asksOnceTyped(dialog, editor, u"walk"_s);
    QCOMPARE(all(), QList<Snippet>{kept});
}

void tst_SnippetsDialog::edited()
{
    add(u"heat"_s, u"Heat."_s);
    add(u"walk"_s, u"Walk."_s);
    SnippetsDialog dialog(m_fixture->practice());
    dialog.show();
    auto *list = childOf<QListWidget>(dialog, "snippetList");
    list->setCurrentRow(1);
    ModalAnswer<SnippetDialog> answer([](SnippetDialog &asked) {
        QCOMPARE(childOf<QLineEdit>(asked, "nameEdit")->text(), u"walk"_s);
        fill(asked, u"afoot"_s, u"Walk 20 minutes."_s);
    });
    press(dialog, "editButton");
    QVERIFY(answer.wasAsked());
    QCOMPARE(all().first().name, u"afoot"_s);
    QCOMPARE(all().first().text, u"Walk 20 minutes."_s);
    QCOMPARE(wordsOf(dialog, "nameLabel"), u";afoot"_s); // it moved, and is still chosen
}

void tst_SnippetsDialog::removedWhenAgreed()
{
    add(u"heat"_s, u"Heat."_s);
    add(u"walk"_s, u"Walk."_s);
    SnippetsDialog dialog(m_fixture->practice());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    {
        ModalAnswer<QMessageBox> answer([](QMessageBox &box) {
            QVERIFY(box.text().contains(u";heat"_s));
            box.reject();
        });
        press(dialog, "removeButton");
        QVERIFY(answer.wasAsked());
        QCOMPARE(all().size(), 2);
    }
    ModalAnswer<QMessageBox> answer(
        [](QMessageBox &box) { box.button(QMessageBox::Discard)->click(); });
    dialog.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    childOf<QListWidget>(dialog, "snippetList")->setFocus();
    QTest::keyClick(childOf<QListWidget>(dialog, "snippetList"), Qt::Key_Delete);
    QVERIFY(answer.wasAsked());
    QCOMPARE(all().size(), 1);
    QCOMPARE(wordsOf(dialog, "nameLabel"), u";walk"_s);
}

void tst_SnippetsDialog::textIsShownAsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("markup") << u"<b>bold</b> <script>x</script>"_s;
    QTest::newRow("emoji") << u"🔥🔥 👩🏽‍⚕️"_s;
    QTest::newRow("right to left") << u"دافئ"_s;
    QTest::newRow("several lines") << u"One.\n\nTwo."_s;
    QTest::newRow("long") << QString(5'000, u'ä');
}

void tst_SnippetsDialog::textIsShownAsTyped()
{
    QFETCH(QString, text);
    add(u"heat"_s, text);
    SnippetsDialog dialog(m_fixture->practice());
    dialog.show();
    QCOMPARE(childOf<QPlainTextEdit>(dialog, "textView")->toPlainText(), text);
    QVERIFY(dialog.width() <= 800);
}

void tst_SnippetsDialog::followsThePractice()
{
    SnippetsDialog dialog(m_fixture->practice());
    dialog.show();
    auto *list = childOf<QListWidget>(dialog, "snippetList");
    QVERIFY(!list->isVisible());
    const Snippet snippet = add(u"heat"_s, u"Heat."_s);
    QVERIFY(list->isVisible());
    QVERIFY(m_fixture->practice().snippets().remove(snippet));
    QVERIFY(!list->isVisible());
}

void tst_SnippetsDialog::openedFromTheSettings()
{
    Memory memory(m_fixture->settings());
    Theme theme(memory);
    SettingsDialog settings(&m_fixture->practice(), theme);
    settings.show();
    ModalAnswer<SnippetsDialog> answer(
        [](SnippetsDialog &dialog) { press(dialog, "closeButton"); });
    press(settings, "snippetsButton");
    QVERIFY(answer.wasAsked());
    SettingsDialog without(nullptr, theme);
    without.show();
    QVERIFY(!childOf<QPushButton>(without, "snippetsButton")->isVisible());
}

QTEST_MAIN(tst_SnippetsDialog)
#include "tst_snippets_dialog.moc"
