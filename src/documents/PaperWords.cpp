// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PaperWords.h"

#include "documents/PaperDates.h"

#include <QCoreApplication>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

struct PaperWords
{
    Q_DECLARE_TR_FUNCTIONS(PaperWords)
};

} // namespace

QString printedWords(QDate day)
{
    return PaperWords::tr("Printed %1").arg(plainDate(day));
}

QStringList clientAndTherapist()
{
    return {PaperWords::tr("Client, date"), PaperWords::tr("Therapist, date")};
}

QStringList linesOf(const QString &text)
{
    QStringList lines;
    for (const QString &line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

QString inARow(const QStringList &parts)
{
    QStringList filled;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            filled << isolated(part);
    }
    return filled.join(u" · "_s);
}

QString isolated(const QString &part)
{
    constexpr QChar isolate(0x2068);
    constexpr QChar endOfIsolate(0x2069);
    return part.isRightToLeft() ? isolate + part + endOfIsolate : part;
}

QString bornWords(const Client &client)
{
    return client.birthDate.isValid() ? PaperWords::tr("born %1").arg(plainDate(client.birthDate))
                                      : QString();
}

QString addressWords(const Client &client)
{
    const QString provider = inARow({client.provider.name, client.provider.practice});
    const QString about =
        PaperWords::tr("About: %1").arg(inARow({client.name.display(), bornWords(client)}));
    if (provider.isEmpty())
        return about;
    return PaperWords::tr("To: %1").arg(provider) + u'\n' + about;
}

} // namespace unknot
