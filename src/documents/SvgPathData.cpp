// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/SvgPathData.h"

#include <QList>
#include <QPointF>

#include <cmath>

namespace unknot {

namespace {

// Takes commands and points off the front of the text.
class PathReader
{
public:
    explicit PathReader(QStringView data)
        : m_rest(data)
    {
    }

    bool atEnd()
    {
        while (!m_rest.isEmpty() && (m_rest.front().isSpace() || m_rest.front() == u','))
            m_rest = m_rest.mid(1);
        return m_rest.isEmpty();
    }

    QChar command()
    {
        const QChar letter = atEnd() ? QChar() : m_rest.front();
        m_rest = m_rest.mid(1);
        return letter;
    }

    // Fewer than `count` where the text holds fewer.
    QList<QPointF> points(int count)
    {
        QList<QPointF> all;
        while (all.size() < count) {
            const std::optional<double> x = number();
            const std::optional<double> y = number();
            if (!x || !y)
                break;
            all.append({*x, *y});
        }
        return all;
    }

private:
    std::optional<double> number()
    {
        qsizetype length = 0;
        const auto belongs = [this](qsizetype at) {
            const QChar sign = m_rest.at(at);
            return sign.isDigit() || sign == u'.' || (at == 0 && sign == u'-');
        };
        for (bool more = !atEnd(); more && length < m_rest.size() && belongs(length);)
            ++length;
        bool isNumber = false;
        const double value = m_rest.left(length).toDouble(&isNumber);
        m_rest = m_rest.mid(length);
        return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
    }

    QStringView m_rest;
};

} // namespace

std::optional<QPainterPath> readSvgPath(QStringView data)
{
    PathReader reader(data);
    QPainterPath path;
    while (!reader.atEnd()) {
        const QChar command = reader.command();
        if (path.isEmpty() && path.elementCount() == 0 && command != u'M')
            return std::nullopt;
        if (command == u'Z') {
            path.closeSubpath();
            continue;
        }
        const int wanted = command == u'C' ? 3 : 1;
        const QList<QPointF> points = reader.points(wanted);
        if (points.size() != wanted)
            return std::nullopt;
        if (command == u'M')
            path.moveTo(points.first());
        else if (command == u'L')
            path.lineTo(points.first());
        else if (command == u'C')
            path.cubicTo(points.at(0), points.at(1), points.at(2));
        else
            return std::nullopt;
    }
    if (path.isEmpty())
        return std::nullopt;
    return path;
}

} // namespace unknot
