// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/ReportPaper.h"
#include "domain/Document.h"
#include "gui/Page.h"
#include "gui/ReportCounter.h"

#include <QTimer>

#include <map>
#include <memory>

class QModelIndex;

namespace unknot {

namespace Ui {
class ReportsPage;
}

class Practice;
class ReportModel;

// The practice in numbers, a report at a time, on screen, on paper and as CSV. Follows every
// change, and says so while its numbers are old. Counts nothing itself.
class ReportsPage : public Page
{
    Q_OBJECT

public:
    explicit ReportsPage(Practice &practice, QWidget *parent = nullptr);
    ~ReportsPage() override;

    [[nodiscard]] QList<QAction *> pageActions() const override;
    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::Reports; }
    void print() override;

    // Of the report that is shown; nothing before it is counted. A file of that name is replaced.
    void savePdf(const QString &path);
    void saveCsv(const QString &path);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void prepareList();
    void prepareTable();
    [[nodiscard]] ReportKind kind() const;
    [[nodiscard]] int months() const;
    [[nodiscard]] ReportModel &model() const;
    void chooseReport();
    void showReport();
    void spreadColumns();
    void showState();
    void showProgress(int done, int total);
    void open(const QModelIndex &index);
    [[nodiscard]] ReportPaperInput paper() const;
    [[nodiscard]] QString askForFile(const QString &title, const QString &suffix,
                                     const QString &filter);
    void tell(const Result<void> &done, DocumentWay way, const QString &path);
    void note(DocumentWay way, const QString &path);
    void exportData();

    Practice &m_practice;
    std::unique_ptr<Ui::ReportsPage> m_ui;
    std::map<ReportKind, ReportModel *> m_models;
    ReportCounter m_counter;
    QTimer m_patience; // progress shows when counting takes longer than this
};

} // namespace unknot
