// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/Pdf.h"

#include "documents/PaperWriter.h"

#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

QByteArray bytesOf(const QString &program, const QStringList &options, const QByteArray &pdf)
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
    return process.readAllStandardOutput();
}

QString output(const QString &program, const QStringList &options, const QByteArray &pdf)
{
    return QString::fromUtf8(bytesOf(program, options, pdf));
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

bool Pdf::embedsItsFonts() const
{
    static const QRegularExpression flags(u"\\byes (yes|no) +yes\\b"_s);
    const QStringList fonts = fontLines();
    return !fonts.isEmpty() && fonts.filter(flags).size() == fonts.size();
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

QRectF Pdf::boxOf(const QString &word) const
{
    const QList<Word> all = words();
    const auto found = std::ranges::find(all, word, &Word::text);
    return found == all.end() ? QRectF() : found->box;
}

QStringList Pdf::wordsInMargins() const
{
    constexpr qreal margin = 15 / 25.4 * 72 - 3; // points
    const QRectF inside = QRectF({0, 0}, pageSize()).adjusted(margin, margin, -margin, -margin);
    QStringList beyond;
    for (const Word &word : words()) {
        if (!inside.contains(word.box))
            beyond << word.text.left(80);
    }
    return beyond;
}

bool Pdf::isDrawnBetween(const QString &left, const QString &right) const
{
    // The page in pixels as large as a point.
    const QImage page = QImage::fromData(
        bytesOf(u"pdftoppm"_s, {u"-png"_s, u"-r"_s, u"72"_s, u"-l"_s, u"1"_s}, m_bytes));
    QRectF gap;
    const QList<Word> all = words();
    for (const Word &one : all) {
        for (const Word &other : all) {
            if (one.text == left && other.text == right && one.box.top() == other.box.top())
                gap = QRectF(one.box.topRight(), other.box.bottomLeft());
        }
    }
    const QImage between = page.copy(gap.adjusted(1, 1, -1, -1).toAlignedRect());
    QImage empty(between.size(), between.format());
    empty.fill(Qt::white);
    return !gap.isEmpty() && between != empty;
}

QList<QSizeF> Pdf::pictures() const
{
    static const QRegularExpression pattern(
        u"^ +\\d+ +\\d+ image +(\\d+) +(\\d+) .* (\\d+) +(\\d+) +\\S+ +\\S+$"_s,
        QRegularExpression::MultilineOption);
    QList<QSizeF> sizes;
    const QString list = output(u"pdfimages"_s, {u"-list"_s}, m_bytes);
    for (const QRegularExpressionMatch &match : pattern.globalMatch(list)) {
        sizes << QSizeF(match.captured(1).toDouble() / match.captured(3).toDouble(),
                        match.captured(2).toDouble() / match.captured(4).toDouble()) *
                     25.4;
    }
    return sizes;
}

QSizeF Pdf::pageSize() const
{
    static const QRegularExpression pattern(u"Page size:\\s+([\\d.]+) x ([\\d.]+) pts"_s);
    const QRegularExpressionMatch match = pattern.match(info());
    return {match.captured(1).toDouble(), match.captured(2).toDouble()};
}

QString lettersOf(const QString &text)
{
    static const QRegularExpression unseen(u"[\\s\\x{202a}-\\x{202e}\\x{2066}-\\x{2069}]"_s);
    return text.normalized(QString::NormalizationForm_KC).remove(unseen);
}

} // namespace unknot
