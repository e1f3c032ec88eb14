// SPDX-License-Identifier: GPL-3.0-or-later
#include "documents/PageWords.h"

#include <QBuffer>
#include <QPaintEngine>
#include <QPainterPath>
#include <QPdfWriter>
#include <QPixmap>

namespace unknot {

namespace {

constexpr int dotsPerInch = 600; // as a PDF of PaperWriter

// Keeps what is written, and draws nothing.
class WordEngine final : public QPaintEngine
{
public:
    WordEngine()
        : QPaintEngine(AllFeatures)
    {
    }

    [[nodiscard]] const QStringList &pages() const { return m_pages; }
    void nextPage() { m_pages << QString(); }

    [[nodiscard]] Type type() const override { return User; }
    bool begin(QPaintDevice * /*device*/) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState & /*state*/) override {}
    void drawPath(const QPainterPath & /*path*/) override {}
    using QPaintEngine::drawPolygon; // that of QPoint ends in the one below
    void drawPolygon(const QPointF * /*points*/, int /*count*/, PolygonDrawMode /*mode*/) override
    {
    }
    void drawPixmap(const QRectF & /*rect*/, const QPixmap & /*pixmap*/,
                    const QRectF & /*part*/) override
    {
    }
    void drawTextItem(const QPointF & /*place*/, const QTextItem &item) override
    {
        m_pages.last() += item.text();
    }

private:
    QStringList m_pages{QString()};
};

// Measures as a PDF does.
class WordDevice final : public QPdfWriter
{
public:
    using QPdfWriter::QPdfWriter;

    [[nodiscard]] const QStringList &pages() const { return m_engine.pages(); }
    bool newPage() override
    {
        m_engine.nextPage();
        return true;
    }

protected:
    [[nodiscard]] QPaintEngine *paintEngine() const override { return &m_engine; }

private:
    mutable WordEngine m_engine;
};

} // namespace

QStringList wordsOfPages(const Paper &paper, QPageSize::PageSizeId size)
{
    QBuffer nowhere;
    WordDevice device(&nowhere);
    device.setResolution(dotsPerInch);
    device.setPageSize(QPageSize(size));
    if (!paper.paint(device))
        qFatal("the paper can't be painted");
    return device.pages();
}

} // namespace unknot
