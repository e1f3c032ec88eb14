// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Screening.h"

#include <QFrame>

#include <memory>

class QAction;
class QPushButton;

namespace unknot {

namespace Ui {
class VerdictBanner;
}

// What screening says, in a coloured line: title, one sentence, a link. Under it a note and buttons
// where there is something to do. Plain text throughout; decides nothing, and hides itself where
// there is nothing to say.
class VerdictBanner : public QFrame
{
    Q_OBJECT

public:
    explicit VerdictBanner(QWidget *parent = nullptr);
    ~VerdictBanner() override;

    // What to say where nothing was found; without it the banner is hidden then.
    void setClearSentence(const QString &sentence);
    void setLink(const QString &text); // empty: no link
    // `when` stands behind the title: the day it holds on, empty where that is plain.
    void setVerdict(const Verdict &verdict, const RegionTree &regions, const QString &when);
    void setNote(const QString &text);
    // One button each for those that are visible; the first of them gets the focus.
    void setActions(const QList<QAction *> &actions);

signals:
    void linkActivated();

private:
    void describe();
    void showButtons();

    std::unique_ptr<Ui::VerdictBanner> m_ui;
    QString m_clearSentence;
    QList<QPushButton *> m_buttons;
};

} // namespace unknot
