// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/dialogs/PracticeDialog.h"

#include "gui/PracticeSession.h"
#include "gui/dialogs/HelpDialog.h"
#include "ui_PracticeDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype fileNameLimit = 60; // characters; far below what file systems take

// A file name that every system takes: letters and digits of any script, the rest as dashes.
QString fileNameFor(const QString &practiceName)
{
    QString name = practiceName.simplified().left(fileNameLimit);
    std::ranges::replace_if(
        name, [](QChar c) { return !c.isLetterOrNumber() && !c.isMark() && c != u' '; }, u'-');
    return (name.isEmpty() ? u"practice"_s : name) + u".unknot"_s;
}

} // namespace

PracticeDialog::PracticeDialog(PracticeSession &session, const QString &folder, QWidget *parent)
    : FormDialog(parent)
    , m_session(session)
    , m_folder(folder)
    , m_ui(std::make_unique<Ui::PracticeDialog>())
{
    m_ui->setupUi(this);
    offerGuidance(*this, HelpTopic::YourData);
    m_ui->profileForm->addTo(m_errors);
    m_errors.add({}, m_ui->pathEdit, m_ui->pathError); // what is left concerns the file

    PracticeProfile profile;
    profile.zone = m_session.environment().zone;
    m_ui->profileForm->setProfile(profile);
    m_shown = m_ui->profileForm->profile();
    proposePath({});
    connect(m_ui->profileForm, &ProfileForm::nameEdited, this, &PracticeDialog::proposePath);
    connect(m_ui->pathEdit, &QLineEdit::textEdited, this, [this] { m_pathChosen = true; });
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &PracticeDialog::choosePath);
    m_ui->profileForm->setFocus();
}

PracticeDialog::~PracticeDialog() = default;

void PracticeDialog::proposePath(const QString &name)
{
    if (!m_pathChosen)
        m_ui->pathEdit->setText(
            QDir::toNativeSeparators(QDir(m_folder).filePath(fileNameFor(name))));
}

void PracticeDialog::choosePath()
{
    // The dialog must not offer to replace a file: making a practice never does.
    const QString path = QFileDialog::getSaveFileName(
        this, tr("Where to keep the practice"), m_ui->pathEdit->text(), tr("Practices (*.unknot)"),
        nullptr, QFileDialog::DontConfirmOverwrite);
    if (path.isEmpty())
        return;
    m_pathChosen = true;
    const QString ending = QFileInfo(path).suffix().isEmpty() ? u".unknot"_s : QString();
    m_ui->pathEdit->setText(QDir::toNativeSeparators(path + ending));
}

void PracticeDialog::accept()
{
    const PracticeProfile profile = m_ui->profileForm->profile();
    if (!m_errors.show(Practice::problemsOf(profile)))
        return;
    const QString path = QDir::fromNativeSeparators(m_ui->pathEdit->text().trimmed());
    if (QFileInfo(path).absoluteDir() == QDir(m_folder))
        QDir().mkpath(m_folder); // where this fails, making the file says why
    if (const auto made = m_session.create(path, profile); !made.has_value()) {
        m_errors.show({made.error()});
        return;
    }
    QDialog::accept();
}

bool PracticeDialog::isTouched() const
{
    return m_ui->profileForm->profile() != m_shown;
}

} // namespace unknot
