// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Page.h"

namespace unknot {

class HelpPanel;

// The guidance as a page of the rail. Works without a practice.
class HelpPage : public Page
{
    Q_OBJECT

public:
    explicit HelpPage(QWidget *parent = nullptr);

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::FirstRun; }
    void focusSearch() override;
    void showPage(const QString &id);
    [[nodiscard]] QString pageId() const;

private:
    HelpPanel *m_panel;
};

} // namespace unknot
