#pragma once

#include "app/presentation/main_view.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/theme_manager.h"

#include <QWidget>

#include <vector>

class QHBoxLayout;
class QVBoxLayout;

namespace unhunch {

class NavItem;
class NextCard;

/// The side of the main window: the app's mark, its pages and what comes next.
class Sidebar : public QWidget
{
    Q_OBJECT

public:
    explicit Sidebar(ThemeManager &themes, QWidget *parent = nullptr);

    /// `atFoot` puts it below the card of what comes next.
    void addPage(Icon icon, const QString &title, bool atFoot = false);
    void setCurrent(int page);
    void setNarrow(bool narrow);
    [[nodiscard]] NextCard &nextCard() const { return *m_next; }

Q_SIGNALS:
    void pageRequested(int page);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ThemeManager &m_themes;
    QVBoxLayout *m_box;
    QVBoxLayout *m_pages;
    QHBoxLayout *m_foot;
    QVBoxLayout *m_footPages;
    NextCard *m_next;
    std::vector<NavItem *> m_items;
    bool m_narrow{false};
};

} // namespace unhunch
