// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <memory>

class QListWidgetItem;

namespace unknot {

namespace Ui {
class ConditionSearch;
}
class Catalogue;

// Finds conditions as one types: the arrows move through what was found, Enter takes it, Escape
// closes the list. The last line always offers the typed words themselves, so that nothing has to
// be dropped. Adds nothing itself.
class ConditionSearch : public QWidget
{
    Q_OBJECT

public:
    explicit ConditionSearch(QWidget *parent = nullptr);
    ~ConditionSearch() override;

    void setCatalogue(const Catalogue *catalogue); // must outlive it
    void clear();

signals:
    void conditionChosen(const QString &id);   // of the catalogue
    void ownWordsChosen(const QString &words); // as typed
    void opened();                             // there is something to choose from

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void find(const QString &typed);
    void addHits(const QString &words);
    void addOwnWords(const QString &words);
    void fit();
    void step(int by);
    void close();
    void take(const QListWidgetItem *item);

    std::unique_ptr<Ui::ConditionSearch> m_ui;
    const Catalogue *m_catalogue = nullptr;
};

} // namespace unknot
