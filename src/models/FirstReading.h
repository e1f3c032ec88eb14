// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QObject>

#include <functional>

namespace unknot {

// For what a model or a page reads while it is made. Nobody listens to its failed() yet, so a
// failure is told once somebody can: when control is back with the event loop. Reads nothing later.
template <class Reader, class Read>
void readFirst(Reader &reader, Read read)
{
    const auto tellLater = [&reader](const Error &error) {
        QMetaObject::invokeMethod(
            &reader, [&reader, error] { emit reader.failed(error); }, Qt::QueuedConnection);
    };
    const auto early = QObject::connect(&reader, &Reader::failed, &reader, tellLater);
    std::invoke(read, reader);
    QObject::disconnect(early);
}

} // namespace unknot
