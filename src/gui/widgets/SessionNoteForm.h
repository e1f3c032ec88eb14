// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionNote.h"

#include <QWidget>

#include <array>
#include <memory>

class QLabel;
class QPlainTextEdit;

namespace unknot {

namespace Ui {
class SessionNoteForm;
}

class ChangeNotifier;
class FieldErrors;
class SnippetBook;

// The texts of a session's note: SOAP, reaction, home care, next time. Plain text throughout; the
// therapist's own short names become texts as they are typed. Saves nothing itself.
class SessionNoteForm : public QWidget
{
    Q_OBJECT

public:
    explicit SessionNoteForm(QWidget *parent = nullptr);
    ~SessionNoteForm() override;

    void expandSnippets(SnippetBook &book, ChangeNotifier &changes);
    void addErrors(FieldErrors &errors);
    void setForToday(const QString &text); // what was to be done otherwise, noted last time
    // Not announced. A text that is the same keeps its cursor and what Ctrl+Z knows.
    void setNote(const SessionNote &note);
    void writeTo(SessionNote &note) const;

signals:
    void changed(); // by the person

private:
    struct Field
    {
        const char *name = nullptr; // of errors
        QPlainTextEdit *edit = nullptr;
        QLabel *error = nullptr;
        QString SessionNote::*text = nullptr;
    };

    std::unique_ptr<Ui::SessionNoteForm> m_ui;
    std::array<Field, 7> m_fields;
};

} // namespace unknot
