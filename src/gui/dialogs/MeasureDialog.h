// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Measure.h"
#include "gui/dialogs/FormDialog.h"
#include "gui/widgets/FieldErrors.h"

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class MeasureDialog;
}
class Practice;

// Enters or corrects a questionnaire's total of one day. Closes only when it is kept. Shows which
// questionnaires there are, never their text.
class MeasureDialog : public FormDialog
{
    Q_OBJECT

public:
    MeasureDialog(Practice &practice, ClientId client, QWidget *parent = nullptr); // a new one
    MeasureDialog(Practice &practice, const MeasureValue &total, QWidget *parent = nullptr);
    ~MeasureDialog() override;

    [[nodiscard]] const MeasureValue &kept() const { return m_total; } // once accepted

    void accept() override; // keeps it; stays open where that fails

protected:
    [[nodiscard]] bool isTouched() const override;
    void showEvent(QShowEvent *event) override;

private:
    void fill(const MeasureValue &total);
    void showMeasure();
    [[nodiscard]] std::optional<Measure> measure() const; // the chosen one
    [[nodiscard]] std::optional<int> number() const;      // typed, if it is one
    [[nodiscard]] MeasureValue typed() const;
    [[nodiscard]] QStringList
    entered() const; // as it stands in the fields, also what can't be read
    [[nodiscard]] QList<Error> problems() const;
    void offerOther();
    void forgetOther();

    Practice &m_practice;
    std::unique_ptr<Ui::MeasureDialog> m_ui;
    FieldErrors m_errors;
    QList<Measure> m_measures; // as listed
    MeasureValue m_total;      // what the form was filled from
    QStringList m_shown;       // what the untouched fields say
    MeasureValue m_other;      // the one that has the day already
};

} // namespace unknot
