// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pdf.h"
#include "gui/Fixture.h"
#include "gui/LastFolder.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/PaperActions.h"
#include "gui/dialogs/PaperPreview.h"
#include "knowledge/Catalogue.h"

#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPrintPreviewWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <optional>

using namespace unknot;
using namespace Qt::Literals::StringLiterals;

// The way of plans, letters and forms to paper and PDF, through the preview.
class TestPrinting : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_fixture.emplace();
        m_client = m_fixture->addClient(u"Lan"_s, u"Nguyễn"_s);
        m_plan = m_fixture->addPlan(m_client.id, u"2x/wk x 3, 1x/wk x 6, 1x/2wk x 12"_s);
        m_actions = std::make_unique<PaperActions>(m_fixture->practice(), &m_window);
    }

    void preview_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::addColumn<QString>("titled");
        QTest::newRow("plan") << u"plan"_s << u"Lan Nguyễn"_s;
        QTest::newRow("handout") << u"handout"_s << u"Lan Nguyễn"_s;
        QTest::newRow("clearance letter") << u"clearance"_s << u"Clearance letter · Lan Nguyễn"_s;
        QTest::newRow("referral letter") << u"referral"_s << u"Referral letter · Lan Nguyễn"_s;
        QTest::newRow("intake form") << u"intake"_s << u"Intake form"_s;
    }

    void preview()
    {
        QFETCH(const QString, paper);
        QFETCH(const QString, titled);
        const QString path = m_fixture->filePath(u"paper.pdf"_s);
        int pages = 0;
        QString title;
        QString said;
        ModalAnswer<PaperPreview> answer([&](PaperPreview &dialog) {
            pages = dialog.findChild<QPrintPreviewWidget *>()->pageCount();
            title = dialog.windowTitle();
            dialog.savePdf(path);
            said = dialog.findChild<QLabel *>(u"resultLabel"_s)->text();
            dialog.findChild<QPushButton *>(u"closeButton"_s)->click();
        });
        open(paper);
        QVERIFY(answer.wasAsked());
        QVERIFY(pages >= 1);
        QVERIFY2(title.contains(titled), qPrintable(title));
        QCOMPARE(said, u"Saved as %1"_s.arg(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.read(5) == "%PDF-");
    }

    void leafsThroughThePages()
    {
        ModalAnswer<PaperPreview> answer([&](PaperPreview &dialog) {
            auto *pages = dialog.findChild<QPrintPreviewWidget *>();
            auto *next = dialog.findChild<QPushButton *>(u"nextButton"_s);
            QTRY_VERIFY(pages->pageCount() > 1);
            QVERIFY(!dialog.findChild<QPushButton *>(u"previousButton"_s)->isEnabled());
            while (next->isEnabled())
                next->click();
            QCOMPARE(dialog.findChild<QLabel *>(u"pageLabel"_s)->text(),
                     u"Page %1 of %1"_s.arg(pages->pageCount()));
            dialog.reject();
        });
        m_actions->previewPlan(m_plan.id);
        QVERIFY(answer.wasAsked());
    }

    void savingAsksWhereAndRemembersTheFolder()
    {
        const QString folder = m_fixture->filePath(u"papers"_s);
        QVERIFY(QDir().mkdir(folder));
        QString suggested;
        ModalAnswer<PaperPreview> answer([&](PaperPreview &dialog) {
            ModalAnswer<QFileDialog> file([&](QFileDialog &chooser) {
                suggested = QFileInfo(chooser.selectedFiles().value(0)).fileName();
                chooser.selectFile(QDir(folder).filePath(u"mine.pdf"_s));
                chooser.findChild<QLineEdit *>(u"fileNameEdit"_s)
                    ->setText(QDir(folder).filePath(u"mine.pdf"_s));
                QTest::keyClick(chooser.findChild<QLineEdit *>(u"fileNameEdit"_s), Qt::Key_Return);
            });
            dialog.findChild<QPushButton *>(u"saveButton"_s)->click();
            QVERIFY(file.wasAsked());
            dialog.reject();
        });
        m_actions->previewHandout(m_plan.id);
        QVERIFY(answer.wasAsked());
        QVERIFY(suggested.endsWith(u".pdf"_s) && suggested.contains(u"Lan Nguyễn"_s));
        QVERIFY(QFile::exists(QDir(folder).filePath(u"mine.pdf"_s)));
        QCOMPARE(lastFolder(), folder);
    }

    void whatCannotBeWrittenIsSaid()
    {
        QString said;
        ModalAnswer<PaperPreview> answer([&](PaperPreview &dialog) {
            dialog.savePdf(m_fixture->filePath(u"nowhere/paper.pdf"_s));
            said = dialog.findChild<QLabel *>(u"resultLabel"_s)->text();
            dialog.reject();
        });
        m_actions->previewPlan(m_plan.id);
        QVERIFY(said.contains(u"nowhere"_s) && said.contains(u"could not be written"_s));
    }

    void thePlanShowsHealth()
    {
        QVERIFY(!textOf(u"plan"_s).contains(u"Osteoporosis"_s));
        m_fixture->addCondition(m_client.id, u"osteoporosis"_s);
        QVERIFY(textOf(u"plan"_s).contains(u"Osteoporosis"_s));
        QVERIFY(!textOf(u"handout"_s).contains(u"Osteoporosis"_s));
    }

    void clearanceLetterTellsWhatAsksForIt()
    {
        m_fixture->askHealth(m_client.id);
        m_fixture->addCondition(m_client.id, u"asthma"_s);
        const QString nothingAsks = textOf(u"clearance"_s);
        QVERIFY(nothingAsks.contains(u"Massage may begin."_s));
        QVERIFY(nothingAsks.contains(u"twice a week, 3 weeks"_s));
        QVERIFY(nothingAsks.contains(u"24 sessions"_s));
        const ConditionEntry bones =
            m_fixture->addCondition(m_client.id, u"osteoporosis"_s, {{u"lumbar"_s, Side::Both}});
        QVERIFY(textOf(u"clearance"_s).contains(u"Osteoporosis"_s));
        QVERIFY(!textOf(u"clearance"_s).contains(u"Asthma"_s)); // nobody's business there
        m_fixture->addClearance(bones, Fixture::today(), QDate(2026, 11, 20));
        QVERIFY(textOf(u"clearance"_s).contains(u"holds until"_s));
    }

    void clearanceLetterWithoutAPlan()
    {
        const Client other = m_fixture->addClient(u"Ida"_s, u"Berg"_s);
        m_client = other;
        QVERIFY(textOf(u"clearance"_s).contains(u"There is no plan yet."_s));
    }

    void referralTellsTheAnswer()
    {
        QVERIFY(!textOf(u"referral"_s).contains(u"Answered with yes"_s));
        const Catalogue &catalogue = **m_fixture->practice().catalogue();
        const RedFlag &flag = catalogue.redFlags().first();
        QVERIFY(m_fixture->practice().health().interviewed(
            m_client.id, Fixture::today(), {{flag.condition, true, Fixture::today()}}));
        QVERIFY(textOf(u"referral"_s).contains(u"Answered with yes"_s));
    }

    void theIntakeFormIsBlank()
    {
        m_fixture->addCondition(m_client.id, u"osteoporosis"_s);
        const QString text = textOf(u"intake"_s);
        QVERIFY(text.contains(u"Osteoporosis"_s)); // as a question
        QVERIFY(text.contains(u"Green Lane Massage"_s));
        QVERIFY(!text.contains(u"Nguyễn"_s));
    }

    void clientThatIsGoneIsAFailure_data()
    {
        QTest::addColumn<QString>("paper");
        QTest::newRow("clearance") << u"clearance"_s;
        QTest::newRow("referral") << u"referral"_s;
    }

    void clientThatIsGoneIsAFailure()
    {
        QFETCH(const QString, paper);
        m_client.id = ClientId{QUuid::createUuid()};
        QSignalSpy failed(m_actions.get(), &PaperActions::failed);
        open(paper);
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    }

    void planThatIsGoneIsAFailure()
    {
        QSignalSpy failed(m_actions.get(), &PaperActions::failed);
        m_actions->previewPlan(PlanId{QUuid::createUuid()});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    }

private:
    void open(const QString &paper)
    {
        if (paper == u"plan"_s)
            m_actions->previewPlan(m_plan.id);
        else if (paper == u"handout"_s)
            m_actions->previewHandout(m_plan.id);
        else if (paper == u"clearance"_s)
            m_actions->previewClearanceLetter(m_client.id);
        else if (paper == u"referral"_s)
            m_actions->previewReferralLetter(m_client.id);
        else
            m_actions->previewIntakeForm();
    }

    // What the preview saves, as text.
    QString textOf(const QString &paper)
    {
        const QString path = m_fixture->filePath(u"read.pdf"_s);
        ModalAnswer<PaperPreview> answer([&](PaperPreview &dialog) {
            dialog.savePdf(path);
            dialog.reject();
        });
        open(paper);
        return answer.wasAsked() ? Pdf(path).text() : QString();
    }

    OwnSettings m_settings;
    std::optional<Fixture> m_fixture;
    QWidget m_window;
    Client m_client;
    Plan m_plan;
    std::unique_ptr<PaperActions> m_actions;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
