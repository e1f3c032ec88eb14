// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/NoteMapWidget.h"

#include "documents/NoteMarkShape.h"
#include "gui/Theme.h"
#include "ui_NoteMapWidget.h"

#include <QPainter>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int signPixels = 18;
constexpr int bothFrom = 380; // pixels: beside each other figures would be smaller below it

// Without room for the halo of a strong one, which needs none on a button.
QIcon signOf(MarkKind kind, int strength, const Palette &palette, qreal ratio)
{
    QPixmap pixmap(QSize(signPixels, signPixels) * ratio);
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintNoteMark(painter, QPointF(signPixels, signPixels) / 2, kind, strength, false, palette, 1);
    return pixmap;
}

} // namespace

NoteMapWidget::NoteMapWidget(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::NoteMapWidget>())
{
    m_ui->setupUi(this);
    connectParts();
    showViews();
    showCounts();
    showMark();
    drawSigns();
}

NoteMapWidget::~NoteMapWidget() = default;

void NoteMapWidget::connectParts()
{
    NoteMapCanvas *canvas = m_ui->canvas;
    for (const auto &[button, kind] : {std::pair(m_ui->painButton, MarkKind::Pain),
                                       std::pair(m_ui->tightnessButton, MarkKind::Tightness),
                                       std::pair(m_ui->focusButton, MarkKind::Focus),
                                       std::pair(m_ui->avoidButton, MarkKind::Avoid)})
        connect(button, &QPushButton::clicked, canvas, [canvas, kind] { canvas->setKind(kind); });
    for (const auto &[button, strength] :
         {std::pair(m_ui->lightButton, 1), std::pair(m_ui->mediumButton, 2),
          std::pair(m_ui->strongButton, 3)})
        connect(button, &QPushButton::clicked, this, [this, strength] { setStrength(strength); });
    // Tab comes to the checked one of a group; arrows go on from it.
    for (QPushButton *button : findChildren<QPushButton *>()) {
        if (!button->isCheckable())
            continue;
        const auto follow = [button](bool on) {
            button->setFocusPolicy(on ? Qt::StrongFocus : Qt::ClickFocus);
        };
        follow(button->isChecked());
        connect(button, &QPushButton::toggled, button, follow);
    }
    connect(m_ui->frontButton, &QPushButton::toggled, this, &NoteMapWidget::showViews);
    connect(canvas, &NoteMapCanvas::viewWanted, this, [this](BodyView view) {
        (view == BodyView::Front ? m_ui->frontButton : m_ui->backButton)->setChecked(true);
    });
    connect(canvas, &NoteMapCanvas::kindChanged, this, &NoteMapWidget::showKind);
    connect(canvas, &NoteMapCanvas::chosenChanged, this, &NoteMapWidget::showMark);
    connect(canvas, &NoteMapCanvas::marksChanged, this, [this] {
        m_removed.reset();
        showCounts();
        showMark();
        emit marksChanged();
    });
    connect(canvas, &NoteMapCanvas::wordWanted, this, [this] {
        m_ui->wordEdit->setFocus();
        m_ui->wordEdit->selectAll();
    });
    connect(canvas, &NoteMapCanvas::removeWanted, this, &NoteMapWidget::remove);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &NoteMapWidget::remove);
    connect(m_ui->putBackButton, &QPushButton::clicked, this, &NoteMapWidget::putBack);
    connect(m_ui->wordEdit, &QLineEdit::textEdited, this, &NoteMapWidget::setWord);
    connect(m_ui->wordEdit, &QLineEdit::returnPressed, canvas, [canvas] { canvas->setFocus(); });
}

void NoteMapWidget::setRegions(const RegionTree &regions)
{
    m_ui->canvas->setRegions(regions);
    showMark();
}

void NoteMapWidget::setMarks(const QList<NoteMark> &marks)
{
    if (marks == this->marks())
        return;
    m_removed.reset();
    m_ui->canvas->setMarks(marks);
    showCounts();
}

void NoteMapWidget::setEarlier(const QList<NoteMark> &marks)
{
    m_ui->canvas->setEarlier(marks);
}

void NoteMapWidget::setAvoid(const QList<RegionRef> &regions)
{
    m_ui->canvas->setAvoid(regions);
}

void NoteMapWidget::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_removed.reset();
    m_ui->canvas->setReadOnly(readOnly);
    m_ui->kindBox->setVisible(!readOnly);
    m_ui->detailBox->setVisible(!readOnly);
    showMark();
}

const QList<NoteMark> &NoteMapWidget::marks() const
{
    return m_ui->canvas->map().marks;
}

void NoteMapWidget::showKind()
{
    const QList<QPushButton *> buttons{m_ui->painButton, m_ui->tightnessButton, m_ui->focusButton,
                                       m_ui->avoidButton}; // in the order of the enum
    buttons.at(static_cast<qsizetype>(m_ui->canvas->kind()))->setChecked(true);
    drawSigns();
    showMark();
}

void NoteMapWidget::showViews()
{
    const bool both = width() >= bothFrom;
    const bool front = m_ui->frontButton->isChecked();
    m_ui->viewBox->setVisible(!both);
    const QList<BodyView> views = both    ? QList{BodyView::Front, BodyView::Back}
                                  : front ? QList{BodyView::Front}
                                          : QList{BodyView::Back};
    if (m_ui->canvas->map().views != views)
        m_ui->canvas->setViews(views);
}

// What lies on the side that isn't shown must not be forgotten.
void NoteMapWidget::showCounts()
{
    for (const auto &[button, view] : {std::pair(m_ui->frontButton, BodyView::Front),
                                       std::pair(m_ui->backButton, BodyView::Back)}) {
        const auto here = std::ranges::count(marks(), view, viewOf);
        button->setText(here > 0 ? u"%1 · %2"_s.arg(bodyViewWord(view)).arg(here)
                                 : bodyViewWord(view));
        button->setAccessibleName(
            tr("%1: %2", "front or back: how many marks")
                .arg(bodyViewWord(view), tr("%n marks", nullptr, static_cast<int>(here))));
    }
}

void NoteMapWidget::showMark()
{
    const NoteMapCanvas &canvas = *m_ui->canvas;
    const NoteMark *mark = canvas.chosen();
    QString words;
    if (mark)
        words = m_readOnly ? markWords(*mark, canvas.map().regions)
                           : canvas.map().regions.label(mark->site);
    else if (m_removed)
        words = tr("Removed.");
    else if (!m_readOnly)
        words = tr("Click to mark: %1").arg(markKindWord(canvas.kind()).toLower());
    else if (marks().isEmpty())
        words = tr("Nothing was marked.");
    m_ui->markLabel->setText(
        m_ui->markLabel->fontMetrics().elidedText(words, Qt::ElideRight, m_ui->markLabel->width()));
    m_ui->markLabel->setAccessibleName(words);
    m_ui->removeButton->setVisible(mark && !m_readOnly);
    m_ui->putBackButton->setVisible(m_removed.has_value());
    m_ui->detailBox->setEnabled(mark);
    const QList<QPushButton *> buttons{m_ui->lightButton, m_ui->mediumButton, m_ui->strongButton};
    buttons.at((mark ? mark->strength : 2) - 1)->setChecked(true);
    const QString word = mark ? mark->word : QString();
    if (m_ui->wordEdit->text() != word)
        m_ui->wordEdit->setText(word);
    drawSigns();
}

void NoteMapWidget::setStrength(int strength)
{
    if (const NoteMark *chosen = m_ui->canvas->chosen()) {
        NoteMark mark = *chosen;
        mark.strength = strength;
        m_ui->canvas->change(mark);
    }
}

void NoteMapWidget::setWord(const QString &word)
{
    if (const NoteMark *chosen = m_ui->canvas->chosen()) {
        NoteMark mark = *chosen;
        mark.word = word;
        m_ui->canvas->change(mark);
    }
}

void NoteMapWidget::remove()
{
    const std::optional<NoteMark> taken = m_ui->canvas->takeChosen();
    if (!taken)
        return;
    m_removed = taken; // after the change that forgets the one before
    showMark();
    m_ui->canvas->setFocus();
}

void NoteMapWidget::putBack()
{
    if (const std::optional<NoteMark> mark = m_removed)
        m_ui->canvas->add(*mark);
    m_ui->canvas->setFocus();
}

// The buttons' signs: the kinds, and the chosen mark's in its three strengths.
void NoteMapWidget::drawSigns()
{
    const Palette &palette = paletteOf(this);
    const QSize size(signPixels, signPixels);
    const NoteMark *chosen = m_ui->canvas->chosen();
    const MarkKind kind = chosen ? chosen->kind : m_ui->canvas->kind();
    const auto draw = [&](QPushButton *button, MarkKind shown, int strength) {
        button->setIcon(signOf(shown, strength, palette, devicePixelRatioF()));
        button->setIconSize(size);
    };
    draw(m_ui->painButton, MarkKind::Pain, 2);
    draw(m_ui->tightnessButton, MarkKind::Tightness, 2);
    draw(m_ui->focusButton, MarkKind::Focus, 2);
    draw(m_ui->avoidButton, MarkKind::Avoid, 2);
    draw(m_ui->lightButton, kind, 1);
    draw(m_ui->mediumButton, kind, 2);
    draw(m_ui->strongButton, kind, 3);
}

void NoteMapWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        drawSigns();
}

void NoteMapWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showViews();
    showMark();
}

} // namespace unknot
