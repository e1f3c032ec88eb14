// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/VerdictBanner.h"

#include "gui/VerdictWords.h"
#include "models/StateChips.h"

#include "ui_VerdictBanner.h"

#include <QAction>
#include <QStyle>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

VerdictBanner::VerdictBanner(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::VerdictBanner>())
{
    const QString name = objectName();
    m_ui->setupUi(this);
    setObjectName(name); // its place's, not the form's
    setProperty("banner", levelChip(Level::Clear));
    m_ui->verdictLink->hide();
    connect(m_ui->verdictLink, &QPushButton::clicked, this, &VerdictBanner::linkActivated);
    hide();
}

VerdictBanner::~VerdictBanner() = default;

void VerdictBanner::setClearSentence(const QString &sentence)
{
    m_clearSentence = sentence;
}

void VerdictBanner::setLink(const QString &text)
{
    m_ui->verdictLink->setText(text);
    m_ui->verdictLink->setHidden(text.isEmpty());
}

void VerdictBanner::setVerdict(const Verdict &verdict, const RegionTree &regions,
                               const QString &when)
{
    const QString title = verdictTitle(verdict.level);
    const QString found = verdictSentence(verdict, regions);
    m_ui->verdictTitle->setText(when.isEmpty() ? title : tr("%1 · %2").arg(title, when));
    m_ui->verdictSentence->setText(found.isEmpty() ? m_clearSentence : found);
    setProperty("banner", levelChip(verdict.level));
    const QList<QWidget *> parts = findChildren<QWidget *>() << this;
    for (QWidget *part : parts) {
        part->style()->unpolish(part); // the style sheet looks at properties only once
        part->style()->polish(part);
    }
    describe();
    setHidden(m_ui->verdictSentence->text().isEmpty());
}

void VerdictBanner::setNote(const QString &text)
{
    m_ui->verdictNote->setText(text);
    m_ui->verdictNote->setHidden(text.isEmpty());
    describe();
}

void VerdictBanner::setActions(const QList<QAction *> &actions)
{
    for (QAction *action : actions) {
        auto *button = new QPushButton(action->text(), m_ui->verdictButtons);
        button->setObjectName(action->objectName() + u"Button"_s);
        button->setAutoDefault(false);
        m_ui->buttonLayout->insertWidget(m_ui->buttonLayout->count() - 1, button);
        m_buttons << button;
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        const auto follow = [this, action, button] {
            button->setHidden(!action->isVisible());
            showButtons();
        };
        connect(action, &QAction::changed, button, follow);
        follow();
    }
}

void VerdictBanner::showButtons()
{
    const auto first = std::ranges::find(m_buttons, false, &QPushButton::isHidden);
    const bool any = first != m_buttons.end();
    m_ui->verdictButtons->setHidden(!any);
    setFocusProxy(any ? *first : m_ui->verdictLink);
}

// One text for those who hear the banner instead of seeing it.
void VerdictBanner::describe()
{
    setAccessibleName(m_ui->verdictTitle->text());
    setAccessibleDescription(
        QStringList{m_ui->verdictSentence->text(), m_ui->verdictNote->text()}.join(u' ').trimmed());
}

} // namespace unknot
