// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/MessageBar.h"

#include "practice/ErrorText.h"
#include "ui_MessageBar.h"

#include <QAccessible>
#include <QStyle>

#include <chrono>

namespace unknot {

using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::MessageBar>())
{
    m_ui->setupUi(this);
    m_fade.setSingleShot(true);
    m_fade.setInterval(6s);
    connect(&m_fade, &QTimer::timeout, this, &QWidget::hide);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &MessageBar::undoWanted);
    hide();
}

MessageBar::~MessageBar() = default;

void MessageBar::showError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) // the person did that and knows
        return;
    m_fade.stop();
    say(errorText(error), u"avoid"_s);
}

void MessageBar::showNotice(const QString &text)
{
    m_fade.start();
    say(text, u"clear"_s);
}

void MessageBar::showUndoable(const QString &text)
{
    m_fade.stop(); // time to think it over; something newer takes its place
    say(text, u"clear"_s);
    m_ui->undoButton->show();
}

QString MessageBar::text() const
{
    return isHidden() ? QString() : m_ui->messageLabel->text();
}

void MessageBar::say(const QString &text, const QString &banner)
{
    m_ui->messageLabel->setText(text);
    m_ui->undoButton->hide();
    setProperty("banner", banner);
    style()->unpolish(this);
    style()->polish(this);
    for (QWidget *child : findChildren<QWidget *>()) { // their colours hang on the banner's
        child->style()->unpolish(child);
        child->style()->polish(child);
    }
    show();
    QAccessibleEvent spoken(m_ui->messageLabel, QAccessible::Alert);
    QAccessible::updateAccessibility(&spoken);
}

} // namespace unknot
