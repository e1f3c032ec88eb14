// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/CourseForm.h"

#include "domain/PhaseEdit.h"
#include "gui/widgets/FieldErrors.h"
#include "gui/widgets/PhaseModel.h"
#include "practice/ErrorText.h"

#include "ui_CourseForm.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int widestReading = 240; // pixels

QString wordsOf(const QList<NotationNote> &notes)
{
    QStringList lines;
    for (const NotationNote &note : notes)
        lines << noteText(note);
    return lines.join(u'\n');
}

} // namespace

CourseForm::CourseForm(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::CourseForm>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->taperEdit);
    prepareLine();
    prepareTable();
    connect(m_ui->presetsButton, &QPushButton::clicked, this, &CourseForm::presetsWanted);
    connect(m_ui->savePresetButton, &QPushButton::clicked, this, &CourseForm::savePresetWanted);
    showReading(false);
}

CourseForm::~CourseForm() = default;

void CourseForm::registerAt(FieldErrors &errors)
{
    errors.add(u"plan.taper"_s, m_ui->taperEdit, m_ui->taperError);
}

void CourseForm::prepareLine()
{
    connect(m_ui->taperEdit, &TaperEdit::readingChanged, this, &CourseForm::read);
    for (QPushButton *button :
         {m_ui->nearestButton, m_ui->firstReadingButton, m_ui->secondReadingButton}) {
        connect(button, &QPushButton::clicked, this, [this, button] {
            m_ui->taperEdit->setLine(button->property("line").toString());
            m_ui->taperEdit->setFocus();
        });
    }
}

void CourseForm::prepareTable()
{
    PhaseTable *table = m_ui->phaseTable;
    connect(&table->phases(), &PhaseModel::edited, this,
            [this, table] { m_ui->taperEdit->setTaper(table->phases().taper()); });
    connect(&table->phases(), &PhaseModel::refused, this, [this](const Error &error) {
        m_ui->phaseError->setText(
            error.code == ErrorCode::NotationInvalid
                ? tr("A goal is plain words, without commas.")
                : tr("A course has at most %n session(s).", nullptr, taperSessionLimit));
        m_ui->phaseError->show();
    });
    connect(m_ui->addPhaseButton, &QPushButton::clicked, table, &PhaseTable::addPhase);
    connect(m_ui->removePhaseButton, &QPushButton::clicked, table, &PhaseTable::removePhase);
    connect(m_ui->earlierButton, &QPushButton::clicked, table, &PhaseTable::moveEarlier);
    connect(m_ui->laterButton, &QPushButton::clicked, table, &PhaseTable::moveLater);
    connect(table, &PhaseTable::currentRowChanged, this, &CourseForm::follow);
    follow(-1);
}

Taper CourseForm::taper() const
{
    const auto &reading = m_ui->taperEdit->reading();
    return reading ? reading->taper : Taper();
}

void CourseForm::setTaper(const Taper &taper)
{
    m_ui->taperEdit->setTaper(taper);
}

void CourseForm::setLength(int phase, int periods)
{
    const Taper now = taper();
    if (phase < now.phases.size())
        setTaper(withLength(now, phase, periods));
}

bool CourseForm::complain()
{
    const bool unread = !m_ui->taperEdit->reading();
    if (unread)
        showReading(true);
    return unread;
}

void CourseForm::read()
{
    const auto &reading = m_ui->taperEdit->reading();
    // While the line can't be read there is nothing that the table could agree with.
    const bool isBlank = m_ui->taperEdit->text().trimmed().isEmpty();
    if (reading || isBlank)
        m_ui->phaseTable->phases().setTaper(taper());
    m_ui->phaseTable->setEnabled(reading || isBlank);
    m_ui->phaseError->hide();
    follow(m_ui->phaseTable->currentIndex().row());
    showReading(false);
    if (reading && reading->minutes > 0)
        emit minutesRead(reading->minutes);
    emit changed();
}

void CourseForm::showReading(bool whenEmpty)
{
    const auto &reading = m_ui->taperEdit->reading();
    const bool quiet = reading || (reading.error().problem == NotationProblem::Empty && !whenEmpty);
    const NotationError error = reading ? NotationError() : reading.error();
    m_ui->taperEdit->mark(!quiet);
    m_ui->taperError->setText(quiet ? QString() : errorText(error));
    m_ui->taperError->setVisible(!quiet);
    m_ui->taperEdit->setAccessibleDescription(m_ui->taperError->text());
    offer(m_ui->nearestButton, tr("Use %1"), error.nearest);
    offer(m_ui->firstReadingButton, u"%1"_s, error.readings.value(0));
    offer(m_ui->secondReadingButton, u"%1"_s, error.readings.value(1));

    const QString line = reading ? printTaper(reading->taper) : QString();
    const bool asTyped = reading && line == m_ui->taperEdit->text().trimmed();
    m_ui->readingLabel->setVisible(quiet && !asTyped);
    m_ui->readingLabel->setText(reading ? tr("Read as %1").arg(line)
                                        : tr("Phases with commas between; a month is 4 weeks."));
    const QString notes = reading ? wordsOf(reading->notes) : QString();
    m_ui->notesLabel->setText(notes);
    m_ui->notesLabel->setVisible(!notes.isEmpty());
}

// A link that puts `line` in place of what was typed.
void CourseForm::offer(QPushButton *button, const QString &text, const QString &line)
{
    const QString shown = fontMetrics().elidedText(line, Qt::ElideRight, widestReading);
    button->setText(text.arg(QString(shown).replace(u"&"_s, u"&&"_s)));
    button->setToolTip(line.toHtmlEscaped());
    button->setProperty("line", line);
    button->setVisible(!line.isEmpty());
}

void CourseForm::follow(int row)
{
    const bool enabled = m_ui->phaseTable->isEnabled();
    const int last = m_ui->phaseTable->phases().rowCount() - 1;
    m_ui->addPhaseButton->setEnabled(enabled);
    m_ui->removePhaseButton->setEnabled(enabled && row >= 0);
    m_ui->earlierButton->setEnabled(enabled && row > 0);
    m_ui->laterButton->setEnabled(enabled && row >= 0 && row < last);
}

} // namespace unknot
