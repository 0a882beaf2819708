#pragma once

#include "app/presentation/session_view.h"

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

Q_SIGNALS:
    void muteRequested();
    void fullScreenRequested();
    void closeRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void paintTitle(QPainter &painter) const;
    void paintBars(QPainter &painter) const;
    void placeButtons();

    ThemeManager &m_themes;
    QString m_title;
    QString m_setText;
    QString m_timeLeft;
    std::vector<double> m_progress;
    double m_scale{1.0};
    IconButton *m_sound;
    IconButton *m_full;
    IconButton *m_close;
};

} // namespace unhunch
