#include "app/widgets/history/occasion_popup.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/history/state_badge.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/shadow.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace unhunch {

namespace {

constexpr int kWidth = 340;
constexpr int kMostHeight = 480;
constexpr int kWindowMargin = 16;
constexpr int kMargin = kPopupShadowMargin;

QString spoken(const WeekCellView &view)
{
    QStringList all;
    for (const OccasionView &detail : view.details)
        all += (QStringList{detail.heading} + detail.lines).join(u". ");
    return all.join(u' ');
}

} // namespace

OccasionPopup::OccasionPopup(ThemeManager &themes, const WeekCellView &view, QWidget &anchor,
                             QWidget &window)
    : QWidget(&window)
    , m_themes(themes)
    , m_anchor(&anchor)
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(view.title);
    setAccessibleDescription(spoken(view));

    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    QWidget *content = makeContent(view);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);

    const int width = m_themes.scaled(kWidth);
    const int wanted = content->heightForWidth(width);
    const int room = std::min(m_themes.scaled(kMostHeight), window.height() - 2 * kWindowMargin);
    if (wanted <= room)
        scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *frame = new QVBoxLayout(this);
    frame->setContentsMargins(kMargin, kMargin, kMargin, kMargin);
    frame->addWidget(scroll);
    resize(width + 2 * kMargin, std::min(wanted, room) + 2 * kMargin);

    placeBeside(anchor);
    qApp->installEventFilter(this);
    show();
    raise();
    setFocus(Qt::PopupFocusReason);
}

QWidget *OccasionPopup::makeContent(const WeekCellView &view)
{
    auto *content = new QWidget;
    auto *lines = new QVBoxLayout(content);
    lines->setContentsMargins(space::kXl, space::kLg, space::kXl, space::kLg);
    lines->setSpacing(space::kMd);
    auto *title = new PlainLabel(m_themes, TextRole::Strong, Ink::Text, view.title);
    title->setWrapped();
    lines->addWidget(title);
    if (view.details.empty())
        lines->addWidget(new PlainLabel(m_themes, TextRole::Small, Ink::Muted, view.sentence));

    for (const OccasionView &detail : view.details) {
        auto *row = new QHBoxLayout;
        row->setSpacing(space::kMd);
        row->addWidget(new StateBadge(m_themes, detail.state), 0, Qt::AlignTop);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(2);
        auto *heading = new QHBoxLayout;
        heading->addWidget(
            new PlainLabel(m_themes, TextRole::SmallStrong, Ink::Text, detail.heading), 1);
        heading->addWidget(
            new PlainLabel(m_themes, TextRole::SmallStrong, Ink::Muted, detail.length));
        texts->addLayout(heading);
        for (const QString &line : detail.lines) {
            auto *label = new PlainLabel(m_themes, TextRole::Small, Ink::Muted, line);
            label->setWrapped();
            texts->addWidget(label);
        }
        row->addLayout(texts, 1);
        lines->addLayout(row);
    }
    lines->addStretch();
    return content;
}

void OccasionPopup::placeBeside(const QWidget &anchor)
{
    const QWidget &window = *parentWidget();
    const QRect cell(anchor.mapTo(&window, QPoint()), anchor.size());
    const QSize card = size() - QSize(2 * kMargin, 2 * kMargin);
    const int right = cell.right() + space::kSm;
    const int left = cell.left() - space::kSm - card.width();
    const bool roomRight = right + card.width() + kWindowMargin <= window.width();
    const bool roomLeft = left >= kWindowMargin;
    int x = (isRightToLeft() ? roomLeft : !roomRight) ? left : right;
    int y = cell.center().y() - card.height() / 2;
    x = std::clamp(x, kWindowMargin,
                   std::max(kWindowMargin, window.width() - card.width() - kWindowMargin));
    y = std::clamp(y, kWindowMargin,
                   std::max(kWindowMargin, window.height() - card.height() - kWindowMargin));
    move(x - kMargin, y - kMargin);
}

void OccasionPopup::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const Theme &theme = m_themes.theme();
    const QRectF card = QRectF(rect()).adjusted(kMargin, kMargin, -kMargin, -kMargin);
    drawShadow(painter, card, radius::kGroup, Elevation::Popup, theme);
    drawPanel(painter, card, radius::kGroup, theme.raised, theme.hairline);
}

bool OccasionPopup::eventFilter(QObject *watched, QEvent *event)
{
    const bool resized = event->type() == QEvent::Resize && watched == parentWidget();
    const bool left = event->type() == QEvent::WindowDeactivate && watched == parentWidget();
    if (resized || left)
        dismiss();
    if (event->type() != QEvent::MouseButtonPress || !watched->isWidgetType())
        return false;
    const auto *mouse = static_cast<QMouseEvent *>(event);
    const QRect card = rect().adjusted(kMargin, kMargin, -kMargin, -kMargin);
    if (!card.contains(mapFromGlobal(mouse->globalPosition().toPoint())))
        dismiss();
    return false;
}

void OccasionPopup::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Escape:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Left:
    case Qt::Key_Right:
        return dismiss();
    default:
        QWidget::keyPressEvent(event);
    }
}

void OccasionPopup::focusOutEvent(QFocusEvent *)
{
    dismiss();
}

void OccasionPopup::dismiss()
{
    if (isHidden())
        return;
    qApp->removeEventFilter(this);
    if (m_anchor && hasFocus())
        m_anchor->setFocus(Qt::TabFocusReason);
    hide();
    deleteLater();
}

} // namespace unhunch
