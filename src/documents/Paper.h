// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QCoreApplication>
#include <QString>

class QPagedPaintDevice;

namespace unknot {

class PageFlow;

// A document of pages, painted the same on a printer, in the print preview and into a PDF. What
// stands on it is plain text; it never reads the clock and keeps no state.
class Paper
{
    Q_DECLARE_TR_FUNCTIONS(Paper)

public:
    virtual ~Paper() = default;

    [[nodiscard]] virtual QString title() const = 0; // of the document and of the file's properties

    // Sets the margins and paints all pages in the device's page size. Errors: CannotWrite.
    [[nodiscard]] Result<void> paint(QPagedPaintDevice &device) const;

protected:
    virtual void lay(PageFlow &flow) const = 0;
};

} // namespace unknot
