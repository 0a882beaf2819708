#include "app/widgets/session/steps_card.h"

#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/theme_manager.h"

#include <QLocale>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace unhunch {
namespace {

// At a scale of 1.
constexpr double kWidth = 480;
constexpr double kMargin = 32;
constexpr double kText = 20;
constexpr double kLine = 28;
constexpr double kGap = 24;
constexpr double kDisc = 36;
constexpr double kDiscText = 17;
constexpr double kTextLeft = 56;

} // namespace

StepsCard::StepsCard(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void StepsCard::setSteps(const std::array<QString, 3> &steps)
{
    if (steps == m_steps)
        return;
    m_steps = steps;
    update();
}

void StepsCard::setUiScale(double scale)
{
    m_scale = scale;
    update();
}

void StepsCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    const double s = m_scale;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);

    const QFont words = textFont(kText * s, QFont::Medium);
    const double wide = std::min(kWidth * s, width() - 2 * kMargin * s);
    const double room = wide - kTextLeft * s;
    double total = kGap * s * double(m_steps.size() - 1);
    for (const QString &step : m_steps)
        total += textBlockHeight({step, kLine * s}, words, room);

    const double left = (width() - wide) / 2;
    double y = (height() - total) / 2;
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const TextBlock block{m_steps[i], kLine * s};
        const QRectF text{left + kTextLeft * s, y, room, textBlockHeight(block, words, room)};
        const QRectF disc{left, y + (kLine - kDisc) / 2 * s, kDisc * s, kDisc * s};
        const auto shown = [this](const QRectF &place) {
            return layoutDirection() == Qt::RightToLeft
                       ? QRectF{width() - place.right(), place.top(), place.width(), place.height()}
                       : place;
        };
        drawPanel(painter, shown(disc), disc.height() / 2, theme.accentSoft, QColor(), 0);
        painter.setPen(theme.onAccentSoft);
        painter.setFont(textFont(kDiscText * s, QFont::Bold));
        painter.drawText(shown(disc), Qt::AlignCenter, locale().toString(i + 1));
        painter.setPen(theme.text);
        painter.setFont(words);
        drawTextBlock(painter, shown(text), block);
        y += text.height() + kGap * s;
    }
}

} // namespace unhunch
