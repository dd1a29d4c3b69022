#include "app/explain/pictures.h"

#include <QFontMetricsF>
#include <QPainterPath>
#include <cmath>

namespace theca::app {

namespace {

/// A body is drawn in a box of 200 × 300 and says where its parts are.
struct BodyShape {
    QPainterPath outline;
    QPainterPath extra;  ///< a wheelchair
    QPainterPath folds;  ///< lines inside the outline: knees that are bent
    QPointF mouth;
    QPointF belly;
    QRectF brain;
    QRectF arms;
    QRectF legs;
    QRectF spine;
};

/// A limb: a line with round ends.
void addLimb(QPainterPath& body, std::initializer_list<QPointF> points, double width) {
    QPainterPath line;
    bool first = true;
    for (const QPointF& point : points) {
        if (first) line.moveTo(point);
        if (!first) line.lineTo(point);
        first = false;
    }
    QPainterPathStroker stroker;
    stroker.setWidth(width);
    stroker.setCapStyle(Qt::RoundCap);
    stroker.setJoinStyle(Qt::RoundJoin);
    body = body.united(stroker.createStroke(line));
}

QPainterPath headAndTrunk(double hipWidth) {
    QPainterPath body;
    body.addEllipse(QPointF(100, 32), 22, 26);
    QPainterPath neck;
    neck.addRoundedRect(QRectF(91, 50, 18, 22), 6, 6);
    QPainterPath trunk;
    trunk.moveTo(70, 70);
    trunk.cubicTo(80, 64, 120, 64, 130, 70);
    trunk.cubicTo(136, 100, 128, 120, 100 + hipWidth, 165);
    trunk.lineTo(100 - hipWidth, 165);
    trunk.cubicTo(72, 120, 64, 100, 70, 70);
    return body.united(neck).united(trunk);
}

BodyShape partsOf(QPainterPath outline) {
    BodyShape shape;
    shape.outline = std::move(outline);
    shape.mouth = QPointF(100, 46);
    shape.belly = QPointF(116, 128);
    shape.brain = QRectF(84, 12, 32, 24);
    shape.arms = QRectF(94, 60, 12, 26);
    shape.legs = QRectF(94, 116, 12, 30);
    shape.spine = QRectF(95, 40, 10, 112);
    return shape;
}

BodyShape standing() {
    QPainterPath body = headAndTrunk(30);
    addLimb(body, {{74, 82}, {58, 122}, {56, 160}}, 19);
    addLimb(body, {{126, 82}, {142, 122}, {144, 160}}, 19);
    addLimb(body, {{84, 160}, {82, 225}, {82, 284}}, 26);
    addLimb(body, {{116, 160}, {118, 225}, {118, 284}}, 26);
    return partsOf(body);
}

BodyShape seated() {
    QPainterPath body = headAndTrunk(32);
    addLimb(body, {{74, 82}, {56, 120}, {62, 158}}, 19);
    addLimb(body, {{126, 82}, {144, 120}, {138, 158}}, 19);
    QPainterPath knees;  // the thighs come towards us, so that they look short and wide
    for (const double side : {-1.0, 1.0}) {
        const auto at = [side](double x, double y) { return QPointF(100 + side * x, y); };
        addLimb(body, {at(18, 158), at(28, 186)}, 36);
        addLimb(body, {at(29, 194), at(25, 256)}, 22);
        addLimb(body, {at(25, 262), at(31, 266)}, 16);
        knees.moveTo(at(13, 190));
        knees.cubicTo(at(16, 210), at(42, 210), at(45, 190));
    }
    BodyShape shape = partsOf(body);
    shape.extra.addEllipse(QPointF(34, 222), 13, 52);
    shape.extra.addEllipse(QPointF(166, 222), 13, 52);
    shape.extra.addRoundedRect(QRectF(58, 272, 84, 10), 4, 4);
    for (const double x : {34.0, 166.0}) {  // the arm rests
        shape.extra.moveTo(x, 170);
        shape.extra.lineTo(x < 100 ? 54 : 146, 170);
    }
    shape.folds = knees;
    return shape;
}

/// The shade of an amount: each step is seen, and each has its word beside it.
QColor shadeOf(const ExplainLook& look, Amount amount) {
    constexpr std::array shares = {0.04, 0.14, 0.30, 0.52};
    return look.shade(shares[static_cast<std::size_t>(amount)]);
}

/// Points spread evenly in a path, the same each time (Halton's sequence in bases 2 and 3).
QList<QPointF> pointsIn(const QPainterPath& path, int count) {
    const auto halton = [](int i, int base) {
        double f = 1, r = 0;
        for (; i > 0; i /= base) {
            f /= base;
            r += f * (i % base);
        }
        return r;
    };
    const QRectF box = path.boundingRect();
    QList<QPointF> points;
    for (int i = 1; points.size() < count && i < 60 * (count + 20); ++i) {
        const QPointF at(box.left() + halton(i, 2) * box.width(), box.top() + halton(i, 3) * box.height());
        if (path.contains(at)) points << at;
    }
    return points;
}

void drawDots(QPainter& painter, const ExplainLook& look, const QPainterPath& in, int count, double radius) {
    painter.setPen(QPen(look.theme.ground, radius / 3));
    painter.setBrush(look.theme.ink);
    for (const QPointF& at : pointsIn(in, count)) painter.drawEllipse(at, radius, radius);
}

void drawParts(QPainter& painter, const ExplainLook& look, const BodyShape& shape, const PartAmounts& amounts) {
    painter.setPen(QPen(look.theme.ink, 1.4));
    painter.setBrush(shadeOf(look, amounts[0]));
    painter.drawPath(shape.outline);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.theme.ink, 3));
    painter.drawPath(shape.extra);
    painter.setPen(QPen(look.theme.ink, 1.4));
    painter.drawPath(shape.folds);
    painter.setPen(QPen(look.theme.ink, 1));
    painter.setBrush(shadeOf(look, amounts[3]));
    painter.drawEllipse(shape.brain);
    painter.setBrush(look.theme.ground);
    painter.drawRoundedRect(shape.spine, 5, 5);
    painter.setBrush(shadeOf(look, amounts[2]));
    painter.drawRoundedRect(shape.arms, 5, 5);
    painter.setBrush(shadeOf(look, amounts[1]));
    painter.drawRoundedRect(shape.legs, 5, 5);
}

void drawArrow(QPainter& painter, const QPointF& from, const QPointF& to, const QColor& colour) {
    painter.setPen(QPen(colour, 2.4, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.setBrush(Qt::NoBrush);
    painter.drawLine(from, to);
    const double angle = std::atan2(to.y() - from.y(), to.x() - from.x());
    for (const double turn : {2.6, -2.6})
        painter.drawLine(to, to + 8 * QPointF(std::cos(angle + turn), std::sin(angle + turn)));
}

/// By mouth to the stomach; the blood is the whole body.
void drawTabletWay(QPainter& painter, const ExplainLook& look, const BodyShape& shape) {
    painter.setPen(QPen(look.theme.ink, 1.6));
    painter.setBrush(look.theme.ground);
    painter.drawRoundedRect(QRectF(150, 38, 26, 14), 7, 7);
    painter.drawLine(QPointF(163, 38), QPointF(163, 52));
    drawArrow(painter, QPointF(146, 45), shape.mouth + QPointF(14, 0), look.theme.ink);
    painter.setPen(QPen(look.theme.ink, 1.6));
    painter.setBrush(look.theme.ground);
    painter.drawEllipse(shape.belly + QPointF(0, -18), 12, 9);
    drawArrow(painter, shape.mouth + QPointF(14, 8), shape.belly + QPointF(2, -29), look.theme.ink);
}

/// A disc under the skin of the belly, and its tube round the side to the back.
void drawPumpWay(QPainter& painter, const ExplainLook& look, const BodyShape& shape) {
    QPainterPath tube(shape.belly + QPointF(8, 6));
    tube.cubicTo(QPointF(146, 150), QPointF(140, 104), QPointF(106, 108));
    painter.setPen(QPen(look.theme.ground, 6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(tube);
    painter.setPen(QPen(look.theme.ink, 2.4));
    painter.drawPath(tube);
    painter.setBrush(look.theme.ground);
    painter.drawEllipse(shape.belly + QPointF(0, 8), 13, 13);
    painter.drawEllipse(shape.belly + QPointF(0, 8), 3, 3);
}

struct OneBody {
    QString title;
    BodyDots dots;
    PartAmounts amounts{};
    bool pump = false;
    bool inChair = false;
};

/// The usual one, or as much smaller as the longer name needs to stand over its body: both are of one size.
QFont titleFont(double width, const ExplainLook& look, const BodiesDrawing& drawing) {
    const QFont usual = look.font(look.small, true);
    const QFontMetricsF metrics(usual);
    const double wanted =
        std::max(metrics.horizontalAdvance(drawing.tablets), metrics.horizontalAdvance(drawing.pump)) + 8;
    return wanted <= width ? usual : look.font(static_cast<int>(look.small * width / wanted), true);
}

void drawBody(QPainter& painter, const QRectF& box, const ExplainLook& look, const OneBody& body) {
    painter.setPen(look.theme.ink);
    const double head = painter.fontMetrics().height() * 1.1;
    painter.drawText(QRectF(box.left(), box.top(), box.width(), head), Qt::AlignCenter, body.title);
    const double factor = std::min(box.width() / 200, (box.height() - head) / 300);
    painter.save();
    painter.translate(box.center().x() - 100 * factor, box.top() + head);
    painter.scale(factor, factor);
    const BodyShape shape = body.inChair ? seated() : standing();
    drawParts(painter, look, shape, body.amounts);
    QPainterPath canal;
    canal.addRoundedRect(shape.spine, 5, 5);
    canal.addEllipse(shape.brain);
    if (body.pump) drawPumpWay(painter, look, shape);
    if (!body.pump) drawTabletWay(painter, look, shape);
    drawDots(painter, look, shape.outline.subtracted(canal), body.dots.blood, 2.5);
    drawDots(painter, look, canal, body.dots.fluid, 2.5);
    painter.restore();
}

}  // namespace

void drawBodies(QPainter& painter, const QRectF& box, const ExplainLook& look, const BodiesDrawing& drawing) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    OneBody tablets{drawing.tablets, drawing.values.tablets, drawing.values.tabletAmounts, false, drawing.seatedFirst};
    OneBody pump{drawing.pump, drawing.values.pump, drawing.values.pumpAmounts, true, !drawing.seatedFirst};
    QRectF left(box.left(), box.top(), box.width() / 2, box.height());
    painter.setFont(titleFont(left.width(), look, drawing));
    drawBody(painter, left, look, drawing.pumpFirst ? pump : tablets);
    drawBody(painter, left.translated(box.width() / 2, 0), look, drawing.pumpFirst ? tablets : pump);
    painter.restore();
}

}  // namespace theca::app
