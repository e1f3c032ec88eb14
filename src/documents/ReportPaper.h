// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Bars.h"
#include "documents/Paper.h"
#include "documents/PaperTable.h"
#include "domain/PracticeProfile.h"

#include <QDate>
#include <QStringList>

namespace unknot {

// What a report shows, already in words.
struct ReportPaperInput
{
    PracticeProfile practice;
    QString title;
    QString period; // of time, or as of when
    QDate printed;
    QString summary; // a sentence above the chart, may be empty
    Bars bars;       // none: no chart
    PaperTable table;
    QString empty; // said in place of a table without rows
    QString note;  // below the table, may be empty
};

// Numbers of the practice on paper: letterhead, period, a chart where there is one, a table.
// Counts nothing.
class ReportPaper : public Paper
{
public:
    explicit ReportPaper(ReportPaperInput input);

    [[nodiscard]] QString title() const override;

protected:
    void lay(PageFlow &flow) const override;

private:
    ReportPaperInput m_input;
};

} // namespace unknot
