// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/Translations.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

void install(QCoreApplication &application, const QLocale &locale)
{
    auto *translator = new QTranslator(&application);
    if (translator->load(locale, u"unknot"_s, u"_"_s, u":/i18n"_s))
        QCoreApplication::installTranslator(translator);
    else
        delete translator;
}

} // namespace

void installTranslations(QCoreApplication &application)
{
    const QLocale english(QLocale::English);
    install(application, english);
    if (QLocale().language() != english.language())
        install(application, QLocale()); // asked first, for it came last
}

} // namespace unknot
