#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>

namespace unhunch {

namespace {

// Two ways to measure the same words may differ by a hair.
constexpr qreal kHair = 0.5;
constexpr qreal kEndless = 1e6;

void prepare(QTextLayout &layout, const TextBlock &block, const QFont &font,
             QTextOption::WrapMode wrap)
{
    QTextOption option(block.alignment);
    option.setWrapMode(wrap);
    layout.setFont(font);
    layout.setText(block.text);
    layout.setTextOption(option);
}

// Breaks the text into lines and puts them under each other.
void layOut(QTextLayout &layout, const TextBlock &block, const QFont &font, qreal width)
{
    prepare(layout, block, font, QTextOption::WordWrap);
    const QFontMetricsF metrics(font);
    const qreal baseline = (block.lineHeight - metrics.height()) / 2 + metrics.ascent();
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width + kHair);
        // The font of another script is taller, but its words stand on the same line.
        line.setPosition({0, baseline - line.ascent() + count * block.lineHeight});
        ++count;
    }
    layout.endLayout();
}

int shownLines(const QTextLayout &layout, const TextBlock &block)
{
    return block.maxLines > 0 ? std::min(layout.lineCount(), block.maxLines) : layout.lineCount();
}

// On one line, which cannot break anew.
void drawElided(QPainter &painter, const QPointF &at, qreal width, TextBlock block)
{
    block.text = QFontMetricsF(painter.font()).elidedText(block.text, Qt::ElideRight, width);
    QTextLayout layout;
    prepare(layout, block, painter.font(), QTextOption::NoWrap);
    layout.beginLayout();
    layout.createLine().setLineWidth(width);
    layout.endLayout();
    layout.draw(&painter, at);
}

} // namespace

qreal textBlockWidth(const QString &text, const QFont &font)
{
    QTextLayout layout;
    prepare(layout, {text}, font, QTextOption::NoWrap);
    layout.beginLayout();
    QTextLine line = layout.createLine();
    line.setLineWidth(kEndless);
    layout.endLayout();
    return text.isEmpty() ? 0 : line.naturalTextWidth();
}

qreal textBlockHeight(const TextBlock &block, const QFont &font, qreal width)
{
    QTextLayout layout;
    layOut(layout, block, font, width);
    return shownLines(layout, block) * block.lineHeight;
}

qreal drawTextBlock(QPainter &painter, const QRectF &rect, const TextBlock &block)
{
    QTextLayout layout;
    layOut(layout, block, painter.font(), rect.width());
    const int shown = shownLines(layout, block);
    const bool isCut = shown < layout.lineCount();
    for (int i = 0; i < shown; ++i) {
        const QTextLine line = layout.lineAt(i);
        if (isCut && i == shown - 1) {
            TextBlock last = block;
            last.text = block.text.mid(line.textStart());
            drawElided(painter, rect.topLeft() + line.position(), rect.width(), last);
        } else {
            line.draw(&painter, rect.topLeft());
        }
    }
    return shown * block.lineHeight;
}

} // namespace unhunch
