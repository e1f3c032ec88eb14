// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/ReportLines.h"
#include "models/RowsModel.h"

namespace unknot {

// The table of one report. Shows what it is given; counts nothing.
class ReportModel : public RowsModel<ReportLine>
{
    Q_OBJECT

public:
    // Of ReportKind::FallingOff, for views that show it as the client's second line instead.
    static constexpr int ComplaintColumn = 1;

    explicit ReportModel(ReportKind kind, QObject *parent = nullptr);

    // `months`: how many of the counted ones are shown.
    void show(const PracticeReport &report, int months);

    [[nodiscard]] ReportKind kind() const { return m_kind; }

protected:
    [[nodiscard]] int columns() const override;
    [[nodiscard]] QString heading(int column) const override;
    [[nodiscard]] QVariant cell(const ReportLine &line, int column, int role) const override;
    [[nodiscard]] bool isSame(const ReportLine &a, const ReportLine &b) const override;

private:
    ReportKind m_kind;
    QStringList m_headings;
};

} // namespace unknot
