// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/widgets/LogoPicker.h"

#include "documents/Logo.h"
#include "gui/LastFolder.h"
#include "practice/ErrorText.h"

#include "ui_LogoPicker.h"

#include <QFileDialog>
#include <QPixmap>

namespace unknot {

LogoPicker::LogoPicker(QWidget *parent)
    : QWidget(parent)
    , m_ui(std::make_unique<Ui::LogoPicker>())
{
    m_ui->setupUi(this);
    setFocusProxy(m_ui->chooseButton);
    connect(m_ui->chooseButton, &QPushButton::clicked, this, &LogoPicker::ask);
    connect(m_ui->removeButton, &QPushButton::clicked, this, [this] { setLogo({}); });
    setLogo({});
}

LogoPicker::~LogoPicker() = default;

void LogoPicker::setLogo(const QByteArray &png)
{
    m_logo = png;
    const QImage picture = logoPicture(png);
    m_ui->removeButton->setEnabled(!png.isEmpty());
    m_ui->errorLabel->hide();
    if (picture.isNull()) {
        m_ui->pictureLabel->setText(tr("none"));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap shown = QPixmap::fromImage(picture.scaled(
        m_ui->pictureLabel->maximumSize() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    shown.setDevicePixelRatio(ratio);
    m_ui->pictureLabel->setPixmap(shown);
}

void LogoPicker::choose(const QString &path)
{
    const auto read = logoFromFile(path);
    if (read)
        return setLogo(*read);
    m_ui->errorLabel->setText(errorText(read.error()));
    m_ui->errorLabel->show();
}

void LogoPicker::ask()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Logo of the letterhead"), lastFolder(),
                                     tr("Pictures (*.png *.jpg *.jpeg *.bmp *.gif *.webp *.tif)"));
    if (path.isEmpty())
        return;
    setLastFolder(QFileInfo(path).absolutePath());
    choose(path);
}

} // namespace unknot
