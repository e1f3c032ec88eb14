// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Condition.h"

#include <QLineEdit>

class QStandardItemModel;

namespace unknot {

// A line that finds a technique by its name or another word for it; empty, Down or a click opens
// the whole list. Enter takes the first where none was picked. Says which was found, no more.
class TechniqueSearch : public QLineEdit
{
    Q_OBJECT

public:
    explicit TechniqueSearch(QWidget *parent = nullptr);

    // `struck`: ids that are shown struck out.
    void setTechniques(const QList<Technique> &techniques, const QStringList &struck);

signals:
    void found(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; // of the list that drops down
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void add(const QString &words, const Technique &technique, bool struck);
    void openList();
    void takeFirst();
    void take(const QString &id);

    QStandardItemModel *m_rows;
};

} // namespace unknot
