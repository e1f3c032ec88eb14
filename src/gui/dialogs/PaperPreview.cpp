// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PaperPreview.h"

#include "documents/Paper.h"
#include "documents/PaperWriter.h"
#include "gui/LastFolder.h"
#include "gui/Theme.h"
#include "gui/dialogs/HelpDialog.h"
#include "practice/ErrorText.h"

#include "ui_PaperPreview.h"

#include <QDir>
#include <QFileDialog>
#include <QGraphicsView>
#include <QLocale>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QRegularExpression>
#include <QStyle>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PaperPreview::PaperPreview(const Paper &paper, QWidget *parent)
    : QDialog(parent)
    , m_paper(paper)
    , m_ui(std::make_unique<Ui::PaperPreview>())
    , m_printer(QPrinter::HighResolution)
    , m_pages(new QPrintPreviewWidget(&m_printer, this))
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Printing);
    setWindowTitle(tr("Preview: %1").arg(paper.title()));
    m_printer.setPageSize(QPageSize(paperSizeOf(QLocale())));
    m_printer.setDocName(paper.title());
    m_pages->setObjectName(u"pages"_s);
    m_pages->setAccessibleName(tr("Pages as they will be printed"));
    m_ui->previewLayout->addWidget(m_pages);
    dressPages();

    connect(m_pages, &QPrintPreviewWidget::paintRequested, this, &PaperPreview::paintPreview);
    connect(m_pages, &QPrintPreviewWidget::previewChanged, this, &PaperPreview::showPages);
    connect(m_ui->previousButton, &QPushButton::clicked, this,
            [this] { goTo(m_pages->currentPage() - 1); });
    connect(m_ui->nextButton, &QPushButton::clicked, this,
            [this] { goTo(m_pages->currentPage() + 1); });
    connect(m_ui->zoomInButton, &QPushButton::clicked, m_pages, [this] { m_pages->zoomIn(1.2); });
    connect(m_ui->zoomOutButton, &QPushButton::clicked, m_pages, [this] { m_pages->zoomOut(1.2); });
    connect(m_ui->wholePageButton, &QPushButton::clicked, m_pages, &QPrintPreviewWidget::fitInView);
    connect(m_ui->widthButton, &QPushButton::clicked, m_pages, &QPrintPreviewWidget::fitToWidth);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PaperPreview::askAndSave);
    connect(m_ui->printButton, &QPushButton::clicked, this, &PaperPreview::askAndPrint);
    m_pages->fitToWidth();
    m_pages->updatePreview();
}

PaperPreview::~PaperPreview() = default;

void PaperPreview::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dressPages();
}

void PaperPreview::dressPages()
{
    // Qt's preview paints a desk of its own grey, which no style sheet reaches.
    auto *view = m_pages->findChild<QGraphicsView *>();
    if (!view || !view->scene())
        return;
    view->setFrameShape(QFrame::NoFrame);
    view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // or its coming would cut the page
    view->scene()->setBackgroundBrush(paletteOf(this).color(u"rail"_s));
}

void PaperPreview::savePdf(const QString &path)
{
    const auto size = m_printer.pageLayout().pageSize().id();
    const auto done = writePdf(m_paper, path, size);
    say(done, tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
    if (done)
        emit wentOut(DocumentWay::Pdf, path);
}

void PaperPreview::paintPreview(QPrinter *printer)
{
    if (const auto done = m_paper.paint(*printer); !done)
        say(done, {});
}

void PaperPreview::showPages()
{
    const int page = m_pages->currentPage();
    const int count = m_pages->pageCount();
    m_ui->pageLabel->setText(tr("Page %1 of %2").arg(page).arg(count));
    m_ui->previousButton->setEnabled(page > 1);
    m_ui->nextButton->setEnabled(page < count);
}

void PaperPreview::goTo(int page)
{
    m_pages->setCurrentPage(page);
    showPages();
}

void PaperPreview::askAndPrint()
{
    QPrintDialog dialog(&m_printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const bool isFile = m_printer.outputFormat() == QPrinter::PdfFormat;
    const auto done = m_paper.paint(m_printer);
    say(done, isFile ? tr("Written to %1").arg(m_printer.outputFileName())
                     : tr("Sent to %1").arg(m_printer.printerName()));
    if (done)
        emit wentOut(isFile ? DocumentWay::Pdf : DocumentWay::Printed,
                     isFile ? m_printer.outputFileName() : QString());
    m_pages->updatePreview(); // the size of the page may be another one now
}

void PaperPreview::askAndSave()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save as PDF"),
                                                      QDir(lastFolder()).filePath(suggestedName()),
                                                      tr("PDF documents (*.pdf)"));
    if (path.isEmpty())
        return;
    setLastFolder(QFileInfo(path).absolutePath());
    savePdf(path);
}

void PaperPreview::say(const Result<void> &done, const QString &words)
{
    m_ui->resultLabel->setProperty("role", done ? u"muted"_s : u"error"_s);
    m_ui->resultLabel->style()->polish(m_ui->resultLabel);
    m_ui->resultLabel->setText(done ? words : errorText(done.error()));
}

QString PaperPreview::suggestedName() const
{
    static const QRegularExpression notInNames(u"[\\\\/:*?\"<>|\\x00-\\x1f]+"_s);
    constexpr int longest = 80; // systems take 255 bytes, and a letter may need four
    return m_paper.title().replace(notInNames, u" "_s).simplified().left(longest) + u".pdf"_s;
}

} // namespace unknot
