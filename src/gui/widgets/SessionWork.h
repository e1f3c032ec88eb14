// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"
#include "domain/SessionNote.h"
#include "knowledge/HelpTopic.h"

#include <QFrame>

#include <memory>

namespace unknot {

namespace Ui {
class SessionWork;
}

class FieldErrors;

// Where it was worked and how hard: the body map, pressure, products. Part of a session's
// note; saves nothing itself.
class SessionWork : public QFrame
{
    Q_OBJECT

public:
    explicit SessionWork(QWidget *parent = nullptr);
    ~SessionWork() override;

    void addErrors(FieldErrors &errors);
    void setVerdict(const Verdict &verdict, const RegionTree &regions); // of screening
    void setEarlier(const QList<NoteMark> &marks);                      // of the session before
    void setNote(const SessionNote &note);                              // not announced
    void writeTo(SessionNote &note) const;
    void setReadOnly(bool readOnly);
    [[nodiscard]] HelpTopic helpTopic(const QWidget *focused) const; // `focused`: one of the card's

signals:
    void changed(); // by the person

private:
    std::unique_ptr<Ui::SessionWork> m_ui;
    QString m_productsHint; // what to write there; a signed record would seem to say it
};

} // namespace unknot
