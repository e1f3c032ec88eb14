// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/WaysOut.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/dialogs/RedFlagsDialog.h"
#include "gui/widgets/RedFlagQuestion.h"
#include "knowledge/Catalogue.h"

#include <QLabel>
#include <QPushButton>
#include <QTest>

#include <algorithm>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// "Anything new?" by key and mouse, and what is kept of it.
class TestRedFlagsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_dialog.reset();
        m_client = m_fixture.emplace().addClient(u"Marta"_s, u"Silva"_s).id;
        m_dialog.emplace(m_fixture->practice(), m_client);
        m_dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(&*m_dialog));
    }
    void cleanup() { m_dialog.reset(); }

    void asksEachQuestionAndStartsUnanswered()
    {
        const auto &flags = Fixture::must(m_fixture->practice().catalogue())->redFlags();
        QVERIFY(!flags.isEmpty());
        QCOMPARE(questions().size(), flags.size());
        for (qsizetype i = 0; i < flags.size(); ++i) {
            QCOMPARE(label(*questions().at(i), u"questionLabel"_s).text(), flags.at(i).question);
            QVERIFY(!questions().at(i)->answer());
            QVERIFY(!nowBox(*questions().at(i)).isVisible());
        }
        QVERIFY(!button(u"keepButton"_s).isEnabled());
    }

    void nothingNewIsThreeTimesEnter()
    {
        for (int i = 0; i < 3; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
        QVERIFY(!m_dialog->somethingChanged());
        const HealthHistory kept = history();
        QCOMPARE(kept.asked, Fixture::today());
        QCOMPARE(kept.redFlags.size(), questions().size());
        QVERIFY(std::ranges::none_of(kept.redFlags, &RedFlagAnswer::yes));
    }

    void everyQuestionIsToBeAnswered()
    {
        button(u"sameButton"_s).click();
        for (RedFlagQuestion *question : questions()) {
            QVERIFY(!button(u"keepButton"_s).isEnabled());
            answer(*question, false);
        }
        QVERIFY(button(u"keepButton"_s).isEnabled());
    }

    void whetherSomethingChangedIsToBeAnsweredToo()
    {
        auto &openLabel = *m_dialog->findChild<QLabel *>(u"openLabel"_s);
        button(u"noToAllButton"_s).click();
        QVERIFY(!button(u"keepButton"_s).isEnabled());
        QVERIFY(openLabel.text().startsWith(u"1 "));
        button(u"changedButton"_s).click();
        QVERIFY(openLabel.text().isEmpty());
        QVERIFY(m_dialog->findChild<QLabel *>(u"changedHint"_s)->isVisible());
        button(u"keepButton"_s).click();
        QVERIFY(m_dialog->somethingChanged());
        QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    }

    void aYesSaysWhatToDoNowAndStays()
    {
        RedFlagQuestion &first = *questions().first();
        answer(first, true);
        QVERIFY(nowBox(first).isVisible());
        QCOMPARE(label(first, u"nowLabel"_s).text(), first.flag().now);
        button(u"noToAllButton"_s).click();
        QCOMPARE(first.answer(), std::optional(true));
        button(u"sameButton"_s).click();
        button(u"keepButton"_s).click();

        const HealthHistory kept = history();
        const auto yes = std::ranges::find(kept.redFlags, true, &RedFlagAnswer::yes);
        QVERIFY(yes != kept.redFlags.end());
        QCOMPARE(yes->flag, first.flag().condition);
        QCOMPARE(std::ranges::count(kept.redFlags, true, &RedFlagAnswer::yes), 1);
        const Verdict verdict =
            Fixture::must(m_fixture->practice().health().verdict(m_client, Fixture::today()));
        QCOMPARE(verdict.level, Level::Urgent);
    }

    void aYesTakenBackIsNoYes()
    {
        RedFlagQuestion &first = *questions().first();
        answer(first, true);
        answer(first, false);
        QVERIFY(!nowBox(first).isVisible());
        QCOMPARE(first.answer(), std::optional(false));
    }

    void theLetterTellsOfTheAnswer()
    {
        RedFlagQuestion &first = *questions().first();
        QVERIFY(first.flag().letter);
        answer(first, true);
        ModalAnswer<PaperPreview> preview([](PaperPreview &shown) { shown.close(); });
        first.findChild<QPushButton *>(u"letterButton"_s)->click();
        QVERIFY(preview.wasAsked());
        QCOMPARE(history().redFlags.size(), 1);
        QVERIFY(history().redFlags.first().yes);
        QVERIFY(!history().asked.isValid()); // one answer is not the whole history
    }

    void closesUnaskedWhenNothingWasAnswered() { closesUnasked(*m_dialog); }

    void asksBeforeAnswersAreLost_data()
    {
        QTest::addColumn<QString>("answered");
        QTest::newRow("nothing has changed") << u"sameButton"_s;
        QTest::newRow("something has changed") << u"changedButton"_s;
        QTest::newRow("the questions") << u"noToAllButton"_s;
        QTest::newRow("one question") << u"yesButton"_s;
    }
    void asksBeforeAnswersAreLost()
    {
        QFETCH(QString, answered);
        const auto given = [this] {
            return std::ranges::count_if(
                questions(), [](const RedFlagQuestion *one) { return one->answer().has_value(); });
        };
        button(answered).click();
        const auto before = given();
        staysOpenWhenAsked(*m_dialog);
        QCOMPARE(given(), before);
        closesWhenLetGo(*m_dialog);
        QVERIFY(!history().asked.isValid());
        QVERIFY(history().redFlags.isEmpty());
    }

    // What the letter tells of is kept with it; only what is answered after that can be lost.
    void whatTheLetterToldIsNotAskedAbout()
    {
        answer(*questions().first(), true);
        ModalAnswer<PaperPreview> preview([](PaperPreview &shown) { shown.close(); });
        questions().first()->findChild<QPushButton *>(u"letterButton"_s)->click();
        QVERIFY(preview.wasAsked());
        closesUnasked(*m_dialog);
        m_dialog->show();
        answer(*questions().last(), false);
        staysOpenWhenAsked(*m_dialog);
    }

private:
    QPushButton &button(const QString &name) { return *m_dialog->findChild<QPushButton *>(name); }
    QList<RedFlagQuestion *> questions() { return m_dialog->findChildren<RedFlagQuestion *>(); }
    static QLabel &label(RedFlagQuestion &question, const QString &name)
    {
        return *question.findChild<QLabel *>(name);
    }
    static QWidget &nowBox(RedFlagQuestion &question)
    {
        return *question.findChild<QWidget *>(u"nowBox"_s);
    }
    static void answer(RedFlagQuestion &question, bool yes)
    {
        question.findChild<QPushButton *>(yes ? u"yesButton"_s : u"noButton"_s)->click();
    }
    HealthHistory history()
    {
        return Fixture::must(m_fixture->practice().health().history(m_client));
    }

    std::optional<Fixture> m_fixture;
    std::optional<RedFlagsDialog> m_dialog; // goes before the practice
    ClientId m_client;
};

QTEST_MAIN(TestRedFlagsDialog)
#include "tst_red_flags_dialog.moc"
