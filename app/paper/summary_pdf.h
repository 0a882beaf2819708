#pragma once

#include "app/presentation/summary_view.h"

#include <QByteArray>

namespace unhunch {

/// The summary as a PDF of one page, A4 or Letter as the locale has it. Needs a QGuiApplication.
[[nodiscard]] QByteArray summaryPdf(const SummaryView &view, const QLocale &locale);

} // namespace unhunch
