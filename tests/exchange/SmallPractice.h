// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/Environment.h"
#include "practice/Practice.h"

#include <QTemporaryDir>

#include <memory>

// A practice of four clients in a folder of its own, on 9 November 2026 in Berlin, made through
// the use cases:
// - Marta Silva, with an active plan of 24 sessions, the first of them recorded, pain 7 to 4
// - Nguyễn Thị Hồng, family name first, with a draft plan, osteoporosis and a clearance for it
// - Jan 't Hooft, whose note is a formula over two lines, with a past condition in own words
// - Rui Silva, nothing but a name
class SmallPractice
{
public:
    SmallPractice();

    [[nodiscard]] static unknot::Environment environment();

    [[nodiscard]] QString folder() const { return m_folder.path(); }
    [[nodiscard]] QString file(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString path() const { return file(QStringLiteral("practice.unknot")); }

    // Opens it for as long as the test likes.
    [[nodiscard]] std::unique_ptr<unknot::Practice> open() const;

    unknot::Client marta;
    unknot::Client hong;
    unknot::Client jan;
    unknot::Client rui;
    unknot::Plan plan;                   // Marta's
    unknot::ConditionEntry osteoporosis; // Hồng's
    unknot::ConditionEntry cramps;       // Jan's
    unknot::Clearance clearance;         // for the osteoporosis

private:
    void fill(unknot::Practice &practice);
    void fillHealth(unknot::Practice &practice);

    QTemporaryDir m_folder;
};
