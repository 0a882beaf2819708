#pragma once

#include "app/presentation/reminder_view.h"
#include "app/widgets/theme/theme_manager.h"

#include <QPixmap>
#include <QWidget>

class QBoxLayout;

namespace unhunch {

class Badge;
class Button;
class IconButton;
class MoreSection;
class PlainLabel;
class SplitButton;
class Thumbnail;

/// What stands on the reminder card; the card itself is its window. Nothing here takes the
/// keyboard focus.
class ReminderFace : public QWidget
{
    Q_OBJECT

public:
    explicit ReminderFace(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const ReminderView &view);
    void setThumbnail(const QPixmap &pixmap);
    [[nodiscard]] QSize thumbnailSize() const;
    void dropCross();
    void setOpen(bool open); ///< shows what More opens
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The size it needs now, open or closed.
    [[nodiscard]] QSize neededSize() const;
    [[nodiscard]] QWidget &snoozeAnchor() const;
    [[nodiscard]] QWidget &moreAnchor() const;

Q_SIGNALS:
    void startRequested();
    void snoozeRequested();
    void snoozeMenuRequested();
    void moreRequested();
    void closeRequested();
    void alreadyDidRequested();
    void shortVersionRequested();
    void skipRequested(unhunch::core::Reason reason);

private:
    [[nodiscard]] QBoxLayout *makeHeader();
    [[nodiscard]] QBoxLayout *makeBody();
    [[nodiscard]] QBoxLayout *makeActions();
    void connectAnswers();

    ThemeManager &m_themes;
    QBoxLayout *m_header{};
    PlainLabel *m_due;
    IconButton *m_close;
    Thumbnail *m_thumbnail;
    PlainLabel *m_title;
    PlainLabel *m_exercises;
    Badge *m_length;
    PlainLabel *m_reason;
    Button *m_start;
    SplitButton *m_snooze;
    Button *m_more;
    MoreSection *m_section;
    bool m_open{false};
};

} // namespace unhunch
