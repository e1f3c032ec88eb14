// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/PracticeProfile.h"

#include <QWidget>

#include <memory>

namespace unknot {

class FieldErrors;

namespace Ui {
class ProfileForm;
}

// The fields of who a practice is, for the dialogs that make and change one. Checks nothing.
class ProfileForm : public QWidget
{
    Q_OBJECT

public:
    explicit ProfileForm(QWidget *parent = nullptr);
    ~ProfileForm() override;

    void setProfile(const PracticeProfile &profile);
    [[nodiscard]] PracticeProfile profile() const;
    void addTo(FieldErrors &errors) const; // its fields, in their order

signals:
    void nameEdited(const QString &name);

private:
    std::unique_ptr<Ui::ProfileForm> m_ui;
};

} // namespace unknot
