// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QLineEdit>

namespace unknot {

// The widget of that object name; stops the test program where there is none.
template <class Widget = QLineEdit>
Widget *childOf(const QWidget &parent, const char *name)
{
    auto *found = parent.findChild<Widget *>(QString::fromLatin1(name));
    if (!found)
        qFatal("no %s", name);
    return found;
}

// What a label says to who looks: empty where it is hidden.
inline QString wordsOf(const QWidget &parent, const char *name)
{
    const auto *label = childOf<QLabel>(parent, name);
    return label->isVisible() ? label->text() : QString();
}

} // namespace unknot
