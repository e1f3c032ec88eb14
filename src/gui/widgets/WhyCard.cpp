// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/WhyCard.h"

#include "gui/VerdictWords.h"
#include "gui/widgets/Chip.h"
#include "gui/widgets/FactRows.h"
#include "knowledge/Catalogue.h"
#include "models/WhenWords.h"

#include "ui_WhyCard.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString regionWords(const QList<RegionRef> &regions, const RegionTree &tree)
{
    QStringList words;
    for (const RegionRef &region : regions)
        words << tree.label(region);
    return words.join(u"; "_s);
}

QString techniqueWords(const QStringList &ids, const Catalogue &catalogue)
{
    QStringList words;
    for (const QString &id : ids) {
        const Technique *technique = catalogue.technique(id);
        words << (technique ? technique->label : id);
    }
    return words.join(u", "_s);
}

} // namespace

WhyCard::WhyCard(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::WhyCard>())
{
    m_ui->setupUi(this);
    connect(m_ui->guidanceButton, &QPushButton::clicked, this, &WhyCard::guidanceWanted);
}

WhyCard::~WhyCard() = default;

void WhyCard::showNothing(const QString &words)
{
    m_ui->findingBox->hide();
    m_ui->nothingLabel->setText(words);
    m_ui->nothingLabel->show();
}

void WhyCard::showRow(const ConditionRow &row, const Catalogue &catalogue, QDate today)
{
    m_ui->nothingLabel->hide();
    m_ui->findingBox->show();
    m_ui->nameLabel->setText(row.label);
    m_ui->levelChip->setVisible(row.finding.has_value());
    // A past entry asks for nothing: only what was noted is left to say.
    showFinding(row, row.finding.value_or(Finding()), catalogue, today);
    if (!row.finding)
        m_ui->whyLabel->setText(tr("This does not hold today, so it asks for nothing."));
}

void WhyCard::showFinding(const ConditionRow &row, const Finding &finding,
                          const Catalogue &catalogue, QDate today)
{
    showChip(*m_ui->levelChip, finding.level);
    m_ui->whyLabel->setText(finding.why);
    const bool isFirm = finding.maxPressure == Pressure::Firm;
    const QString cleared = finding.clearedUntil.isValid()
                                ? tr("until %1").arg(shortDay(finding.clearedUntil, today))
                                : QString();
    const QString note = row.entry ? row.entry->note : QString();
    showFacts(
        m_ui->factsGrid, m_ui->nothingLabel,
        {{m_ui->sinceValue, row.entry ? sinceWords(row.entry->since) : QString()},
         {m_ui->instructionValue, finding.instruction},
         {m_ui->outValue, regionWords(finding.regions, catalogue.regions())},
         {m_ui->techniquesValue, techniqueWords(finding.excludedTechniques, catalogue)},
         {m_ui->pressureValue,
          isFirm ? QString() : tr("%1 at most").arg(pressureWord(finding.maxPressure))},
         {m_ui->positionValue, finding.position},
         {m_ui->minutesValue,
          finding.maxMinutes > 0 ? tr("%n minute(s)", nullptr, finding.maxMinutes) : QString()},
         {m_ui->clearedValue, cleared},
         {m_ui->limitsValue, finding.clearanceLimits},
         {m_ui->reasonValue, finding.overrideReason},
         {m_ui->noteValue, note == finding.instruction ? QString() : note}});
    m_ui->nothingLabel->hide();
    m_ui->sourceLabel->setVisible(row.finding.has_value());
    m_ui->sourceLabel->setText(sourceWords(finding, catalogue));
    m_ui->disagreementLabel->setText(finding.disagreement);
    m_ui->disagreementLabel->setVisible(!finding.disagreement.isEmpty());
}

} // namespace unknot
