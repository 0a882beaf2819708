#pragma once

#include "app/presentation/summary_view.h"

class QByteArray;
class QCoreApplication;

extern "C" {

/// In `unhunch_printer`: an application with fonts and without a display, for the caller to delete.
QCoreApplication *unhunchPaperApplication(int &count, char **words);
/// In `unhunch_printer`: writes the summary into `pdf`.
void unhunchSummaryPdf(const unhunch::SummaryView &view, QByteArray &pdf);

using UnhunchPaperApplication = decltype(&unhunchPaperApplication);
using UnhunchSummaryPdf = decltype(&unhunchSummaryPdf);
}
