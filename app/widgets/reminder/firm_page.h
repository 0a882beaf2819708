#pragma once

#include "app/presentation/reminder_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace unhunch {

class PlainLabel;
class ReminderFace;

/// The reminder over a whole screen, for whoever asked to be asked firmly. No key answers it, for
/// it may come while one types; holding Esc for 2 seconds leaves it.
class FirmPage : public QWidget
{
    Q_OBJECT

public:
    explicit FirmPage(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ReminderView &view);
    void setThumbnail(const QPixmap &pixmap); ///< of thumbnailSize() logical pixels
    [[nodiscard]] QSize thumbnailSize() const;
    [[nodiscard]] ReminderFace &face() const { return *m_face; }

Q_SIGNALS:
    void leaveRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void release();
    void layOut();

    ThemeManager &m_themes;
    ReminderFace *m_face;
    PlainLabel *m_hint;
    QTimer m_held;
};

} // namespace unhunch
