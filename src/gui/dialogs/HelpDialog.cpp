// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/HelpDialog.h"

#include "gui/HelpPanel.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_panel(new HelpPanel(Qt::Vertical, this))
{
    setObjectName(u"helpDialog"_s);
    setWindowTitle(tr("Guidance"));
    resize(440, 680);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 0, 0, 0); // the panel has its own on the other sides
    layout->addWidget(m_panel);
    connect(m_panel, &HelpPanel::closeWanted, this, &HelpDialog::close);
}

void HelpDialog::showPage(const QString &address)
{
    show();
    m_panel->showPage(address);
    m_panel->focusPage();
    raise();
    activateWindow();
}

QString HelpDialog::pageId() const
{
    return m_panel->pageId();
}

void offerGuidance(QDialog &dialog, HelpTopic topic)
{
    auto *key = new QShortcut(QKeySequence(Qt::Key_F1), &dialog);
    QObject::connect(key, &QShortcut::activated, &dialog,
                     [&dialog, topic] { openGuidance(dialog, topic); });
}

void openGuidance(QWidget &dialog, HelpTopic topic)
{
    auto *help = dialog.findChild<HelpDialog *>(QString(), Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpDialog(&dialog);
    help->showPage(guidanceFor(topic));
}

} // namespace unknot
