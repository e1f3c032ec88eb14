// SPDX-License-Identifier: GPL-3.0-or-later
#include "gui/DateText.h"

#include <QRegularExpression>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// The digits of every script, written 0 to 9.
QString withPlainDigits(QString text)
{
    std::ranges::transform(text, text.begin(), [](QChar c) {
        return c.digitValue() < 0 ? c : QChar(u'0' + static_cast<char16_t>(c.digitValue()));
    });
    return text;
}

// The letters d, M and y in the order in which the locale writes day, month and year.
QString partOrder(const QLocale &locale)
{
    const QString format = locale.dateFormat(QLocale::ShortFormat);
    QString order = u"dMy"_s;
    std::ranges::sort(order, {}, [&format](QChar part) { return format.indexOf(part); });
    return order;
}

// Numbers only and the whole year: some locales shorten the year, name the month or add words.
QString editFormat(const QLocale &locale)
{
    static const QRegularExpression separators(u"[./-]"_s);
    const QString separator = separators.match(locale.dateFormat(QLocale::ShortFormat)).captured();
    QStringList parts;
    for (const QChar part : partOrder(locale))
        parts << QString(part == u'y' ? 4 : 2, part);
    return parts.join(separator.isEmpty() ? u"/"_s : separator);
}

std::optional<QDate> dateOf(const QString &order, const QStringList &parts)
{
    const auto part = [&](QChar which) { return parts.at(order.indexOf(which)); };
    if (part(u'y').size() != 4)
        return std::nullopt;
    const QDate day(part(u'y').toInt(), part(u'M').toInt(), part(u'd').toInt());
    return day.isValid() ? std::optional(day) : std::nullopt;
}

} // namespace

std::optional<QDate> readDate(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression numbers(
        u"^([0-9]{1,4})[./\\-\\s]+([0-9]{1,4})[./\\-\\s]+([0-9]{1,4})\\.?$"_s);
    const auto match = numbers.match(withPlainDigits(typed.trimmed()));
    if (!match.hasMatch())
        return std::nullopt;
    const QStringList parts = match.capturedTexts().mid(1);
    return dateOf(parts.first().size() == 4 ? u"yMd"_s : partOrder(locale), parts);
}

QString dateText(QDate day)
{
    const QLocale locale;
    return day.isValid() ? locale.toString(day, editFormat(locale)) : QString();
}

QString dayText(QDate day)
{
    return day.isValid() ? QLocale().toString(day, u"ddd d MMM yyyy"_s) : QString();
}

} // namespace unknot
