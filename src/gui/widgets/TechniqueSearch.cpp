// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TechniqueSearch.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFont>
#include <QKeyEvent>
#include <QStandardItemModel>

namespace unknot {

namespace {

constexpr int idRole = Qt::UserRole + 1;
constexpr int rowsShown = 10;

bool isEnter(const QKeyEvent &event)
{
    return event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
}

} // namespace

TechniqueSearch::TechniqueSearch(QWidget *parent)
    : QLineEdit(parent)
    , m_rows(new QStandardItemModel(this))
{
    auto *completer = new QCompleter(m_rows, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setMaxVisibleItems(rowsShown);
    completer->popup()->installEventFilter(this);
    setCompleter(completer);
    // Queued: the completer writes the words into the line after it said which were chosen.
    connect(
        completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
        [this](const QModelIndex &index) { take(index.data(idRole).toString()); },
        Qt::QueuedConnection);
}

// Names first, then other words for them.
void TechniqueSearch::setTechniques(const QList<Technique> &techniques, const QStringList &struck)
{
    m_rows->clear();
    for (const Technique &technique : techniques)
        add(technique.label, technique, struck.contains(technique.id));
    for (const Technique &technique : techniques) {
        for (const QString &synonym : technique.synonyms)
            add(tr("%1 (%2)", "other word (technique)").arg(synonym, technique.label), technique,
                struck.contains(technique.id));
    }
}

void TechniqueSearch::add(const QString &words, const Technique &technique, bool struck)
{
    auto *row = new QStandardItem(words);
    QFont face = font();
    face.setStrikeOut(struck);
    row->setFont(face);
    row->setData(technique.id, idRole);
    m_rows->appendRow(row);
}

void TechniqueSearch::take(const QString &id)
{
    clear();
    emit found(id);
}

void TechniqueSearch::takeFirst()
{
    completer()->popup()->hide();
    const QString words = text().trimmed();
    if (words.isEmpty())
        return;
    completer()->setCompletionPrefix(words);
    if (completer()->setCurrentRow(0))
        take(completer()->currentIndex().data(idRole).toString());
}

void TechniqueSearch::openList()
{
    completer()->setCompletionPrefix({});
    completer()->complete();
}

bool TechniqueSearch::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(*static_cast<const QKeyEvent *>(event)) ||
        completer()->popup()->currentIndex().isValid())
        return QLineEdit::eventFilter(watched, event);
    takeFirst();
    return true;
}

void TechniqueSearch::keyPressEvent(QKeyEvent *event)
{
    if (isEnter(*event))
        takeFirst();
    else if (event->key() == Qt::Key_Down && text().isEmpty())
        openList();
    else
        QLineEdit::keyPressEvent(event);
}

void TechniqueSearch::mouseReleaseEvent(QMouseEvent *event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (text().isEmpty())
        openList();
}

} // namespace unknot
