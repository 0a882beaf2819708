#include "app/widgets/theme/paint.h"

#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/shadow.h"

#include <QFontMetricsF>
#include <QLocale>
#include <QPainter>

#include <algorithm>
#include <vector>

namespace unhunch {

namespace {

constexpr char16_t kDigits = 10;

qreal digitCell(const QFontMetricsF &metrics)
{
    const char16_t zero = QLocale().zeroDigit().front().unicode();
    qreal widest = 0;
    for (const char16_t first : {u'0', zero}) {
        for (char16_t i = 0; i < kDigits; ++i)
            widest = std::max(widest, metrics.horizontalAdvance(QChar(char16_t(first + i))));
    }
    return widest;
}

/// A number with what stands inside it, or the words between numbers, which letters may join in.
struct Run {
    QString text{};
    bool isNumber{false};
};

std::vector<Run> runsOf(const QString &text)
{
    std::vector<Run> runs;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const bool isInside =
            i > 0 && i + 1 < text.size() && text[i - 1].isDigit() && text[i + 1].isDigit();
        const bool isNumber = text[i].isDigit() || (isInside && !text[i].isSpace());
        if (runs.empty() || runs.back().isNumber != isNumber)
            runs.push_back({{}, isNumber});
        runs.back().text += text[i];
    }
    return runs;
}

/// From left to right as they are seen.
std::vector<Run> seenRunsOf(const QString &text)
{
    std::vector<Run> runs = runsOf(text);
    if (text.isRightToLeft())
        std::ranges::reverse(runs);
    return runs;
}

qreal widthOf(const Run &run, const QFontMetricsF &metrics, qreal cell)
{
    if (!run.isNumber)
        return metrics.horizontalAdvance(run.text);
    qreal width = 0;
    for (const QChar character : run.text)
        width += character.isDigit() ? cell : metrics.horizontalAdvance(character);
    return width;
}

void drawNumber(QPainter &painter, QPointF at, const QString &number, qreal cell)
{
    const QFontMetricsF metrics(painter.font());
    for (const QChar character : number) {
        const qreal advance = metrics.horizontalAdvance(character);
        const qreal room = character.isDigit() ? cell : advance;
        painter.drawText(at + QPointF((room - advance) / 2, 0), QString(character));
        at.rx() += room;
    }
}

qreal &leastBorder()
{
    static qreal width = 0;
    return width;
}

} // namespace

QColor mix(const QColor &under, const QColor &over, qreal share)
{
    const auto blend = [share](int a, int b) { return qRound(a + (b - a) * share); };
    return {blend(under.red(), over.red()), blend(under.green(), over.green()),
            blend(under.blue(), over.blue()), blend(under.alpha(), over.alpha())};
}

QMargins leading(const QMargins &leftToRight, Qt::LayoutDirection direction)
{
    if (direction == Qt::LeftToRight)
        return leftToRight;
    return {leftToRight.right(), leftToRight.top(), leftToRight.left(), leftToRight.bottom()};
}

qreal densityOf(const QPaintDevice &widget)
{
    return std::max(widget.devicePixelRatioF(), 1.0);
}

QColor withAlpha(QColor color, qreal alpha)
{
    color.setAlphaF(static_cast<float>(alpha));
    return color;
}

qreal digitsWidth(const QFont &font, const QString &text)
{
    const QFontMetricsF metrics(font);
    const qreal cell = digitCell(metrics);
    qreal width = 0;
    for (const Run &run : runsOf(text))
        width += widthOf(run, metrics, cell);
    return width;
}

void drawDigits(QPainter &painter, const QRectF &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetricsF metrics(painter.font());
    const qreal cell = digitCell(metrics);
    const qreal width = digitsWidth(painter.font(), text);
    qreal x = rect.left();
    if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    else if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignVCenter)
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    else if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    for (const Run &run : seenRunsOf(text)) {
        if (run.isNumber)
            drawNumber(painter, {x, baseline}, run.text, cell);
        else
            painter.drawText(QPointF(x, baseline), run.text);
        x += widthOf(run, metrics, cell);
    }
}

QPainterPath roundedTopBar(const QRectF &bar, qreal radius)
{
    const qreal r = std::min({radius, bar.width() / 2, bar.height()});
    QPainterPath path(bar.bottomLeft());
    path.lineTo(bar.left(), bar.top() + r);
    path.arcTo(bar.left(), bar.top(), 2 * r, 2 * r, 180, -90);
    path.arcTo(bar.right() - 2 * r, bar.top(), 2 * r, 2 * r, 90, -90);
    path.lineTo(bar.bottomRight());
    path.closeSubpath();
    return path;
}

void setLeastBorder(qreal width)
{
    leastBorder() = width;
}

void drawPanel(QPainter &painter, const QRectF &rect, qreal radius, const QColor &fill,
               const QColor &border, qreal wantedWidth)
{
    const qreal borderWidth = wantedWidth > 0 ? std::max(wantedWidth, leastBorder()) : 0;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill);
    painter.setPen(borderWidth > 0 ? QPen(border, borderWidth) : QPen(Qt::NoPen));
    const qreal inset = borderWidth / 2;
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset,
                            radius - inset);
    painter.restore();
}

void drawCard(QPainter &painter, const QRectF &rect, qreal radius, const Theme &theme)
{
    drawShadow(painter, rect, radius, Elevation::Card, theme);
    drawPanel(painter, rect, radius, theme.surface, theme.outline);
}

void drawStill(QPainter &painter, const QRectF &place, const QPixmap &still, qreal share)
{
    QPainterPath shape;
    shape.addRoundedRect(place, radius::kControl, radius::kControl);
    painter.save();
    painter.setClipPath(shape);
    painter.setOpacity(share);
    painter.drawPixmap(place.toRect(), still);
    painter.restore();
}

void drawFocusRing(QPainter &painter, const QRectF &control, qreal radius, const Theme &theme)
{
    const qreal out = stroke::kFocusGap + stroke::kFocus;
    drawPanel(painter, control.adjusted(-out, -out, out, out), radius + out, Qt::transparent,
              theme.focus, stroke::kFocus);
}

} // namespace unhunch
