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

// By its number, or by its name in full or in short; 0 for no month.
int monthOf(const QString &word, const QLocale &locale)
{
    bool isNumber = false;
    const int number = word.toInt(&isNumber);
    if (isNumber)
        return number;
    for (const QLocale &language : {locale, QLocale::c()}) {
        for (int month = 1; month <= 12; ++month) {
            for (const auto format : {QLocale::LongFormat, QLocale::ShortFormat}) {
                const QString name = language.standaloneMonthName(month, format);
                if (name.compare(word, Qt::CaseInsensitive) == 0)
                    return month;
            }
        }
    }
    return 0;
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

std::optional<QDate> readSince(const QString &typed, const QLocale &locale)
{
    if (const auto day = readDate(typed, locale))
        return day;
    static const QRegularExpression year(u"^[0-9]{4}$"_s);
    static const QRegularExpression yearFirst(u"^(?<year>[0-9]{4})[./\\-\\s]+(?<month>.+)$"_s);
    static const QRegularExpression yearLast(u"^(?<month>.+?)\\.?[./\\-\\s]+(?<year>[0-9]{4})$"_s);
    const QString plain = withPlainDigits(typed.trimmed());
    if (year.match(plain).hasMatch())
        return QDate(plain.toInt(), 1, 1).isValid() ? std::optional(QDate(plain.toInt(), 1, 1))
                                                    : std::nullopt;
    for (const QRegularExpression &form : {yearFirst, yearLast}) {
        const auto match = form.match(plain);
        const QDate first(match.captured(u"year").toInt(),
                          monthOf(match.captured(u"month"), locale), 1);
        if (match.hasMatch() && first.isValid())
            return first;
    }
    return std::nullopt;
}

QString sinceText(QDate day)
{
    if (!day.isValid() || day.day() != 1)
        return dateText(day);
    return day.month() == 1 ? QString::number(day.year()).rightJustified(4, u'0')
                            : QLocale().toString(day, u"MM/yyyy"_s);
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
