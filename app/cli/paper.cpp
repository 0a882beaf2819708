#include "app/cli/paper.h"

#include "app/cli/export.h"
#include "app/paper/printer_part.h"
#include "app/start/load_part.h"

namespace unhunch {

namespace {

template<typename Function> Function part(const char *function)
{
    return reinterpret_cast<Function>(functionOf("unhunch_printer", function));
}

} // namespace

std::unique_ptr<QCoreApplication> applicationFor(std::span<const std::string> command, int &count,
                                                 char **words)
{
    const bool prints =
        command.size() > 1 && command[0] == exportSpec().name && command[1] == kSummaryFormat;
    const auto make = prints ? part<UnhunchPaperApplication>("unhunchPaperApplication") : nullptr;
    if (make)
        return std::unique_ptr<QCoreApplication>(make(count, words));
    return std::make_unique<QCoreApplication>(count, words);
}

std::optional<QByteArray> printOnPaper(const SummaryView &view)
{
    const auto print = part<UnhunchSummaryPdf>("unhunchSummaryPdf");
    if (!print)
        return std::nullopt;
    QByteArray pdf;
    print(view, pdf);
    return pdf;
}

} // namespace unhunch
