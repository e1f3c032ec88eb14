// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SessionNoteForm.h"

#include "gui/SnippetExpander.h"
#include "gui/widgets/FieldErrors.h"
#include "gui/widgets/LongTextGuard.h"

#include "ui_SessionNoteForm.h"

namespace unknot {

SessionNoteForm::SessionNoteForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SessionNoteForm>())
{
    m_ui->setupUi(this);
    const Ui::SessionNoteForm &ui = *m_ui;
    m_fields = {
        Field{"note.subjective", ui.subjectiveEdit, ui.subjectiveError, &SessionNote::subjective},
        Field{"note.objective", ui.objectiveEdit, ui.objectiveError, &SessionNote::objective},
        Field{"note.assessment", ui.assessmentEdit, ui.assessmentError, &SessionNote::assessment},
        Field{"note.plan", ui.planEdit, ui.planError, &SessionNote::plan},
        Field{"note.reaction", ui.reactionEdit, ui.reactionError, &SessionNote::reaction},
        Field{"note.homeCare", ui.homeCareEdit, ui.homeCareError, &SessionNote::homeCare},
        Field{"note.nextTime", ui.nextTimeEdit, ui.nextTimeError, &SessionNote::nextTime}};
    for (const Field &field : m_fields) {
        new LongTextGuard(*field.edit); // the editor's own
        connect(field.edit, &QPlainTextEdit::textChanged, this, &SessionNoteForm::changed);
    }
}

SessionNoteForm::~SessionNoteForm() = default;

void SessionNoteForm::expandSnippets(SnippetBook &book, ChangeNotifier &changes)
{
    for (const Field &field : m_fields)
        new SnippetExpander(book, changes, *field.edit); // the editor's own
}

void SessionNoteForm::addErrors(FieldErrors &errors)
{
    for (const Field &field : m_fields)
        errors.add(QString::fromLatin1(field.name), field.edit, field.error);
}

void SessionNoteForm::setForToday(const QString &text)
{
    m_ui->forTodayLabel->setText(tr("Noted for today: %1").arg(text));
    m_ui->forTodayLabel->setVisible(!text.isEmpty());
}

void SessionNoteForm::setNote(const SessionNote &note)
{
    const QSignalBlocker quiet(this);
    for (const Field &field : m_fields) {
        if (field.edit->toPlainText() != note.*field.text)
            field.edit->setPlainText(note.*field.text);
    }
}

void SessionNoteForm::writeTo(SessionNote &note) const
{
    for (const Field &field : m_fields)
        note.*field.text = field.edit->toPlainText();
}

} // namespace unknot
