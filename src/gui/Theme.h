// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Palette.h"

#include <QObject>

class QWidget;

namespace unknot {

class Memory;

enum class Appearance { System, Light, Dark, HighContrast };

// Gives the program its colours, font and style sheet, and follows the desktop when it turns dark.
// The only place that sets them; knows no colour itself: all come from documents/Palette.
class Theme : public QObject
{
    Q_OBJECT

public:
    // Applies the appearance that `memory` holds.
    explicit Theme(Memory &memory, QObject *parent = nullptr);

    // The desktop tells windows, not programs, that its colours changed.
    void watch(QWidget *window);

    [[nodiscard]] Appearance appearance() const { return m_appearance; }
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setAppearance(Appearance appearance); // kept

    // `sheet` with each @role replaced by its colour.
    [[nodiscard]] static QString filled(const QString &sheet, const Palette &palette);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void askSystem();
    void apply();

    Memory &m_memory;
    Appearance m_appearance;
    Scheme m_scheme = Scheme::Light;
    bool m_systemIsDark = false;
};

// The colours that `widget` is shown in; it gets QEvent::PaletteChange when they change.
[[nodiscard]] const Palette &paletteOf(const QWidget *widget);

} // namespace unknot
