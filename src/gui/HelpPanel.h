// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "knowledge/GuidanceLibrary.h"

#include <QWidget>

#include <memory>

class QTextBlock;
class QUrl;

namespace unknot {

namespace Ui {
class HelpPanel;
}

// The guidance: contents, search, and the page. Follows links between pages; never opens anything
// outside the program.
class HelpPanel : public QWidget
{
    Q_OBJECT

public:
    // Horizontal: contents beside the page; vertical: above it, with a button that closes.
    explicit HelpPanel(Qt::Orientation orientation, QWidget *parent = nullptr);
    ~HelpPanel() override;

    // "ID", or "ID#anchor", which is scrolled to.
    void showPage(const QString &address);
    [[nodiscard]] QString pageId() const { return m_place.page.id; }
    void setPrintable(bool printable); // not before
    void focusSearch();
    void focusPage();

signals:
    void closeWanted();
    void printWanted(const QString &pageId);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void fillContents();
    void openPlace(const GuidancePlace &place, const QStringList &words);
    void showHit(int row);
    QTextBlock render();
    void search(const QString &text);
    void follow(const QUrl &link);
    void markInContents();
    void say(const QString &text);

    std::unique_ptr<Ui::HelpPanel> m_ui;
    GuidanceLibrary m_library;
    GuidancePlace m_place; // shown
    QStringList m_words;   // marked in it
};

} // namespace unknot
