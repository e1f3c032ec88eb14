// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/HelpPage.h"

#include "gui/HelpPanel.h"

#include <QVBoxLayout>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

HelpPage::HelpPage(QWidget *parent)
    : Page(parent)
    , m_panel(new HelpPanel(Qt::Horizontal, this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 20);
    layout->addWidget(m_panel);
    setFocusProxy(m_panel);
    m_panel->showPage(u"massage-for-back-pain"_s);
}

void HelpPage::focusSearch()
{
    m_panel->focusSearch();
}

void HelpPage::showPage(const QString &id)
{
    m_panel->showPage(id);
}

QString HelpPage::pageId() const
{
    return m_panel->pageId();
}

} // namespace unknot
