#include "app/widgets/reminder/firm_pages.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWindow>

#include <algorithm>

namespace unhunch {

FirmPages::FirmPages(ThemeManager &themes, std::function<void(FirmPage &)> prepare, QObject *parent)
    : QObject(parent)
    , m_themes(themes)
    , m_prepare(std::move(prepare))
{
    for (QScreen *screen : QGuiApplication::screens())
        cover(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &FirmPages::cover);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen *gone) {
        for (FirmPage *page : m_pages)
            if (page && page->screen() == gone)
                delete page;
    });
}

FirmPages::~FirmPages()
{
    for (FirmPage *page : m_pages)
        delete page;
}

bool FirmPages::isExposed() const
{
    return std::ranges::any_of(m_pages, [](const FirmPage *page) {
        return page && page->windowHandle() && page->windowHandle()->isExposed();
    });
}

void FirmPages::forEach(const std::function<void(FirmPage &)> &change) const
{
    for (FirmPage *page : m_pages)
        if (page)
            change(*page);
}

void FirmPages::leave()
{
    disconnect(qGuiApp, nullptr, this, nullptr);
    forEach([](FirmPage &page) { page.hide(); });
    deleteLater();
}

void FirmPages::cover(QScreen *screen)
{
    auto *const page = new FirmPage(m_themes);
    m_prepare(*page);
    page->setScreen(screen);
    page->setGeometry(screen->geometry());
    page->showFullScreen();
    m_pages.emplace_back(page);
}

} // namespace unhunch
