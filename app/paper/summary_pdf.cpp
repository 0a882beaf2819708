#include "app/paper/summary_pdf.h"

#include "app/paper/paper_page.h"

#include <QBuffer>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>

namespace unhunch {

namespace {

constexpr int kDotsPerInch = 1200;
constexpr qreal kPointsPerInch = 72;
constexpr qreal kMarginMm = 18;

QPageSize pageSizeOf(const QLocale &locale)
{
    const bool letter = locale.measurementSystem() == QLocale::ImperialUSSystem;
    return QPageSize(letter ? QPageSize::Letter : QPageSize::A4);
}

void paint(PaperPage &page, const SummaryView &view)
{
    page.title(view.title);
    page.line(view.period);
    page.space();
    for (const QString &fact : view.facts)
        page.paragraph(fact);
    page.table(view.weeks);
    page.table(view.exercises);
    page.foot(view.note);
}

} // namespace

QByteArray summaryPdf(const SummaryView &view, const QLocale &locale)
{
    QByteArray pdf;
    QBuffer buffer(&pdf);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(kDotsPerInch);
    writer.setPageSize(pageSizeOf(locale));
    writer.setPageMargins(QMarginsF(kMarginMm, kMarginMm, kMarginMm, kMarginMm),
                          QPageLayout::Millimeter);
    writer.setTitle(view.title);
    writer.setCreator(QStringLiteral("Unhunch"));
    QPainter painter(&writer);
    const qreal scale = kDotsPerInch / kPointsPerInch;
    painter.scale(scale, scale);
    PaperPage page(painter, QRectF(0, 0, writer.width() / scale, writer.height() / scale));
    paint(page, view);
    painter.end();
    return pdf;
}

} // namespace unhunch
