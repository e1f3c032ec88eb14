// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/HelpPage.h"

#include "gui/HelpPanel.h"
#include "gui/PaperActions.h"

#include <QVBoxLayout>

namespace unknot {

HelpPage::HelpPage(Practice *practice, QWidget *parent)
    : Page(parent)
    , m_panel(new HelpPanel(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(m_panel);
    setFocusProxy(m_panel);
    m_panel->showPage(guidanceFor(HelpTopic::Guidance));
    if (!practice)
        return;
    m_paper = new PaperActions(*practice, this);
    connect(m_paper, &PaperActions::failed, this, &HelpPage::failed);
    connect(m_panel, &HelpPanel::printWanted, this, &HelpPage::print);
    m_panel->setPrintable(true);
}

void HelpPage::focusSearch()
{
    m_panel->focusSearch();
}

void HelpPage::print()
{
    if (m_paper)
        m_paper->previewLeaflet(m_panel->pageId());
}

void HelpPage::showPage(const QString &address)
{
    m_panel->showPage(address);
}

QString HelpPage::pageId() const
{
    return m_panel->pageId();
}

} // namespace unknot
