// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Taper.h"

#include <QWidget>

#include <memory>

class QPushButton;

namespace unknot {

namespace Ui {
class CourseForm;
}
class FieldErrors;

// A course as one line of notation and as a table of its phases, which always say the same. The
// line is the truth: what the table does is written into it, and nothing else is read.
class CourseForm : public QWidget
{
    Q_OBJECT

public:
    explicit CourseForm(QWidget *parent = nullptr);
    ~CourseForm() override;

    void registerAt(FieldErrors &errors);

    [[nodiscard]] Taper taper() const; // without phases where the line can't be read
    void setTaper(const Taper &taper);
    void setLength(int phase, int periods); // of a phase, in whole periods

    // Says why the line can't be read, also where it is empty. False where it can.
    bool complain();

signals:
    void changed();
    void minutesRead(int minutes); // the line gives the length of a session
    void presetsWanted();
    void savePresetWanted();

private:
    void prepareLine();
    void prepareTable();
    void read();
    void showReading(bool whenEmpty);
    void offer(QPushButton *button, const QString &text, const QString &line);
    void follow(int row);

    std::unique_ptr<Ui::CourseForm> m_ui;
};

} // namespace unknot
