// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/TaperNotation.h"

#include <QLineEdit>

namespace unknot {

// A line of notation that is read as it is typed. Says what it read, or why it could not, only to
// who asks.
class TaperEdit : public QLineEdit
{
    Q_OBJECT

public:
    explicit TaperEdit(QWidget *parent = nullptr);

    [[nodiscard]] const tl::expected<TaperReading, NotationError> &reading() const
    {
        return m_reading;
    }
    // The canonical line, as if it had been typed: undo brings back the one before.
    void setTaper(const Taper &taper);
    void setLine(const QString &line);
    void mark(bool invalid); // shown as a field with an error

signals:
    void readingChanged();

private:
    void read();

    tl::expected<TaperReading, NotationError> m_reading = tl::make_unexpected(NotationError{});
};

} // namespace unknot
