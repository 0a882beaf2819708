#include "app/widgets/session/caution_strip.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/theme/icons.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"

#include <QHBoxLayout>
#include <QPainter>

namespace unhunch {
namespace {

constexpr int kIcon = 20;
constexpr int kMostLines = 2;

} // namespace

CautionStrip::CautionStrip(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_text(new PlainLabel(themes, TextRole::Label, Ink::Text, {}, this))
{
    m_text->setWrapped(kMostLines);
    auto *const row = new QHBoxLayout(this);
    // Margins do not turn with the layout, spacings do.
    row->setContentsMargins(space::kLg, space::kMd, space::kLg, space::kMd);
    row->setSpacing(0);
    row->addSpacing(kIcon + space::kMd);
    row->addWidget(m_text);
}

void CautionStrip::setText(const QString &text)
{
    m_text->setText(text);
}

void CautionStrip::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    drawPanel(painter, rect(), radius::kThumb, theme.holdSoft, Qt::transparent, 0);
    const qreal left = isRightToLeft() ? width() - space::kLg - kIcon : space::kLg;
    drawIcon(painter, QRectF(left, 0, kIcon, height()), Icon::Info, theme.hold, kIcon);
}

} // namespace unhunch
