// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/StepWords.h"
#include "gui/widgets/NextStepCard.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// What is suggested, what else can be chosen, and what was decided: in words, and by the keyboard.
class TestNextStepCard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_card = std::make_unique<NextStepCard>();
        m_card->resize(380, 400);
        m_card->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_card.get()));
    }

    void suggestionComesFirst_data()
    {
        QTest::addColumn<StepKind>("advised");
        QTest::addColumn<QString>("chip");
        QTest::addColumn<QString>("look");
        QTest::addColumn<QStringList>("buttons");
        const QString up = u"Step up…"_s;
        const QString refer = u"Refer or stop…"_s;
        const QString discharge = u"Discharge…"_s;
        QTest::newRow("hold") << StepKind::Hold << u"Suggestion: hold"_s << u"neutral"_s
                              << QStringList{u"*Hold"_s, u"Step down anyway…"_s, up, refer,
                                             discharge};
        QTest::newRow("down") << StepKind::Down << u"Suggestion: step down"_s << u"clear"_s
                              << QStringList{u"*Step down…"_s, u"Hold…"_s, up, refer, discharge};
        QTest::newRow("up") << StepKind::Up << u"Suggestion: step up"_s << u"adapt"_s
                            << QStringList{u'*' + up, u"Hold…"_s, u"Step down anyway…"_s, refer,
                                           discharge};
        QTest::newRow("refer") << StepKind::Refer << u"Suggestion: refer or stop"_s << u"avoid"_s
                               << QStringList{u'*' + refer, u"Hold…"_s, u"Step down…"_s, up,
                                              discharge};
        QTest::newRow("discharge")
            << StepKind::Discharge << u"Suggestion: discharge"_s << u"clear"_s
            << QStringList{u'*' + discharge, u"Hold…"_s, u"Step down…"_s, up, refer};
        QTest::newRow("nothing") << StepKind::NotYet << u"No suggestion yet"_s << u"neutral"_s
                                 << QStringList{u"Hold…"_s, u"Step down…"_s, up, refer, discharge};
    }

    void suggestionComesFirst()
    {
        QFETCH(const StepKind, advised);
        m_card->showReview(reviewOf(StepKind::Up), all()); // another one before
        m_card->showReview(reviewOf(advised), all());
        QTEST(label(u"adviceLabel"_s).text(), "chip");
        QTEST(label(u"adviceLabel"_s).property("chip").toString(), "look");
        QTEST(buttonTexts(), "buttons");
        m_card->focusSuggestion();
        QCOMPARE(m_card->focusWidget(), buttons().first());
        for (qsizetype i = 1; i < buttons().size(); ++i) { // Tab follows the eye
            QTest::keyClick(m_card->focusWidget(), Qt::Key_Tab);
            QCOMPARE(m_card->focusWidget(), buttons().at(i));
        }
    }

    void eachButtonAsksForItsStep()
    {
        m_card->showReview(reviewOf(StepKind::Hold), all());
        QSignalSpy wanted(m_card.get(), &NextStepCard::stepWanted);
        for (QPushButton *button : buttons())
            QTest::mouseClick(button, Qt::LeftButton);
        QList<StepKind> steps;
        for (const QList<QVariant> &one : wanted)
            steps << one.first().value<StepKind>();
        QCOMPARE(steps, all());
    }

    void offersOnlyWhatIsPossible()
    {
        m_card->showReview(reviewOf(StepKind::Down), {StepKind::Hold, StepKind::Discharge});
        QCOMPARE(buttonTexts(), (QStringList{u"Hold…"_s, u"Discharge…"_s}));
        m_card->showReview(reviewOf(StepKind::Hold), {});
        QVERIFY(buttons().isEmpty());
        m_card->focusSuggestion(); // what is left to press
        QCOMPARE(m_card->focusWidget()->objectName(), u"guidanceButton"_s);
    }

    void saysTheNumbersAndWhenAReviewIsDue()
    {
        PlanReview review = reviewOf(StepKind::Hold);
        review.advice.numbers.painAtStart = 7;
        review.advice.numbers.painNow = 5;
        review.advice.numbers.visitsMeasured = 6;
        m_card->showReview(review, all());
        QVERIFY(label(u"reasonsLabel"_s).text().startsWith(u"Pain 7 → 5 over 6 sessions"_s));
        QVERIFY(!label(u"dueLabel"_s).isVisible());
        review.reviewDue = true;
        m_card->showReview(review, all());
        QVERIFY(label(u"dueLabel"_s).isVisible());
    }

    void decisionsNewestFirst()
    {
        m_card->showReview(reviewOf(StepKind::Hold), all());
        QVERIFY(!label(u"decisionsLabel"_s).isVisible() && !label(u"decisionsTitle"_s).isVisible());
        PlanReview review = reviewOf(StepKind::Hold);
        const auto decide = [&review](QDate day, StepKind taken, StepKind advised,
                                      const QString &reason) {
            review.decisions << StepDecision{{}, {}, day, taken, advised, {}, reason};
        };
        decide({2026, 10, 5}, StepKind::Hold, StepKind::Hold, {});
        decide({2026, 11, 2}, StepKind::Down, StepKind::Hold, u"<b>Holiday</b> %1"_s);
        decide({2026, 11, 9}, StepKind::Up, StepKind::NotYet, {});
        m_card->showReview(review, all());
        const QStringList lines = label(u"decisionsLabel"_s).text().split(u'\n');
        QCOMPARE(lines.size(), 3);
        QVERIFY2(lines.at(0).endsWith(u"step up"_s), qPrintable(lines.at(0)));
        QVERIFY2(lines.at(1).endsWith(u"step down (hold was suggested). <b>Holiday</b> %1"_s),
                 qPrintable(lines.at(1)));
        QVERIFY2(lines.at(2).endsWith(u": hold"_s), qPrintable(lines.at(2)));
        QCOMPARE(label(u"decisionsLabel"_s).textFormat(), Qt::PlainText);
    }

    void nothingIsCutInANarrowCard()
    {
        m_card->resize(m_card->minimumSizeHint().width(), 500);
        m_card->showReview(reviewOf(StepKind::Hold), all());
        QTRY_VERIFY(buttons().last()->y() > buttons().first()->y());
        QList<QRect> places;
        for (const QPushButton *button : buttons()) {
            const QRect place(button->mapTo(m_card.get(), QPoint()), button->size());
            QVERIFY(m_card->rect().contains(place));
            QVERIFY(button->width() >= button->sizeHint().width());
            for (const QRect &other : places)
                QVERIFY(!other.intersects(place));
            places << place;
        }
    }

    void guidanceIsNear()
    {
        QSignalSpy wanted(m_card.get(), &NextStepCard::guidanceWanted);
        QTest::mouseClick(m_card->findChild<QPushButton *>(u"guidanceButton"_s), Qt::LeftButton);
        QCOMPARE(wanted.count(), 1);
    }

private:
    static QList<StepKind> all()
    {
        return {StepKind::Hold, StepKind::Down, StepKind::Up, StepKind::Refer, StepKind::Discharge};
    }
    static PlanReview reviewOf(StepKind advised)
    {
        PlanReview review;
        review.advice.kind = advised;
        return review;
    }
    QLabel &label(const QString &name) { return *m_card->findChild<QLabel *>(name); }
    // Those of the steps that can be seen, as they are read.
    QList<QPushButton *> buttons()
    {
        QList<QPushButton *> found =
            m_card->findChild<QWidget *>(u"stepRow"_s)->findChildren<QPushButton *>();
        found.removeIf([](const QPushButton *button) { return !button->isVisible(); });
        QCoreApplication::sendPostedEvents(); // layouts
        std::ranges::sort(found, {}, [](const QPushButton *button) {
            return std::pair(button->y(), button->x());
        });
        return found;
    }
    QStringList buttonTexts() // "*" before the primary one
    {
        QStringList texts;
        for (const QPushButton *button : buttons())
            texts << (button->property("primary").toBool() ? u"*"_s : QString()) +
                         button->text().remove(u'&');
        return texts;
    }

    std::unique_ptr<NextStepCard> m_card;
};

QTEST_MAIN(TestNextStepCard)
#include "tst_next_step_card.moc"
