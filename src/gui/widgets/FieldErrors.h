// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Error.h"

#include <QList>

class QLabel;
class QWidget;

namespace unknot {

// Puts errors beside the fields they speak of. Knows the widgets of one dialog or page, which must
// outlive it; decides nothing about what is right.
class FieldErrors
{
public:
    // `field` as in Error::field; an empty one takes every error that has no editor of its own
    // (then `editor` may be null). Fields are added in the order of the form.
    void add(const QString &field, QWidget *editor, QLabel *message);

    // Marks the editors, writes a sentence under each and focuses the first. True when `errors` is
    // empty. What was shown before goes.
    bool show(const QList<Error> &errors);
    // The same without the focus, which stays where somebody is typing.
    void mark(const QList<Error> &errors);
    void clear();

private:
    struct Entry
    {
        QString field;
        QWidget *editor = nullptr;
        QLabel *message = nullptr;
    };

    [[nodiscard]] Entry *entryFor(const QString &field);
    static void mark(const Entry &entry, const QString &sentence);

    QList<Entry> m_entries;
};

} // namespace unknot
