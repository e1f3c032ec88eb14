// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/PhaseDelegate.h"

#include "documents/Palette.h"
#include "gui/Theme.h"
#include "gui/widgets/PhaseModel.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMouseEvent>
#include <QPainter>
#include <QSpinBox>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int frameMargin = 4; // from the cell's edges
constexpr qreal frameRadius = 6;
constexpr int tickSize = 16;
constexpr qreal dimmed = 0.45;

QRect frameOf(const QRect &cell)
{
    return cell.adjusted(2, frameMargin, -2, -frameMargin - 1);
}

void paintTick(QPainter &painter, const QRect &cell, bool on, const Palette &colors)
{
    QRectF box(0, 0, tickSize, tickSize);
    box.moveCenter(QRectF(cell).center());
    painter.setPen(QPen(colors.color(on ? u"accent"_s : u"muted"_s), 1));
    painter.setBrush(colors.color(on ? u"accent"_s : u"surface"_s));
    painter.drawRoundedRect(box, 4, 4);
    if (!on)
        return;
    painter.setPen(
        QPen(colors.color(u"accentText"_s), 1.8, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawPolyline(QList<QPointF>{box.center() + QPointF(-4, 0),
                                        box.center() + QPointF(-1, 3),
                                        box.center() + QPointF(4, -3.5)});
}

} // namespace

void PhaseDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const
{
    if (!(option.state & QStyle::State_Enabled))
        painter->setOpacity(dimmed);
    RowDelegate::paint(painter, option, index);
    const Palette &colors = paletteOf(option.widget);
    const QVariant check = index.data(Qt::CheckStateRole);
    const bool current = option.state & QStyle::State_HasFocus;
    if (!current && !check.isValid() && !(index.flags() & Qt::ItemIsEditable))
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (check.isValid())
        paintTick(*painter, option.rect, check.toInt() == Qt::Checked, colors);
    if (current || !check.isValid()) {
        painter->setPen(QPen(colors.color(current ? u"accent"_s : u"line"_s), current ? 2 : 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(QRectF(frameOf(option.rect)).adjusted(0.5, 0.5, -0.5, -0.5),
                                 frameRadius, frameRadius);
    }
    painter->restore();
}

QSize PhaseDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    return {RowDelegate::sizeHint(option, index).width() + 8, rowHeight};
}

QWidget *PhaseDelegate::kindEditor(QWidget *parent, const QModelIndex &index) const
{
    auto *box = new QComboBox(parent);
    box->addItems(index.data(PhaseModel::KindsRole).toStringList());
    connect(box, &QComboBox::activated, this, [this, box] {
        auto *self = const_cast<PhaseDelegate *>(this); // the editor's own signals are not const
        emit self->commitData(box);
        emit self->closeEditor(box);
    });
    return box;
}

QWidget *PhaseDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &,
                                     const QModelIndex &index) const
{
    QWidget *editor = nullptr;
    if (index.column() == PhaseModel::Kind) {
        editor = kindEditor(parent, index);
    } else if (index.column() == PhaseModel::Goal) {
        editor = new QLineEdit(parent);
    } else {
        auto *number = new QSpinBox(parent);
        number->setRange(1, index.data(PhaseModel::LongestRole).toInt());
        number->setButtonSymbols(QAbstractSpinBox::NoButtons); // the arrow keys do it
        editor = number;
    }
    const QAbstractItemModel *model = index.model();
    editor->setAccessibleName(tr("%1, phase %2")
                                  .arg(model->headerData(index.column(), Qt::Horizontal).toString())
                                  .arg(index.row() + 1));
    editor->setProperty("cell", true);
    return editor;
}

void PhaseDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const QVariant value = index.data(Qt::EditRole);
    if (auto *box = qobject_cast<QComboBox *>(editor))
        box->setCurrentIndex(value.toInt());
    else if (auto *number = qobject_cast<QSpinBox *>(editor))
        number->setValue(value.toInt());
    else
        qobject_cast<QLineEdit *>(editor)->setText(value.toString());
}

void PhaseDelegate::setModelData(QWidget *editor, QAbstractItemModel *model,
                                 const QModelIndex &index) const
{
    if (auto *box = qobject_cast<QComboBox *>(editor)) {
        model->setData(index, box->currentIndex());
    } else if (auto *number = qobject_cast<QSpinBox *>(editor)) {
        number->interpretText();
        model->setData(index, number->value());
    } else {
        model->setData(index, qobject_cast<QLineEdit *>(editor)->text());
    }
}

void PhaseDelegate::updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option,
                                         const QModelIndex &) const
{
    editor->setGeometry(frameOf(option.rect));
}

bool PhaseDelegate::editorEvent(QEvent *event, QAbstractItemModel *model,
                                const QStyleOptionViewItem &option, const QModelIndex &index)
{
    const QVariant check = index.data(Qt::CheckStateRole);
    if (!check.isValid())
        return RowDelegate::editorEvent(event, model, option, index);
    const bool clicked = event->type() == QEvent::MouseButtonRelease;
    const bool pressed = event->type() == QEvent::KeyPress &&
                         static_cast<QKeyEvent *>(event)->key() == Qt::Key_Space;
    if (!clicked && !pressed)
        return false;
    return model->setData(index, check.toInt() == Qt::Checked ? Qt::Unchecked : Qt::Checked,
                          Qt::CheckStateRole);
}

} // namespace unknot
