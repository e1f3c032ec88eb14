// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/ConditionForm.h"

#include "gui/widgets/Chip.h"
#include "gui/widgets/DateFields.h"
#include "knowledge/Catalogue.h"

#include "ui_ConditionForm.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int listMargins = 32; // pixels, both sides of a list's words

} // namespace

ConditionForm::ConditionForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::ConditionForm>())
{
    m_ui->setupUi(this);
    m_errors.add(u"condition.label"_s, m_ui->labelEdit, m_ui->labelError);
    m_errors.add(u"condition.site"_s, m_ui->sites->firstBox(), m_ui->siteError);
    m_errors.add(u"condition.since"_s, m_ui->sinceEdit, m_ui->sinceError);
    m_errors.add(u"condition.resolved"_s, m_ui->overEdit, m_ui->overError);
    m_errors.add(u"condition.note"_s, m_ui->noteEdit, m_ui->noteError);
    for (const Level level :
         {Level::Clear, Level::Adapt, Level::Avoid, Level::Clearance, Level::Stop, Level::Urgent})
        m_ui->levelBox->addItem(levelWord(level), int(level));
    connect(m_ui->levelBox, &QComboBox::currentIndexChanged, this, &ConditionForm::showLevel);
    connect(m_ui->variantBox, &QComboBox::currentIndexChanged, this, &ConditionForm::showLevel);
    connect(m_ui->variantBox, &QComboBox::currentTextChanged, m_ui->variantBox,
            &QComboBox::setToolTip); // where the line is too short for it
}

ConditionForm::~ConditionForm() = default;

void ConditionForm::setCatalogue(const Catalogue *catalogue)
{
    m_catalogue = catalogue;
}

void ConditionForm::setGeneralError(QLabel *message)
{
    m_errors.add({}, nullptr, message);
}

void ConditionForm::fill(const ConditionEntry &entry)
{
    m_errors.clear();
    m_entry = entry;
    m_condition =
        m_catalogue && !entry.condition.isEmpty() ? m_catalogue->find(entry.condition) : nullptr;
    const bool isOwn = entry.condition.isEmpty();
    for (QWidget *widget :
         {static_cast<QWidget *>(m_ui->labelLabel), static_cast<QWidget *>(m_ui->labelEdit),
          static_cast<QWidget *>(m_ui->levelLabel), static_cast<QWidget *>(m_ui->levelBox)})
        widget->setVisible(isOwn);
    const bool asks = m_condition && !m_condition->variants.isEmpty();
    m_ui->variantLabel->setVisible(asks);
    m_ui->variantBox->setVisible(asks);
    m_ui->kindAndPlace->setStretch(0, asks ? 1 : 0); // an empty half would stay
    m_ui->variantBox->clear();
    if (m_condition)
        showCatalogued(entry, *m_condition);
    else
        showOwn(entry);
    m_ui->sites->setRegions(entry.sites);
    m_ui->sinceEdit->setText(sinceText(entry.since));
    m_ui->overEdit->setText(dateText(entry.resolved));
    m_ui->noteEdit->setText(entry.note);
    m_shown = read();
    showLevel();
}

void ConditionForm::showOwn(const ConditionEntry &entry)
{
    m_ui->titleLabel->setText(entry.condition.isEmpty() ? tr("In your own words")
                                                        : entry.condition);
    m_ui->labelEdit->setText(entry.ownLabel);
    m_ui->levelBox->setCurrentIndex(m_ui->levelBox->findData(int(entry.ownLevel)));
    m_ui->sites->offer(m_catalogue ? m_catalogue->regions() : RegionTree(), {},
                       tr("No region named"));
}

void ConditionForm::showCatalogued(const ConditionEntry &entry, const Condition &condition)
{
    m_ui->titleLabel->setText(condition.label);
    m_ui->sinceEdit->setPlaceholderText(condition.asksOnset ? tr("which day?")
                                                            : tr("a year will do"));
    m_ui->variantLabel->setText(condition.question);
    m_ui->variantBox->setAccessibleName(condition.question);
    for (const ConditionVariant &variant : condition.variants)
        m_ui->variantBox->addItem(variant.label, variant.id);
    QAbstractItemView *list = m_ui->variantBox->view(); // as wide as its words, not as its box
    list->setMinimumWidth(list->sizeHintForColumn(0) + listMargins);
    m_ui->variantBox->setCurrentIndex(
        entry.variant.isEmpty() ? 0 : m_ui->variantBox->findData(entry.variant));
    QStringList usual;
    for (const QString &region : condition.usualRegions)
        usual << m_catalogue->regions().label(regionFrom(region));
    m_ui->sites->offer(m_catalogue->regions(), condition.usualRegions,
                       condition.asksSite ? tr("Choose a region…")
                       : usual.isEmpty()  ? tr("No region named")
                                          : tr("As usual: %1").arg(usual.join(u"; "_s)));
}

ConditionEntry ConditionForm::read() const
{
    ConditionEntry entry = m_entry;
    if (entry.condition.isEmpty()) {
        entry.ownLabel = m_ui->labelEdit->text();
        entry.ownLevel = static_cast<Level>(m_ui->levelBox->currentData().toInt());
    } else if (m_ui->variantBox->currentIndex() >= 0) {
        entry.variant = m_ui->variantBox->currentData().toString();
    }
    entry.sites = m_ui->sites->regions();
    entry.since = dayIn(*m_ui->sinceEdit);
    entry.resolved = dayIn(*m_ui->overEdit);
    entry.note = m_ui->noteEdit->text();
    return entry;
}

QList<Error> ConditionForm::dateProblems() const
{
    return unreadDates(
        {{m_ui->sinceEdit, u"condition.since"_s}, {m_ui->overEdit, u"condition.resolved"_s}},
        readSince);
}

bool ConditionForm::isTouched() const
{
    return read() != m_shown || !dateProblems().isEmpty();
}

bool ConditionForm::showErrors(const QList<Error> &errors)
{
    return m_errors.show(errors);
}

void ConditionForm::addRegion(const RegionRef &region)
{
    m_ui->sites->addRegion(region);
}

void ConditionForm::setOver(QDate day)
{
    m_ui->overEdit->setText(dateText(day));
    m_shown = read();
    m_ui->overEdit->selectAll();
    m_ui->overEdit->setFocus();
}

void ConditionForm::focusFirst()
{
    if (m_entry.condition.isEmpty())
        m_ui->levelBox->setFocus();
    else if (m_ui->variantBox->count() > 0)
        m_ui->variantBox->setFocus();
    else if (m_condition && !m_condition->asksSite && m_condition->asksOnset)
        m_ui->sinceEdit->setFocus();
    else
        m_ui->sites->setFocus();
}

void ConditionForm::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        emit submitted();
    else if (event->key() == Qt::Key_Escape)
        emit cancelled();
    else
        QWidget::keyPressEvent(event);
}

// What the chosen kind means by itself, as the catalogue has it on the first day.
void ConditionForm::showLevel()
{
    Level level = static_cast<Level>(m_ui->levelBox->currentData().toInt());
    if (m_condition) {
        const auto *rule = ruleFor(*m_condition, m_ui->variantBox->currentData().toString(), 0);
        level = rule ? rule->effect.level : Level::Clearance;
    }
    showChip(*m_ui->levelChip, level);
}

QDate ConditionForm::dayIn(const QLineEdit &edit)
{
    return readSince(edit.text(), QLocale()).value_or(QDate());
}

} // namespace unknot
