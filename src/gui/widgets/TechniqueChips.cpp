// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/TechniqueChips.h"

#include "gui/widgets/FlowLayout.h"
#include "gui/widgets/TechniqueSearch.h"

#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyle>
#include <QTextDocument>
#include <QVBoxLayout>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int searchWidth = 150;
const char techniqueProperty[] = "technique";

QString idOf(const QPushButton &chip)
{
    return chip.property(techniqueProperty).toString();
}

} // namespace

TechniqueChips::TechniqueChips(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(nullptr))
    , m_search(new TechniqueSearch(this))
    , m_nothing(new QLabel(tr("Not said"), this))
    , m_reasons(new QLabel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    column->addLayout(m_flow);
    column->addWidget(m_nothing);
    column->addWidget(m_reasons);
    m_flow->setSpacing(6);
    m_flow->addWidget(m_search);
    m_nothing->setObjectName(u"techniqueNothing"_s);
    m_nothing->setProperty("role", u"muted"_s);
    m_nothing->hide();
    m_reasons->setObjectName(u"techniqueReasons"_s);
    m_reasons->setProperty("role", u"error"_s);
    m_reasons->setTextFormat(Qt::PlainText);
    m_reasons->setWordWrap(true);
    m_reasons->hide();
    m_search->setObjectName(u"techniqueEdit"_s);
    m_search->setAccessibleName(tr("Add a technique"));
    m_search->setPlaceholderText(tr("+ Another technique"));
    m_search->setProperty("compact", true);
    m_search->setFixedWidth(searchWidth);
    m_search->installEventFilter(this);
    connect(m_search, &TechniqueSearch::found, this, &TechniqueChips::addFound);
    setAccessibleName(tr("Techniques"));
}

void TechniqueChips::setTechniques(const QList<Technique> &techniques)
{
    m_techniques = techniques;
    rebuild();
}

void TechniqueChips::setUsual(const QStringList &ids)
{
    m_usual = ids;
    rebuild();
}

void TechniqueChips::setVerdict(const Verdict &verdict, const QList<RegionRef> &regions,
                                const RegionTree &tree)
{
    m_verdict = verdict;
    m_regions = regions;
    m_tree = tree;
    rebuild();
}

void TechniqueChips::setChosen(const QStringList &ids)
{
    if (ids == m_chosen)
        return;
    m_chosen = ids;
    m_extra = ids;
    rebuild();
}

void TechniqueChips::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_search->setVisible(!readOnly);
    rebuild();
}

const Technique *TechniqueChips::find(const QString &id) const
{
    const auto found = std::ranges::find(m_techniques, id, &Technique::id);
    return found == m_techniques.end() ? nullptr : &*found;
}

// A catalogue of another version may have had techniques that this one lacks.
QString TechniqueChips::labelOf(const QString &id) const
{
    const Technique *technique = find(id);
    return technique ? technique->label : id;
}

QString TechniqueChips::reason(const QString &id) const
{
    const Technique *technique = find(id);
    const auto conflicts = technique ? conflictsWith(m_verdict, {m_regions, {*technique}}, m_tree)
                                     : QList<WorkConflict>();
    const auto isAboutIt = [](const WorkConflict &conflict) {
        return conflict.kind != WorkConflict::Kind::RegionOut;
    };
    const auto conflict = std::ranges::find_if(conflicts, isAboutIt);
    if (conflict == conflicts.end())
        return {};
    const bool tooFirm = conflict->kind == WorkConflict::Kind::TooFirm;
    const QString sentence =
        (tooFirm ? tr("%1: too firm because of %2") : tr("%1: left out because of %2"))
            .arg(technique->label, conflict->causes.join(u", "_s));
    const auto cause =
        std::ranges::find(m_verdict.findings, conflict->causes.first(), &Finding::label);
    if (cause != m_verdict.findings.end() && cause->maxPressure == Pressure::None)
        return tr("%1 – no pressure at all").arg(sentence);
    if (cause != m_verdict.findings.end() && cause->maxPressure < technique->pressure)
        return tr("%1 – %2 pressure only")
            .arg(sentence, pressureWord(cause->maxPressure).toLower());
    return sentence;
}

QStringList TechniqueChips::shownIds() const
{
    QStringList ids = m_readOnly ? m_chosen : m_usual + m_extra;
    ids.removeDuplicates();
    return ids;
}

void TechniqueChips::rebuild()
{
    const QStringList ids = shownIds();
    const bool same = std::ranges::equal(ids, m_chips, {}, {},
                                         [](const QPushButton *chip) { return idOf(*chip); });
    if (!same)
        makeChips(ids);
    m_nothing->setVisible(m_readOnly && m_chosen.isEmpty());
    refresh();
    fillSearch();
}

void TechniqueChips::makeChips(const QStringList &ids)
{
    for (QPushButton *chip : std::exchange(m_chips, {})) {
        m_flow->removeWidget(chip);
        chip->setObjectName({});
        chip->hide();
        chip->deleteLater(); // it may be the one that was pressed
    }
    m_flow->removeWidget(m_search);
    // The search keeps its place among the fields; the chips come before it, as they are seen.
    QWidget *before = m_search->previousInFocusChain();
    while (before != m_search && before->focusPolicy() == Qt::NoFocus)
        before = before->previousInFocusChain();
    for (const QString &id : ids) {
        auto *chip = new QPushButton(this);
        chip->setProperty(techniqueProperty, id);
        chip->setProperty("pill", true);
        chip->setObjectName(u"technique_"_s + id);
        chip->setCheckable(true);
        chip->installEventFilter(this);
        connect(chip, &QPushButton::clicked, this, [this, id] { toggle(id); });
        m_flow->addWidget(chip);
        m_chips.push_back(chip);
        setTabOrder(before, chip);
        before = chip;
    }
    m_flow->addWidget(m_search);
    if (!m_chips.empty())
        setStop(*m_chips.front());
}

void TechniqueChips::refresh()
{
    QStringList reasons;
    for (QPushButton *chip : m_chips) {
        const QString id = idOf(*chip);
        const QString label = labelOf(id);
        const QString why = reason(id);
        const bool isChosen = m_chosen.contains(id);
        chip->setChecked(isChosen);
        chip->setEnabled(!m_readOnly);
        // The sign says it without colour; it is no part of the name.
        chip->setText((isChosen ? u"✓ "_s : u"+ "_s) + QString(label).replace(u'&', u"&&"_s));
        chip->setAccessibleName(label);
        chip->setAccessibleDescription(why);
        chip->setToolTip(why.isEmpty() ? QString() : Qt::convertFromPlainText(why));
        chip->setProperty("struck", !why.isEmpty());
        chip->style()->unpolish(chip); // the style sheet looks at properties only once
        chip->style()->polish(chip);
        if (isChosen && !why.isEmpty())
            reasons << why;
    }
    m_reasons->setText(reasons.join(u'\n'));
    m_reasons->setVisible(!reasons.isEmpty());
}

void TechniqueChips::toggle(const QString &id)
{
    if (m_chosen.removeAll(id) == 0)
        m_chosen << id;
    refresh();
    emit chosenChanged();
}

// What has no chip yet.
void TechniqueChips::fillSearch()
{
    QList<Technique> rest = m_techniques;
    rest.removeIf(
        [shown = shownIds()](const Technique &technique) { return shown.contains(technique.id); });
    QStringList struck;
    for (const Technique &technique : std::as_const(rest)) {
        if (!reason(technique.id).isEmpty())
            struck << technique.id;
    }
    m_search->setTechniques(rest, struck);
}

void TechniqueChips::addFound(const QString &id)
{
    m_chosen << id;
    m_extra << id;
    rebuild();
    emit chosenChanged();
}

// Tab comes to one chip only; arrows go on from it.
void TechniqueChips::setStop(const QPushButton &stop)
{
    for (QPushButton *chip : m_chips)
        chip->setFocusPolicy(chip == &stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool TechniqueChips::step(QPushButton &from, int by)
{
    const auto place = std::ranges::find(m_chips, &from) - m_chips.begin() + by;
    if (place < 0)
        return true;
    if (place < std::ssize(m_chips))
        m_chips.at(static_cast<std::size_t>(place))->setFocus(Qt::OtherFocusReason);
    else
        m_search->setFocus(Qt::OtherFocusReason);
    return true;
}

bool TechniqueChips::eventFilter(QObject *watched, QEvent *event)
{
    auto *chip = qobject_cast<QPushButton *>(watched);
    if (chip && event->type() == QEvent::FocusIn)
        setStop(*chip);
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<const QKeyEvent *>(event)->key();
    const bool onward = key == Qt::Key_Right || key == Qt::Key_Down;
    const bool back = key == Qt::Key_Left || key == Qt::Key_Up;
    if (chip)
        return (onward || back) && step(*chip, onward ? 1 : -1);
    if (!back || !m_search->text().isEmpty() || m_chips.empty())
        return QWidget::eventFilter(watched, event);
    m_chips.back()->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace unknot
