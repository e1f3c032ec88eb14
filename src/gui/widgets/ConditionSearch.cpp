// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionSearch.h"

#include "gui/widgets/ConditionHitDelegate.h"
#include "knowledge/Catalogue.h"
#include "models/Roles.h"
#include "models/StateChips.h"

#include "ui_ConditionSearch.h"

#include <QKeyEvent>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype shortestWord = 2; // MS, TB, RA
constexpr qsizetype mostHits = 6;
constexpr int idRole = Qt::UserRole + 100; // empty: the words themselves
constexpr int wordsRole = idRole + 1;

} // namespace

ConditionSearch::ConditionSearch(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConditionSearch>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->searchEdit);
    m_ui->searchEdit->installEventFilter(this);
    m_ui->hitList->setItemDelegate(new ConditionHitDelegate(m_ui->hitList));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &ConditionSearch::find);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this,
            [this] { take(m_ui->hitList->currentItem()); });
    connect(m_ui->hitList, &QListWidget::itemClicked, this, &ConditionSearch::take);
    connect(m_ui->hitList, &QListWidget::currentItemChanged, this,
            [this](const QListWidgetItem *item) {
                // The focus stays in the line: a screen reader hears there what is chosen.
                m_ui->searchEdit->setAccessibleDescription(
                    item ? item->data(Qt::AccessibleTextRole).toString() : QString());
            });
}

ConditionSearch::~ConditionSearch() = default;

void ConditionSearch::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
}

void ConditionSearch::clear()
{
    m_ui->searchEdit->clear();
}

bool ConditionSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress && event->type() != QEvent::ShortcutOverride)
        return QWidget::eventFilter(watched, event);
    auto *press = static_cast<QKeyEvent *>(event);
    const bool isOpen = m_ui->hitList->count() > 0;
    const bool moves = press->key() == Qt::Key_Down || press->key() == Qt::Key_Up;
    const bool closes = press->key() == Qt::Key_Escape;
    if (!isOpen || (!moves && !closes))
        return QWidget::eventFilter(watched, event);
    event->accept(); // of a shortcut with the same key, too
    if (event->type() == QEvent::ShortcutOverride)
        return true;
    if (moves)
        step(press->key() == Qt::Key_Down ? 1 : -1);
    else
        close();
    return true;
}

void ConditionSearch::find(const QString &typed)
{
    m_ui->hitList->clear();
    const QString words = typed.simplified();
    if (words.size() >= shortestWord && m_catalogue) {
        addHits(words);
        addOwnWords(words);
        m_ui->hitList->setCurrentRow(0);
    }
    fit();
    if (m_ui->hitList->count() > 0)
        emit opened();
}

void ConditionSearch::addHits(const QString &words)
{
    for (const ConditionHit &hit : m_catalogue->search(words, mostHits)) {
        const QString label = hit.condition->label;
        const QString synonym = hit.name == label ? QString() : hit.name;
        const Level level = usualEffect(*hit.condition).level;
        auto *item = new QListWidgetItem(label, m_ui->hitList);
        item->setData(idRole, hit.condition->id);
        item->setData(SubtitleRole, synonym);
        item->setData(ChipRole, levelChip(level));
        item->setData(ChipTextRole, levelWord(level));
        QStringList spoken{label, synonym, levelWord(level)};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
    }
}

void ConditionSearch::addOwnWords(const QString &words)
{
    const bool isFirst = m_ui->hitList->count() == 0;
    auto *item = new QListWidgetItem(tr("Add “%1” in your own words").arg(words), m_ui->hitList);
    item->setData(wordsRole, words);
    item->setData(MutedRole, !isFirst);
    if (isFirst)
        item->setData(SubtitleRole, tr("not in the catalogue"));
}

// The list is as high as what it holds: it stands in the page, not above it.
void ConditionSearch::fit()
{
    const int count = m_ui->hitList->count();
    m_ui->hitList->setVisible(count > 0);
    if (count > 0)
        m_ui->hitList->setFixedHeight(count * m_ui->hitList->sizeHintForRow(0) + 4);
}

void ConditionSearch::step(int by)
{
    const int count = m_ui->hitList->count();
    m_ui->hitList->setCurrentRow((m_ui->hitList->currentRow() + by + count) % count);
}

void ConditionSearch::close()
{
    m_ui->hitList->clear();
    fit();
}

void ConditionSearch::take(const QListWidgetItem *item)
{
    if (!item)
        return;
    const QString id = item->data(idRole).toString();
    const QString words = item->data(wordsRole).toString();
    clear(); // the item is gone after this
    if (id.isEmpty())
        emit ownWordsChosen(words);
    else
        emit conditionChosen(id);
}

} // namespace unknot
