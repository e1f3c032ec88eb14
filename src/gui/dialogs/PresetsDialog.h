// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Diary.h"

#include <QDialog>

#include <memory>

namespace unknot {

namespace Ui {
class PresetsDialog;
}
class Practice;

// The schedules to begin from, each with whom it is for, what it rests on and how far that goes.
// The therapist's own can be renamed and removed here; what is built in can't.
class PresetsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit PresetsDialog(Practice &practice, QWidget *parent = nullptr);
    ~PresetsDialog() override;

    // The one that was picked, once accepted.
    [[nodiscard]] Taper taper() const;
    [[nodiscard]] ReviewRule review() const;

private:
    void reload();
    void showChosen();
    void showOwn(const OwnPreset &preset);
    void showBuiltIn(const TaperPreset &preset);
    void rename();
    void remove();
    void fail(const Error &error);
    [[nodiscard]] const OwnPreset *chosenOwn() const; // null where a built-in one is chosen
    [[nodiscard]] const TaperPreset *chosenBuiltIn() const;

    Practice &m_practice;
    std::unique_ptr<Ui::PresetsDialog> m_ui;
    QList<OwnPreset> m_own;       // first in the list
    QList<TaperPreset> m_builtIn; // without what is no plan of its own
};

} // namespace unknot
