// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/pages/SessionSheet.h"

#include "knowledge/Catalogue.h"
#include "knowledge/PlannedWords.h"
#include "practice/Practice.h"

#include "ui_SessionSheet.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionSheet::SessionSheet(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionSheet>())
{
    m_ui->setupUi(this);
    connect(m_ui->scores, &SessionScores::changed, this, &SessionSheet::changed);
    connect(m_ui->work, &SessionWork::changed, this, &SessionSheet::changed);
    connect(m_ui->noteForm, &SessionNoteForm::changed, this, &SessionSheet::changed);
    connect(m_ui->techniqueChips, &TechniqueChips::chosenChanged, this, &SessionSheet::changed);
    connect(m_ui->nextButton, &QPushButton::clicked, this, &SessionSheet::moveNextWanted);
}

SessionSheet::~SessionSheet() = default;

void SessionSheet::prepare(Practice &practice, FieldErrors &errors, SignedRecord::Add add)
{
    m_ui->scores->addErrors(errors);
    m_ui->work->addErrors(errors);
    m_ui->noteForm->addErrors(errors);
    errors.add(u"note.techniques"_s, nullptr, m_ui->techniquesError);
    m_ui->noteForm->expandSnippets(practice.snippets(), practice.changes());
    m_ui->signedRecord->setAdd(std::move(add));
}

void SessionSheet::setPlan(const Plan &plan, const Verdict &verdict, const Catalogue &catalogue)
{
    m_ui->scores->setGoals(plan.goals);
    m_ui->work->setVerdict(verdict, catalogue.regions());
    const PlannedWork planned = plannedWork(catalogue, plan.focus, plan.techniques);
    QStringList usual;
    for (const Technique &technique : planned.techniques)
        usual << technique.id;
    m_ui->techniqueChips->setTechniques(catalogue.techniques());
    m_ui->techniqueChips->setUsual(usual);
    m_ui->techniqueChips->setVerdict(verdict, planned.regions, catalogue.regions());
}

void SessionSheet::setEarlier(const SessionNote &before, const QList<PainPoint> &trail,
                              QDate sessionDay)
{
    m_ui->scores->setEarlier(before.goals);
    m_ui->scores->setTrail(trail, sessionDay);
    m_ui->work->setEarlier(before.marks);
    m_ui->noteForm->setForToday(before.nextTime);
}

void SessionSheet::setStage(RecordStage stage)
{
    m_stage = stage;
    const bool isSigned = stage == RecordStage::Signed;
    m_ui->noteStack->setCurrentWidget(isSigned ? static_cast<QWidget *>(m_ui->signedRecord)
                                               : m_ui->noteForm);
    m_ui->scores->setReadOnly(isSigned);
    m_ui->work->setReadOnly(isSigned);
    m_ui->techniqueChips->setReadOnly(isSigned);
    for (QWidget *part : std::initializer_list<QWidget *>{m_ui->scores, m_ui->work, m_ui->noteForm,
                                                          m_ui->techniqueChips})
        part->setEnabled(isSigned || stage == RecordStage::Open);
}

void SessionSheet::setDraftWords(const QString &words)
{
    m_ui->draftLabel->setText(words);
}

void SessionSheet::setNext(const QString &words, bool canMove)
{
    m_ui->nextLabel->setText(words);
    m_ui->nextButton->setVisible(canMove);
}

void SessionSheet::setNote(const SessionNote &note)
{
    const QSignalBlocker quiet(this);
    m_ui->scores->setNote(note);
    m_ui->work->setNote(note);
    m_ui->noteForm->setNote(note);
    m_ui->techniqueChips->setChosen(note.techniques);
}

void SessionSheet::setRecord(const SessionRecord &record, const QByteArray &zone)
{
    m_ui->signedRecord->setRecord(record, zone);
}

SessionNote SessionSheet::written(SessionNote note) const
{
    m_ui->scores->writeTo(note);
    m_ui->work->writeTo(note);
    m_ui->noteForm->writeTo(note);
    note.techniques = m_ui->techniqueChips->chosen();
    return note;
}

bool SessionSheet::hasUnsavedAddition() const
{
    return m_ui->signedRecord->hasUnsaved();
}

void SessionSheet::beginAddition()
{
    m_ui->signedRecord->begin();
}

QWidget *SessionSheet::first() const
{
    return m_stage == RecordStage::Signed ? static_cast<QWidget *>(m_ui->signedRecord)
                                          : m_ui->scores->first();
}

QWidget *SessionSheet::last() const
{
    return m_ui->nextButton;
}

HelpTopic SessionSheet::helpTopic(const QWidget *focused) const
{
    if (m_ui->scores->isAncestorOf(focused))
        return HelpTopic::SessionScores;
    if (m_ui->work->isAncestorOf(focused))
        return m_ui->work->helpTopic(focused);
    if (m_ui->techniqueChips->isAncestorOf(focused))
        return HelpTopic::SessionTechniques;
    if (m_ui->noteForm->isAncestorOf(focused))
        return HelpTopic::SessionNote;
    if (m_ui->signedRecord->isAncestorOf(focused))
        return HelpTopic::SessionSigning;
    return HelpTopic::SessionRecord;
}

} // namespace unknot
