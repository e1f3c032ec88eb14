// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/HelpTopic.h"

#include <QDialog>

namespace unknot {

class HelpPanel;

// The guidance in a window of its own, to read while a dialog that keeps the main window waiting
// stays open and usable. Changes nothing.
class HelpDialog : public QDialog
{
    Q_OBJECT

public:
    explicit HelpDialog(QWidget *parent);

    void showPage(const QString &address);
    [[nodiscard]] QString pageId() const;

private:
    HelpPanel *m_panel;
};

// F1 in `dialog` opens the guidance there.
void offerGuidance(QDialog &dialog, HelpTopic topic);
// Opens it now, in the one window that the dialog has for it.
void openGuidance(QWidget &dialog, HelpTopic topic);

} // namespace unknot
