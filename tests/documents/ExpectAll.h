// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

namespace unknot {

inline void expectAll(const QString &text, const QStringList &parts)
{
    for (const QString &part : parts)
        QVERIFY2(text.contains(part), qPrintable(part + QStringLiteral(" is not in: ") + text));
}

} // namespace unknot
