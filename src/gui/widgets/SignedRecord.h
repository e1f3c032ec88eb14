// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/SessionNote.h"
#include "gui/widgets/FieldErrors.h"

#include <QWidget>

#include <functional>
#include <memory>

namespace unknot {

namespace Ui {
class SignedRecord;
}

// A signed note's texts to be read, when it was signed, what was added later, and a box to add
// more. Plain text throughout; changes nothing that was signed.
class SignedRecord : public QWidget
{
    Q_OBJECT

public:
    using Add = std::function<Result<void>(const QString &text)>;

    explicit SignedRecord(QWidget *parent = nullptr);
    ~SignedRecord() override;

    void setAdd(Add add); // what keeps an addition
    // `zone`: the practice's, on whose clock times are said. A text that is being added stays.
    void setRecord(const SessionRecord &record, const QByteArray &zone);
    [[nodiscard]] bool hasUnsaved() const; // an addition was begun

public slots:
    void begin(); // an addition

protected:
    void changeEvent(QEvent *event) override;

private:
    void showText();
    void keep();
    void closeBox();

    std::unique_ptr<Ui::SignedRecord> m_ui;
    FieldErrors m_errors;
    Add m_add;
    SessionRecord m_record;
    QByteArray m_zone;
};

} // namespace unknot
