// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"
#include "domain/Id.h"

#include <QObject>

class QWidget;

namespace unknot {

class Paper;
class Practice;
struct PaperInput;

// Puts a plan or its handout before the person as it will be printed. Reads what stands on it and
// never changes it.
class PaperActions : public QObject
{
    Q_OBJECT

public:
    PaperActions(Practice &practice, QWidget *parent);

    // Both return when the preview is closed.
    void previewPlan(PlanId plan);
    void previewHandout(PlanId plan);

signals:
    void failed(const unknot::Error &error); // what stands on the paper could not be read

private:
    [[nodiscard]] Result<PaperInput> read(PlanId plan) const;
    void preview(const Paper &paper);

    Practice &m_practice;
    QWidget *m_parent;
};

} // namespace unknot
