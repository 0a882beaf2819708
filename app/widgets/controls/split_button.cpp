#include "app/widgets/controls/split_button.h"

#include "app/widgets/controls/split_half.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace unhunch {

SplitButton::SplitButton(ThemeManager &themes, Icon icon, const QString &text, const QString &name,
                         const QString &moreName, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_main(new SplitHalf(themes, SplitHalf::Place::First, icon, text, this))
    , m_more(new SplitHalf(themes, SplitHalf::Place::Last, Icon::Down, {}, this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    row->addWidget(m_main, 1);
    row->addWidget(m_more);
    setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    setName(name);
    m_more->setAccessibleName(moreName);
    m_more->setToolTip(moreName);
    connect(m_main, &QAbstractButton::clicked, this, &SplitButton::clicked);
    connect(m_more, &QAbstractButton::clicked, this, &SplitButton::moreRequested);
}

void SplitButton::setName(const QString &name)
{
    m_main->setAccessibleName(name);
    m_main->setToolTip(name);
}

Control &SplitButton::mainHalf() const
{
    return *m_main;
}

Control &SplitButton::moreHalf() const
{
    return *m_more;
}

void SplitButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    drawPanel(painter, rect(), m_main->cornerRadius(),
              isEnabled() ? theme.raised : disabledGround(theme),
              isEnabled() ? theme.outlineStrong : theme.outline);
}

} // namespace unhunch
