// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/dialogs/ClientDialog.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

namespace {

template <class Widget = QLineEdit>
Widget *child(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

QString labelText(const QWidget &parent, const char *name)
{
    const auto *label = child<QLabel>(parent, name);
    return label->isVisible() ? label->text() : QString();
}

void paste(QWidget *editor, const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
    editor->setFocus();
    QTest::keyClick(editor, Qt::Key_V, Qt::ControlModifier);
}

QList<ClientRow> stored(Fixture &fixture)
{
    return Fixture::must(fixture.practice().clients().list({}));
}

Client fullClient()
{
    Client client;
    client.name = {u"Lan"_s, u"Nguyễn"_s, u"Lani"_s, NameOrder::FamilyFirst};
    client.birthDate = QDate(1980, 2, 29);
    client.phone = u"+49 151 555"_s;
    client.email = u"lan@example.org"_s;
    client.address = u"12 Green Lane\nBerlin"_s;
    client.emergency = {u"Minh"_s, u"brother"_s, u"555 1"_s};
    client.provider = {u"Dr A. Ramos"_s, u"Clinic"_s, u"555 2"_s, u"a@example.org"_s};
    client.occupation = u"office work"_s;
    client.preferences = {PressureLevel::Medium, TalkPreference::Quiet, u"no nuts"_s, u"none"_s};
    client.note = u"10\u00a0minutes late at times\nسلام"_s; // a no-break space, and another script
    client.consentDate = QDate(2026, 11, 2);
    client.consentVersion = u"2026-1"_s;
    return client;
}

// Answers the next message box by its button, and keeps its words.
void answer(QMessageBox::StandardButton button, QString *words)
{
    QTimer::singleShot(50, qApp, [button, words] {
        auto *box = qobject_cast<QMessageBox *>(QApplication::activeModalWidget());
        if (!box)
            return;
        *words = box->text();
        QTest::mouseClick(box->button(button), Qt::LeftButton);
    });
}

} // namespace

class TestClientDialog : public QObject
{
    Q_OBJECT

private slots:
    void addsByKeysAlone()
    {
        Fixture fixture;
        ClientDialog dialog(fixture.practice());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(QApplication::focusWidget(), u"Marta"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::keyClicks(QApplication::focusWidget(), u"Silva"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(!dialog.isVisible());
        QCOMPARE(stored(fixture).size(), 1);
        QCOMPARE(stored(fixture).first().name.display(), u"Marta Silva"_s);
        QCOMPARE(dialog.client().id, stored(fixture).first().id);
    }

    void keepsEveryField()
    {
        Fixture fixture;
        const Client kept = Fixture::must(fixture.practice().clients().add(fullClient()));
        ClientDialog dialog(fixture.practice(), kept);
        dialog.show();
        child(dialog, "phoneEdit")->end(false);
        paste(child(dialog, "phoneEdit"), u" 7"_s);
        QTest::keyClick(child(dialog, "phoneEdit"), Qt::Key_Return);
        Client expected = kept;
        expected.phone += u" 7"_s;
        ++expected.version;
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QVERIFY(Fixture::must(fixture.practice().clients().find(kept.id)) == expected);
    }

    void fillsEveryFieldFromTheForm()
    {
        Fixture fixture;
        ClientDialog source(fixture.practice(), fullClient());
        ClientDialog dialog(fixture.practice());
        for (auto *edit : source.findChildren<QLineEdit *>())
            if (auto *twin = dialog.findChild<QLineEdit *>(edit->objectName()))
                twin->setText(edit->text());
        for (const char *name : {"orderBox", "pressureBox", "talkBox"})
            child<QComboBox>(dialog, name)
                ->setCurrentIndex(child<QComboBox>(source, name)->currentIndex());
        paste(child<QPlainTextEdit>(dialog, "addressEdit"), fullClient().address);
        paste(child<QPlainTextEdit>(dialog, "noteEdit"), u"late\nat times"_s);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClick(child<QPlainTextEdit>(dialog, "noteEdit"), Qt::Key_Return,
                        Qt::ControlModifier); // saves from a text of several lines
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        Client expected = fullClient();
        expected.note = u"late\nat times"_s;
        expected.id = dialog.client().id;
        expected.version = 1;
        QVERIFY(Fixture::must(fixture.practice().clients().find(expected.id)) == expected);
    }

    void refusesAtTheField_data()
    {
        QTest::addColumn<QString>("editor");
        QTest::addColumn<QString>("pasted");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const char *editor, const QString &pasted,
                            const char *says) {
            QTest::newRow(name) << QString::fromLatin1(editor) << pasted
                                << QString::fromLatin1(says);
        };
        row("10,000 characters", "given", QString(10'000, u'x'), "200");
        row("control character", "given", u"An\u0007na"_s, "U+0007");
        row("U+0000", "family", u"Sil"_s + QChar(u'\0') + u"va"_s, "U+0000");
        row("line break", "phone", u"555\n0134"_s, "U+000A");
        row("31 February, ISO", "birth", u"1968-02-31"_s, "no such date");
        row("31 February, locale", "birth", u"31/02/1968"_s, "no such date");
        row("31 Feb in words", "birth", u"31 Feb"_s, "no such date");
        row("29 Feb of a common year", "birth", u"2025-02-29"_s, "no such date");
        row("born tomorrow", "birth", u"2026-11-10"_s, "future");
        row("born too long ago", "birth", u"1700-01-01"_s, "too long ago");
        row("consent tomorrow", "consentDate", u"2026-11-10"_s, "future");
        row("consent is no date", "consentDate", u"yes"_s, "no such date");
        row("phone without a digit", "phone", u"call me"_s, "digit");
        row("email without an @", "email", u"nobody"_s, "@");
        row("provider email", "providerEmail", u"nobody"_s, "@");
        row("emergency phone", "emergencyPhone", u"none"_s, "digit");
    }

    void refusesAtTheField()
    {
        QFETCH(QString, editor);
        QFETCH(QString, pasted);
        QFETCH(QString, says);
        Fixture fixture;
        ClientDialog dialog(fixture.practice());
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        QTest::keyClicks(child(dialog, "familyEdit"), u"Silva"_s);
        auto *edit = child(dialog, qPrintable(editor + u"Edit"_s));
        edit->clear();
        paste(edit, pasted);
        child(dialog, "musicEdit")->setFocus();
        QTest::keyClick(child(dialog, "musicEdit"), Qt::Key_Return);
        const QString sentence = labelText(dialog, qPrintable(editor + u"Error"_s));
        QVERIFY2(sentence.contains(says), qPrintable(sentence));
        QVERIFY(dialog.isVisible());
        QCOMPARE(QApplication::focusWidget(), edit);
        QVERIFY(edit->property("invalid").toBool());
        QCOMPARE(edit->text().size(), pasted.size()); // what was typed is still there
        QVERIFY(stored(fixture).isEmpty());
    }

    void refusesAnEmptyName_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("nothing") << QString();
        QTest::newRow("spaces") << u"   "_s;
    }

    void refusesAnEmptyName()
    {
        QFETCH(QString, typed);
        Fixture fixture;
        ClientDialog dialog(fixture.practice());
        dialog.show();
        QTest::keyClicks(child(dialog, "givenEdit"), typed);
        QTest::mouseClick(child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QVERIFY(!labelText(dialog, "givenError").isEmpty());
        QVERIFY(stored(fixture).isEmpty());
        QTest::keyClicks(child(dialog, "givenEdit"), u"Bo"_s);
        QTest::mouseClick(child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QCOMPARE(stored(fixture).size(), 1); // put right, it is kept
    }

    void refusesControlCharactersInTheNote()
    {
        Fixture fixture;
        ClientDialog dialog(fixture.practice());
        dialog.show();
        QTest::keyClicks(child(dialog, "givenEdit"), u"Bo"_s);
        paste(child<QPlainTextEdit>(dialog, "noteEdit"), u"a\u0007b"_s);
        QTest::mouseClick(child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QVERIFY(labelText(dialog, "noteError").contains(u"U+0007"_s));
        QVERIFY(stored(fixture).isEmpty());
    }

    void tellsTheAgeAndSignsToday()
    {
        Fixture fixture;
        ClientDialog dialog(fixture.practice());
        dialog.show();
        QTest::keyClicks(child(dialog, "birthEdit"), u"1968-11-09"_s);
        QVERIFY(labelText(dialog, "ageLabel").contains(u"58"_s));
        QTest::keyClicks(child(dialog, "givenEdit"), u"Bo"_s);
        QTest::mouseClick(child<QPushButton>(dialog, "consentTodayButton"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QCOMPARE(dialog.client().consentDate, Fixture::today());
        QCOMPARE(dialog.client().birthDate, QDate(1968, 11, 9));
    }

    void losesNothingInAConflict()
    {
        Fixture fixture;
        const Client before = fixture.addClient(u"Marta"_s, u"Silva"_s);
        ClientDialog dialog(fixture.practice(), before);
        dialog.show();
        Client other = before;
        other.phone = u"555 0134"_s;
        other = Fixture::must(fixture.practice().clients().save(other));

        QTest::keyClicks(child(dialog, "occupationEdit"), u"baker"_s);
        auto *save = child<QPushButton>(dialog, "saveButton");
        QTest::mouseClick(save, Qt::LeftButton);
        QVERIFY(dialog.isVisible());
        QVERIFY(child<QWidget>(dialog, "conflictBanner")->isVisible());
        QCOMPARE(child(dialog, "occupationEdit")->text(), u"baker"_s);
        QVERIFY(Fixture::must(fixture.practice().clients().find(before.id)) == other);

        auto *swap = child<QPushButton>(dialog, "otherVersionButton");
        QTest::mouseClick(swap, Qt::LeftButton);
        QCOMPARE(child(dialog, "phoneEdit")->text(), u"555 0134"_s);
        QCOMPARE(child(dialog, "occupationEdit")->text(), QString());
        QTest::mouseClick(swap, Qt::LeftButton);
        QCOMPARE(child(dialog, "occupationEdit")->text(), u"baker"_s);
        QTest::mouseClick(save, Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        QCOMPARE(Fixture::must(fixture.practice().clients().find(before.id)).occupation,
                 u"baker"_s);
    }

    void takesTheStoredVersion()
    {
        Fixture fixture;
        const Client before = fixture.addClient(u"Marta"_s, u"Silva"_s);
        ClientDialog dialog(fixture.practice(), before);
        dialog.show();
        Client other = before;
        other.note = u"theirs"_s;
        Fixture::must(fixture.practice().clients().save(other));
        QTest::keyClicks(child(dialog, "occupationEdit"), u"baker"_s);
        QTest::mouseClick(child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(dialog, "otherVersionButton"), Qt::LeftButton);
        QTest::mouseClick(child<QPushButton>(dialog, "saveButton"), Qt::LeftButton);
        QCOMPARE(dialog.result(), int(QDialog::Accepted));
        const Client now = Fixture::must(fixture.practice().clients().find(before.id));
        QCOMPARE(now.note, u"theirs"_s);
        QCOMPARE(now.occupation, QString());
    }

    void asksBeforeItDropsEntries()
    {
        Fixture fixture;
        ClientDialog dialog(fixture.practice());
        dialog.show();
        QTest::keyClicks(child(dialog, "givenEdit"), u"Bo"_s);
        QString words;
        answer(QMessageBox::Cancel, &words);
        QTest::keyClick(child(dialog, "givenEdit"), Qt::Key_Escape);
        QVERIFY(!words.isEmpty());
        QVERIFY(dialog.isVisible());
        answer(QMessageBox::Discard, &words);
        QTest::keyClick(child(dialog, "givenEdit"), Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        QVERIFY(stored(fixture).isEmpty());
    }

    void closesUnaskedWhenNothingWasTyped()
    {
        Fixture fixture;
        ClientDialog dialog(fixture.practice(),
                            Fixture::must(fixture.practice().clients().add(fullClient())));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Escape); // a question would hang here
        QVERIFY(!dialog.isVisible());
    }
};

QTEST_MAIN(TestClientDialog)
#include "tst_client_dialog.moc"
