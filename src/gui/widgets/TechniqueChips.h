// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionFit.h"

#include <QWidget>

#include <vector>

class QLabel;
class QPushButton;

namespace unknot {

class FlowLayout;
class TechniqueSearch;

// The ways of working of a session, one chip each: the usual ones and the chosen ones, and a line
// that finds the rest. What screening leaves no room for is struck out; chosen anyway, a sentence
// says why it should not be. Forbids nothing: the therapist decides.
class TechniqueChips : public QWidget
{
    Q_OBJECT

public:
    explicit TechniqueChips(QWidget *parent = nullptr);

    void setTechniques(const QList<Technique> &techniques); // all that there are
    void setUsual(const QStringList &ids);                  // the plan's, shown first
    // `regions`: where the session works, by which limits on one region are weighed; empty:
    // anywhere. `tree` tells how regions nest.
    void setVerdict(const Verdict &verdict, const QList<RegionRef> &regions,
                    const RegionTree &tree);
    void setChosen(const QStringList &ids); // not announced
    void setReadOnly(bool readOnly);        // a signed note: only the chosen ones are shown
    [[nodiscard]] const QStringList &chosen() const { return m_chosen; } // as they were chosen

signals:
    void chosenChanged(); // by the person

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] const Technique *find(const QString &id) const;
    [[nodiscard]] QString labelOf(const QString &id) const;
    // Why screening leaves no room for it, as a sentence; empty where it does.
    [[nodiscard]] QString reason(const QString &id) const;
    [[nodiscard]] QStringList shownIds() const;
    void rebuild(); // where other chips are to be shown
    void makeChips(const QStringList &ids);
    void refresh(); // the look of those there are
    void toggle(const QString &id);
    void fillSearch();
    void addFound(const QString &id);
    void setStop(const QPushButton &chip);
    [[nodiscard]] bool step(QPushButton &from, int by);

    QList<Technique> m_techniques;
    QStringList m_usual;
    QStringList m_chosen;
    QStringList m_extra; // shown besides the usual ones, also when no longer chosen
    Verdict m_verdict;
    QList<RegionRef> m_regions;
    RegionTree m_tree;
    bool m_readOnly = false;
    FlowLayout *m_flow;
    std::vector<QPushButton *> m_chips; // each with its technique's id as a property
    TechniqueSearch *m_search;
    QLabel *m_nothing;
    QLabel *m_reasons;
};

} // namespace unknot
