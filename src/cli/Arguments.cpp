// SPDX-License-Identifier: GPL-3.0-or-later
#include "cli/Arguments.h"

#include "domain/NearestWord.h"

#include <QRegularExpression>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int firstYear = 1900;
constexpr int lastYear = 2199;

bool looksLikeOption(const QString &argument)
{
    return argument.size() > 1 && argument.startsWith(u'-');
}

tl::unexpected<Complaint> unknownOption(const ArgumentSpec &spec, const QString &name)
{
    QStringList known;
    for (const OptionSpec &option : spec.options)
        known << option.name;
    known << u"--help"_s;
    return wrongUse(
        CliText::tr("unknown option %1; the nearest is %2").arg(name, nearestWord(name, known)));
}

// Walks over the arguments once. Used by Arguments::read() only.
class ArgumentReader
{
public:
    ArgumentReader(const ArgumentSpec &spec, const QStringList &given)
        : m_spec(spec)
        , m_left(given)
    {
    }

    Outcome<void> read(QStringList &places, QMap<QString, QStringList> &options)
    {
        while (!m_left.isEmpty()) {
            const QString argument = m_left.takeFirst();
            if (!m_onlyPlaces && argument == u"--"_s) {
                m_onlyPlaces = true;
            } else if (!m_onlyPlaces && looksLikeOption(argument)) {
                if (const auto done = readOption(argument, options); !done)
                    return done;
            } else if (places.size() == m_spec.places.size()) {
                return wrongUse(CliText::tr("“%1” is one argument too many").arg(argument));
            } else {
                places << argument;
            }
        }
        if (places.size() < m_spec.places.size())
            return wrongUse(CliText::tr("%1 is missing").arg(m_spec.places.at(places.size())));
        return {};
    }

private:
    Outcome<void> readOption(const QString &argument, QMap<QString, QStringList> &options)
    {
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        const auto known = std::ranges::find(m_spec.options, name, &OptionSpec::name);
        if (known == m_spec.options.end())
            return unknownOption(m_spec, name);
        if (options.contains(name) && !known->repeats)
            return wrongUse(CliText::tr("%1 is given twice").arg(name));
        if (known->value.isEmpty()) {
            if (equals >= 0)
                return wrongUse(CliText::tr("%1 takes no value").arg(name));
            options.insert(name, {QString()});
            return {};
        }
        if (equals >= 0) {
            options[name] << argument.mid(equals + 1);
            return {};
        }
        if (m_left.isEmpty() || m_left.first().startsWith(u"--"_s))
            return wrongUse(CliText::tr("%1 needs a value: %2").arg(name, known->value));
        options[name] << m_left.takeFirst();
        return {};
    }

    const ArgumentSpec &m_spec;
    QStringList m_left;
    bool m_onlyPlaces = false;
};

} // namespace

Outcome<Arguments> Arguments::read(const ArgumentSpec &spec, const QStringList &given)
{
    Arguments result;
    if (const auto done = ArgumentReader(spec, given).read(result.m_places, result.m_options);
        !done)
        return tl::make_unexpected(done.error());
    return result;
}

Outcome<QString> Arguments::needed(const QString &option) const
{
    if (!has(option))
        return wrongUse(CliText::tr("%1 is missing").arg(option));
    if (text(option).isEmpty())
        return wrongUse(CliText::tr("%1 is empty").arg(option));
    return text(option);
}

Outcome<QDate> Arguments::date(const QString &option) const
{
    return needed(option).and_then([&option](const QString &text) { return dateOf(text, option); });
}

Outcome<qint64> Arguments::number(const QString &option, qint64 least, qint64 most,
                                  qint64 otherwise) const
{
    if (!has(option))
        return otherwise;
    bool isNumber = false;
    const qint64 value = text(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return wrongUse(
            CliText::tr("%1: “%2” is no whole number from %3 to %4")
                .arg(option, text(option), QString::number(least), QString::number(most)));
    }
    return value;
}

Outcome<QDate> dateOf(const QString &text, const QString &option)
{
    // Qt also reads "2026-1-5" and days with a time behind them.
    static const QRegularExpression shape(
        QRegularExpression::anchoredPattern(u"[0-9]{4}-[0-9]{2}-[0-9]{2}"_s));
    if (!shape.match(text).hasMatch()) {
        return wrongUse(
            CliText::tr("%1: “%2” is no date; write it as 2026-11-23").arg(option, text));
    }
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return wrongUse(CliText::tr("%1: there is no day %2 in the calendar").arg(option, text));
    if (day.year() < firstYear || day.year() > lastYear) {
        return wrongUse(
            CliText::tr("%1: %2 is not between the years %3 and %4")
                .arg(option, text, QString::number(firstYear), QString::number(lastYear)));
    }
    return day;
}

} // namespace unknot
