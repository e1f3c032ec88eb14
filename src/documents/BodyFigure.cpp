// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/BodyFigure.h"

#include "documents/SvgPathData.h"

#include <QFile>
#include <QXmlStreamReader>

namespace unknot {

using namespace Qt::Literals::StringLiterals;

namespace {

// Reads the elements one after another and keeps the first thing that is wrong.
class FigureReader
{
public:
    explicit FigureReader(const QByteArray &svg)
        : m_xml(svg)
    {
    }

    Result<BodyFigure> read()
    {
        while (!m_xml.atEnd() && !m_xml.hasError()) {
            if (m_xml.readNext() == QXmlStreamReader::StartElement)
                readElement();
        }
        if (!m_xml.hasError() && m_figure.silhouette.isEmpty())
            m_xml.raiseError(u"it has no silhouette"_s);
        if (!m_xml.hasError() && m_figure.size.isEmpty())
            m_xml.raiseError(u"its viewBox is not \"0 0 width height\""_s);
        if (m_xml.hasError())
            return fail(ErrorCode::KnowledgeInvalid, m_id, m_xml.errorString());
        return m_figure;
    }

private:
    void readElement()
    {
        const QXmlStreamAttributes attributes = m_xml.attributes();
        m_id = attributes.value(u"id"_s).toString();
        if (m_xml.name() == "svg"_L1)
            readSize(attributes.value(u"viewBox"_s));
        else if (m_xml.name() == "path"_L1)
            readShape(attributes.value(u"d"_s));
    }

    void readSize(QStringView box)
    {
        const QList<QStringView> numbers = box.split(u' ', Qt::SkipEmptyParts);
        if (numbers.size() == 4 && numbers.at(0) == "0"_L1 && numbers.at(1) == "0"_L1)
            m_figure.size = {numbers.at(2).toDouble(), numbers.at(3).toDouble()};
    }

    void readShape(QStringView data)
    {
        const std::optional<QPainterPath> shape = readSvgPath(data);
        if (!shape)
            return m_xml.raiseError(u"its path is not made of absolute M, L, C and Z"_s);
        if (m_id.isEmpty())
            m_figure.lines.append(*shape);
        else if (m_id == "silhouette"_L1)
            m_figure.silhouette = *shape;
        else
            m_figure.parts.append({regionFrom(m_id), *shape});
    }

    QXmlStreamReader m_xml;
    QString m_id; // of the element being read
    BodyFigure m_figure;
};

// The drawings are part of the program and read by a test, so a fault in one is a programmer's.
BodyFigure builtIn(const QString &name)
{
    QFile file(u":/body/"_s + name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s is not part of this program", qPrintable(name));
    const Result<BodyFigure> figure = readBodyFigure(file.readAll());
    if (!figure)
        qFatal("%s, %s: %s", qPrintable(name), qPrintable(figure.error().field),
               qPrintable(figure.error().detail));
    return *figure;
}

} // namespace

qsizetype BodyFigure::partAt(const QPointF &point) const
{
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (parts.at(i).shape.contains(point))
            return i;
    }
    return -1;
}

Result<BodyFigure> readBodyFigure(const QByteArray &svg)
{
    return FigureReader(svg).read();
}

const BodyFigure &bodyFigure(BodyView view)
{
    static const BodyFigure front = builtIn(u"front.svg"_s);
    static const BodyFigure back = builtIn(u"back.svg"_s);
    return view == BodyView::Front ? front : back;
}

} // namespace unknot
