// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/DemoMaker.h"
#include "gui/Page.h"

#include <memory>

namespace unknot {

namespace Ui {
class WelcomePage;
}

// What the window shows without a practice: make one, open one, or look at the demo. Says here why
// a file could not be opened, in place of an empty practice.
class WelcomePage : public Page
{
    Q_OBJECT

public:
    // The demo is made in `demoFolder`, as of `today`.
    WelcomePage(const QString &demoFolder, QDate today, QWidget *parent = nullptr);
    ~WelcomePage() override;

    [[nodiscard]] HelpTopic helpTopic() const override { return HelpTopic::FirstRun; }
    void setRecent(const QStringList &paths);
    void showError(const Error &error);

signals:
    void createWanted();
    void chooseWanted(); // which file, is still to be asked
    void practiceWanted(const QString &path);

private:
    void startDemo();
    void showProgress(bool running);

    std::unique_ptr<Ui::WelcomePage> m_ui;
    DemoMaker m_demo;
};

} // namespace unknot
