// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/HelpPanel.h"

#include "gui/GuidanceText.h"
#include "gui/widgets/HitDelegate.h"
#include "practice/ErrorText.h"
#include "ui_HelpPanel.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QLocale>
#include <QScrollBar>
#include <QTextBlock>
#include <QTreeWidget>
#include <QUrl>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int idRole = Qt::UserRole; // in both lists

} // namespace

HelpPanel::HelpPanel(Qt::Orientation orientation, QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::HelpPanel>())
    , m_library(GuidanceLibrary::forLanguage(QLocale().name()))
{
    m_ui->setupUi(this);
    const bool beside = orientation == Qt::Horizontal;
    m_ui->splitter->setOrientation(orientation);
    m_ui->splitter->setSizes(beside ? QList{280, 740} : QList{230, 470});
    m_ui->header->setVisible(!beside);
    if (!beside) // beside a page, which brings no margin on this side
        m_ui->panelLayout->setContentsMargins(0, 16, 20, 20);
    m_ui->hitList->setItemDelegate(new HitDelegate(this));

    connect(m_ui->closeButton, &QPushButton::clicked, this, &HelpPanel::closeWanted);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, this, &HelpPanel::search);
    connect(m_ui->pageView, &QTextBrowser::anchorClicked, this, &HelpPanel::follow);
    const auto open = [this](const QTreeWidgetItem *item) {
        showPage(item->data(0, idRole).toString());
    };
    connect(m_ui->contentsTree, &QTreeWidget::itemClicked, this, open);
    connect(m_ui->contentsTree, &QTreeWidget::itemActivated, this, open);
    const auto openHit = [this](const QListWidgetItem *item) { showHit(m_ui->hitList->row(item)); };
    connect(m_ui->hitList, &QListWidget::itemClicked, this, openHit);
    connect(m_ui->hitList, &QListWidget::itemActivated, this, openHit);
    connect(m_ui->searchEdit, &QLineEdit::returnPressed, this, [this] { showHit(0); });
    connect(m_ui->printButton, &QPushButton::clicked, this, [this] { emit printWanted(pageId()); });
    setPrintable(false);
    setFocusProxy(m_ui->searchEdit);
    fillContents();
}

HelpPanel::~HelpPanel() = default;

void HelpPanel::showPage(const QString &address)
{
    if (address.isEmpty()) // a group of the contents
        return;
    if (const auto place = m_library.place(address))
        openPlace(*place, {});
    else
        m_ui->pageView->setPlainText(errorText(place.error()));
}

void HelpPanel::showHit(int row)
{
    const QListWidgetItem *item = m_ui->hitList->item(row);
    if (!item || m_ui->listStack->currentWidget() != m_ui->hitList)
        return;
    if (const auto place = m_library.place(item->data(idRole).toString()))
        openPlace(*place, wordsToFind(m_ui->searchEdit->text()));
}

void HelpPanel::openPlace(const GuidancePlace &place, const QStringList &words)
{
    m_place = place;
    m_words = words;
    m_ui->groupLabel->setText(place.page.group);
    markInContents();
    const QTextBlock block = render();
    if (!block.isValid())
        return;
    // A passage is read from its heading on, a hit with what stands around it.
    const auto scroll = [this, number = block.blockNumber(), id = pageId()] {
        QTextBrowser &view = *m_ui->pageView;
        if (id == pageId())
            scrollTo(view, view.document()->findBlockByNumber(number),
                     m_words.isEmpty() ? 8 : view.viewport()->height() / 4);
    };
    scroll();
    // A panel that is shown for the first time gets its width after this.
    QMetaObject::invokeMethod(this, scroll, Qt::QueuedConnection);
}

// The page in today's colours, its marks set; what to scroll to.
QTextBlock HelpPanel::render()
{
    showGuidance(*m_ui->pageView, m_place.page.markdown);
    if (!m_words.isEmpty())
        return markWords(*m_ui->pageView, m_words);
    return m_place.heading.isEmpty() ? QTextBlock() : markPassage(*m_ui->pageView, m_place.heading);
}

void HelpPanel::setPrintable(bool printable)
{
    m_ui->printButton->setVisible(printable);
}

void HelpPanel::focusSearch()
{
    m_ui->searchEdit->setFocus(Qt::ShortcutFocusReason);
    m_ui->searchEdit->selectAll();
}

void HelpPanel::focusPage()
{
    m_ui->pageView->setFocus(Qt::OtherFocusReason);
}

void HelpPanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        emit closeWanted();
    else
        QWidget::keyPressEvent(event);
}

void HelpPanel::changeEvent(QEvent *event)
{
    // A document keeps the colours it was made with.
    if (event->type() == QEvent::PaletteChange && !pageId().isEmpty()) {
        const int shown = m_ui->pageView->verticalScrollBar()->value();
        (void)render();
        m_ui->pageView->verticalScrollBar()->setValue(shown);
    }
    QWidget::changeEvent(event);
}

void HelpPanel::fillContents()
{
    const auto pages = m_library.contents();
    if (!pages.has_value()) {
        say(errorText(pages.error()));
        return;
    }
    QTreeWidgetItem *group = nullptr;
    for (const GuidancePage &page : *pages) {
        if (!group || group->text(0) != page.group) {
            group = new QTreeWidgetItem(m_ui->contentsTree, {page.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = group->font(0);
            font.setWeight(QFont::DemiBold);
            group->setFont(0, font);
            group->setSizeHint(0, {0, 32});
        }
        auto *item = new QTreeWidgetItem(group, {page.title});
        item->setData(0, idRole, page.id);
        item->setToolTip(0, page.title);
    }
    m_ui->contentsTree->expandAll();
}

void HelpPanel::search(const QString &text)
{
    m_ui->hitList->clear();
    if (text.trimmed().isEmpty()) {
        m_ui->listStack->setCurrentWidget(m_ui->contentsTree);
        return;
    }
    const auto hits = m_library.search(text);
    if (!hits.has_value() || hits->isEmpty()) {
        say(hits.has_value() ? tr("No page has all of these words.") : errorText(hits.error()));
        return;
    }
    for (const GuidanceHit &hit : *hits) {
        auto *item = new QListWidgetItem(hit.title, m_ui->hitList);
        item->setData(HitDelegate::snippetRole, hit.snippet);
        item->setData(HitDelegate::titleMarksRole, QVariant::fromValue(hit.titleMarks));
        item->setData(HitDelegate::snippetMarksRole, QVariant::fromValue(hit.marks));
        item->setData(idRole, hit.pageId);
    }
    m_ui->listStack->setCurrentWidget(m_ui->hitList);
}

void HelpPanel::follow(const QUrl &link)
{
    if (link.scheme() == u"page"_s)
        showPage(link.hasFragment() ? link.path() + u'#' + link.fragment() : link.path());
}

void HelpPanel::markInContents()
{
    for (QTreeWidgetItemIterator it(m_ui->contentsTree); *it; ++it) {
        if ((*it)->data(0, idRole).toString() == pageId())
            m_ui->contentsTree->setCurrentItem(*it);
    }
}

void HelpPanel::say(const QString &text)
{
    m_ui->nothingLabel->setText(text);
    m_ui->listStack->setCurrentWidget(m_ui->nothingPage);
}

} // namespace unknot
