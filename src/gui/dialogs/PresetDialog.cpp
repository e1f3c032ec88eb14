// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PresetDialog.h"

#include "domain/TaperNotation.h"
#include "gui/dialogs/HelpDialog.h"
#include "practice/Practice.h"

#include "ui_PresetDialog.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

PresetDialog::PresetDialog(Practice &practice, const OwnPreset &preset, QWidget *parent)
    : FormDialog(parent)
    , m_practice(practice)
    , m_ui(std::make_unique<Ui::PresetDialog>())
    , m_preset(preset)
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::Presets);
    if (!preset.id.isNull())
        m_ui->titleLabel->setText(tr("Rename preset"));
    m_ui->notationLabel->setText(printTaper(preset.taper));
    m_ui->nameEdit->setText(preset.name);
    m_ui->noteEdit->setPlainText(preset.note);
    m_errors.add(u"preset.name"_s, m_ui->nameEdit, m_ui->nameError);
    m_errors.add(u"preset.note"_s, m_ui->noteEdit, m_ui->noteError);
    m_errors.add({}, nullptr, m_ui->dialogError);
    connect(m_ui->saveButton, &QPushButton::clicked, this, &PresetDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &PresetDialog::reject);
    m_shown = typed();
    m_ui->nameEdit->selectAll();
    m_ui->nameEdit->setFocus();
}

PresetDialog::~PresetDialog() = default;

OwnPreset PresetDialog::typed() const
{
    OwnPreset preset = m_preset;
    preset.name = m_ui->nameEdit->text();
    preset.note = m_ui->noteEdit->toPlainText();
    return preset;
}

void PresetDialog::accept()
{
    const OwnPreset preset = typed();
    Diary &diary = m_practice.diary();
    if (!m_errors.show(Diary::problemsOf(preset)))
        return;
    const auto kept = preset.id.isNull() ? diary.addPreset(preset) : diary.savePreset(preset);
    if (!kept) {
        m_errors.show({kept.error()});
        return;
    }
    m_preset = *kept;
    QDialog::accept();
}

bool PresetDialog::isTouched() const
{
    return typed() != m_shown;
}

} // namespace unknot
