#pragma once

#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainter>
#include <QTransform>
#include <QWidget>
#include <vector>

namespace theca::app {

/// Words as they are painted, and where: from the left end of their base line, in the pixels of the device.
struct PaintedWords {
    QString text;
    QRectF place;
    QRectF clip;  ///< what of the device can be seen there
};

/// Paints nothing and remembers every word.
class WordEngine final : public QPaintEngine {
public:
    explicit WordEngine(std::vector<PaintedWords>& words) : QPaintEngine(AllFeatures), m_words(words) {}

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    Type type() const override { return User; }
    void updateState(const QPaintEngineState&) override {}
    void drawPixmap(const QRectF&, const QPixmap&, const QRectF&) override {}
    void drawImage(const QRectF&, const QImage&, const QRectF&, Qt::ImageConversionFlags) override {}
    void drawPath(const QPainterPath&) override {}
    void drawPolygon(const QPointF*, int, PolygonDrawMode) override {}
    void drawTextItem(const QPointF& at, const QTextItem& item) override {
        const QRectF box(at.x(), at.y() - item.ascent(), item.width(), item.ascent() + item.descent());
        const QTransform& place = painter()->deviceTransform();
        QRectF clip = QRectF(systemClip().boundingRect());
        if (painter()->hasClipping()) clip &= place.mapRect(painter()->clipBoundingRect());
        m_words.push_back({item.text(), place.mapRect(box), clip});
    }

private:
    std::vector<PaintedWords>& m_words;
};

class WordDevice final : public QPaintDevice {
public:
    explicit WordDevice(QSize size) : m_size(size), m_engine(m_words) {}
    ~WordDevice() override = default;

    QPaintEngine* paintEngine() const override { return &m_engine; }
    const std::vector<PaintedWords>& words() const { return m_words; }

protected:
    int metric(PaintDeviceMetric metric) const override {
        switch (metric) {
            case PdmWidth:
                return m_size.width();
            case PdmHeight:
                return m_size.height();
            case PdmWidthMM:
                return m_size.width() * 254 / 960;
            case PdmHeightMM:
                return m_size.height() * 254 / 960;
            case PdmDpiX:
            case PdmDpiY:
            case PdmPhysicalDpiX:
            case PdmPhysicalDpiY:
                return 96;
            case PdmDevicePixelRatio:
                return 1;
            case PdmNumColors:
                return 0;
            case PdmDepth:
                return 32;
            default:
                return QPaintDevice::metric(metric);
        }
    }

private:
    QSize m_size;
    std::vector<PaintedWords> m_words;
    mutable WordEngine m_engine;
};

inline std::vector<PaintedWords> paintedWords(QWidget& widget) {
    WordDevice device(widget.size());
    widget.render(&device);
    return device.words();
}

}  // namespace theca::app
