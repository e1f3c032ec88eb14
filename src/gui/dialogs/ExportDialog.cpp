// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/ExportDialog.h"

#include "gui/LastFolder.h"
#include "gui/PracticeWork.h"
#include "gui/dialogs/HelpDialog.h"
#include "practice/Practice.h"

#include "ui_ExportDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QLocale>

#include <algorithm>
#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

ExportDialog::ExportDialog(Practice &practice, QWidget *parent)
    : QDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::ExportDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Export);
    m_errors.add({}, m_ui->folderEdit, m_ui->errorLabel);
    m_ui->folderEdit->setText(QDir::toNativeSeparators(lastFolder()));
    m_ui->resultBanner->hide();
    for (const QCheckBox *box : boxes())
        connect(box, &QCheckBox::toggled, this, &ExportDialog::showTargets);
    connect(m_ui->folderEdit, &QLineEdit::textChanged, this, &ExportDialog::showTargets);
    connect(m_ui->browseButton, &QPushButton::clicked, this, &ExportDialog::browse);
    connect(m_ui->exportButton, &QPushButton::clicked, this, &ExportDialog::begin);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &ExportDialog::reject);
    m_patience.setSingleShot(true);
    m_patience.setInterval(300ms);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_ui->progressArea->show();
        makeRoom();
    });
    setRunning(false);
    showTargets();
}

ExportDialog::~ExportDialog() = default;

void ExportDialog::reject()
{
    if (m_running)
        m_task->cancel(); // fail() tells when it has stopped
    else
        QDialog::reject();
}

QList<QCheckBox *> ExportDialog::boxes() const
{
    return {m_ui->clientsBox,  m_ui->conditionsBox, m_ui->clearancesBox, m_ui->plansBox,
            m_ui->sessionsBox, m_ui->notesBox,      m_ui->measuresBox};
}

QString ExportDialog::folder() const
{
    return QDir::cleanPath(QDir::fromNativeSeparators(m_ui->folderEdit->text().trimmed()));
}

QList<ExportTarget> ExportDialog::targets() const
{
    QList<ExportTarget> targets;
    const QList<ExportTable> tables = exportTables();
    for (qsizetype i = 0; i < tables.size(); ++i) {
        if (boxes().at(i)->isChecked())
            targets.append({tables.at(i), QDir(folder()).filePath(tableFileName(tables.at(i)))});
    }
    return targets;
}

void ExportDialog::showTargets()
{
    QStringList names;
    QStringList replaced;
    for (const ExportTarget &target : targets()) {
        const QFileInfo file(target.path);
        names << file.fileName();
        if (file.exists())
            replaced << file.fileName();
    }
    const QString list = QLocale().createSeparatedList(names);
    const QString old = QLocale().createSeparatedList(replaced);
    m_ui->filesLabel->setText(
        names.isEmpty() ? tr("Choose at least one table.")
        : replaced.isEmpty()
            ? tr("Writes %1 into this folder.").arg(list)
            : tr("Writes %1 into this folder. Already there and replaced: %2.").arg(list, old));
    m_ui->exportButton->setEnabled(!names.isEmpty() && !folder().isEmpty() && !m_running);
    m_ui->resultBanner->hide();
    m_errors.clear();
    makeRoom();
}

void ExportDialog::makeRoom()
{
    layout()->activate();
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ExportDialog::browse()
{
    const QString chosen =
        QFileDialog::getExistingDirectory(this, tr("Folder for the CSV files"), folder());
    if (!chosen.isEmpty())
        m_ui->folderEdit->setText(QDir::toNativeSeparators(chosen));
}

void ExportDialog::begin()
{
    if (!QFileInfo(folder()).isDir()) {
        fail({ErrorCode::FileMissing, folder(), {}});
        return;
    }
    ExportOptions options;
    options.style = m_ui->exactButton->isChecked() ? CsvStyle::Exact : CsvStyle::SpreadsheetSafe;
    m_outcome = std::make_shared<Outcome>();
    m_written = targets();
    m_task = std::make_unique<BackgroundTask>(withOwnPractice(
        m_practice,
        [targets = m_written, options, outcome = m_outcome](
            Practice &own, const BackgroundTask::Progress &progress) -> Result<void> {
            const auto counts =
                exportTables(own, targets, options, [&](const ExportTarget &, qint64 rows) {
                    return progress(static_cast<int>(rows), 0);
                });
            if (!counts)
                return tl::make_unexpected(counts.error());
            for (const qint64 rows : *counts)
                outcome->rows += rows;
            outcome->files = static_cast<int>(counts->size());
            return {};
        }));
    connect(m_task.get(), &BackgroundTask::progressed, this, &ExportDialog::showProgress);
    connect(m_task.get(), &BackgroundTask::succeeded, this, &ExportDialog::succeed);
    connect(m_task.get(), &BackgroundTask::failed, this, &ExportDialog::fail);
    showTargets();
    setRunning(true);
    m_task->start();
}

void ExportDialog::setRunning(bool running)
{
    m_running = running;
    m_ui->choices->setEnabled(!running);
    m_ui->exportButton->setEnabled(!running);
    m_ui->cancelButton->setText(running ? tr("&Stop") : tr("&Close"));
    m_ui->progressLabel->clear();
    m_ui->progressArea->hide();
    if (running)
        m_patience.start();
    else
        m_patience.stop();
}

void ExportDialog::showProgress(int rows)
{
    m_ui->progressLabel->setText(tr("%n rows of this table written", nullptr, rows));
}

void ExportDialog::succeed()
{
    setRunning(false);
    setLastFolder(folder());
    showTargets();
    m_ui->resultLabel->setText(tr("%1 in %2, written to %3")
                                   .arg(tr("%n rows", nullptr, static_cast<int>(m_outcome->rows)),
                                        tr("%n files", nullptr, m_outcome->files),
                                        QDir::toNativeSeparators(folder())));
    m_ui->resultBanner->show();
    makeRoom();
    m_ui->cancelButton->setFocus();
    if (const auto noted = noteExport(m_practice, m_written); !noted)
        fail(noted.error());
}

void ExportDialog::fail(const Error &error)
{
    setRunning(false);
    m_errors.show({error});
    makeRoom();
}

} // namespace unknot
