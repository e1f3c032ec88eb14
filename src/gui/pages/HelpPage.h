// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

namespace unknot {

class HelpPanel;
class PaperActions;
class Practice;

// The guidance as a page of the rail. Works without a practice; then it can't be printed, as there
// is no letterhead.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(Practice *practice, QWidget *parent = nullptr);

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::FirstRun; }
    void focusSearch() override;
    void print() override;
    void showPage(const QString &address);
    [[nodiscard]] QString pageId() const;

private:
    HelpPanel *m_panel;
    PaperActions *m_paper = nullptr; // null without a practice
};

} // namespace unknot
