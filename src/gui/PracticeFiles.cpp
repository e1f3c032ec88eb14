// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/PracticeFiles.h"

#include "gui/Navigator.h"
#include "gui/PracticeSession.h"
#include "gui/dialogs/PracticeDialog.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString practicesFolder()
{
    const QDir documents(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    return documents.filePath(u"Unknot"_s);
}

} // namespace

PracticeFiles::PracticeFiles(PracticeSession &session, const Navigator &navigator, QWidget &window)
    : m_session(session)
    , m_navigator(navigator)
    , m_window(window)
{
}

void PracticeFiles::create()
{
    if (m_navigator.mayLeave())
        PracticeDialog(m_session, practicesFolder(), &m_window).exec();
}

void PracticeFiles::choose()
{
    if (!m_navigator.mayLeave())
        return;
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open a practice"), practicesFolder(),
                                     tr("Practices (*.unknot)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        emit chosen(path);
}

void PracticeFiles::chooseBackup()
{
    const QFileInfo file(m_session.practice()->path());
    const QString name = u"%1 %2.unknot"_s.arg(
        file.completeBaseName(), m_session.practice()->today().date().toString(Qt::ISODate));
    // Nothing is ever written over: a name that is taken is told in the message bar.
    const QString target = QFileDialog::getSaveFileName(
        &m_window, tr("Back up"), file.dir().filePath(name), tr("Practices (*.unknot)"), nullptr,
        QFileDialog::DontConfirmOverwrite);
    if (!target.isEmpty())
        backUpTo(target);
}

void PracticeFiles::backUpTo(const QString &target)
{
    if (const auto done = m_session.practice()->backUp(target); !done)
        emit failed(done.error());
    else
        emit notified(tr("Backed up and checked: %1").arg(QDir::toNativeSeparators(target)));
}

} // namespace unknot
