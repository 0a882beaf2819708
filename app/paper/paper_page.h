#pragma once

#include "app/presentation/summary_view.h"

#include <QFont>
#include <QRectF>

#include <vector>

class QPainter;

namespace unhunch {

/// Writes onto a page from its top to its bottom, in points.
class PaperPage
{
public:
    PaperPage(QPainter &painter, const QRectF &page);

    void title(const QString &text);
    void line(const QString &text);
    void paragraph(const QString &text);
    void space();
    void table(const PaperTable &table);
    /// At the bottom of the page.
    void foot(const QString &text);

private:
    struct Column {
        qreal left{0};
        qreal width{0};
    };

    [[nodiscard]] std::vector<Column> columnsOf(const PaperTable &table) const;
    void row(const PaperTable &table, const QStringList &cells, const QFont &font, qreal height);
    void rule(qreal y, qreal strength);

    QPainter &m_painter;
    QRectF m_page;
    qreal m_y;
};

} // namespace unhunch
