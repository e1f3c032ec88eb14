// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/Fixture.h"
#include "gui/LastFolder.h"
#include "gui/ModalAnswer.h"
#include "gui/OwnSettings.h"
#include "gui/PaperActions.h"
#include "gui/dialogs/PaperPreview.h"

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

// The way of a plan and a handout to paper and PDF, through the preview.
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
        QTest::addColumn<bool>("handout");
        QTest::newRow("plan") << false;
        QTest::newRow("handout") << true;
    }

    void preview()
    {
        QFETCH(const bool, handout);
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
        if (handout)
            m_actions->previewHandout(m_plan.id);
        else
            m_actions->previewPlan(m_plan.id);
        QVERIFY(answer.wasAsked());
        QVERIFY(pages >= 1);
        QVERIFY(title.contains(u"Lan Nguyễn"_s));
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

    void planThatIsGoneIsAFailure()
    {
        QSignalSpy failed(m_actions.get(), &PaperActions::failed);
        m_actions->previewPlan(PlanId{QUuid::createUuid()});
        QCOMPARE(failed.count(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, ErrorCode::NotFound);
    }

private:
    OwnSettings m_settings;
    std::optional<Fixture> m_fixture;
    QWidget m_window;
    Client m_client;
    Plan m_plan;
    std::unique_ptr<PaperActions> m_actions;
};

QTEST_MAIN(TestPrinting)
#include "tst_printing.moc"
