// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gui/Theme.h"

#include <QByteArray>
#include <QStringList>

class QSettings;

namespace unknot {

// What the window remembers from one day to the next. Holds nothing of a practice but the place
// of its file.
class Memory
{
public:
    explicit Memory(QSettings &settings)
        : m_settings(settings)
    {
    }

    [[nodiscard]] Appearance appearance() const;
    void setAppearance(Appearance appearance);

    [[nodiscard]] QByteArray geometry() const;
    void setGeometry(const QByteArray &geometry);

    [[nodiscard]] QString place() const; // name of the last page, empty at first
    void setPlace(const QString &place);

    // Files opened before, the last one first; at most eight.
    [[nodiscard]] QStringList recent() const;
    void addRecent(const QString &path);
    // What opens at the next start; empty as long as none was open.
    [[nodiscard]] QString lastPractice() const;
    void setLastPractice(const QString &path);

private:
    QSettings &m_settings;
};

} // namespace unknot
