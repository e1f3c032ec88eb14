// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/SessionNote.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace unknot {

namespace Ui {
class NoteMapWidget;
}

// The body map of a session's note: the kinds of marks to choose from, the body to click on, and
// the chosen mark's strength and word. What was removed last can be put back. Saves nothing: it
// says that the marks changed.
class NoteMapWidget : public QWidget
{
    Q_OBJECT

public:
    explicit NoteMapWidget(QWidget *parent = nullptr);
    ~NoteMapWidget() override;

    void setRegions(const RegionTree &regions); // names
    // Not announced. What is chosen stays chosen where the same marks come again.
    void setMarks(const QList<NoteMark> &marks);
    void setEarlier(const QList<NoteMark> &marks);  // faint; the session before
    void setAvoid(const QList<RegionRef> &regions); // what screening leaves out
    void setReadOnly(bool readOnly);                // a signed note: seen and walked, not changed
    [[nodiscard]] const QList<NoteMark> &marks() const;

signals:
    void marksChanged(); // by the person

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void connectParts();
    void showKind();
    void showViews();
    void showCounts();
    void showMark();
    void setStrength(int strength);
    void setWord(const QString &word);
    void remove();
    void putBack();
    void drawSigns();

    std::unique_ptr<Ui::NoteMapWidget> m_ui;
    std::optional<NoteMark> m_removed; // until the marks change otherwise
    bool m_readOnly = false;
};

} // namespace unknot
