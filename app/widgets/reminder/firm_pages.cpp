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
        std::erase_if(m_pages, [gone](const auto &page) { return page->screen() == gone; });
    });
}

FirmPages::~FirmPages() = default;

bool FirmPages::isExposed() const
{
    return std::ranges::any_of(m_pages, [](const auto &page) {
        return page->windowHandle() && page->windowHandle()->isExposed();
    });
}

void FirmPages::forEach(const std::function<void(FirmPage &)> &change) const
{
    for (const auto &page : m_pages)
        change(*page);
}

void FirmPages::leave()
{
    disconnect(qGuiApp, nullptr, this, nullptr);
    for (const auto &page : m_pages)
        page->hide();
    deleteLater();
}

void FirmPages::cover(QScreen *screen)
{
    auto page = std::make_unique<FirmPage>(m_themes);
    m_prepare(*page);
    page->setScreen(screen);
    page->setGeometry(screen->geometry());
    page->showFullScreen();
    m_pages.push_back(std::move(page));
}

} // namespace unhunch
