#pragma once

#include "app/widgets/reminder/firm_page.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QScreen;

namespace unhunch {

/// One FirmPage on every screen, also on one that is plugged in while they stand.
class FirmPages : public QObject
{
    Q_OBJECT

public:
    /// `prepare` fills a new page and connects its answers.
    explicit FirmPages(ThemeManager &themes, std::function<void(FirmPage &)> prepare,
                       QObject *parent = nullptr);
    ~FirmPages() override;

    [[nodiscard]] bool isExposed() const;
    void forEach(const std::function<void(FirmPage &)> &change) const;
    /// Off the screens at once, and deleted when whoever asked is done.
    void leave();

private:
    void cover(QScreen *screen);

    ThemeManager &m_themes;
    std::function<void(FirmPage &)> m_prepare;
    std::vector<QPointer<FirmPage>> m_pages;
};

} // namespace unhunch
