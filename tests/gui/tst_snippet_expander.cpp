// SPDX-License-Identifier: GPL-3.0-or-later
// ";heat" becomes a sentence while one types, and the name again with Ctrl+Z.
#include "gui/Fixture.h"
#include "gui/SnippetExpander.h"

#include <QPlainTextEdit>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class tst_SnippetExpander : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void expands_data();
    void expands();
    void staysAsTyped_data();
    void staysAsTyped();
    void undoBringsTheNameBack();
    void whatIsTypedNextIsUndoneFirst();
    void worksInTheMiddleOfALongNote();
    void followsTheList();
    void commandsPassThrough();
    void aReadOnlyNoteStays();
    void belongsToItsEditor();

private:
    void add(const QString &name, const QString &text)
    {
        Snippet draft;
        draft.name = name;
        draft.text = text;
        Fixture::must(m_fixture->practice().snippets().add(draft));
    }
    void type(const QString &text) { QTest::keyClicks(m_edit.get(), text); }
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::keyClick(m_edit.get(), key, modifiers);
    }

    std::optional<Fixture> m_fixture;
    std::unique_ptr<QPlainTextEdit> m_edit;
};

namespace {

const QString heat = u"Heat for 15 minutes."_s;

} // namespace

void tst_SnippetExpander::init()
{
    m_edit.reset();
    Practice &practice = m_fixture.emplace().practice();
    m_fixture->removeSnippets();
    add(u"heat"_s, heat);
    add(u"two"_s, u"One.\nTwo <b>&</b> 🔥"_s);
    m_edit = std::make_unique<QPlainTextEdit>();
    m_edit->setTabChangesFocus(true);
    new SnippetExpander(practice.snippets(), practice.changes(), *m_edit);
    m_edit->show();
    QVERIFY(QTest::qWaitForWindowActive(m_edit.get()));
    m_edit->setFocus();
}

void tst_SnippetExpander::expands_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<int>("key");
    QTest::addColumn<QString>("text");
    QTest::newRow("space") << u";heat"_s << int(Qt::Key_Space) << heat + u' ';
    QTest::newRow("enter") << u";heat"_s << int(Qt::Key_Return) << heat + u'\n';
    QTest::newRow("enter on the pad") << u";heat"_s << int(Qt::Key_Enter) << heat + u'\n';
    QTest::newRow("tab") << u";heat"_s << int(Qt::Key_Tab) << heat;
    QTest::newRow("capitals") << u";HeAt"_s << int(Qt::Key_Tab) << heat;
    QTest::newRow("in a line") << u"Use ;heat"_s << int(Qt::Key_Space) << u"Use "_s + heat + u' ';
    QTest::newRow("several lines") << u";two"_s << int(Qt::Key_Tab) << u"One.\nTwo <b>&</b> 🔥"_s;
}

void tst_SnippetExpander::expands()
{
    QFETCH(QString, typed);
    QFETCH(int, key);
    QFETCH(QString, text);
    type(typed);
    press(static_cast<Qt::Key>(key));
    QCOMPARE(m_edit->toPlainText(), text);
    QVERIFY(m_edit->hasFocus());
    type(u"x"_s);
    QCOMPARE(m_edit->toPlainText(), text + u'x'); // the cursor is behind it
}

void tst_SnippetExpander::staysAsTyped_data()
{
    QTest::addColumn<QString>("typed");
    QTest::newRow("another name") << u";cold"_s;
    QTest::newRow("no semicolon") << u"heat"_s;
    QTest::newRow("within a word") << u"wheat;heat"_s;
    QTest::newRow("beginning of a name") << u";hea"_s;
    QTest::newRow("more than the name") << u";heats"_s;
    QTest::newRow("semicolon alone") << u"warm;"_s;
}

void tst_SnippetExpander::staysAsTyped()
{
    QFETCH(QString, typed);
    type(typed);
    press(Qt::Key_Space);
    QCOMPARE(m_edit->toPlainText(), typed + u' ');
}

void tst_SnippetExpander::undoBringsTheNameBack()
{
    for (const Qt::Key key : {Qt::Key_Space, Qt::Key_Return, Qt::Key_Tab}) {
        m_edit->clear();
        type(u"Use ;heat"_s);
        press(key);
        QVERIFY(m_edit->toPlainText().startsWith(u"Use "_s + heat));
        press(Qt::Key_Z, Qt::ControlModifier);
        QCOMPARE(m_edit->toPlainText(), u"Use ;heat"_s);
        press(Qt::Key_Y, Qt::ControlModifier);
        QVERIFY(m_edit->toPlainText().startsWith(u"Use "_s + heat));
    }
}

void tst_SnippetExpander::whatIsTypedNextIsUndoneFirst()
{
    type(u";heat"_s);
    press(Qt::Key_Space);
    type(u"Then rest."_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), heat + u' ');
    press(Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(m_edit->toPlainText(), u";heat"_s);
}

void tst_SnippetExpander::worksInTheMiddleOfALongNote()
{
    const QString long10k(10'000, u'ä');
    m_edit->setPlainText(u"first\n"_s + long10k + u" \nlast"_s);
    QTextCursor cursor = m_edit->textCursor();
    cursor.setPosition(6 + 10'001);
    m_edit->setTextCursor(cursor);
    type(u";heat"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"first\n"_s + long10k + u' ' + heat + u"\nlast"_s);
}

void tst_SnippetExpander::followsTheList()
{
    type(u";cold"_s);
    press(Qt::Key_Space);
    QCOMPARE(m_edit->toPlainText(), u";cold "_s);
    add(u"cold"_s, u"Ice."_s);
    m_edit->clear();
    type(u";cold"_s);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u"Ice."_s);
}

void tst_SnippetExpander::commandsPassThrough()
{
    type(u";heat"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(m_edit->toPlainText().startsWith(u";heat"_s));
    m_edit->setPlainText(u";heat"_s);
    m_edit->selectAll(); // Space is about what is selected
    press(Qt::Key_Space);
    QCOMPARE(m_edit->toPlainText(), u" "_s);
}

void tst_SnippetExpander::aReadOnlyNoteStays()
{
    m_edit->setPlainText(u";heat"_s);
    m_edit->moveCursor(QTextCursor::End);
    m_edit->setReadOnly(true);
    press(Qt::Key_Space);
    press(Qt::Key_Tab);
    QCOMPARE(m_edit->toPlainText(), u";heat"_s);
}

void tst_SnippetExpander::belongsToItsEditor()
{
    const QPointer<SnippetExpander> expander = m_edit->findChild<SnippetExpander *>();
    QVERIFY(expander);
    m_edit.reset();
    QVERIFY(!expander);
    add(u"later"_s, u"Nobody listens."_s);
}

QTEST_MAIN(tst_SnippetExpander)
#include "tst_snippet_expander.moc"
