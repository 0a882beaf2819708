#include "app/widgets/reminder/firm_page.h"

#include "app/widgets/controls/plain_label.h"
#include "app/widgets/reminder/reminder_face.h"
#include "app/widgets/theme/metrics.h"
#include "app/widgets/theme/paint.h"
#include "app/widgets/theme/shadow.h"

#include <QKeyEvent>
#include <QPainter>

namespace unhunch {

namespace {

constexpr std::chrono::seconds kHold{2};

} // namespace

FirmPage::FirmPage(ThemeManager &themes, QWidget *parent)
    : QWidget(parent, Qt::Window | Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint)
    , m_themes(themes)
    , m_face(new ReminderFace(themes, this))
    , m_hint(new PlainLabel(themes, TextRole::Small, Ink::Muted, {}, this))
    , m_held(this)
{
    setFocusPolicy(Qt::StrongFocus);
    m_face->dropCross();
    m_hint->setAlignment(Qt::AlignCenter);
    m_held.setObjectName(QStringLiteral("hold"));
    m_held.setSingleShot(true);
    m_held.setInterval(kHold);
    connect(&m_held, &QTimer::timeout, this, &FirmPage::leaveRequested);
    connect(m_face, &ReminderFace::moreRequested, this, [this] {
        m_face->setOpen(!m_face->isOpen());
        layOut();
    });
    connect(&themes, &ThemeManager::changed, this, &FirmPage::layOut);
    release();
}

void FirmPage::setView(const ReminderView &view)
{
    m_face->setView(view);
    setWindowTitle(view.title);
    setAccessibleName(view.title);
    setAccessibleDescription(view.noticeBody);
    layOut();
}

void FirmPage::setThumbnail(const QPixmap &pixmap)
{
    m_face->setThumbnail(pixmap);
}

QSize FirmPage::thumbnailSize() const
{
    return m_face->thumbnailSize();
}

void FirmPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Escape || event->isAutoRepeat())
        return;
    m_hint->setText(tr("Keep holding"));
    m_held.start();
}

void FirmPage::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !event->isAutoRepeat())
        release();
}

void FirmPage::focusOutEvent(QFocusEvent *)
{
    release();
}

void FirmPage::resizeEvent(QResizeEvent *)
{
    layOut();
}

void FirmPage::release()
{
    m_held.stop();
    m_hint->setText(tr("Hold Esc for 2 seconds to leave"));
}

void FirmPage::layOut()
{
    QRect panel({}, m_face->neededSize());
    panel.moveCenter(rect().center());
    m_face->setGeometry(panel);
    m_hint->setGeometry(0, panel.bottom() + 1 + space::kPage, width(), m_hint->sizeHint().height());
    update();
}

void FirmPage::paintEvent(QPaintEvent *)
{
    const Theme &theme = m_themes.theme();
    QPainter painter(this);
    painter.fillRect(rect(), theme.bg);
    drawShadow(painter, m_face->geometry(), radius::kCard, Elevation::Popup, theme);
    drawPanel(painter, m_face->geometry(), radius::kCard, theme.raised, theme.hairline);
}

} // namespace unhunch
