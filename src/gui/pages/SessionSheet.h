// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Plan.h"
#include "domain/Screening.h"
#include "domain/SessionNote.h"
#include "gui/pages/RecordStage.h"
#include "gui/widgets/PainTrail.h"
#include "gui/widgets/SignedRecord.h"
#include "knowledge/HelpTopic.h"

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class SessionSheet;
}

class Catalogue;
class FieldErrors;
class Practice;

// The three cards of a session's record: how it is, where and how it was worked, and the note, or
// what was signed in its place. Shows and tells what is typed; keeps nothing.
class SessionSheet : public QWidget
{
    Q_OBJECT

public:
    explicit SessionSheet(QWidget *parent = nullptr);
    ~SessionSheet() override;

    void prepare(Practice &practice, FieldErrors &errors, SignedRecord::Add add); // once
    void setPlan(const Plan &plan, const Verdict &verdict, const Catalogue &catalogue);
    // The note of the session before; `trail`: the pain before each session until then, by day.
    void setEarlier(const SessionNote &before, const QList<PainPoint> &trail, QDate sessionDay);
    void setStage(RecordStage stage);
    void setDraftWords(const QString &words);
    void setNext(const QString &words, bool canMove);

    void setNote(const SessionNote &note); // not announced
    void setRecord(const SessionRecord &record, const QByteArray &zone);
    [[nodiscard]] SessionNote written(SessionNote note) const; // `note` with what is typed
    [[nodiscard]] bool hasUnsavedAddition() const;
    void beginAddition();
    [[nodiscard]] QWidget *first() const; // where one types first
    [[nodiscard]] QWidget *last() const;  // by the tab key
    // What there is to read about where the focus is; about the record as a whole outside the
    // cards.
    [[nodiscard]] HelpTopic helpTopic(const QWidget *focused) const;

signals:
    void changed(); // by the person
    void moveNextWanted();

private:
    std::unique_ptr<Ui::SessionSheet> m_ui;
    RecordStage m_stage = RecordStage::Open;
};

} // namespace unknot
