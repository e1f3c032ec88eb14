// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HelpSide.h"

#include "gui/HelpPanel.h"
#include "gui/Page.h"
#include "gui/PaperActions.h"
#include "gui/PracticeSession.h"

#include <QBoxLayout>
#include <QStackedWidget>

namespace unknot {

namespace {

constexpr int panelWidth = 360;

} // namespace

HelpSide::HelpSide(PracticeSession &session, QStackedWidget &pages, QBoxLayout &beside)
    : m_session(session)
    , m_pages(pages)
    , m_beside(beside)
{
    connect(&session, &PracticeSession::aboutToClose, this, [this] {
        if (m_panel)
            m_panel->setPrintable(false);
    });
}

void HelpSide::show(const QString &address)
{
    if (!m_panel)
        build();
    m_panel->setPrintable(m_session.practice() != nullptr); // its letterhead heads the leaflet
    m_panel->show();
    m_panel->showPage(address);
    m_panel->focusPage();
}

void HelpSide::toggle()
{
    if (m_panel && !m_panel->isHidden())
        return close();
    const auto *page = qobject_cast<Page *>(m_pages.currentWidget());
    show(guidanceFor(page ? page->helpTopic() : HelpTopic::FirstRun));
}

void HelpSide::build()
{
    m_panel = new HelpPanel(Qt::Vertical, m_pages.parentWidget());
    m_panel->setFixedWidth(panelWidth);
    m_beside.addWidget(m_panel);
    connect(m_panel, &HelpPanel::closeWanted, this, &HelpSide::close);
    connect(m_panel, &HelpPanel::printWanted, this, &HelpSide::print);
}

void HelpSide::close()
{
    m_panel->hide();
    m_pages.currentWidget()->setFocus(Qt::OtherFocusReason);
}

void HelpSide::print(const QString &pageId)
{
    PaperActions paper(*m_session.practice(), m_panel->window());
    connect(&paper, &PaperActions::failed, this, &HelpSide::failed);
    paper.previewLeaflet(pageId);
}

} // namespace unknot
