// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/LastFolder.h"

#include <QFileInfo>
#include <QSettings>
#include <QStandardPaths>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

const QString key = u"files/lastFolder"_s;

} // namespace

QString lastFolder()
{
    const QString folder = QSettings().value(key).toString();
    return QFileInfo(folder).isDir()
               ? folder
               : QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

void setLastFolder(const QString &folder)
{
    QSettings().setValue(key, folder);
}

} // namespace unknot
