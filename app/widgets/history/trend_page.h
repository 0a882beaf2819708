#pragma once

#include "app/presentation/trend_view.h"
#include "app/widgets/history/page_frame.h"

namespace unhunch {

class TrendCard;

/// A quarter of a year at a glance; from a week one gets to its page.
class TrendPage : public PageFrame
{
    Q_OBJECT

public:
    explicit TrendPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const TrendView &view);

Q_SIGNALS:
    void weekRequested(core::LogicalDay first);

private:
    TrendCard *m_card;
};

} // namespace unhunch
