// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TotalsCard.h"

#include "documents/ProgressPaperWords.h"
#include "gui/DateText.h"
#include "gui/widgets/RowDelegate.h"
#include "models/Roles.h"

#include "ui_TotalsCard.h"

#include <QAction>
#include <QSignalBlocker>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int mostRows = 4;
constexpr int listBorder = 2; // pixels, of the style sheet

} // namespace

TotalsCard::TotalsCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::TotalsCard>())
{
    m_ui->setupUi(this);
    m_ui->totalList->setItemDelegate(new RowDelegate(m_ui->totalList));
    const auto edit = [this] {
        if (const auto total = chosen())
            emit editWanted(*total);
    };
    const auto remove = [this] {
        if (const auto total = chosen())
            emit removeWanted(*total);
    };
    connect(m_ui->addButton, &QPushButton::clicked, this, &TotalsCard::addWanted);
    connect(m_ui->editButton, &QPushButton::clicked, this, edit);
    connect(m_ui->removeButton, &QPushButton::clicked, this, remove);
    connect(m_ui->totalList, &QListWidget::itemActivated, this, edit);
    auto *removeKey = new QAction(tr("Remove…"), m_ui->totalList);
    removeKey->setShortcut(Qt::Key_Delete);
    removeKey->setShortcutContext(Qt::WidgetShortcut);
    connect(removeKey, &QAction::triggered, this, remove);
    m_ui->totalList->addAction(removeKey);
    connect(m_ui->totalList, &QListWidget::currentRowChanged, this, &TotalsCard::offer);
    offer();
}

TotalsCard::~TotalsCard() = default;

void TotalsCard::showTotals(const QList<MeasureValue> &totals, const QList<Measure> &known)
{
    const auto before = chosen();
    m_totals = totals;
    std::ranges::stable_sort(m_totals, std::ranges::greater(), &MeasureValue::day);
    {
        const QSignalBlocker quiet(m_ui->totalList);
        m_ui->totalList->clear();
        for (const MeasureValue &total : std::as_const(m_totals))
            addRow(total, known);
        const auto same =
            before ? std::ranges::find(m_totals, before->id, &MeasureValue::id) : m_totals.end();
        const auto row = same == m_totals.end() ? 0 : same - m_totals.begin();
        m_ui->totalList->setCurrentRow(static_cast<int>(row));
    }
    m_ui->totalList->setHidden(m_totals.isEmpty());
    fitList();
    m_ui->emptyLabel->setVisible(m_totals.isEmpty());
    offer();
}

// As high as a few rows are; more are scrolled.
void TotalsCard::fitList()
{
    const int rows = std::clamp(m_ui->totalList->count(), 1, mostRows);
    m_ui->totalList->setFixedHeight(rows * m_ui->totalList->sizeHintForRow(0) +
                                    2 * m_ui->totalList->frameWidth() + listBorder);
}

std::optional<MeasureValue> TotalsCard::chosen() const
{
    const int row = m_ui->totalList->currentRow();
    return row >= 0 && row < m_totals.size() ? std::optional(m_totals.at(row)) : std::nullopt;
}

// A total may be of a questionnaire that this version does not know.
void TotalsCard::addRow(const MeasureValue &total, const QList<Measure> &known)
{
    const auto measure = std::ranges::find(known, total.measure, &Measure::id);
    const bool isKnown = measure != known.end();
    auto *item = new QListWidgetItem(
        tr("%1: %2").arg(isKnown ? measure->label : total.measure, QString::number(total.value)),
        m_ui->totalList);
    const QString day = dayText(total.day);
    item->setData(SubtitleRole, isKnown ? tr("%1 · %2").arg(day, scaleWords(*measure)) : day);
    item->setData(Qt::AccessibleTextRole,
                  item->text() + u", "_s + item->data(SubtitleRole).toString());
}

void TotalsCard::offer()
{
    m_ui->editButton->setEnabled(chosen().has_value());
    m_ui->removeButton->setEnabled(chosen().has_value());
}

} // namespace unknot
