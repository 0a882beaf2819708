#include "app/paper/printer_part.h"
#include "app/paper/summary_pdf.h"

#include <QGuiApplication>

QCoreApplication *unhunchPaperApplication(int &count, char **words)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // a terminal may be all there is
    return new QGuiApplication(count, words);
}

void unhunchSummaryPdf(const unhunch::SummaryView &view, QByteArray &pdf)
{
    pdf = unhunch::summaryPdf(view, QLocale());
}
