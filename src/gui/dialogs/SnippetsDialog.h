// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Snippet.h"

#include <QDialog>

#include <memory>

namespace unknot {

namespace Ui {
class SnippetsDialog;
}
class Practice;

// The texts that the therapist writes often, by name: added, edited and removed here. Follows the
// practice; keeps nothing to be saved when it closes.
class SnippetsDialog : public QDialog
{
    Q_OBJECT

public:
    explicit SnippetsDialog(Practice &practice, QWidget *parent = nullptr);
    ~SnippetsDialog() override;

private:
    void reload();
    void choose(SnippetId id);
    void showChosen();
    void add();
    void edit();
    void remove();
    void addExamples();
    void fail(const Error &error);
    [[nodiscard]] const Snippet *chosen() const; // null where the list is empty

    Practice &m_practice;
    std::unique_ptr<Ui::SnippetsDialog> m_ui;
    QList<Snippet> m_snippets; // in the order of the list
};

} // namespace unknot
