// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/ReportsPage.h"

#include "documents/PaperWriter.h"
#include "domain/ClockWords.h"
#include "exchange/ReportTable.h"
#include "gui/LastFolder.h"
#include "gui/dialogs/ExportDialog.h"
#include "gui/dialogs/PaperPreview.h"
#include "gui/pages/ReportBars.h"
#include "gui/widgets/RowDelegate.h"
#include "models/ReportModel.h"
#include "models/ReportWords.h"
#include "practice/Practice.h"

#include "ui_ReportsPage.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int leastColumn = 76;
constexpr int plainRow = 32;
constexpr int tallRow = 44; // two lines

} // namespace

ReportsPage::ReportsPage(Practice &practice, QWidget *parent)
    : Page(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ReportsPage>())
    , m_counter(practice, this)
{
    m_ui->setupUi(this);
    m_ui->progressArea->hide();
    m_ui->againButton->hide();
    prepareList();
    prepareTable();
    connect(m_ui->exportAction, &QAction::triggered, this, &ReportsPage::exportData);
    connect(m_ui->monthsBox, &QComboBox::currentIndexChanged, this, &ReportsPage::showReport);
    connect(m_ui->stopButton, &QPushButton::clicked, &m_counter, &ReportCounter::stop);
    connect(m_ui->againButton, &QPushButton::clicked, &m_counter, &ReportCounter::again);
    connect(m_ui->printButton, &QPushButton::clicked, this, &ReportsPage::print);
    connect(m_ui->pdfButton, &QPushButton::clicked, this, [this] {
        savePdf(askForFile(tr("Save as PDF"), u".pdf"_s, tr("PDF documents (*.pdf)")));
    });
    connect(m_ui->csvButton, &QPushButton::clicked, this,
            [this] { saveCsv(askForFile(tr("Save as CSV"), u".csv"_s, tr("CSV files (*.csv)"))); });
    connect(&m_counter, &ReportCounter::counted, this, &ReportsPage::showReport);
    connect(&m_counter, &ReportCounter::stateChanged, this, &ReportsPage::showState);
    connect(&m_counter, &ReportCounter::progressed, this, &ReportsPage::showProgress);
    connect(&m_counter, &ReportCounter::failed, this, &Page::failed);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, m_ui->progressArea, &QWidget::show);
    chooseReport();
    showState();
}

ReportsPage::~ReportsPage() = default;

QList<QAction *> ReportsPage::pageActions() const
{
    return {m_ui->exportAction};
}

void ReportsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_counter.setWatched(true);
}

void ReportsPage::hideEvent(QHideEvent *event)
{
    m_counter.setWatched(false);
    Page::hideEvent(event);
}

void ReportsPage::prepareList()
{
    for (const ReportKind kind : reportKinds())
        m_ui->reportList->addItem(reportTitle(kind));
    m_ui->reportList->setCurrentRow(0);
    connect(m_ui->reportList, &QListWidget::currentRowChanged, this, &ReportsPage::chooseReport);
}

void ReportsPage::prepareTable()
{
    QTableView *table = m_ui->reportTable;
    for (const ReportKind kind : reportKinds())
        m_models.emplace(kind, new ReportModel(kind, this));
    table->setItemDelegate(new RowDelegate(this));
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setMinimumSectionSize(leastColumn);
    connect(table, &QTableView::clicked, this, &ReportsPage::open);
    connect(table, &QTableView::activated, this, &ReportsPage::open);
}

ReportKind ReportsPage::kind() const
{
    return reportKinds().at(std::max(0, m_ui->reportList->currentRow()));
}

int ReportsPage::months() const
{
    return m_ui->monthsBox->currentIndex() == 0 ? reportMonths / 2 : reportMonths;
}

ReportModel &ReportsPage::model() const
{
    return *m_models.at(kind());
}

void ReportsPage::chooseReport()
{
    m_ui->reportTitleLabel->setText(reportTitle(kind()));
    m_ui->reportTable->setModel(&model());
    m_ui->reportTable->setAccessibleName(reportTitle(kind()));
    m_ui->monthsBox->setVisible(kind() == ReportKind::Months);
    m_ui->emptyState->setWords(reportEmptyTitle(kind()), reportEmptySentence(kind()));
    spreadColumns();
    showReport();
}

void ReportsPage::showReport()
{
    const auto &report = m_counter.report();
    const bool isCounted = report.has_value();
    if (isCounted) {
        model().show(*report, months());
        m_ui->summaryLabel->setText(reportSummary(kind(), *report, months()));
        m_ui->noteLabel->setText(reportNote(kind(), *report));
        m_ui->reportChart->setBars(reportBars(kind(), *report, months()));
    }
    const bool isEmpty = model().rowCount() == 0;
    m_ui->reportTable->setVisible(!isEmpty);
    m_ui->noteLabel->setVisible(!isEmpty);
    m_ui->summaryLabel->setVisible(!isEmpty);
    m_ui->reportChart->setVisible(!isEmpty && !m_ui->reportChart->bars().isEmpty());
    m_ui->emptyState->setVisible(isEmpty && isCounted);
    m_ui->waitingSpace->setVisible(isEmpty && !isCounted);
    for (QPushButton *button : {m_ui->pdfButton, m_ui->csvButton, m_ui->printButton})
        button->setEnabled(isCounted);
}

// Names take what is left; numbers need little.
void ReportsPage::spreadColumns()
{
    const bool isFalling = kind() == ReportKind::FallingOff;
    const bool isOfClients = isFalling || kind() == ReportKind::Clearances;
    const int names = isOfClients || kind() == ReportKind::Phases ? 2 : 1;
    QTableView *table = m_ui->reportTable;
    for (int column = 0; column < model().columnCount(); ++column) {
        table->horizontalHeader()->setSectionResizeMode(
            column, column < names ? QHeaderView::Stretch : QHeaderView::ResizeToContents);
        table->setColumnHidden(column, isFalling && column == ReportModel::ComplaintColumn);
    }
    table->verticalHeader()->setDefaultSectionSize(isFalling ? tallRow : plainRow);
    table->setCursor(isOfClients ? Qt::PointingHandCursor : Qt::ArrowCursor);
}

void ReportsPage::showState()
{
    const auto &report = m_counter.report();
    const bool isCounting = m_counter.isCounting();
    const QString time = report ? clockWords(report->counted.local().time()) : QString();
    QString words;
    if (!report)
        words = isCounting ? tr("Counting…") : tr("Not counted");
    else if (m_counter.isFresh())
        words = tr("Counted at %1").arg(time);
    else if (isCounting)
        words = tr("Old numbers, from %1; counting again…").arg(time);
    else
        words = tr("Old numbers, from %1: something has changed since").arg(time);
    m_ui->stateLabel->setText(words);
    m_ui->againButton->setVisible(!isCounting && !m_counter.isFresh());
    if (isCounting) {
        m_patience.start();
    } else {
        m_patience.stop();
        m_ui->progressArea->hide();
    }
}

void ReportsPage::showProgress(int done, int total)
{
    m_ui->progressBar->setRange(0, total);
    m_ui->progressBar->setValue(done);
}

void ReportsPage::open(const QModelIndex &index)
{
    const ReportLine &line = model().at(index.row());
    if (!line.plan.isNull())
        emit planWanted(line.client, line.plan, PlanAct::Show);
    else if (!line.client.isNull())
        emit clientWanted(line.client, ClientTab::Health);
}

ReportPaperInput ReportsPage::paper() const
{
    const PracticeReport &report = *m_counter.report();
    ReportPaperInput input;
    input.practice = m_practice.profile();
    input.title = reportTitle(kind());
    input.period = reportPeriod(kind(), report, months());
    input.printed = m_practice.today().date();
    input.bars = reportBars(kind(), report, months());
    input.table.headers = reportHeadings(kind());
    for (const ReportLine &line : reportLines(kind(), report, months()))
        input.table.rows << line.cells;
    input.summary =
        input.table.rows.isEmpty() ? QString() : reportSummary(kind(), report, months());
    input.empty = reportEmptyTitle(kind());
    input.note = reportNote(kind(), report);
    return input;
}

void ReportsPage::print()
{
    if (!m_counter.report())
        return;
    const ReportPaper report(paper());
    PaperPreview preview(report, this);
    connect(&preview, &PaperPreview::wentOut, this, &ReportsPage::note);
    preview.exec();
}

QString ReportsPage::askForFile(const QString &title, const QString &suffix, const QString &filter)
{
    const QString name = reportName(kind()) + suffix;
    const QString path =
        QFileDialog::getSaveFileName(this, title, QDir(lastFolder()).filePath(name), filter);
    if (!path.isEmpty())
        setLastFolder(QFileInfo(path).absolutePath());
    return path;
}

void ReportsPage::savePdf(const QString &path)
{
    if (path.isEmpty() || !m_counter.report())
        return;
    tell(writePdf(ReportPaper(paper()), path, paperSizeOf(QLocale())), DocumentWay::Pdf, path);
}

void ReportsPage::saveCsv(const QString &path)
{
    if (path.isEmpty() || !m_counter.report())
        return;
    tell(saveReport(m_practice, kind(), *m_counter.report(), months(), path), DocumentWay::Csv,
         path);
}

void ReportsPage::tell(const Result<void> &done, DocumentWay way, const QString &path)
{
    if (!done) {
        emit failed(done.error());
        return;
    }
    note(way, path);
    emit notified(tr("Saved as %1").arg(QDir::toNativeSeparators(path)));
}

void ReportsPage::note(DocumentWay way, const QString &path)
{
    Document document;
    document.kind = DocumentKind::Report;
    document.way = way;
    document.file = QFileInfo(path).fileName();
    if (const auto noted = m_practice.papers().add(document); !noted)
        emit failed(noted.error());
}

void ReportsPage::exportData()
{
    ExportDialog dialog(m_practice, this);
    dialog.exec();
}

} // namespace unknot
