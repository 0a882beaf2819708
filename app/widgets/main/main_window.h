#pragma once

#include "app/presentation/main_view.h"
#include "app/presentation/notice_view.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <chrono>
#include <cstdint>
#include <optional>
#include <vector>

class QHBoxLayout;
class QStackedWidget;

namespace unhunch {

class NoticeStrip;
class Sidebar;

/// Where a page stands in the sidebar.
enum class PagePlace : std::uint8_t { Top, Foot };

/// The window behind the tray: pages beside a sidebar. Deletes itself when it is closed.
class MainWindow : public QWidget
{
    Q_OBJECT

public:
    explicit MainWindow(ThemeManager &themes);

    /// Takes the page over. The first one added is shown first. Ctrl and its number open a page,
    /// Ctrl and a comma one at the foot.
    void addPage(Icon icon, const QString &title, QWidget *page, PagePlace place = PagePlace::Top);
    /// One of the pages that were added.
    void showPage(QWidget *page);
    void setView(const MainView &view);
    void setNotice(const std::optional<NoticeView> &notice);

Q_SIGNALS:
    void pageShown(QWidget *page);
    void startRequested();
    void pauseRequested(std::optional<std::chrono::minutes> length); ///< none: until resumed
    void resumeRequested();
    void noticeActionRequested(int which);
    void closed();

protected:
    void resizeEvent(QResizeEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void showPageAt(int index);

    ThemeManager &m_themes;
    Sidebar *m_sidebar;
    QHBoxLayout *m_strip;
    NoticeStrip *m_notice;
    QStackedWidget *m_pages;
    std::vector<QWidget *> m_contents; ///< of the pages, in their order
};

} // namespace unhunch
