#pragma once

#include "app/presentation/journey_view.h"
#include "app/widgets/history/page_frame.h"

#include <array>

namespace unhunch {

class JourneyCard;
class MeasureCard;

/// The ninety days, and what a body feels of them.
class JourneyPage : public PageFrame
{
    Q_OBJECT

public:
    explicit JourneyPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const JourneyView &view);

private:
    JourneyCard *m_card;
    std::array<MeasureCard *, 2> m_measures;
    PlainLabel *m_hint;
};

} // namespace unhunch
