// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/CommandPalette.h"

#include "domain/SearchKey.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"
#include "ui_CommandPalette.h"

#include <QAction>
#include <QHeaderView>
#include <QKeyEvent>

#include <algorithm>

namespace unknot {

namespace {

constexpr int clientLimit = 8;
constexpr int whatRole = Qt::UserRole; // a client's QUuid, or an index into the actions

// What a person reads: without the mnemonic and the dots of "asks more".
QString plainText(const QAction *action)
{
    QString text = action->text();
    text.remove(u'&');
    return text.remove(u'…');
}

} // namespace

CommandPalette::CommandPalette(Practice *practice, const QList<QAction *> &actions, QWidget *parent)
    : QDialog(parent, Qt::Popup)
    , m_ui(std::make_unique<Ui::CommandPalette>())
    , m_practice(practice)
    , m_actions(actions)
{
    m_ui->setupUi(this);
    m_ui->findEdit->installEventFilter(this);
    connect(m_ui->findEdit, &QLineEdit::textChanged, this, &CommandPalette::find);
    connect(m_ui->findEdit, &QLineEdit::returnPressed, this,
            [this] { choose(m_ui->resultList->currentItem()); });
    connect(m_ui->resultList, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    m_ui->resultList->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_ui->resultList->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_ui->findEdit->setFocus(); // a popup is never activated: nobody else hands it the keyboard
    find({});
}

CommandPalette::~CommandPalette() = default;

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    // The arrows move in the list while the typing goes on.
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up) {
            step(key == Qt::Key_Down ? 1 : -1);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void CommandPalette::step(int by)
{
    QTreeWidget &list = *m_ui->resultList;
    const int count = list.topLevelItemCount();
    const int row = list.indexOfTopLevelItem(list.currentItem());
    if (count > 0)
        list.setCurrentItem(list.topLevelItem((row + by + count) % count));
}

void CommandPalette::find(const QString &text)
{
    m_ui->resultList->clear();
    m_ui->nothingLabel->setText(
        tr("Nothing found. Try part of a name, or a word such as “print”."));
    addClients(text.trimmed());
    addActions(text.trimmed());
    QTreeWidgetItem *first = m_ui->resultList->topLevelItem(0);
    m_ui->resultList->setVisible(first != nullptr);
    m_ui->nothingLabel->setVisible(first == nullptr);
    m_ui->resultList->setCurrentItem(first);
}

void CommandPalette::addClients(const QString &text)
{
    if (!m_practice || text.isEmpty())
        return;
    ClientQuery query;
    query.text = text;
    query.limit = clientLimit;
    const auto rows = m_practice->clients().list(query);
    if (!rows.has_value()) {
        m_ui->nothingLabel->setText(errorText(rows.error()));
        return;
    }
    for (const ClientRow &row : *rows)
        add(row.name.display(), row.complaint.isEmpty() ? tr("Client") : row.complaint,
            row.id.value);
}

void CommandPalette::addActions(const QString &text)
{
    const QString wanted = foldForSearch(text);
    for (qsizetype index = 0; index < m_actions.size(); ++index) {
        const QAction *action = m_actions.at(index);
        const QString title = plainText(action);
        if (action->isEnabled() && !comesAgain(index) && foldForSearch(title).contains(wanted))
            add(title, action->shortcut().toString(QKeySequence::NativeText),
                static_cast<int>(index));
    }
}

// What a page offers and the whole window too: the later one has the shortcut.
bool CommandPalette::comesAgain(qsizetype index) const
{
    return std::any_of(m_actions.begin() + index + 1, m_actions.end(), [&](const QAction *later) {
        return later->isEnabled() && plainText(later) == plainText(m_actions.at(index));
    });
}

void CommandPalette::add(const QString &title, const QString &hint, const QVariant &what)
{
    auto *item = new QTreeWidgetItem(m_ui->resultList, {title, hint});
    item->setData(0, whatRole, what);
    item->setTextAlignment(1, Qt::AlignVCenter | Qt::AlignRight);
    item->setForeground(1, palette().placeholderText());
}

void CommandPalette::choose(const QTreeWidgetItem *item)
{
    if (!item)
        return;
    const QVariant what = item->data(0, whatRole);
    accept();
    if (what.userType() == QMetaType::QUuid)
        emit clientChosen(ClientId{what.toUuid()});
    else
        m_actions.at(what.toInt())->trigger();
}

} // namespace unknot
