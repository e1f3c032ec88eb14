// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/SessionWork.h"

#include "gui/widgets/FieldErrors.h"

#include "ui_SessionWork.h"

namespace unknot {

using namespace Qt::Literals::StringLiterals;

SessionWork::SessionWork(QWidget *parent)
    : QFrame(parent)
    , m_ui(std::make_unique<Ui::SessionWork>())
{
    m_ui->setupUi(this);
    m_productsHint = m_ui->productsEdit->placeholderText();
    connect(m_ui->noteMap, &NoteMapWidget::marksChanged, this, &SessionWork::changed);
    connect(m_ui->pressureChoice, &PressureChoice::pressureChanged, this, &SessionWork::changed);
    connect(m_ui->productsEdit, &QLineEdit::textChanged, this, &SessionWork::changed);
}

SessionWork::~SessionWork() = default;

void SessionWork::addErrors(FieldErrors &errors)
{
    errors.add(u"note.marks"_s, nullptr, m_ui->marksError);
    errors.add(u"note.products"_s, m_ui->productsEdit, m_ui->productsError);
}

void SessionWork::setVerdict(const Verdict &verdict, const RegionTree &regions)
{
    m_ui->noteMap->setRegions(regions);
    m_ui->noteMap->setAvoid(verdict.avoidRegions);
    m_ui->pressureChoice->setVerdict(verdict);
}

void SessionWork::setEarlier(const QList<NoteMark> &marks)
{
    m_ui->noteMap->setEarlier(marks);
}

void SessionWork::setNote(const SessionNote &note)
{
    const QSignalBlocker quiet(this);
    m_ui->noteMap->setMarks(note.marks);
    m_ui->pressureChoice->setPressure(note.pressure);
    if (m_ui->productsEdit->text() != note.products)
        m_ui->productsEdit->setText(note.products);
}

void SessionWork::writeTo(SessionNote &note) const
{
    note.marks = m_ui->noteMap->marks();
    note.pressure = m_ui->pressureChoice->pressure();
    note.products = m_ui->productsEdit->text();
}

void SessionWork::setReadOnly(bool readOnly)
{
    m_ui->noteMap->setReadOnly(readOnly);
    m_ui->pressureChoice->setReadOnly(readOnly);
    m_ui->productsEdit->setReadOnly(readOnly);
    m_ui->productsEdit->setPlaceholderText(readOnly ? tr("Not said") : m_productsHint);
}

HelpTopic SessionWork::helpTopic(const QWidget *focused) const
{
    return m_ui->noteMap->isAncestorOf(focused) ? HelpTopic::SessionBodyMap
                                                : HelpTopic::SessionTechniques;
}

} // namespace unknot
