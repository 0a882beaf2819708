#include "app/widgets/main/sidebar.h"

#include "app/widgets/main/nav_item.h"
#include "app/widgets/main/next_card.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/shadow.h"

#include <QCoreApplication>
#include <QPainter>
#include <QVBoxLayout>

namespace unhunch {

namespace {

constexpr int kWide = 216;
constexpr int kNarrow = 64;
constexpr int kPageTop = 76; ///< below the mark
constexpr int kSide = 12;
constexpr int kCardInset = 4;
constexpr int kBottom = 20;
constexpr QRectF kMark{20, 22, 28, 28};
constexpr qreal kMarkRadius = 9;
constexpr qreal kNameLeft = 58;
constexpr qreal kTint = 0.5;

} // namespace

Sidebar::Sidebar(ThemeManager &themes, QWidget *parent)
    : QWidget(parent)
    , m_themes(themes)
    , m_box(new QVBoxLayout(this))
    , m_pages(new QVBoxLayout)
    , m_foot(new QHBoxLayout)
    , m_footPages(new QVBoxLayout)
    , m_next(new NextCard(themes))
{
    m_box->setContentsMargins(kSide, kPageTop, kSide, kBottom);
    m_pages->setSpacing(space::kXs);
    m_box->addLayout(m_pages);
    m_box->addStretch();
    m_foot->setContentsMargins(kCardInset, 0, kCardInset, 0);
    m_foot->addWidget(m_next);
    m_box->addLayout(m_foot);
    m_footPages->setContentsMargins(0, 0, 0, 0);
    m_box->addLayout(m_footPages);
    setFixedWidth(m_themes.scaled(kWide));
}

void Sidebar::addPage(Icon icon, const QString &title, bool atFoot)
{
    auto *item = new NavItem(m_themes, icon, title, this);
    item->setNarrow(m_narrow);
    if (atFoot && m_footPages->count() == 0)
        m_footPages->setContentsMargins(0, space::kMd, 0, 0);
    (atFoot ? m_footPages : m_pages)->addWidget(item);
    const int page = static_cast<int>(m_items.size());
    m_items.push_back(item);
    connect(item, &QAbstractButton::clicked, this, [this, page] { Q_EMIT pageRequested(page); });
}

void Sidebar::setCurrent(int page)
{
    m_items.at(static_cast<std::size_t>(page))->setChecked(true);
}

void Sidebar::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setFixedWidth(narrow ? kNarrow : m_themes.scaled(kWide));
    for (NavItem *item : m_items)
        item->setNarrow(narrow);
    const int inset = narrow ? 0 : kCardInset;
    m_foot->setContentsMargins(inset, 0, inset, 0);
    m_next->setNarrow(narrow);
}

void Sidebar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    const Theme &theme = m_themes.theme();
    painter.fillRect(rect(), mix(theme.bg, theme.sunken, kTint));
    const int edge = isRightToLeft() ? 0 : width() - 1;
    painter.fillRect(edge, 0, 1, height(), theme.outline);

    QRectF mark = kMark;
    if (m_narrow)
        mark.moveCenter({width() / 2.0, kMark.center().y()});
    else if (isRightToLeft())
        mark.moveRight(width() - kMark.left());
    drawPanel(painter, mark, kMarkRadius, theme.accent, Qt::transparent, 0);
    drawIcon(painter, mark, Icon::Leaf, theme.onAccent, 18);
    if (m_narrow)
        return;
    drawShadow(painter, m_next->geometry(), radius::kThumb, Elevation::Card, theme);
    QFont name = m_themes.font(TextRole::Lead);
    name.setWeight(QFont::Bold);
    painter.setFont(name);
    painter.setPen(theme.text);
    const qreal room = width() - kNameLeft;
    painter.drawText(QRectF(isRightToLeft() ? 0 : kNameLeft, mark.top(), room, mark.height()),
                     Qt::AlignVCenter | Qt::AlignLeading, tr("Unhunch"));
}

} // namespace unhunch
