// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SignedRecord.h"

#include "documents/Palette.h"
#include "domain/ClockWords.h"
#include "domain/ZonedTime.h"
#include "gui/Theme.h"
#include "gui/widgets/LongTextGuard.h"

#include "ui_SignedRecord.h"

#include <QEvent>
#include <QLocale>
#include <QTextBlock>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int sectionGap = 10; // px over a caption

// "9 Nov 2026, 10:42"
QString momentWords(const QDateTime &utc, const QByteArray &zone)
{
    const QDateTime local = ZonedTime{utc, zone}.local();
    return SignedRecord::tr("%1, %2").arg(
        QLocale().toString(local.date(), SignedRecord::tr("d MMM yyyy")), clockWords(local.time()));
}

// Writes captions and texts one below the other. What was typed is inserted as plain text.
class Writer
{
public:
    Writer(QTextDocument &document, const Palette &colors)
        : m_cursor(&document)
        , m_colors(colors)
    {
    }

    void write(const QString &caption, const QString &text)
    {
        if (text.isEmpty())
            return;
        add(caption, u"muted"_s, m_isFirst ? 0 : sectionGap);
        add(text, u"text"_s, 0);
    }

private:
    void add(const QString &text, const QString &role, int above)
    {
        QTextBlockFormat block;
        block.setTopMargin(above);
        QTextCharFormat letters;
        letters.setForeground(m_colors.color(role));
        if (m_isFirst) {
            m_cursor.setBlockFormat(block);
            m_cursor.setCharFormat(letters);
        } else {
            m_cursor.insertBlock(block, letters);
        }
        m_isFirst = false;
        m_cursor.insertText(text, letters);
    }

    QTextCursor m_cursor;
    const Palette &m_colors;
    bool m_isFirst = true;
};

} // namespace

SignedRecord::SignedRecord(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::SignedRecord>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->recordText);
    m_ui->recordText->document()->setDocumentMargin(0); // in line with the labels above
    new LongTextGuard(*m_ui->recordText);               // each the editor's own
    new LongTextGuard(*m_ui->addendumEdit);
    m_errors.add(u"note.addendum"_s, m_ui->addendumEdit, m_ui->addendumError);
    m_errors.add({}, nullptr, m_ui->addendumError);
    connect(m_ui->cancelAddendumButton, &QPushButton::clicked, this, &SignedRecord::closeBox);
    connect(m_ui->keepAddendumButton, &QPushButton::clicked, this, &SignedRecord::keep);
    m_ui->addendumBox->hide();
}

SignedRecord::~SignedRecord() = default;

void SignedRecord::setAdd(Add add)
{
    m_add = std::move(add);
}

void SignedRecord::setRecord(const SessionRecord &record, const QByteArray &zone)
{
    m_record = record;
    m_zone = zone;
    m_ui->signedLabel->setText(tr("Signed %1").arg(momentWords(record.note.signedAt, zone)));
    m_ui->alteredLabel->setVisible(record.altered);
    showText();
}

bool SignedRecord::hasUnsaved() const
{
    return !m_ui->addendumBox->isHidden() && !m_ui->addendumEdit->toPlainText().isEmpty();
}

void SignedRecord::showText()
{
    const SessionNote &note = m_record.note;
    QTextDocument &document = *m_ui->recordText->document();
    document.clear();
    Writer writer(document, paletteOf(this));
    writer.write(tr("Subjective"), note.subjective);
    writer.write(tr("Objective"), note.objective);
    writer.write(tr("Assessment"), note.assessment);
    writer.write(tr("Plan"), note.plan);
    writer.write(tr("Reaction"), note.reaction);
    writer.write(tr("Home care"), note.homeCare);
    writer.write(tr("Next time"), note.nextTime);
    if (document.isEmpty())
        writer.write(tr("Note"), tr("Nothing was written down."));
    for (const NoteAddendum &addendum : m_record.addenda)
        writer.write(tr("Added %1").arg(momentWords(addendum.at, m_zone)), addendum.text);
    m_ui->recordText->moveCursor(m_record.addenda.isEmpty() ? QTextCursor::Start
                                                            : QTextCursor::End);
}

void SignedRecord::begin()
{
    m_ui->addendumBox->show();
    m_ui->addendumEdit->setFocus(Qt::OtherFocusReason);
}

void SignedRecord::keep()
{
    if (const auto done = m_add(m_ui->addendumEdit->toPlainText()); !done)
        m_errors.show({done.error()});
    else
        closeBox();
}

void SignedRecord::closeBox()
{
    m_errors.clear();
    m_ui->addendumEdit->clear();
    m_ui->addendumBox->hide();
    m_ui->recordText->setFocus(Qt::OtherFocusReason);
}

// Its colours are written into the text.
void SignedRecord::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange)
        showText();
    QWidget::changeEvent(event);
}

} // namespace unknot
