#include "app/widgets/controls/plain_label.h"

#include "app/widgets/theme/paint.h"

#include <QPainter>
#include <QStyle>

namespace unhunch {

QColor inkOf(const Theme &theme, Ink ink)
{
    switch (ink) {
    case Ink::Text:
        return theme.text;
    case Ink::Muted:
        return theme.textMuted;
    case Ink::Faint:
        return theme.textFaint;
    case Ink::Accent:
        return theme.accent;
    case Ink::OnAccentSoft:
        return theme.onAccentSoft;
    case Ink::Hold:
        return theme.hold;
    case Ink::Danger:
        return theme.danger;
    }
    return theme.text;
}

PlainLabel::PlainLabel(ThemeManager &themes, TextRole role, Ink ink, const QString &text,
                       QWidget *parent)
    : QLabel(text, parent)
    , m_themes(themes)
    , m_role(role)
    , m_ink(ink)
{
    setTextFormat(Qt::PlainText);
    connect(&m_themes, &ThemeManager::changed, this, [this] { updateGeometry(); });
}

void PlainLabel::setInk(Ink ink)
{
    m_ink = ink;
    update();
}

void PlainLabel::setWrapped(int maxLines)
{
    m_wrapped = true;
    m_maxLines = maxLines;
    QSizePolicy policy = sizePolicy();
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateGeometry();
}

TextBlock PlainLabel::block() const
{
    return {text(), m_themes.line(m_role), m_maxLines,
            QStyle::visualAlignment(layoutDirection(), alignment())};
}

bool PlainLabel::isCut() const
{
    TextBlock whole = block();
    whole.maxLines = 0;
    const QFont font = m_themes.font(m_role);
    const qreal wanted = textBlockHeight(whole, font, contentsRect().width());
    return wanted > std::max<qreal>(contentsRect().height(), whole.lineHeight)
           || (m_maxLines > 0 && wanted > m_maxLines * whole.lineHeight);
}

QSize PlainLabel::sizeHint() const
{
    return {qCeil(textBlockWidth(text(), m_themes.font(m_role))), qCeil(m_themes.line(m_role))};
}

QSize PlainLabel::minimumSizeHint() const
{
    // A label gives way before a button does.
    return {0, qCeil(m_themes.line(m_role))};
}

int PlainLabel::heightForWidth(int width) const
{
    return m_wrapped ? qCeil(textBlockHeight(block(), m_themes.font(m_role), width)) : -1;
}

void PlainLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(m_themes.font(m_role));
    painter.setPen(isEnabled() ? inkOf(m_themes.theme(), m_ink)
                               : palette().color(QPalette::Disabled, QPalette::WindowText));
    QRectF room = contentsRect();
    if (alignment() & Qt::AlignVCenter) {
        const qreal used = textBlockHeight(block(), painter.font(), room.width());
        room.setTop(room.top() + std::max(0.0, (room.height() - used) / 2));
    }
    drawTextBlock(painter, room, block());
}

} // namespace unhunch
