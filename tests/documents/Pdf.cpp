// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pdf.h"

#include "documents/PaperWriter.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QString output(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"read.pdf"_s);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("can't write the PDF for poppler");
    file.close();
    QProcess process;
    process.start(program,
                  QStringList(options)
                      << path << (program == u"pdftotext"_s ? QStringList{u"-"_s} : QStringList()));
    if (!process.waitForFinished() || process.exitCode() != 0)
        qFatal("%s fails: is poppler-utils installed?", qPrintable(program));
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString unescaped(QString text)
{
    return text.replace(u"&lt;"_s, u"<"_s)
        .replace(u"&gt;"_s, u">"_s)
        .replace(u"&quot;"_s, u"\""_s)
        .replace(u"&amp;"_s, u"&"_s);
}

} // namespace

Pdf::Pdf(const Paper &paper, QPageSize::PageSizeId size)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    if (!writePdf(paper, path, size))
        qFatal("the paper can't be written");
    *this = Pdf(path);
}

Pdf::Pdf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the PDF can't be read");
    m_bytes = file.readAll();
}

QString Pdf::text() const
{
    return output(u"pdftotext"_s, {u"-layout"_s}, m_bytes).simplified();
}

QStringList Pdf::pages() const
{
    QStringList pages = output(u"pdftotext"_s, {u"-layout"_s}, m_bytes).split(u'\f');
    pages.removeLast(); // each page ends with a form feed
    for (QString &page : pages)
        page = page.simplified();
    return pages;
}

QStringList Pdf::fontLines() const
{
    return output(u"pdffonts"_s, {}, m_bytes).split(u'\n', Qt::SkipEmptyParts).mid(2);
}

QString Pdf::info() const
{
    return output(u"pdfinfo"_s, {}, m_bytes);
}

QList<Pdf::Word> Pdf::words() const
{
    static const QRegularExpression pattern(
        uR"re(<word xMin="([-\d.]+)" yMin="([-\d.]+)" xMax="([-\d.]+)" yMax="([-\d.]+)">(.*)</word>)re"_s);
    QList<Word> words;
    const QString boxes = output(u"pdftotext"_s, {u"-bbox"_s}, m_bytes);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(boxes)) {
        words << Word{unescaped(match.captured(5)),
                      QRectF(QPointF(match.captured(1).toDouble(), match.captured(2).toDouble()),
                             QPointF(match.captured(3).toDouble(), match.captured(4).toDouble()))};
    }
    return words;
}

QSizeF Pdf::pageSize() const
{
    static const QRegularExpression pattern(u"Page size:\\s+([\\d.]+) x ([\\d.]+) pts"_s);
    const QRegularExpressionMatch match = pattern.match(info());
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

} // namespace unknot
