// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/HealthHistory.h"
#include "gui/widgets/FieldErrors.h"

#include <QWidget>

#include <memory>

class QLineEdit;

namespace unknot {

namespace Ui {
class ConditionForm;
}
class Catalogue;
struct Condition;

// The fields of one condition entry, for a new one and for an old. Asks what the catalogue asks for
// the condition; keeps nothing itself.
class ConditionForm : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionForm(QWidget *parent = nullptr);
    ~ConditionForm() override;

    void setCatalogue(const Catalogue *catalogue); // must outlive it
    void fill(const ConditionEntry &entry);
    // The entry as typed; a date that can't be read is invalid, and among dateProblems().
    [[nodiscard]] ConditionEntry read() const;
    [[nodiscard]] QList<Error> dateProblems() const;
    [[nodiscard]] bool isTouched() const; // other than as it was filled
    // As FieldErrors::show(); what belongs to no field goes to its caller's label.
    bool showErrors(const QList<Error> &errors);
    void setGeneralError(QLabel *message);

    void addRegion(const RegionRef &region);
    void setOver(QDate day); // fills that in too, and puts the cursor there
    void focusFirst();

signals:
    void submitted(); // Enter
    void cancelled(); // Escape

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showOwn(const ConditionEntry &entry);
    void showCatalogued(const ConditionEntry &entry, const Condition &condition);
    void showLevel();
    [[nodiscard]] static QDate dayIn(const QLineEdit &edit);

    std::unique_ptr<Ui::ConditionForm> m_ui;
    FieldErrors m_errors;
    const Catalogue *m_catalogue = nullptr;
    const Condition *m_condition = nullptr;
    ConditionEntry m_entry; // what the form was filled from
    ConditionEntry m_shown; // what the untouched fields say
};

} // namespace unknot
