#include "app/paper/paper_page.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace unhunch {

namespace {

// In points.
constexpr qreal kTitle = 22;
constexpr qreal kHeading = 12;
constexpr qreal kText = 10;
constexpr qreal kSmall = 8.5;
constexpr qreal kLine = 1.45; ///< of a size, from one line to the next
constexpr qreal kGap = 10;
constexpr qreal kRow = 17;
constexpr qreal kFirstColumn = 0.34; ///< of the page's width
constexpr int kUnitsOfFont = 16;     ///< a point in whole pixels would round letters

QFont fontOf(qreal size, QFont::Weight weight = QFont::Normal)
{
    QFont font;
    font.setFamilies({QStringLiteral("Inter"), QStringLiteral("Cantarell"),
                      QStringLiteral("Noto Sans"), QStringLiteral("sans-serif")});
    font.setPixelSize(qRound(size * kUnitsOfFont));
    font.setWeight(weight);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

/// Text in a place given in points, whose font is measured in smaller units.
qreal drawText(QPainter &painter, const QRectF &place, int flags, const QString &text,
               const QFont &font)
{
    painter.save();
    painter.scale(1.0 / kUnitsOfFont, 1.0 / kUnitsOfFont);
    painter.setFont(font);
    const QRectF fine(place.topLeft() * kUnitsOfFont, place.size() * kUnitsOfFont);
    QRectF used;
    painter.drawText(fine, flags, text, &used);
    painter.restore();
    return used.height() / kUnitsOfFont;
}

} // namespace

PaperPage::PaperPage(QPainter &painter, const QRectF &page)
    : m_painter(painter)
    , m_page(page)
    , m_y(page.top())
{
    m_painter.setPen(Qt::black);
}

void PaperPage::title(const QString &text)
{
    drawText(m_painter, {m_page.left(), m_y, m_page.width(), kTitle * kLine},
             Qt::AlignVCenter | Qt::AlignLeading, text, fontOf(kTitle, QFont::Bold));
    m_y += kTitle * kLine;
}

void PaperPage::line(const QString &text)
{
    drawText(m_painter, {m_page.left(), m_y, m_page.width(), kText * kLine},
             Qt::AlignVCenter | Qt::AlignLeading, text, fontOf(kText));
    m_y += kText * kLine;
}

void PaperPage::paragraph(const QString &text)
{
    m_y += drawText(m_painter, {m_page.left(), m_y, m_page.width(), m_page.bottom() - m_y},
                    Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, text, fontOf(kText));
    m_y += kGap / 2;
}

void PaperPage::space()
{
    m_y += kGap;
}

void PaperPage::table(const PaperTable &table)
{
    m_y += kGap;
    drawText(m_painter, {m_page.left(), m_y, m_page.width(), kHeading * kLine},
             Qt::AlignVCenter | Qt::AlignLeading, table.title, fontOf(kHeading, QFont::Bold));
    m_y += kHeading * kLine + kGap / 2;
    row(table, table.header, fontOf(kSmall, QFont::DemiBold), kRow);
    rule(m_y, 0.75);
    for (const QStringList &cells : table.rows) {
        row(table, cells, fontOf(kText), kRow);
        rule(m_y, 0.25);
    }
}

void PaperPage::foot(const QString &text)
{
    const qreal height = kSmall * kLine * 2;
    rule(m_page.bottom() - height - kGap / 2, 0.25);
    drawText(m_painter, {m_page.left(), m_page.bottom() - height, m_page.width(), height},
             Qt::TextWordWrap | Qt::AlignTop | Qt::AlignLeading, text, fontOf(kSmall));
}

std::vector<PaperPage::Column> PaperPage::columnsOf(const PaperTable &table) const
{
    const qreal first = m_page.width() * kFirstColumn;
    const auto others = static_cast<qreal>(std::max<qsizetype>(table.header.size() - 1, 1));
    const qreal width = (m_page.width() - first) / others;
    std::vector<Column> columns{{m_page.left(), first}};
    for (qsizetype i = 1; i < table.header.size(); ++i)
        columns.push_back({m_page.left() + first + static_cast<qreal>(i - 1) * width, width});
    return columns;
}

void PaperPage::row(const PaperTable &table, const QStringList &cells, const QFont &font,
                    qreal height)
{
    const auto columns = columnsOf(table);
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const Column &column = columns.at(static_cast<std::size_t>(i));
        const bool isText = i == 0 || table.isText;
        drawText(m_painter, {column.left, m_y, column.width, height},
                 Qt::AlignVCenter | (isText ? Qt::AlignLeading : Qt::AlignTrailing), cells.at(i),
                 font);
    }
    m_y += height;
}

void PaperPage::rule(qreal y, qreal strength)
{
    m_painter.save();
    m_painter.setPen(QPen(Qt::black, strength));
    m_painter.drawLine(QPointF(m_page.left(), y), QPointF(m_page.right(), y));
    m_painter.restore();
}

} // namespace unhunch
