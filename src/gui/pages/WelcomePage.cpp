// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/WelcomePage.h"

#include "practice/ErrorText.h"
#include "ui_WelcomePage.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace unknot {

namespace {

constexpr int pathRole = Qt::UserRole;
constexpr int rowHeight = 30;
constexpr int shownRows = 5; // more scroll

} // namespace

WelcomePage::WelcomePage(const QString &demoFolder, QDate today, QWidget *parent)
    : Page(parent)
    , m_ui(std::make_unique<Ui::WelcomePage>())
    , m_demo(demoFolder, today)
{
    m_ui->setupUi(this);
    m_ui->errorFrame->hide();
    showProgress(false);
    setFocusProxy(m_ui->newButton);
    connect(m_ui->newButton, &QPushButton::clicked, this, &WelcomePage::createWanted);
    connect(m_ui->openButton, &QPushButton::clicked, this, &WelcomePage::chooseWanted);
    connect(m_ui->recentList, &QListWidget::itemActivated, this, [this](QListWidgetItem *item) {
        emit practiceWanted(item->data(pathRole).toString());
    });
    connect(m_ui->recentList, &QListWidget::itemClicked, this, [this](QListWidgetItem *item) {
        emit practiceWanted(item->data(pathRole).toString());
    });
    connect(m_ui->demoButton, &QPushButton::clicked, this, &WelcomePage::startDemo);
    connect(m_ui->cancelButton, &QPushButton::clicked, &m_demo, &DemoMaker::cancel);
    connect(&m_demo, &DemoMaker::progressed, this, [this](int done, int total) {
        m_ui->progressBar->setRange(0, total);
        m_ui->progressBar->setValue(done);
    });
    connect(&m_demo, &DemoMaker::ready, this, [this](const QString &path) {
        showProgress(false);
        emit practiceWanted(path);
    });
    connect(&m_demo, &DemoMaker::failed, this, &WelcomePage::showError);
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::setRecent(const QStringList &paths)
{
    m_ui->recentList->clear();
    for (const QString &path : paths) {
        const QFileInfo file(path);
        auto *item = new QListWidgetItem(
            tr("%1 in %2")
                .arg(file.completeBaseName(), QDir::toNativeSeparators(file.absolutePath())),
            m_ui->recentList);
        item->setData(pathRole, path);
        item->setToolTip(QDir::toNativeSeparators(path).toHtmlEscaped());
        item->setSizeHint({0, rowHeight});
    }
    const int rows = std::min(shownRows, static_cast<int>(paths.size()));
    m_ui->recentList->setFixedHeight(rows * rowHeight + 4);
    m_ui->recentLabel->setVisible(!paths.isEmpty());
    m_ui->recentList->setVisible(!paths.isEmpty());
}

void WelcomePage::showError(const Error &error)
{
    showProgress(false);
    m_ui->errorLabel->setText(errorText(error));
    m_ui->errorFrame->setVisible(error.code != ErrorCode::Cancelled);
}

void WelcomePage::startDemo()
{
    m_ui->errorFrame->hide();
    showProgress(true);
    m_demo.start();
}

void WelcomePage::showProgress(bool running)
{
    m_ui->progressRow->setVisible(running);
    m_ui->progressBar->setRange(0, 0);
    for (QPushButton *button : {m_ui->newButton, m_ui->openButton, m_ui->demoButton})
        button->setEnabled(!running);
    m_ui->recentList->setEnabled(!running);
}

} // namespace unknot
