#pragma once

#include "app/presentation/session_view.h"
#include "app/widgets/session/session_layout.h"

#include <QWidget>

namespace unhunch {

class IconButton;
class ThemeManager;

/// The top of a guided session: what runs, how long still, and how far each exercise has come.
class SessionHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SessionHeader(ThemeManager &themes, QWidget *parent = nullptr);

    void setView(const SessionView &view);
    void setUiScale(double scale);
    void setMuted(bool muted);
    void setFullScreen(bool fullScreen);
    /// Whether its buttons can be seen, and how many of them there is room for.
    void setForm(SessionForm form);
    void setButtonOpacity(qreal opacity);

Q_SIGNALS:
    void muteRequested();
    void fullScreenRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] double buttonsRoom() const; ///< from the clock's end to the trailing edge
    void paintTitle(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void placeButtons();
    [[nodiscard]] bool looksTheSame(const std::vector<double> &progress) const;
    [[nodiscard]] QRect titleRect() const;
    [[nodiscard]] QRect barsRect() const;

    ThemeManager &m_themes;
    QString m_title;
    QString m_setText;
    QString m_timeLeft;
    std::vector<double> m_progress;
    double m_scale{1.0};
    SessionForm m_form{SessionForm::Desk};
    IconButton *m_sound;
    IconButton *m_full;
    IconButton *m_close;
};

} // namespace unhunch
