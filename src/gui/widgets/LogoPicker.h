// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QByteArray>
#include <QWidget>

#include <memory>

namespace unknot {

namespace Ui {
class LogoPicker;
}

// The picture of the letterhead: shown, chosen from a file, taken away. Keeps nothing itself.
class LogoPicker : public QWidget
{
    Q_OBJECT

public:
    explicit LogoPicker(QWidget *parent = nullptr);
    ~LogoPicker() override;

    void setLogo(const QByteArray &png); // empty: none
    [[nodiscard]] const QByteArray &logo() const { return m_logo; }
    void choose(const QString &path); // says under the picture why it is refused

private:
    void ask();

    std::unique_ptr<Ui::LogoPicker> m_ui;
    QByteArray m_logo;
};

} // namespace unknot
