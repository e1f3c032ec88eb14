// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cli/Complaint.h"

#include <QDate>
#include <QMap>
#include <QStringList>

namespace unknot {

struct OptionSpec
{
    QString name;         // "--start"
    QString value;        // what stands behind it, "DATE"; empty for a switch
    bool repeats = false; // may be given more than once
};

// What a command may be called with.
struct ArgumentSpec
{
    QStringList places; // "FILE", "TABLE": all of them needed, in this order
    QList<OptionSpec> options;
};

// The arguments of one command, checked against what it may be called with. Options stand
// anywhere, as "--name value" or "--name=value"; behind "--" nothing is an option.
class Arguments
{
public:
    [[nodiscard]] static Outcome<Arguments> read(const ArgumentSpec &spec,
                                                 const QStringList &given);

    [[nodiscard]] QString place(qsizetype index) const { return m_places.at(index); }
    [[nodiscard]] bool has(const QString &option) const { return m_options.contains(option); }
    [[nodiscard]] QString text(const QString &option) const { return texts(option).value(0); }
    // The values of an option that repeats, in the order given.
    [[nodiscard]] QStringList texts(const QString &option) const { return m_options.value(option); }

    // The option's value. Errors: wrong use, where it is missing, empty or not such a value.
    [[nodiscard]] Outcome<QString> needed(const QString &option) const;
    [[nodiscard]] Outcome<QDate> date(const QString &option) const; // ISO, see dateOf()
    // A whole number from `least` to `most`; `otherwise` where the option is not given.
    [[nodiscard]] Outcome<qint64> number(const QString &option, qint64 least, qint64 most,
                                         qint64 otherwise) const;

private:
    QStringList m_places;
    QMap<QString, QStringList> m_options;
};

// The day of "2026-11-23", from 1900 to 2199. Errors: wrong use, named by `option`.
[[nodiscard]] Outcome<QDate> dateOf(const QString &text, const QString &option);

} // namespace unknot
