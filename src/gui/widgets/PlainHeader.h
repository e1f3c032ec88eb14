// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHeaderView>

namespace unknot {

// The headings of a table, measured in the table's own font. Qt measures them in bold, a third
// weight of Inter that nothing shows and that each start would wait for.
class PlainHeader : public QHeaderView
{
    Q_OBJECT

public:
    explicit PlainHeader(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize sectionSizeFromContents(int section) const override;
};

} // namespace unknot
