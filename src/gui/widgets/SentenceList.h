// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace unknot {

// A list whose rows are as high as their words need, and which asks for no more room than a screen
// has. Measures no row before it has a width: with a wrong one, all would be measured twice.
class SentenceList : public QListView
{
    Q_OBJECT

public:
    explicit SentenceList(QWidget *parent = nullptr);

protected:
    [[nodiscard]] QSize viewportSizeHint() const override;
};

} // namespace unknot
