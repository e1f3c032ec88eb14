// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Document.h"
#include "domain/Error.h"

#include <QDialog>
#include <QPrinter>

#include <memory>

class QPrintPreviewWidget;

namespace unknot {

namespace Ui {
class PaperPreview;
}

class Paper;

// Shows a paper as it will be printed, prints it, and saves it as PDF; works where no printer is
// installed. Does not know what stands on the paper.
class PaperPreview : public QDialog
{
    Q_OBJECT

public:
    // `paper` must outlive the dialog.
    explicit PaperPreview(const Paper &paper, QWidget *parent = nullptr);
    ~PaperPreview() override;

    void savePdf(const QString &path); // says at the foot how it went

signals:
    // Printed or saved without an error; `file` is its path, empty where it went to a printer.
    void wentOut(unknot::DocumentWay way, const QString &file);

protected:
    void changeEvent(QEvent *event) override;

private:
    void dressPages();
    void paintPreview(QPrinter *printer);
    void showPages();
    void goTo(int page);
    void askAndPrint();
    void askAndSave();
    void say(const Result<void> &done, const QString &words);
    [[nodiscard]] QString suggestedName() const;

    const Paper &m_paper;
    std::unique_ptr<Ui::PaperPreview> m_ui;
    QPrinter m_printer;
    QPrintPreviewWidget *m_pages;
};

} // namespace unknot
