// SPDX-License-Identifier: GPL-3.0-or-later
// The guidance on the screen: passages scrolled to, hits shown and marked, pages printed, and F1 in
// dialogs.
#include "gui/HelpPanel.h"

#include "documents/Pdf.h"
#include "gui/ChildOf.h"
#include "gui/Fixture.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/dialogs/PresetsDialog.h"
#include "gui/pages/HelpPage.h"
#include "gui/widgets/HitDelegate.h"
#include "knowledge/TextSpan.h"

#include <QListWidget>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

class TestHelpPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_page = std::make_unique<HelpPage>(&m_fixture->practice());
        m_page->resize(1060, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void cleanup()
    {
        m_page.reset();
        m_fixture.reset();
    }

    void scrollsToThePassage()
    {
        m_page->showPage(u"records-and-consent#consent"_s);
        QCOMPARE(m_page->pageId(), u"records-and-consent"_s);
        QTRY_COMPARE(firstLine(), u"Consent"_s);
        QCOMPARE(marked(), QStringList{QString()}); // the heading's line, as a whole
        m_page->showPage(u"records-and-consent#drafts"_s);
        QTRY_COMPARE(firstLine(), u"Drafts"_s);
        m_page->showPage(u"records-and-consent"_s);
        QTRY_COMPARE(firstLine(), u"Records and consent"_s);
        QVERIFY(marked().isEmpty());
    }

    void scrollsToThePassageInAPanelThatIsShownLater()
    {
        QWidget window;
        window.resize(1000, 600);
        window.show();
        HelpPanel panel(Qt::Vertical, &window);
        panel.showPage(u"records-and-consent#retention"_s);
        panel.setGeometry(640, 0, 360, 600);
        panel.show();
        auto *view = childOf<QTextBrowser>(panel, "pageView");
        QTRY_COMPARE(firstLineOf(*view), u"How long records are kept"_s);
    }

    void followsALinkToAPassage()
    {
        m_page->showPage(u"reports"_s);
        emit view().anchorClicked(QUrl(u"page:when-life-happens#behind"_s));
        QCOMPARE(m_page->pageId(), u"when-life-happens"_s);
        QCOMPARE(view().textCursor().block().text(), u"Behind plan"_s);
    }

    // The passage is a promise of the program, not of the page: said, where it is broken.
    void saysThatAPassageIsMissing()
    {
        m_page->showPage(u"reports#nowhere"_s);
        QVERIFY(!view().toPlainText().isEmpty());
        QVERIFY(!view().toPlainText().startsWith(u"Reports"_s));
    }

    void hitsShowTheWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("block"); // begin of what is scrolled to
        QTest::addColumn<QString>("mark");
        QTest::newRow("word") << u"semicolon"_s << u"recording-a-session"_s << u"Text you write"_s
                              << u"semicolon"_s;
        QTest::newRow("accents and capitals")
            << u"ÀDDÉNDA"_s << u"records-and-consent"_s << u"Addenda"_s << u"Addenda"_s;
        QTest::newRow("together") << u"never deletes"_s << u"records-and-consent"_s
                                  << u"These were gathered"_s << u"never"_s;
        QTest::newRow("in a table")
            << u"Alberta"_s << u"records-and-consent"_s << u"Alberta"_s << u"Alberta"_s;
    }

    void hitsShowTheWords()
    {
        QFETCH(QString, typed);
        QFETCH(QString, page);
        QFETCH(QString, block);
        QFETCH(QString, mark);
        QTest::keyClicks(&search(), typed);
        QVERIFY(hits().isVisible());
        const QListWidgetItem *first = hits().item(0);
        const auto marks = first->data(HitDelegate::snippetMarksRole).value<QList<TextSpan>>();
        QVERIFY(!marks.isEmpty());
        QCOMPARE(first->data(HitDelegate::snippetRole)
                     .toString()
                     .mid(marks.first().offset, marks.first().length)
                     .toLower(),
                 mark.toLower());
        QTest::keyClick(&search(), Qt::Key_Return);
        QCOMPARE(m_page->pageId(), page);
        QVERIFY2(view().textCursor().block().text().startsWith(block),
                 qPrintable(view().textCursor().block().text()));
        QTRY_VERIFY(view().viewport()->rect().contains(view().cursorRect().topLeft()));
        QVERIFY(marked().contains(mark));
    }

    void marksGoWithThePage()
    {
        QTest::keyClicks(&search(), u"addendum"_s);
        QTest::keyClick(&search(), Qt::Key_Return);
        QVERIFY(!marked().isEmpty());
        m_page->showPage(u"reports"_s);
        QVERIFY(marked().isEmpty());
    }

    void anyHitOpens()
    {
        QTest::keyClicks(&search(), u"handout"_s);
        QVERIFY(hits().count() > 1);
        const QString title = hits().item(1)->text();
        QTest::mouseClick(hits().viewport(), Qt::LeftButton, {},
                          hits().visualItemRect(hits().item(1)).center());
        QVERIFY(view().toPlainText().startsWith(title));
        QVERIFY(marked().contains(u"handout"_s) || marked().contains(u"Handout"_s));
    }

    void hitsStandOutInTheList()
    {
        QTest::keyClicks(&search(), u"addendum"_s);
        const QImage with = hits().grab().toImage();
        for (int row = 0; row < hits().count(); ++row) {
            hits().item(row)->setData(HitDelegate::snippetMarksRole, {});
            hits().item(row)->setData(HitDelegate::titleMarksRole, {});
        }
        QVERIFY(with != hits().grab().toImage());
    }

    void printsThePageShown_data()
    {
        QTest::addColumn<QString>("page");
        QTest::addColumn<bool>("byKey");
        QTest::addColumn<QString>("words");
        QTest::newRow("leaflet") << u"leaflet-long-term"_s << false << u"For our clients"_s;
        QTest::newRow("for the therapist") << u"red-flags"_s << true << u"For the therapist"_s;
    }

    void printsThePageShown()
    {
        QFETCH(QString, page);
        QFETCH(bool, byKey);
        QFETCH(QString, words);
        m_page->showPage(page + (byKey ? u"#now"_s : QString()));
        const QString path = m_fixture->filePath(u"leaflet.pdf"_s);
        ModalAnswer<PaperPreview> answer([&](PaperPreview &preview) {
            preview.savePdf(path);
            preview.reject();
        });
        if (byKey)
            m_page->print();
        else
            QTest::mouseClick(childOf<QPushButton>(*m_page, "printButton"), Qt::LeftButton);
        QVERIFY(answer.wasAsked());
        const QString text = Pdf(path).text();
        QVERIFY(text.contains(words));
        QVERIFY(text.contains(u"Green Lane Massage"_s));
        QVERIFY(text.contains(view().toPlainText().section(u'\n', 0, 0)));
    }

    void noPracticeNoPrint()
    {
        HelpPage page(nullptr);
        page.show();
        QVERIFY(!childOf<QPushButton>(page, "printButton")->isVisible());
        page.print(); // nothing comes
        QVERIFY(!QApplication::activeModalWidget());
    }

    void dialogHasItsGuidance()
    {
        PresetsDialog dialog(m_fixture->practice());
        dialog.setModal(true);
        dialog.show();
        QVERIFY(QTest::qWaitForWindowExposed(&dialog));
        QVERIFY(!dialog.findChild<HelpDialog *>());
        QTest::keyClick(&dialog, Qt::Key_F1);
        auto *help = dialog.findChild<HelpDialog *>();
        QVERIFY(help && help->isVisible());
        QCOMPARE(help->pageId(), u"course-of-treatment"_s);
        auto *text = childOf<QTextBrowser>(*help, "pageView");
        QTRY_COMPARE(firstLineOf(*text), u"Starting points in Unknot"_s);

        QTest::mouseClick(childOf<QPushButton>(dialog, "evidenceButton"), Qt::LeftButton);
        QCOMPARE(dialog.findChildren<HelpDialog *>().size(), 1); // the same window
        QCOMPARE(help->pageId(), u"how-a-course-tapers"_s);
        QTest::keyClick(text, Qt::Key_Escape);
        QVERIFY(!help->isVisible());
        QVERIFY(dialog.isVisible());
    }

private:
    QTextBrowser &view() { return *childOf<QTextBrowser>(*m_page, "pageView"); }
    QLineEdit &search() { return *childOf<QLineEdit>(*m_page, "searchEdit"); }
    QListWidget &hits() { return *childOf<QListWidget>(*m_page, "hitList"); }

    QStringList marked()
    {
        QStringList texts;
        for (const QTextEdit::ExtraSelection &selection : view().extraSelections())
            texts << selection.cursor.selectedText();
        return texts;
    }

    // What stands at the top.
    static QString firstLineOf(const QTextBrowser &view)
    {
        return view.cursorForPosition({20, 14}).block().text();
    }
    QString firstLine() { return firstLineOf(view()); }

    OwnSettings m_settings;
    std::optional<Fixture> m_fixture;
    std::unique_ptr<HelpPage> m_page;
};

QTEST_MAIN(TestHelpPanel)
#include "tst_help_panel.moc"
