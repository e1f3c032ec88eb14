// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PresetsDialog.h"

#include "domain/TaperNotation.h"
#include "gui/Question.h"
#include "gui/dialogs/HelpDialog.h"
#include "gui/dialogs/PresetDialog.h"
#include "gui/widgets/HitDelegate.h"
#include "practice/ErrorText.h"
#include "practice/Practice.h"

#include "ui_PresetsDialog.h"

#include <QSignalBlocker>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PresetsDialog::PresetsDialog(Practice &practice, QWidget *parent)
    : QDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::PresetsDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Presets);
    m_ui->presetList->setItemDelegate(new HitDelegate(m_ui->presetList));
    connect(m_ui->presetList, &QListWidget::currentRowChanged, this, &PresetsDialog::showChosen);
    connect(m_ui->presetList, &QListWidget::itemDoubleClicked, this, &PresetsDialog::accept);
    connect(m_ui->evidenceButton, &QPushButton::clicked, this,
            [this] { openGuidance(*this, HelpTopic::PresetEvidence); });
    connect(m_ui->useButton, &QPushButton::clicked, this, &PresetsDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PresetsDialog::reject);
    connect(m_ui->renameButton, &QPushButton::clicked, this, &PresetsDialog::rename);
    connect(m_ui->removeButton, &QPushButton::clicked, this, &PresetsDialog::remove);
    reload();
    m_ui->presetList->setFocus();
}

PresetsDialog::~PresetsDialog() = default;

Taper PresetsDialog::taper() const
{
    if (const OwnPreset *own = chosenOwn())
        return own->taper;
    const TaperPreset *builtIn = chosenBuiltIn();
    return builtIn ? builtIn->taper : Taper();
}

ReviewRule PresetsDialog::review() const
{
    if (const OwnPreset *own = chosenOwn())
        return own->review;
    const TaperPreset *builtIn = chosenBuiltIn();
    return builtIn ? builtIn->review : ReviewRule();
}

const OwnPreset *PresetsDialog::chosenOwn() const
{
    const int row = m_ui->presetList->currentRow();
    return row >= 0 && row < m_own.size() ? &m_own.at(row) : nullptr;
}

const TaperPreset *PresetsDialog::chosenBuiltIn() const
{
    const auto row = m_ui->presetList->currentRow() - m_own.size();
    return row >= 0 && row < m_builtIn.size() ? &m_builtIn.at(row) : nullptr;
}

void PresetsDialog::reload()
{
    const auto presets = m_practice.diary().presets();
    if (!presets)
        return fail(presets.error());
    m_own = presets->own;
    m_builtIn = presets->builtIn.presets;
    m_builtIn.removeIf([](const TaperPreset &preset) { return preset.isOverlay; });
    m_ui->noteLabel->setText(presets->builtIn.note);

    const QSignalBlocker quiet(m_ui->presetList);
    const int row = std::max(0, m_ui->presetList->currentRow());
    m_ui->presetList->clear();
    const auto add = [this](const QString &name, const Taper &taper) {
        auto *item = new QListWidgetItem(name, m_ui->presetList);
        item->setData(HitDelegate::snippetRole, printTaper(taper));
    };
    for (const OwnPreset &preset : std::as_const(m_own))
        add(preset.name, preset.taper);
    for (const TaperPreset &preset : std::as_const(m_builtIn))
        add(preset.name, preset.taper);
    m_ui->presetList->setCurrentRow(std::min(row, m_ui->presetList->count() - 1));
    showChosen();
}

void PresetsDialog::showChosen()
{
    const OwnPreset *own = chosenOwn();
    const TaperPreset *builtIn = chosenBuiltIn();
    m_ui->renameButton->setVisible(own);
    m_ui->removeButton->setVisible(own);
    m_ui->useButton->setEnabled(own || builtIn);
    if (own)
        showOwn(*own);
    else if (builtIn)
        showBuiltIn(*builtIn);
    m_ui->notationLabel->setText(printTaper(taper()));
    for (const auto &[caption, value] : {std::pair(m_ui->forCaption, m_ui->forLabel),
                                         std::pair(m_ui->evidenceCaption, m_ui->evidenceLabel),
                                         std::pair(m_ui->sourcesCaption, m_ui->sourcesLabel)}) {
        caption->setVisible(!value->text().isEmpty());
        value->setVisible(!value->text().isEmpty());
    }
}

void PresetsDialog::showOwn(const OwnPreset &preset)
{
    m_ui->nameLabel->setText(preset.name);
    m_ui->forLabel->setText(preset.note);
    m_ui->evidenceLabel->setText(tr("Your own; no study stands behind it."));
    m_ui->sourcesLabel->clear();
}

void PresetsDialog::showBuiltIn(const TaperPreset &preset)
{
    m_ui->nameLabel->setText(preset.name);
    m_ui->forLabel->setText(preset.forWhom);
    m_ui->evidenceLabel->setText(preset.evidence);
    m_ui->sourcesLabel->setText(preset.sources.join(u'\n'));
}

void PresetsDialog::rename()
{
    const OwnPreset *own = chosenOwn();
    if (!own)
        return;
    PresetDialog dialog(m_practice, *own, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    reload();
    const auto at = std::ranges::find(m_own, dialog.preset().id, &OwnPreset::id) - m_own.begin();
    m_ui->presetList->setCurrentRow(static_cast<int>(at));
}

void PresetsDialog::remove()
{
    const OwnPreset *own = chosenOwn();
    if (!own)
        return;
    const OwnPreset removed = *own; // the list may be read anew meanwhile
    if (!agrees(*this,
                tr("Remove “%1”? Plans that began from it stay as they are.").arg(removed.name),
                tr("&Remove")))
        return;
    if (const auto done = m_practice.diary().removePreset(removed); !done)
        fail(done.error());
    else
        reload();
}

void PresetsDialog::fail(const Error &error)
{
    m_ui->dialogError->setText(errorText(error));
    m_ui->dialogError->show();
}

} // namespace unknot
