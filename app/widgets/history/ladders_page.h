#pragma once

#include "app/presentation/ladders_view.h"
#include "app/widgets/history/page_frame.h"

namespace unhunch {

class LadderList;

/// How far each exercise has come.
class LaddersPage : public PageFrame
{
    Q_OBJECT

public:
    explicit LaddersPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const LaddersView &view);

private:
    LadderList *m_list;
};

} // namespace unhunch
