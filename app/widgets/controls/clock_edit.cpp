#include "app/widgets/controls/clock_edit.h"

#include "app/presentation/clock_words.h"
#include "app/widgets/controls/icon_button.h"
#include "app/widgets/controls/menu_place.h"
#include "app/widgets/theme/metrics.h"

#include <QEvent>
#include <QFontMetricsF>
#include <QKeyEvent>
#include <QMenu>
#include <QStyle>

namespace unhunch {

namespace {

using std::chrono::minutes;

constexpr minutes kDay = std::chrono::hours{24};
constexpr minutes kStep{15};
constexpr minutes kListStep{30};
constexpr minutes kListReach = std::chrono::hours{3};
constexpr int kWidth = 116;
constexpr int kGlyph = 18;
constexpr int kInset = 10; ///< that a line edit has already
constexpr qreal kPaddings = 36;

core::ClockTime onClock(minutes at)
{
    return ((at % kDay) + kDay) % kDay;
}

} // namespace

ClockEdit::ClockEdit(ThemeManager &themes, QWidget *parent)
    : QLineEdit(parent)
    , m_themes(themes)
    , m_list(new IconButton(themes, Icon::Down, tr("Times around it"), this))
{
    m_list->setGlyphSize(kGlyph);
    m_list->setFocusPolicy(Qt::NoFocus); // the arrow keys do the same
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    fit();
    connect(&themes, &ThemeManager::changed, this, &ClockEdit::fit);
    connect(m_list, &QAbstractButton::clicked, this, &ClockEdit::openList);
    connect(this, &QLineEdit::editingFinished, this, &ClockEdit::take);
}

void ClockEdit::fit()
{
    setFont(m_themes.font(TextRole::Label));
    updateGeometry();
}

void ClockEdit::setClock(core::ClockTime at)
{
    m_at = at;
    m_shown = clockWords(at, QLocale());
    setText(m_shown);
}

void ClockEdit::setSubject(const QString &subject)
{
    setAccessibleName(subject);
    m_list->setAccessibleName(tr("%1: times around it").arg(subject));
}

QSize ClockEdit::sizeHint() const
{
    const qreal words = QFontMetricsF(m_themes.font(TextRole::Label))
                            .horizontalAdvance(clockWords(std::chrono::hours{22}, QLocale()));
    const int needed = qCeil(words + kPaddings) + m_themes.scaled(kGlyph);
    return {std::max(needed, m_themes.scaled(kWidth)), m_themes.scaled(height::kSettings)};
}

void ClockEdit::resizeEvent(QResizeEvent *event)
{
    QLineEdit::resizeEvent(event);
    const int side = height();
    m_list->setGeometry(
        QStyle::visualRect(layoutDirection(), rect(), {width() - side, 0, side, side}));
    const int room = side - kInset;
    setTextMargins(isRightToLeft() ? room : 0, 0, isRightToLeft() ? 0 : room, 0);
}

void ClockEdit::changeEvent(QEvent *event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::EnabledChange)
        m_list->setVisible(isEnabled());
}

void ClockEdit::take()
{
    if (text() == m_shown)
        return;
    const auto at = clockFromWords(text(), QLocale());
    if (!at) {
        Q_EMIT refused(tr("“%1” is no time of day. Write it like %2.")
                           .arg(text(), clockWords(m_at, QLocale())));
        return;
    }
    setClock(*at);
    Q_EMIT chosen(*at);
}

void ClockEdit::moveBy(minutes step)
{
    setClock(onClock(m_at + step));
    Q_EMIT chosen(m_at);
}

void ClockEdit::openList()
{
    auto *const menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (minutes off = -kListReach; off <= kListReach; off += kListStep) {
        const core::ClockTime at = onClock(m_at + off);
        QAction *const action = menu->addAction(clockWords(at, QLocale()));
        action->setCheckable(true);
        action->setChecked(at == m_at);
        connect(action, &QAction::triggered, this, [this, at] {
            setClock(at);
            Q_EMIT chosen(at);
        });
    }
    popUpAt(*menu, *this, width());
}

void ClockEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up)
        moveBy(kStep);
    else if (event->key() == Qt::Key_Down)
        moveBy(-kStep);
    else
        QLineEdit::keyPressEvent(event);
}

} // namespace unhunch
