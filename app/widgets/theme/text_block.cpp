#include "app/widgets/theme/paint.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

namespace unhunch {

namespace {

// Breaks the text into lines and puts them under each other; returns how many are to be shown.
int layOut(QTextLayout &layout, const TextBlock &block, const QFont &font, qreal width)
{
    QTextOption option(block.alignment);
    option.setWrapMode(QTextOption::WordWrap);
    layout.setFont(font);
    layout.setText(block.text);
    layout.setTextOption(option);
    const QFontMetricsF metrics(font);
    const qreal lead = (block.lineHeight - metrics.height()) / 2;
    int count = 0;
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        line.setPosition({0, lead + count * block.lineHeight});
        ++count;
    }
    layout.endLayout();
    return block.maxLines > 0 ? std::min(count, block.maxLines) : count;
}

} // namespace

qreal textBlockHeight(const TextBlock &block, const QFont &font, qreal width)
{
    QTextLayout layout;
    return layOut(layout, block, font, width) * block.lineHeight;
}

qreal drawTextBlock(QPainter &painter, const QRectF &rect, const TextBlock &block)
{
    QTextLayout layout;
    const int shown = layOut(layout, block, painter.font(), rect.width());
    if (shown < layout.lineCount()) {
        const int start = layout.lineAt(shown - 1).textStart();
        TextBlock cut = block;
        const QFontMetricsF metrics(painter.font());
        cut.text = block.text.left(start)
                   + metrics.elidedText(block.text.mid(start), Qt::ElideRight, rect.width());
        layOut(layout, cut, painter.font(), rect.width());
    }
    for (int i = 0; i < shown; ++i)
        layout.lineAt(i).draw(&painter, rect.topLeft());
    return shown * block.lineHeight;
}

} // namespace unhunch
